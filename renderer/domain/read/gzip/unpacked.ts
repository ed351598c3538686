import { Decompress } from 'fflate'

/** Bytes handed to the unpacker at once: few, because each may swell to a thousand before anyone looks. */
const step = 8 * 1024

/** What unpacking came to, besides the bytes. */
export interface Unpacking {
  /** Whether the packed bytes ended as they should, and were not more than anyone may unpack. */
  isWhole: boolean
  /** Whether it was stopped because it would not end. */
  isTooMuch?: boolean
}

/**
 * Unpacks gzip, zlib or bare deflate piece by piece, any number of gzip members one after another, and
 * gives what there is of bytes that break off. Stops at `most` bytes.
 */
export function* unpacked(
  packed: Uint8Array,
  most: number,
  came: Unpacking = { isWhole: true },
): Generator<Uint8Array> {
  let pieces: Uint8Array[] = []
  let given = 0
  const stream = new Decompress((piece) => {
    pieces.push(piece)
  })
  for (let at = 0; at < packed.length; at += step) {
    const isLast = at + step >= packed.length
    try {
      stream.push(packed.subarray(at, at + step), isLast)
    } catch {
      came.isWhole = false // broken off or damaged: what came before is still good
    }
    for (const piece of pieces) {
      given += piece.length
      if (given > most) {
        came.isWhole = false
        came.isTooMuch = true
        return
      }
      if (piece.length > 0) yield piece
    }
    pieces = []
    if (!came.isWhole) return
  }
}

/** Pieces as one. */
export function joined(pieces: Iterable<Uint8Array>): Uint8Array {
  const all = [...pieces]
  const whole = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of all) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
