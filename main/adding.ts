import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { link, lstat, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { AddedFile } from './contract.ts'
import { isIgnored } from './inbox/ignore.ts'
import { numberedPath, safePath } from './names.ts'
import { codeOf, reasonFor } from './reasons.ts'

/** What is to be added: a file on disk to copy, or bytes. */
export type Source =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }

/** More files of one name than this is a mistake, not a library. */
const mostOfOneName = 10_000

/**
 * Copies something into the library folder, under `name`.
 *
 * The copy appears whole or not at all, and nothing that is there is ever replaced: the same name
 * with another content gets a number, with the same content it is `identical`. Failures are values.
 */
export async function add(root: string, name: string, source: Source): Promise<AddedFile> {
  const path = safePath(name)
  if (path === null) return failed(name, 'It has no name that can be used for a file.')
  if (path.split('/').some(isIgnored)) {
    return failed(name, 'Hidden and temporary files are left aside.')
  }
  const folder = join(root, ...path.split('/').slice(0, -1))
  const temporary = join(folder, `.broadsheet-${randomUUID()}.part`)
  try {
    await makeFolders(root, path.split('/').slice(0, -1))
    await writeWhole(temporary, source)
    return await settleName(root, { name, path, temporary })
  } catch (error) {
    return failed(name, inWords(error))
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined) // its folder may never have been made
  }
}

/** The SHA-256 of a file's content as 64 hex digits, read as a stream. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** A copy waiting under a temporary name for its own. */
interface Copy {
  readonly name: string
  readonly path: string
  readonly temporary: string
}

/** Tries `name`, `name 2`, `name 3`… until one is free or holds the same content. */
async function settleName(root: string, { name, path, temporary }: Copy): Promise<AddedFile> {
  for (let number = 1; number <= mostOfOneName; number += 1) {
    const candidate = numberedPath(path, number)
    const target = join(root, ...candidate.split('/'))
    if (await takeName(temporary, target)) return { kind: 'added', name, path: candidate }
    if (await sameContent(temporary, target)) return { kind: 'identical', name, path: candidate }
  }
  return failed(name, 'There are too many files of this name.')
}

/** Gives the copy its name unless that is taken; never replaces anything. */
async function takeName(temporary: string, target: string): Promise<boolean> {
  try {
    await link(temporary, target)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(codeOf(error))) throw error
  }
  return reserveName(temporary, target) // a disk without links, such as FAT
}

async function reserveName(temporary: string, target: string): Promise<boolean> {
  try {
    await (await open(target, 'wx')).close()
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
  await rename(temporary, target) // replaces only the empty file made a moment ago
  return true
}

async function sameContent(a: string, b: string): Promise<boolean> {
  const [statsA, statsB] = await Promise.all([lstat(a), lstat(b)])
  if (!statsB.isFile() || statsA.size !== statsB.size) return false
  if (statsA.size === 0) return true
  const [hashA, hashB] = await Promise.all([hashOf(a), hashOf(b).catch(() => '')])
  return hashA === hashB
}

async function writeWhole(path: string, source: Source): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(source.kind === 'bytes' ? source.bytes : createReadStream(source.path))
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes the folders one by one: a link among them could lead out of the library. */
async function makeFolders(root: string, segments: readonly string[]): Promise<void> {
  let folder = root
  for (const segment of segments) {
    folder = join(folder, segment)
    try {
      await mkdir(folder)
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
    if (!(await lstat(folder)).isDirectory()) throw new NotAFolder(segment)
  }
}

class NotAFolder extends Error {}

function failed(name: string, reason: string): AddedFile {
  return { kind: 'failed', name, reason }
}

function inWords(error: unknown): string {
  if (error instanceof NotAFolder) {
    return `“${basename(error.message)}” is in the way: it is there, but no folder.`
  }
  if (codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM') {
    return 'There is no permission to read it or to write into the library folder.'
  }
  return reasonFor(error).reason.replace('could not be read', 'could not be copied')
}
