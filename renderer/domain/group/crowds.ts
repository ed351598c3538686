import { Holders } from './holders.ts'

/**
 * Who holds a key, and which keys stand at a border: a key's weight changes when its holders become
 * more, or fewer, than one of the borders. Beyond the last border they are counted, not looked up.
 */
export class Crowds {
  readonly #holders = new Holders()
  #crowded = new Map<number, number>()
  readonly #last: number

  /** `borders`: numbers of holders, ascending. */
  constructor(private readonly borders: readonly number[]) {
    this.#last = borders.at(-1) ?? 0
  }

  /** Takes in an article's keys, each once, without a look at borders; `settle` must follow. */
  load(article: number, keys: Iterable<number>): void {
    for (const key of keys) this.#holders.add(key, article)
  }

  /** Counts anew after `load`. */
  settle(): void {
    this.#crowded = this.#holders.heldByMore(this.#last)
  }

  /** Takes in an article's keys, each once; gives, for each key that crossed a border, who held it. */
  add(article: number, keys: Iterable<number>): readonly (readonly number[])[] {
    const shaken: (readonly number[])[] = []
    for (const key of keys) {
      const crowd = this.#crowded.get(key)
      if (crowd === undefined) {
        const before = this.#holders.of(key)
        if (this.borders.includes(before.length)) shaken.push(before)
        if (before.length >= this.#last) this.#crowded.set(key, before.length + 1)
      } else this.#crowded.set(key, crowd + 1)
      this.#holders.add(key, article)
    }
    return shaken
  }

  /** Takes articles out; gives those who hold a key that crossed a border by it. */
  remove(gone: ReadonlySet<number>): readonly number[] {
    const shaken: number[] = []
    for (const [key, { length }] of this.#holders.remove(gone)) {
      const left = this.#crowded.get(key) ?? NaN
      const after = Number.isNaN(left) ? this.#holders.of(key).length : left - length
      if (this.borders.some((border) => after <= border && after + length > border)) {
        shaken.push(...this.#holders.of(key))
      }
      if (after > this.#last) this.#crowded.set(key, after)
      else this.#crowded.delete(key)
    }
    return shaken
  }

  /** The keys that each of some articles holds. It takes some milliseconds. */
  keysOf(articles: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
    return this.#holders.keysOf(articles)
  }

  /** Whether a key is beyond the last border. */
  isCrowded(key: number): boolean {
    return this.#crowded.has(key)
  }

  /** How many hold a key. */
  countOf(key: number): number {
    return this.#crowded.get(key) ?? this.#holders.of(key).length
  }

  /** Who holds a key, however many. */
  allOf(key: number): readonly number[] {
    return this.#holders.of(key)
  }

  /** Who holds a key; nobody, when more than the last border do. */
  of(key: number): readonly number[] {
    return this.#crowded.has(key) ? [] : this.#holders.of(key)
  }
}
