/** A value of a property list. Numbers and dates, which no page needs, are `null`. */
export type PlistValue =
  null | string | Uint8Array | readonly PlistValue[] | ReadonlyMap<string, PlistValue>

/** Lists in lists: deeper ones are made to hurt. */
const deepest = 32
/** More values than any saved page has. */
const mostValues = 200_000

/**
 * A binary property list as values.
 *
 * @throws Error when it is cut off or damaged, nests without end, or holds more than 200,000 values.
 */
export function binaryPlist(bytes: Uint8Array): PlistValue {
  const list = new BinaryList(bytes)
  return list.value(list.top, 0)
}

class BinaryList {
  readonly top: number
  readonly #bytes: Uint8Array
  readonly #offsetSize: number
  readonly #referenceSize: number
  readonly #table: number
  readonly #count: number
  #read = 0

  constructor(bytes: Uint8Array) {
    if (bytes.length < 40) throw new Error('the property list is cut off')
    this.#bytes = bytes
    const trailer = bytes.length - 32
    this.#offsetSize = this.#number(trailer + 6, 1)
    this.#referenceSize = this.#number(trailer + 7, 1)
    this.#count = this.#number(trailer + 8, 8)
    this.top = this.#number(trailer + 16, 8)
    this.#table = this.#number(trailer + 24, 8)
  }

  value(reference: number, depth: number): PlistValue {
    this.#read += 1
    if (depth > deepest || this.#read > mostValues)
      throw new Error('the property list nests without end')
    if (reference >= this.#count) throw new Error('the property list is damaged')
    const at = this.#number(this.#table + reference * this.#offsetSize, this.#offsetSize)
    const kind = this.#number(at, 1) >> 4
    switch (kind) {
      case 4:
        return this.#stretch(at, 1)
      case 5:
        return new TextDecoder('windows-1252').decode(this.#stretch(at, 1))
      case 6:
        return new TextDecoder('utf-16be').decode(this.#stretch(at, 2))
      case 10:
      case 12:
        return this.#row(at, depth)
      case 13:
        return this.#dictionary(at, depth)
      default:
        return null
    }
  }

  #stretch(at: number, width: number): Uint8Array {
    const { count, start } = this.#counted(at)
    const end = start + count * width
    if (end > this.#bytes.length) throw new Error('the property list is cut off')
    return this.#bytes.subarray(start, end)
  }

  #row(at: number, depth: number): readonly PlistValue[] {
    const { count, start } = this.#counted(at)
    return this.#references(start, count).map((one) => this.value(one, depth + 1))
  }

  #dictionary(at: number, depth: number): ReadonlyMap<string, PlistValue> {
    const { count, start } = this.#counted(at)
    const names = this.#references(start, count)
    const values = this.#references(start + count * this.#referenceSize, count)
    const found = new Map<string, PlistValue>()
    names.forEach((reference, number) => {
      const name = this.value(reference, depth + 1)
      const value = values[number]
      if (typeof name === 'string' && value !== undefined)
        found.set(name, this.value(value, depth + 1))
    })
    return found
  }

  #references(start: number, count: number): readonly number[] {
    if (start + count * this.#referenceSize > this.#bytes.length)
      throw new Error('the property list is cut off')
    return Array.from({ length: count }, (_none, number) =>
      this.#number(start + number * this.#referenceSize, this.#referenceSize),
    )
  }

  /** How many a value says it has, and where they start: the count may be a number of its own. */
  #counted(at: number): { readonly count: number; readonly start: number } {
    const count = this.#number(at, 1) & 15
    if (count < 15) return { count, start: at + 1 }
    const size = 2 ** (this.#number(at + 1, 1) & 15)
    return { count: this.#number(at + 2, size), start: at + 2 + size }
  }

  #number(at: number, size: number): number {
    if (size > 8 || at < 0 || at + size > this.#bytes.length)
      throw new Error('the property list is cut off')
    return this.#bytes.subarray(at, at + size).reduce((sum, byte) => sum * 256 + byte, 0)
  }
}
