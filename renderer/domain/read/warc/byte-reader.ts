import { joined } from '../gzip/unpacked.ts'

const newLine = 10

/** Reads lines and stretches out of bytes that come piece by piece, without ever holding all of them. */
export class ByteReader {
  readonly #pieces: Iterator<Uint8Array>
  #piece: Uint8Array = new Uint8Array(0)
  #at = 0

  constructor(pieces: Iterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.iterator]()
  }

  /** The next line with its end, cut at `most` bytes; `null` at the end. */
  line(most: number): Uint8Array | null {
    const parts: Uint8Array[] = []
    let length = 0
    while (length < most && this.#fill()) {
      const found = this.#piece.indexOf(newLine, this.#at)
      const wanted = found < 0 ? this.#piece.length : found + 1
      const end = Math.min(wanted, this.#at + most - length)
      parts.push(this.#piece.subarray(this.#at, end))
      length += end - this.#at
      this.#at = end
      if (found >= 0 && end === found + 1) break
    }
    return length === 0 ? null : joined(parts)
  }

  /** The next bytes: fewer than `count` where they end before. */
  take(count: number): Uint8Array {
    const parts: Uint8Array[] = []
    let length = 0
    while (length < count && this.#fill()) {
      const end = Math.min(this.#piece.length, this.#at + count - length)
      parts.push(this.#piece.subarray(this.#at, end))
      length += end - this.#at
      this.#at = end
    }
    return joined(parts)
  }

  /** Passes over bytes; says how many there were. */
  skip(count: number): number {
    let length = 0
    while (length < count && this.#fill()) {
      const end = Math.min(this.#piece.length, this.#at + count - length)
      length += end - this.#at
      this.#at = end
    }
    return length
  }

  /** Whether there is a byte to read; fetches the next piece when the one in hand is used up. */
  #fill(): boolean {
    while (this.#at >= this.#piece.length) {
      const next = this.#pieces.next()
      if (next.done === true) return false
      this.#piece = next.value
      this.#at = 0
    }
    return true
  }
}
