import { strToU8, zipSync } from 'fflate'

/** A zip archive of files by their names. */
export function aZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Record<string, Uint8Array> = {}
  for (const [name, content] of Object.entries(files))
    entries[name] = typeof content === 'string' ? strToU8(content) : content
  return zipSync(entries)
}
