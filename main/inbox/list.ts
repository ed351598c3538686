import type { FileStamp, FileTrouble } from '../inbox-contract.ts'
import { codeOf, reasonFor } from '../reasons.ts'
import type { Looking, Sight } from './disk.ts'
import { isIgnored } from './ignore.ts'
import { belongsToPage, pageFolders } from './page-folders.ts'
import { absolute, before } from './paths.ts'

/** A file as it was seen, with what tells it from another of the same name. */
export interface Sighting {
  readonly stamp: FileStamp
  readonly identity: string
}

/** One folder as it is now. Paths are relative to the library, parted by `/`; its own is '' . */
export interface FolderLook {
  readonly folder: string
  /** `page`: it is the folder of a saved page, whose files are no articles. */
  readonly state: 'open' | 'lost' | 'closed' | 'page'
  /** Tells the folder from another one of the same name. */
  readonly identity: string
  readonly files: ReadonlyMap<string, Sighting>
  readonly folders: ReadonlySet<string>
  /** Paths that are there but could not be looked at: neither changed nor missing. */
  readonly unsure: ReadonlySet<string>
  readonly troubles: readonly FileTrouble[]
}

/** How many files are looked at together: enough to keep the disk busy, too few to hold up others. */
const together = 32

/**
 * Looks at one folder: its files, its folders, and what cannot be read of it. Never throws.
 *
 * Links are left aside: what they lead to inside the library is listed by its own name, what lies
 * outside is not the library's. Pipes, sockets and devices are left aside too.
 */
export async function lookAt(disk: Looking, root: string, folder: string): Promise<FolderLook> {
  const seen = new Seen(folder)
  try {
    const self = await disk.look(absolute(root, folder))
    if (self.kind !== 'folder') return seen.as('lost', '')
    if (await belongsToPage(disk, root, folder)) return seen.as('page', '')
    const names = await disk.names(absolute(root, folder))
    const known = names.flatMap((raw) => seen.readableName(raw))
    const { lookNow } = disk
    const at = before(root, folder)
    if (lookNow) for (const name of known) seen.take(name, () => lookNow(at + name))
    else await seen.lookAtAll(known, (name) => disk.look(at + name))
    seen.leavePageFolders()
    return seen.as('open', self.identity)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return seen.as('lost', '')
    seen.troubles.push({ path: `${folder}/`, ...folderReason(error) })
    return seen.as('closed', '')
  }
}

/** Collects what a look at a folder shows. */
class Seen {
  readonly files = new Map<string, Sighting>()
  readonly folders = new Set<string>()
  readonly unsure = new Set<string>()
  readonly troubles: FileTrouble[] = []

  constructor(readonly folder: string) {}

  path(name: string): string {
    return this.folder === '' ? name : `${this.folder}/${name}`
  }

  /** A name as text, unless it is left aside or cannot be text; the latter is listed as a trouble. */
  readableName(raw: Buffer): readonly string[] {
    const name = raw.toString('utf8')
    if (isIgnored(name)) return []
    // Where something is not UTF-8 this sign stands for it, but a name may have the sign itself.
    if (!name.includes('\ufffd') || Buffer.from(name, 'utf8').equals(raw)) return [name]
    const reason = 'Its name is not written in UTF-8, so it cannot be opened by name.'
    this.troubles.push({ path: this.path(name), reason, advice: 'Give it a new name.' })
    return []
  }

  /** Looks at names, some together. */
  async lookAtAll(names: readonly string[], look: (name: string) => Promise<Sight>): Promise<void> {
    const one = async (name: string) => {
      const sight = await look(name).catch((error: unknown) => this.#unseen(this.path(name), error))
      if (sight) this.#entry(this.path(name), sight)
    }
    for (let start = 0; start < names.length; start += together) {
      await Promise.all(names.slice(start, start + together).map(one))
    }
  }

  /** Takes in what a look at a name shows. */
  take(name: string, look: () => Sight): void {
    const path = this.path(name)
    try {
      this.#entry(path, look())
    } catch (error) {
      this.#unseen(path, error)
    }
  }

  /** Folders of saved pages are left to their pages. */
  leavePageFolders(): void {
    const paths = [...this.folders, ...this.files.keys(), ...this.unsure]
    for (const path of pageFolders(paths)) this.folders.delete(path)
  }

  #unseen(path: string, error: unknown): void {
    if (codeOf(error) === 'ENOENT') return // gone between the two calls: not there
    this.unsure.add(path)
    this.troubles.push({ path, ...reasonFor(error) })
  }

  #entry(path: string, sight: Sight): void {
    if (sight.kind === 'folder') this.folders.add(path)
    if (sight.kind !== 'file') return
    const { size, modified, changed, identity } = sight
    this.files.set(path, { stamp: { path, size, modified, changed }, identity })
  }

  as(state: FolderLook['state'], identity: string): FolderLook {
    const { folder, files, folders, unsure, troubles } = this
    return { folder, state, identity, files, folders, unsure, troubles }
  }
}

function folderReason(error: unknown): { readonly reason: string; readonly advice: string } {
  const { reason, advice } = reasonFor(error)
  return { reason: `The folder cannot be looked into. ${reason}`, advice }
}
