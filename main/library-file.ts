import { constants } from 'node:fs'
import { lstat, open } from 'node:fs/promises'
import { isAbsolute, join, sep } from 'node:path'

/** Larger files are shown by the programs that made them. Bytes. */
const mostShown = 64 * 1024 * 1024

/**
 * A regular file's bytes; `null` for anything else: not there, a folder, a device, too large, or
 * reached by way of a link. A link may lead out of the library, so none is followed, not even in the
 * middle of a path. `path` is relative to the library folder, parted by `/`.
 */
export async function libraryFile(library: string, path: string): Promise<Uint8Array | null> {
  const names = path.split('/')
  if (isAbsolute(path) || !names.every(isName)) return null
  try {
    const folder = await folderOf(library, names.slice(0, -1))
    return folder === null ? null : await contentOf(join(folder, names[names.length - 1] ?? ''))
  } catch {
    return null // not there, or not ours to read: the page says that it cannot be shown
  }
}

/** A name that stays where it is said to be: on Windows `C:x` and `a\b` would not. */
function isName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[\0\\]/.test(name) && !leaves(name)
}

function leaves(name: string): boolean {
  return sep === '\\' && name.includes(':')
}

/** Walks down folder by folder; `null` as soon as one is a link or no folder. */
async function folderOf(library: string, names: readonly string[]): Promise<string | null> {
  let folder = library
  for (const name of names) {
    folder = join(folder, name)
    if (!(await lstat(folder)).isDirectory()) return null
  }
  return folder
}

/** Opened first and looked at then, so that nothing can be put in its place in between. */
async function contentOf(path: string): Promise<Uint8Array | null> {
  if (!(await lstat(path)).isFile()) return null // opening a pipe would wait for ever
  const noLink = constants.O_NOFOLLOW ?? 0
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | noLink)
  try {
    const stats = await file.stat()
    return stats.isFile() && stats.size <= mostShown ? await file.readFile() : null
  } finally {
    await file.close()
  }
}
