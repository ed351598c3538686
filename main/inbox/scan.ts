import type { FileTrouble } from '../inbox-contract.ts'
import type { Known } from './known.ts'
import type { FolderLook, Sighting } from './list.ts'

/** How a folder differs from what is known of it. Without differences every list is empty. */
export interface FolderChange {
  /** New files, and files that are no longer as they were. */
  readonly arrived: readonly Sighting[]
  /** Paths of known files that are not there. */
  readonly missing: readonly string[]
  /** Folders below that are to be looked at too: new ones, and ones that are no longer there. */
  readonly folders: readonly string[]
  /** Troubles not told of yet. */
  readonly troubles: readonly FileTrouble[]
  /** Paths of troubles that are over. */
  readonly relieved: readonly string[]
}

/**
 * Compares a folder as it is with what is known of it.
 *
 * This is the truth the inbox rests on: it needs no event to be right, and a second look at an
 * unchanged folder finds nothing. A folder that cannot be looked into loses none of its files.
 */
export function compareFolder(known: Known, look: FolderLook): FolderChange {
  const before = known.folder(look.folder)
  const arrived = [...look.files.values()].filter((file) => {
    return !isSameFile(before?.files.get(file.stamp.path), file)
  })
  const listed = new Set(look.troubles.map((trouble) => trouble.path))
  const told = before?.troubles ?? new Map<string, FileTrouble>()
  const isTold = ({ path, reason }: FileTrouble) => told.get(path)?.reason === reason
  return {
    arrived,
    missing: look.state === 'closed' ? [] : missingFiles(known, look),
    folders: look.state === 'closed' ? [] : changedFolders(known, look),
    troubles: look.troubles.filter((trouble) => !isTold(trouble)),
    relieved: [...told.keys()].filter((path) => !listed.has(path)),
  }
}

/** Whether a file was not touched between two looks. */
export function isSameFile(a: Sighting | null | undefined, b: Sighting | null): boolean {
  if (!a || !b) return a === b
  return (
    a.identity === b.identity &&
    a.stamp.size === b.stamp.size &&
    a.stamp.modified === b.stamp.modified &&
    a.stamp.changed === b.stamp.changed
  )
}

function missingFiles(known: Known, look: FolderLook): readonly string[] {
  const paths = [...(known.folder(look.folder)?.files.keys() ?? [])]
  return paths.filter((path) => !look.files.has(path) && !look.unsure.has(path))
}

function changedFolders(known: Known, look: FolderLook): readonly string[] {
  const before = known.folder(look.folder)?.folders ?? new Set<string>()
  const fresh = [...look.folders].filter((path) => !known.folder(path))
  const lost = [...before].filter((path) => !look.folders.has(path) && !look.unsure.has(path))
  return [...fresh, ...lost]
}
