import type { FileBytes, FileStamp } from '../../main/inbox-contract.ts'

/** A file's stamp; `modified` tells its versions apart. */
export function aStamp(path: string, text: string, modified = 1): FileStamp {
  return { path, size: bytesOf(text).length, modified, changed: modified }
}

/** A file as the inbox delivers it. */
export function aFile(path: string, text: string, modified = 1): FileBytes {
  return { stamp: aStamp(path, text, modified), bytes: bytesOf(text) }
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
