import { unzipSync } from 'fflate'

/** A zip archive, opened in memory. Names are labels only: nothing is ever written anywhere. */
export interface Zip {
  /** In the archive's own order, folders left out. */
  readonly names: readonly string[]
  /** A file's bytes by its name; `null` when there is none, or it is locked or damaged. */
  bytes(name: string): Uint8Array | null
  /** Bytes a file says it has when taken out; 0 when there is none. */
  size(name: string): number
}

/** More entries than any document has. */
const mostEntries = 20_000
/** What one archive may give when taken out, in all: 512 MB. */
const mostInAll = 512 * 1024 * 1024
/** Nothing people write shrinks to less than this; only bombs do. Beyond 1 MB. */
const smallestShare = 1 / 200

/** An archive that was made to fill the memory, in plain words. */
export class ZipTrouble extends Error {
  override readonly name = 'ZipTrouble'
}

/**
 * Opens a zip archive without taking anything out of it. Memory is reserved by the size each entry
 * states, so an entry that states too little is cut there, and one that states too much is refused.
 *
 * @throws ZipTrouble when it holds more than a document may, or is no zip archive.
 */
export function openZip(bytes: Uint8Array): Zip {
  const sizes = entriesOf(bytes)
  let taken = 0
  return {
    names: [...sizes.keys()],
    size: (name) => sizes.get(name) ?? 0,
    bytes: (name) => {
      const size = sizes.get(name)
      if (size === undefined) return null
      taken += size
      if (taken > mostInAll) throw new ZipTrouble('it holds more than 512 MB when taken out')
      return takenOut(bytes, name)
    },
  }
}

function takenOut(bytes: Uint8Array, name: string): Uint8Array | null {
  try {
    return unzipSync(bytes, { filter: (entry) => entry.name === name })[name] ?? null
  } catch {
    return null
  }
}

function entriesOf(bytes: Uint8Array): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (sizes.size >= mostEntries) throw new ZipTrouble('it holds more than 20,000 files')
        if (originalSize > 1024 * 1024 && size < originalSize * smallestShare)
          throw new ZipTrouble('it swells to more than two hundred times its size')
        if (!name.endsWith('/')) sizes.set(name, originalSize)
        return false
      },
    })
  } catch (error) {
    if (error instanceof ZipTrouble) throw error
    throw new ZipTrouble('its list of contents is damaged or missing')
  }
  return sizes
}

/** The names in a zip archive; none when it cannot be opened. */
export function zipNames(bytes: Uint8Array): readonly string[] {
  try {
    return openZip(bytes).names
  } catch {
    return []
  }
}
