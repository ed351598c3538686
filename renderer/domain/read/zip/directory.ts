import { decode } from '../decode.ts'
import { ZipTrouble } from './zip-trouble.ts'

/** A file of a zip archive, as the archive's list of contents states it. */
export interface ZipEntry {
  /** A label, and nothing more: no path that anything is written to. Parted by `/`. */
  readonly name: string
  /** Bytes it says it has when taken out. */
  readonly size: number
  /** Bytes it takes in the archive. */
  readonly packed: number
  /** Where its own header lies in the archive. */
  readonly offset: number
  /** How it is packed: 0 not at all, 8 deflated; others are not read. */
  readonly method: number
  readonly locked: boolean
}

/** More entries than any document has. */
const mostEntries = 20_000
const endMark = 0x06054b50
const entryMark = 0x02014b50
const large = 0xffffffff

/**
 * The list of contents of a zip archive, folders left out, in its own order; of files with one name the
 * first. Sizes beyond 4 GB are no documents, so the fields for them are not looked at.
 *
 * @throws ZipTrouble when there is no such list, or it holds more than 20,000 files.
 */
export function directoryOf(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end < 0) throw new ZipTrouble('its list of contents is damaged or missing')
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) throw new ZipTrouble('it holds more than 20,000 files')
  const listed = view.getUint32(end + 12, true)
  // What stands before the archive (a program that unpacks itself) moves every place in it.
  const start = Math.max(0, end - listed)
  const moved = start - view.getUint32(end + 16, true)
  const entries = new Map<string, ZipEntry>()
  let at = start
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark)
      throw new ZipTrouble('its list of contents is damaged or missing')
    const { entry, next } = entryAt(view, bytes, at)
    if (!entry.name.endsWith('/') && !entries.has(entry.name))
      entries.set(entry.name, { ...entry, offset: entry.offset + moved })
    at = next
  }
  return [...entries.values()]
}

/** Where the end of the list is told: in the last 64 KB, because a remark may follow it. */
function endOf(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= least; at -= 1)
    if (view.getUint32(at, true) === endMark) return at
  return -1
}

function entryAt(
  view: DataView,
  bytes: Uint8Array,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } {
  const flags = view.getUint16(at + 8, true)
  const nameEnd = at + 46 + view.getUint16(at + 28, true)
  const size = view.getUint32(at + 24, true)
  const packed = view.getUint32(at + 20, true)
  if (size === large || packed === large) throw new ZipTrouble('it holds a file of more than 4 GB')
  return {
    entry: {
      name: nameOf(bytes.subarray(at + 46, nameEnd), (flags & 0x800) !== 0),
      size,
      packed,
      offset: view.getUint32(at + 42, true),
      method: view.getUint16(at + 10, true),
      locked: (flags & 1) !== 0,
    },
    next: nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  }
}

/** Names that do not say they are UTF-8 often are; the others are in whatever the writer's machine used. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  const name = isUtf8 ? new TextDecoder('utf-8').decode(bytes) : decode(bytes).text
  return name.replaceAll('\\', '/').normalize('NFC')
}
