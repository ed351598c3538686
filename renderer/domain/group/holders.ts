/** How many articles can be held at once. */
export const mostArticles = 2 ** 20

/** Numbers of articles are at least so many bits long, and at most. */
const fewestBits = 12
const mostBits = 20

/** What came last stands apart until it is so much; then it is packed with the rest. */
const freshMost = 2 ** 16

/**
 * Which articles hold a key: a map from numbers of 32 bits to many articles each, four bytes an entry.
 *
 * A key's upper bits are the bucket its entries lie in, its lower bits stand in the entry above the
 * article's number, so nothing is lost; keys must be spread evenly. As many bits tell buckets as tell
 * articles: both grow with the library. Taking articles out goes through all entries once, however
 * many articles go: some milliseconds for a hundred thousand.
 */
export class Holders {
  #bits = fewestBits
  #starts = new Uint32Array(2 ** fewestBits + 1)
  #entries = new Uint32Array()
  #fresh = new Map<number, number[]>()
  #freshCount = 0
  /** The highest number of an article so far. */
  #highest = 0
  /** Whether an article, by number, has packed entries. */
  #isPacked = new Uint8Array(2 ** fewestBits)

  /** Notes that an article holds a key; tell it once. */
  add(key: number, article: number): void {
    note(this.#fresh, key, article)
    this.#freshCount += 1
    if (article > this.#highest) this.#highest = article
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
    const restBits = 32 - this.#bits
    const [bucket, rest] = [key >>> restBits, key & (2 ** restBits - 1)]
    const mask = 2 ** this.#bits - 1
    const end = this.#starts[bucket + 1] ?? 0
    for (let at = this.#starts[bucket] ?? 0; at < end; at++) {
      const entry = this.#entries[at] ?? 0
      if (entry >>> this.#bits === rest) found.push(entry & mask)
    }
    const fresh = this.#fresh.get(key)
    if (fresh) found.push(...fresh)
    return found
  }

  /** The keys that each of some articles holds; goes through all entries once. */
  keysOf(articles: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
    this.#pack(new Set())
    const keys = new Map<number, number[]>()
    for (let bucket = 0; bucket < 2 ** this.#bits; bucket++) {
      const end = this.#starts[bucket + 1] ?? 0
      for (let at = this.#starts[bucket] ?? 0; at < end; at++) {
        const { key, article } = this.#read(bucket, at)
        if (articles.has(article)) note(keys, article, key)
      }
    }
    return keys
  }

  /** How many articles hold each key that more than so many do. */
  heldByMore(than: number): Map<number, number> {
    this.#pack(new Set())
    const found = new Map<number, number>()
    for (let bucket = 0; bucket < 2 ** this.#bits; bucket++) {
      const [from, end] = [this.#starts[bucket] ?? 0, this.#starts[bucket + 1] ?? 0]
      if (end - from <= than) continue
      const counts = new Map<number, number>()
      for (let at = from; at < end; at++) {
        const { key } = this.#read(bucket, at)
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
      for (const [key, count] of counts) if (count > than) found.set(key, count)
    }
    return found
  }

  #read(bucket: number, at: number): Held {
    const entry = this.#entries[at] ?? 0
    const key = ((bucket << (32 - this.#bits)) | (entry >>> this.#bits)) >>> 0
    return { key, article: entry & (2 ** this.#bits - 1) }
  }

  /** Puts what came last to the rest, but for articles that are gone; gives the keys these held. */
  #pack(gone: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
    const held = new Map<number, number[]>()
    if (gone.size + this.#freshCount === 0) return held
    this.#widen()
    if (gone.size > 0) this.#drop(gone, held)
    this.#join(this.#freshInOrder(gone, held))
    this.#fresh = new Map()
    this.#freshCount = 0
    return held
  }

  /** What came last, in the order of keys: each the key and, in its lower bits, the article. */
  #freshInOrder(gone: ReadonlySet<number>, held: Map<number, number[]>): Float64Array {
    const found = new Float64Array(this.#freshCount)
    let to = 0
    for (const [key, articles] of this.#fresh) {
      for (const article of articles) {
        if (gone.has(article)) note(held, key, article)
        else found[to++] = key * mostArticles + article
      }
    }
    return found.subarray(0, to).sort()
  }

  /** Between the buckets that something is put to, entries are copied as they lie. */
  #join(fresh: Float64Array): void {
    const old = this.#entries
    const entries = new Uint32Array(old.length + fresh.length)
    const restBits = 32 - this.#bits
    let [from, bucket] = [0, 0]
    for (const [at, pair] of fresh.entries()) {
      const article = pair % mostArticles
      const key = (pair - article) / mostArticles
      while (bucket < key >>> restBits) this.#starts[++bucket] = (this.#starts[bucket] ?? 0) + at
      const end = this.#starts[bucket + 1] ?? 0
      if (end > from) entries.set(old.subarray(from, end), from + at)
      from = Math.max(from, end)
      entries[from + at] = ((key << this.#bits) | article) >>> 0
      this.#isPacked[article] = 1
    }
    while (bucket < 2 ** this.#bits) {
      this.#starts[++bucket] = (this.#starts[bucket] ?? 0) + fresh.length
    }
    entries.set(old.subarray(from), from + fresh.length)
    this.#entries = entries
  }

  /** Takes articles out of what is packed, noting the keys they held. */
  #drop(gone: ReadonlySet<number>, held: Map<number, number[]>): void {
    let [to, from] = [0, 0]
    for (let bucket = 0; bucket < 2 ** this.#bits; bucket++) {
      const end = this.#starts[bucket + 1] ?? 0
      this.#starts[bucket] = to
      for (; from < end; from++) {
        const entry = this.#entries[from] ?? 0
        if (gone.has(entry & (2 ** this.#bits - 1))) {
          const { key, article } = this.#read(bucket, from)
          note(held, key, article)
        } else this.#entries[to++] = entry
      }
    }
    this.#starts[2 ** this.#bits] = to
    this.#entries = this.#entries.slice(0, to)
    for (const article of gone) this.#isPacked[article] = 0
  }

  /** Gives numbers of articles, and buckets, more bits when the library has outgrown them. */
  #widen(): void {
    const bits = bitsFor(this.#highest)
    if (bits <= this.#bits) return
    const places = new Uint32Array(2 ** bits + 1)
    const moved = new Float64Array(this.#entries.length)
    for (let bucket = 0, at = 0; bucket < 2 ** this.#bits; bucket++) {
      for (const end = this.#starts[bucket + 1] ?? 0; at < end; at++) {
        const { key, article } = this.#read(bucket, at)
        moved[at] = key * mostArticles + article
      }
    }
    const isPacked = new Uint8Array(2 ** bits)
    isPacked.set(this.#isPacked)
    ;[this.#bits, this.#starts, this.#entries] = [bits, places, new Uint32Array()]
    this.#isPacked = isPacked
    this.#join(moved.sort())
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
}

interface Held {
  readonly key: number
  readonly article: number
}

/** A bucket holds some twenty entries of a small library, and of a large one. */
function bitsFor(highest: number): number {
  return Math.max(fewestBits, Math.min(mostBits, Math.ceil(Math.log2(highest + 1)) + 3))
}

function note(lists: Map<number, number[]>, key: number, value: number): void {
  const known = lists.get(key)
  if (known) known.push(value)
  else lists.set(key, [value])
}
