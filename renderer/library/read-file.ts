import type { Bundle, Problem, ReadResult } from '../domain/article.ts'
import type { Newsroom } from './newsroom.ts'
import { articleId, prepare, type PreparedArticle } from './rows.ts'

/** A file as the reading worker gets it. */
export interface FileToRead {
  /** Relative to the library folder; its ending is only a hint. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** What a file holds: articles ready for filing, or why there are none. */
export type FileContents =
  | { readonly articles: readonly PreparedArticle[]; readonly bundle?: Bundle }
  | { readonly problem: Problem }

/** What a file's bytes hold, and the hash that names them: SHA-256, 64 lower-case hex digits. */
export interface FileReading {
  readonly hash: string
  readonly contents: FileContents
}

/** Who reads a file, and who tells what its articles are about. */
export interface FileReaders {
  readonly read: (file: FileToRead) => Promise<ReadResult>
  readonly newsroom: Pick<Newsroom, 'fingerprint' | 'subject'>
  /** Hears the hash before the reading begins, which may not end. */
  readonly hashed?: (hash: string) => void
}

/** Reads a file's bytes and prepares its articles; never rejects for anything the bytes hold. */
export async function readFile(file: FileToRead, readers: FileReaders): Promise<FileReading> {
  const hash = await sha256(file.bytes)
  readers.hashed?.(hash)
  try {
    return { hash, contents: prepared(await readers.read(file), hash, readers) }
  } catch (failure) {
    return { hash, contents: { problem: brokenReader(failure) } }
  }
}

/** Everything that needs an article's text is done beside its reading, not where filing waits for it. */
function prepared(result: ReadResult, hash: string, { newsroom }: FileReaders): FileContents {
  if ('problem' in result) return result
  try {
    return {
      articles: result.articles.map((article, at) =>
        prepare(article, articleId(article, hash, at), newsroom),
      ),
      ...(result.bundle ? { bundle: result.bundle } : {}),
    }
  } catch (failure) {
    return { problem: cannotFile(failure) }
  }
}

/** An article that cannot be prepared must not keep those of other files from being filed. */
function cannotFile(failure: unknown): Problem {
  const words = failure instanceof Error ? failure.message : String(failure)
  return {
    reason: 'Broadsheet read this file and then made a mistake in filing it.',
    advice: `The file is as it was. What went wrong: ${words}`,
  }
}

/** SHA-256 of some bytes as 64 lower-case hex digits. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  // Of a buffer that threads share, which no file is, there is no digest: that one is copied.
  const own = bytes.buffer instanceof ArrayBuffer ? bytes.buffer : new Uint8Array(bytes).buffer
  const view = new Uint8Array(own, own === bytes.buffer ? bytes.byteOffset : 0, bytes.byteLength)
  const digest = await crypto.subtle.digest('SHA-256', view)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function brokenReader(failure: unknown) {
  const words = failure instanceof Error ? failure.message : String(failure)
  return {
    reason: 'Broadsheet made a mistake while reading this file.',
    advice: `The file is as it was. What went wrong: ${words}`,
  }
}
