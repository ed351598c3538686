import { readId, wordsFor, wordsOfId, type PackedList } from '../packed-ids.ts'

/** Ids numbered from 0 as they came: 26 bytes each, where a map of texts takes 150. */
export class IdTable {
  #words: Uint32Array = new Uint32Array(64 * wordsOfId)
  readonly #strays: string[] = []
  readonly #strayAt = new Map<string, number>()
  /** Where a number is found by its id's words: open addressing, -1 is free. */
  #places = new Int32Array(128).fill(-1)
  #size = 0

  /** `prefix` stands before each id and is not kept. */
  constructor(private readonly prefix = '') {}

  /** Ids as they were packed, numbered in their order; each is there once. */
  static from({ words, strays }: PackedList, prefix = ''): IdTable {
    const table = new IdTable(prefix)
    table.#words = words.slice()
    table.#size = words.length / wordsOfId
    strays.forEach((stray, at) => table.#strayAt.set(stray, at))
    table.#strays.push(...strays)
    let places = 128
    while (places < table.#size * 2) places *= 2
    table.#noteAll(places)
    return table
  }

  /** How many ids it has. */
  get size(): number {
    return this.#size
  }

  /** The number of an id; -1 when it has none. */
  numberOf(id: string): number {
    return this.#places[this.#placeOf(this.#wordsOf(id, false))] ?? -1
  }

  /** The number of an id, which gets one if it has none. */
  add(id: string): number {
    const words = this.#wordsOf(id, true)
    const place = this.#placeOf(words)
    const known = this.#places[place] ?? -1
    if (known >= 0) return known
    this.#grow()
    this.#words.set(words, this.#size * wordsOfId)
    this.#places[this.#placeOf(words)] = this.#size
    this.#size += 1
    return this.#size - 1
  }

  /** The id of a number. */
  idOf(number: number): string {
    return readId({ words: this.#words, strays: this.#strays }, number, this.prefix)
  }

  /** Below 0 when the id of `a` comes before the id of `b` in any one order that never changes. */
  compare(a: number, b: number): number {
    const words = this.#words
    for (let at = 0; at < wordsOfId; at += 1) {
      const difference = (words[a * wordsOfId + at] ?? 0) - (words[b * wordsOfId + at] ?? 0)
      if (difference !== 0) return difference
    }
    return 0
  }

  /** The ids of these numbers, in this order, to be sent away. */
  packed(numbers: ArrayLike<number>): PackedList {
    const words = new Uint32Array(numbers.length * wordsOfId)
    for (let at = 0; at < numbers.length; at += 1) {
      const from = (numbers[at] ?? 0) * wordsOfId
      for (let word = 0; word < wordsOfId; word += 1) {
        words[at * wordsOfId + word] = this.#words[from + word] ?? 0
      }
    }
    return { words, strays: [...this.#strays] }
  }

  #wordsOf(id: string, isNew: boolean) {
    return wordsFor(id, this.prefix, (stray) => {
      const known = this.#strayAt.get(stray)
      if (known !== undefined || !isNew) return known ?? -1
      this.#strayAt.set(stray, this.#strays.length)
      return this.#strays.push(stray) - 1
    })
  }

  /** Where the id is noted, or would be. The digits of a hash are spread well enough as they are. */
  #placeOf(wanted: readonly [number, number, number, number]): number {
    const [a, b, c, d] = wanted
    const words = this.#words
    const mask = this.#places.length - 1
    let place = (a ^ Math.imul(d + 1, 0x9e3779b1)) & mask
    for (;;) {
      const number = this.#places[place] ?? -1
      if (number < 0) return place
      const at = number * wordsOfId
      const isIt =
        words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d
      if (isIt) return place
      place = (place + 1) & mask
    }
  }

  #grow(): void {
    if ((this.#size + 1) * wordsOfId > this.#words.length) {
      const longer = new Uint32Array((Math.ceil((this.#size + 1) * 1.5) + 1) * wordsOfId)
      longer.set(this.#words)
      this.#words = longer
    }
    if ((this.#size + 1) * 2 > this.#places.length) this.#noteAll(this.#places.length * 2)
  }

  /** Notes every number anew, in so many places: a power of two, twice as many as ids or more. */
  #noteAll(places: number): void {
    this.#places = new Int32Array(places).fill(-1)
    const words = this.#words
    for (let number = 0; number < this.#size; number += 1) {
      const at = number * wordsOfId
      const own = [
        words[at] ?? 0,
        words[at + 1] ?? 0,
        words[at + 2] ?? 0,
        words[at + 3] ?? 0,
      ] as const
      this.#places[this.#placeOf(own)] = number
    }
  }
}
