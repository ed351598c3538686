/** How alike two of some articles are, by position: 0 to 1, the same both ways. */
export type Likeness = (a: number, b: number) => number

/** What is known of two articles whatever their words say, by position. */
export interface KnownTies {
  /** They tell one story: one takes its text from the other, or the reader says so. */
  readonly together: readonly (readonly [number, number])[]
  /** The reader keeps them apart; it outweighs that they are together. */
  readonly apart: readonly (readonly [number, number])[]
}

// Found on labelled stories, one setting for all of them.
const least = 0.15
const nearlyAsAlike = 0.75
/** How alike a group counts inside before it has members enough to show it, and for how many pairs. */
const expected = { likeness: 0.22, pairs: 6 }
/** Beyond this, likeness tells of copied text, not of one event, and counts a tenth. */
const copied = 0.48

/**
 * Groups articles by the event they report, and gives the positions of each group's members in order.
 *
 * Average linkage, but two groups are joined only if they are nearly as alike to each other as within
 * themselves: reports of two earthquakes share many words, those of one share more. The result does not
 * depend on the order of the articles, but for ties in likeness.
 */
export function gather(
  count: number,
  likeness: Likeness,
  known: KnownTies = { together: [], apart: [] },
): readonly (readonly number[])[] {
  const groups = new Groups(count, likeness)
  for (const [a, b] of known.apart) groups.keepApart(a, b)
  for (const [a, b] of known.together) groups.joinMembers(a, b)
  while (groups.joinMostAlike()) continue
  return groups.all()
}

/** Groups articles by what is known of them alone: for more than can be held against each other. */
export function tiedTogether(count: number, known: KnownTies): readonly (readonly number[])[] {
  const groups = Array.from({ length: count }, (_, at) => [at])
  const apart = new Map<number, number[]>()
  for (const [a, b] of known.apart) {
    apart.set(a, [...(apart.get(a) ?? []), b])
    apart.set(b, [...(apart.get(b) ?? []), a])
  }
  for (const [a, b] of known.together) {
    const [one = [], other = []] = [groups[a], groups[b]]
    if (one === other) continue
    const others = new Set(other)
    if (one.some((member) => apart.get(member)?.some((enemy) => others.has(enemy)))) continue
    one.push(...other)
    for (const member of other) groups[member] = one
  }
  return [...new Set(groups)].map((group) => group.sort((x, y) => x - y))
}

/** Groups while they grow. A group is named by one of its members. */
class Groups {
  readonly #alike: Float64Array
  /** The same, without pairs that were looked at and may not be joined for now. */
  readonly #open: Float64Array
  readonly #members: number[][]
  readonly #inside: Float64Array
  readonly #nearest: Int32Array

  constructor(
    private readonly count: number,
    likeness: Likeness,
  ) {
    this.#alike = new Float64Array(count * count).fill(never)
    this.#members = Array.from({ length: count }, (_, at) => [at])
    this.#inside = new Float64Array(count)
    for (let a = 0; a < count; a++) {
      for (let b = a + 1; b < count; b++) {
        const value = likeness(a, b)
        const kept = Math.min(value, copied + Math.max(0, value - copied) / 10)
        this.#alike[a * count + b] = kept
        this.#alike[b * count + a] = kept
      }
    }
    this.#open = Float64Array.from(this.#alike)
    this.#nearest = new Int32Array(count).fill(-1)
    for (let at = 0; at < count; at++) this.#look(at)
  }

  all(): readonly (readonly number[])[] {
    return this.#members
      .filter((group) => group.length > 0)
      .map((group) => [...group].sort((a, b) => a - b))
  }

  keepApart(a: number, b: number): void {
    this.#set(a, b, -Infinity)
  }

  /** Joins the groups of two articles, unless the reader keeps some of their members apart. */
  joinMembers(a: number, b: number): void {
    const [one, other] = [this.#groupOf(a), this.#groupOf(b)]
    if (one !== other && this.#at(this.#alike, one, other) > -Infinity) this.#join(one, other)
  }

  /** Joins the two groups that are most alike and may be joined; false when there are none. */
  joinMostAlike(): boolean {
    for (;;) {
      const [one, other] = this.#mostAlike()
      if (other < 0 || this.#at(this.#open, one, other) < least) return false
      if (this.#belong(one, other)) {
        this.#join(one, other)
        return true
      }
      this.#close(one, other)
    }
  }

  #belong(one: number, other: number): boolean {
    const within = Math.sqrt(this.#cohesion(one) * this.#cohesion(other))
    return this.#at(this.#alike, one, other) >= nearlyAsAlike * within
  }

  #cohesion(group: number): number {
    const size = this.#members[group]?.length ?? 0
    const pairs = (size * (size - 1)) / 2
    const sum = (this.#inside[group] ?? 0) + expected.likeness * expected.pairs
    return sum / (pairs + expected.pairs)
  }

  #mostAlike(): readonly [number, number] {
    let [best, most] = [-1, -Infinity]
    for (let at = 0; at < this.count; at++) {
      const nearest = this.#nearest[at] ?? -1
      if (nearest < 0) continue
      const value = this.#at(this.#open, at, nearest)
      if (value > most) [best, most] = [at, value]
    }
    return [best, best < 0 ? -1 : (this.#nearest[best] ?? -1)]
  }

  #join(one: number, other: number): void {
    const [a, b] = [this.#members[one] ?? [], this.#members[other] ?? []]
    const between = Math.max(0, this.#at(this.#alike, one, other)) * a.length * b.length
    this.#inside[one] = (this.#inside[one] ?? 0) + (this.#inside[other] ?? 0) + between
    for (let at = 0; at < this.count; at++) {
      if (at === one || at === other || this.#members[at]?.length === 0) continue
      const sum =
        this.#at(this.#alike, one, at) * a.length + this.#at(this.#alike, other, at) * b.length
      this.#set(one, at, sum / (a.length + b.length))
    }
    a.push(...b)
    b.length = 0
    for (let at = 0; at < this.count; at++) {
      if (at !== other) this.#set(other, at, never)
    }
    this.#lookAgain(one, other)
  }

  #close(one: number, other: number): void {
    this.#open[one * this.count + other] = never
    this.#open[other * this.count + one] = never
    this.#lookAgain(one, other)
  }

  #lookAgain(one: number, other: number): void {
    this.#look(one)
    this.#look(other)
    for (let at = 0; at < this.count; at++) {
      const nearest = this.#nearest[at] ?? -1
      if (nearest === one || nearest === other) this.#look(at)
      else if (nearest >= 0 && this.#at(this.#open, at, one) > this.#at(this.#open, at, nearest))
        this.#nearest[at] = one
    }
  }

  #look(at: number): void {
    let [best, most] = [-1, never]
    for (let other = 0; other < this.count; other++) {
      const value = this.#at(this.#open, at, other)
      if (other !== at && value > most) [best, most] = [other, value]
    }
    this.#nearest[at] = best
  }

  #groupOf(article: number): number {
    return this.#members.findIndex((group) => group.includes(article))
  }

  #at(table: Float64Array, one: number, other: number): number {
    return table[one * this.count + other] ?? never
  }

  #set(one: number, other: number, value: number): void {
    for (const table of [this.#alike, this.#open]) {
      table[one * this.count + other] = value
      table[other * this.count + one] = value
    }
  }
}

/** Less alike than any two articles, yet not kept apart by the reader. */
const never = -1
