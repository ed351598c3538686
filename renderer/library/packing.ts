import type { PackedBody } from './database.ts'

/** A body as UTF-8 JSON: a curly quote would make the string cost two bytes a letter. */
export function pack(body: PackedBody): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(body))
}

/** What `pack` was given. */
export function unpack(packed: Uint8Array): PackedBody {
  return JSON.parse(new TextDecoder().decode(packed)) as PackedBody
}
