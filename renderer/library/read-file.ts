import type { ReadResult } from '../domain/article.ts'

/** A file as the reading worker gets it. */
export interface FileToRead {
  /** Relative to the library folder; its ending is only a hint. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** What a file's bytes hold, and the hash that names them: SHA-256, 64 lower-case hex digits. */
export interface FileReading {
  readonly hash: string
  readonly result: ReadResult
}

/**
 * Reads a file's bytes with the reader given; never rejects for anything the bytes hold. `hashed` hears
 * the hash before the reading begins, which may not end.
 */
export async function readFile(
  file: FileToRead,
  read: (file: FileToRead) => Promise<ReadResult>,
  hashed: (hash: string) => void = () => undefined,
): Promise<FileReading> {
  const hash = await sha256(file.bytes)
  hashed(hash)
  try {
    return { hash, result: await read(file) }
  } catch (failure) {
    return { hash, result: { problem: brokenReader(failure) } }
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
