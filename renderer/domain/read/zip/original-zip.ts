import type { Original, Source } from '../source.ts'
import { decode } from '../decode.ts'
import { kindsInArchive } from './companions.ts'
import { openZip } from './open-zip.ts'

/** More text than this nobody reads through. UTF-16 units. */
const longest = 2_000_000

/** The list of what an archive holds, and after it the texts among them. */
export function originalZip({ bytes }: Source): Original {
  const zip = openZip(bytes)
  const list = zip.names.map((name) => `${name}\t${String(zip.size(name))}`).join('\n')
  const texts: string[] = []
  let length = 0
  for (const [name, kind] of kindsInArchive(zip.names)) {
    if (kind !== 'readable' || length > longest) continue
    const text = textOf(zip.bytes(name))
    if (text === null) continue
    texts.push(`${name}\n\n${text}`)
    length += text.length
  }
  return {
    text: [list, ...texts].join('\n\n\n'),
    note: 'What the archive holds, with sizes in bytes, and after it the texts in it.',
  }
}

function textOf(bytes: Uint8Array | null): string | null {
  if (!bytes || bytes.subarray(0, 4096).some((byte) => byte === 0)) return null
  return decode(bytes).text.slice(0, longest)
}
