import type { FileBytes, FileStamp, FileTrouble } from '../inbox-contract.ts'
import { codeOf, reasonFor } from '../reasons.ts'
import type { Disk, OpenedFile, Sight } from './disk.ts'
import { absolute, folderOf } from './paths.ts'

/** Larger files are no articles, and would have to be held in memory whole, several times. */
export const largestFile = 256 * 1024 * 1024

/** What reading a file gave. `changed`: it is not, or was not throughout, as it was last seen. */
export type ReadFile =
  | { readonly kind: 'read'; readonly file: FileBytes }
  | { readonly kind: 'trouble'; readonly trouble: FileTrouble }
  | { readonly kind: 'changed' }

/**
 * Reads a file as it was seen, whole, or says why not. Nothing is decoded.
 *
 * The file is compared with its stamp before and after reading, so that no mixture of an old and a
 * new content is ever delivered, and its folder must really lie inside the library.
 */
export async function readFile(disk: Disk, root: string, stamp: FileStamp): Promise<ReadFile> {
  const { path } = stamp
  if (stamp.size > largestFile) return { kind: 'trouble', trouble: tooLarge(path) }
  let file: OpenedFile | undefined
  try {
    if (!(await liesInside(disk, root, folderOf(path)))) return { kind: 'changed' }
    file = await disk.open(absolute(root, path))
    if (!isAsSeen(stamp, await file.look())) return { kind: 'changed' }
    const bytes = await file.read(stamp.size)
    const isWhole = bytes.length === stamp.size && isAsSeen(stamp, await file.look())
    return isWhole ? { kind: 'read', file: { stamp, bytes } } : { kind: 'changed' }
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(codeOf(error))) return { kind: 'changed' }
    return { kind: 'trouble', trouble: { path, ...reasonFor(error) } }
  } finally {
    await file?.close().catch(() => undefined) // read only: nothing can be lost by failing to close
  }
}

/** A folder on the way may have become a link since it was seen. */
async function liesInside(disk: Disk, root: string, folder: string): Promise<boolean> {
  if (folder === '') return true
  const [realRoot, realFolder] = await Promise.all([
    disk.realPath(root),
    disk.realPath(absolute(root, folder)),
  ])
  return normal(realFolder) === normal(absolute(realRoot, folder))
}

function normal(path: string): string {
  return path.replace(/\\/g, '/')
}

function isAsSeen(stamp: FileStamp, sight: Sight): boolean {
  const sameTimes = sight.modified === stamp.modified && sight.changed === stamp.changed
  return sight.kind === 'file' && sight.size === stamp.size && sameTimes
}

function tooLarge(path: string): FileTrouble {
  return {
    path,
    reason: 'It is larger than 256 MB, which is more than an article can be.',
    advice: 'If it holds articles, split it into smaller files.',
  }
}
