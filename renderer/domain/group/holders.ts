/** Numbers of articles stand in so many bits of an entry; the lower bits of the key stand above them. */
const numberBits = 20
const restBits = 32 - numberBits
const bucketCount = 2 ** numberBits

/** How many articles can be held at once. */
export const mostArticles = 2 ** numberBits

/** What came last stands apart until it is so much; then it is packed with the rest. */
const freshMost = 2 ** 16

/**
 * Which articles hold a key: a map from numbers of 32 bits to many articles each, four bytes an entry.
 *
 * A key's upper bits are the bucket its entries lie in, its lower bits stand in the entry, so nothing
 * is lost; keys must be spread evenly. Taking articles out goes through all entries once, however
 * many articles go: some milliseconds for a hundred thousand.
 */
export class Holders {
  #starts = new Uint32Array(bucketCount + 1)
  #entries = new Uint32Array()
  #fresh = new Map<number, number[]>()
  #freshCount = 0
  /** Whether an article, by number, has packed entries. */
  readonly #isPacked = new Uint8Array(mostArticles)

  /** Notes that an article holds a key; tell it once. */
  add(key: number, article: number): void {
    note(this.#fresh, key, article)
    this.#freshCount += 1
    if (this.#freshCount >= freshMost) this.#pack(new Set())
  }

  /** Takes articles out of every key; gives the keys they held, each with who did. */
  remove(gone: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
    for (const article of gone) if (this.#isPacked[article] === 1) return this.#pack(gone)
    return this.#removeFresh(gone)
  }

  /** Every article that holds a key, in no order. */
  of(key: number): readonly number[] {
    const found: number[] = []
    const [bucket, rest] = [key >>> restBits, key & (2 ** restBits - 1)]
    const end = this.#starts[bucket + 1] ?? 0
    for (let at = this.#starts[bucket] ?? 0; at < end; at++) {
      const entry = this.#entries[at] ?? 0
      if (entry >>> numberBits === rest) found.push(entry & (mostArticles - 1))
    }
    const fresh = this.#fresh.get(key)
    if (fresh) found.push(...fresh)
    return found
  }

  /** The keys that each of some articles holds; goes through all entries once. */
  keysOf(articles: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
    this.#pack(new Set())
    const keys = new Map<number, number[]>()
    for (let bucket = 0; bucket < bucketCount; bucket++) {
      const end = this.#starts[bucket + 1] ?? 0
      for (let at = this.#starts[bucket] ?? 0; at < end; at++) {
        const entry = this.#entries[at] ?? 0
        const article = entry & (mostArticles - 1)
        if (articles.has(article)) note(keys, article, keyOf(bucket, entry))
      }
    }
    return keys
  }

  /** How many articles hold each key that more than so many do. */
  heldByMore(than: number): Map<number, number> {
    this.#pack(new Set())
    const found = new Map<number, number>()
    for (let bucket = 0; bucket < bucketCount; bucket++) {
      const [from, end] = [this.#starts[bucket] ?? 0, this.#starts[bucket + 1] ?? 0]
      if (end - from <= than) continue
      const counts = new Map<number, number>()
      for (let at = from; at < end; at++) {
        const key = keyOf(bucket, this.#entries[at] ?? 0)
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
      for (const [key, count] of counts) if (count > than) found.set(key, count)
    }
    return found
  }

  /** Puts what came last to the rest, but for articles that are gone. */
  #pack(gone: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
    const held = new Map<number, number[]>()
    for (const articles of this.#fresh.values()) for (const one of articles) this.#isPacked[one] = 1
    for (const article of gone) this.#isPacked[article] = 0
    if (gone.size + this.#freshCount === 0) return held
    const added = this.#freshByBucket(gone, held)
    const entries = new Uint32Array(this.#entries.length + this.#freshCount)
    const starts = new Uint32Array(bucketCount + 1)
    let to = 0
    for (let bucket = 0; bucket < bucketCount; bucket++) {
      starts[bucket] = to
      const end = this.#starts[bucket + 1] ?? 0
      for (let at = this.#starts[bucket] ?? 0; at < end; at++) {
        const entry = this.#entries[at] ?? 0
        const article = entry & (mostArticles - 1)
        if (gone.size > 0 && gone.has(article)) note(held, keyOf(bucket, entry), article)
        else entries[to++] = entry
      }
      for (const entry of added.get(bucket) ?? []) entries[to++] = entry
    }
    starts[bucketCount] = to
    this.#starts = starts
    this.#entries = to < entries.length ? entries.slice(0, to) : entries
    this.#fresh = new Map()
    this.#freshCount = 0
    return held
  }

  #removeFresh(gone: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
    const held = new Map<number, number[]>()
    for (const [key, articles] of this.#fresh) {
      const left = articles.filter((article) => !gone.has(article))
      if (left.length === articles.length) continue
      held.set(
        key,
        articles.filter((article) => gone.has(article)),
      )
      this.#freshCount -= articles.length - left.length
      if (left.length > 0) this.#fresh.set(key, left)
      else this.#fresh.delete(key)
    }
    return held
  }

  #freshByBucket(gone: ReadonlySet<number>, held: Map<number, number[]>): Map<number, number[]> {
    const added = new Map<number, number[]>()
    for (const [key, articles] of this.#fresh) {
      for (const article of articles) {
        if (gone.has(article)) note(held, key, article)
        else note(added, key >>> restBits, ((key << numberBits) | article) >>> 0)
      }
    }
    return added
  }
}

function keyOf(bucket: number, entry: number): number {
  return ((bucket << restBits) | (entry >>> numberBits)) >>> 0
}

function note(lists: Map<number, number[]>, key: number, value: number): void {
  const known = lists.get(key)
  if (known) known.push(value)
  else lists.set(key, [value])
}
