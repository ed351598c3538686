import { inflateSync } from 'fflate'
import { directoryOf, type ZipEntry } from './directory.ts'
import { ZipTrouble } from './zip-trouble.ts'

export { ZipTrouble } from './zip-trouble.ts'

/** A zip archive, opened in memory. Names are labels only: nothing is ever written anywhere. */
export interface Zip {
  /** In the archive's own order, folders left out. */
  readonly names: readonly string[]
  /** A file's bytes by its name; `null` when there is none, or it is locked or damaged. */
  readonly bytes: (name: string) => Uint8Array | null
  /** Bytes a file says it has when taken out; 0 when there is none. */
  readonly size: (name: string) => number
  /** Whether a file wants a password. */
  readonly isLocked: (name: string) => boolean
}

/** What one archive may give when taken out, in all: 512 MB. */
const mostInAll = 512 * 1024 * 1024
/** Nothing people write shrinks to less than this; only bombs do. Beyond 1 MB. */
const smallestShare = 1 / 200

/**
 * Opens a zip archive without taking anything out of it. Memory is reserved by the size each entry
 * states, so an entry that states too little is cut there, and one that states too much is refused.
 *
 * @throws ZipTrouble when it holds more than a document may, or is no zip archive.
 */
export function openZip(bytes: Uint8Array): Zip {
  const entries = new Map(directoryOf(bytes).map((entry) => [entry.name, entry]))
  checkForBombs([...entries.values()])
  const taken = new Set<string>()
  let weight = 0
  return {
    names: [...entries.keys()],
    size: (name) => entries.get(name)?.size ?? 0,
    isLocked: (name) => entries.get(name)?.locked ?? false,
    bytes: (name) => {
      const entry = entries.get(name)
      if (!entry || entry.locked) return null
      if (!taken.has(name)) weight += entry.size
      taken.add(name)
      if (weight > mostInAll) throw new ZipTrouble('it holds more than 512 MB when taken out')
      return takenOut(bytes, entry)
    },
  }
}

function checkForBombs(entries: readonly ZipEntry[]): void {
  for (const { size, packed } of entries)
    if (size > 1024 * 1024 && packed < size * smallestShare)
      throw new ZipTrouble('it swells to more than two hundred times its size')
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset)
  inOrder.forEach(({ offset, packed }, at) => {
    const next = inOrder[at + 1]
    if (next && offset + 30 + packed > next.offset)
      throw new ZipTrouble('the files in it lie over each other, as only bombs do')
  })
}

function takenOut(archive: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const start = dataStart(archive, entry.offset)
  if (start < 0 || start + entry.packed > archive.length) return null
  const packed = archive.subarray(start, start + entry.packed)
  if (entry.method === 0) return packed.slice()
  if (entry.method !== 8) return null
  try {
    return inflateSync(packed, { out: new Uint8Array(entry.size) })
  } catch {
    return null // damaged, or more than it says it is
  }
}

/** Where a file's bytes begin: behind its own header, which may be longer than the list says; -1 without one. */
function dataStart(archive: Uint8Array, offset: number): number {
  if (offset < 0 || offset + 30 > archive.length) return -1
  const header = new DataView(archive.buffer, archive.byteOffset + offset, 30)
  if (header.getUint32(0, true) !== 0x04034b50) return -1
  return offset + 30 + header.getUint16(26, true) + header.getUint16(28, true)
}

/** The names in a zip archive; none when it cannot be opened. */
export function zipNames(bytes: Uint8Array): readonly string[] {
  try {
    return openZip(bytes).names
  } catch {
    return []
  }
}
