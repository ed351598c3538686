import type { ArticleId } from '../article.ts'
import { Crowds } from './crowds.ts'
import { mixed } from './hash.ts'
import { Register } from './register.ts'
import { areDailies, sameSubject } from './same-subject.ts'
import { keysOf } from './subject.ts'
import { noTraits, type IndexPlan, type Traits, type TraitsOf } from './traits.ts'

// Two articles tell one story when the smaller has this share of its runs, and so many, in the other.
// Set on labelled stories: no two articles of different stories have as much in common.
const enoughShare = 0.05
const enoughRuns = 3

/** A run that more articles than this print may be boilerplate: it ties only texts that agree in most. */
export const frequent = 12
const mostShare = 0.5

/** A run that more articles than this print ties nobody. */
const everywhere = 200

/** An article is found by so many of its terms; one that shares two of them is looked at. */
const keyCount = 24
const enoughKeys = 2

/** Articles whose days are further apart tell one story only if one takes its text from the other. */
const daysApart = 60

/** Two articles less alike than this are not near each other. */
export const leastAlike = 0.2

/** Two that are less alike cannot become more by what is taken off. */
const least = 0.05

/** How near an article is that takes text from the other, or gives it; other nearness is below. */
export const tied = 255

/** How near two articles of a likeness of 0 to 1 are: 0 to 254. */
export function nearness(likeness: number): number {
  return Math.min(tied - 1, Math.floor(likeness * (tied - 1)))
}

/** An article near another, and how near: 0 to 255. */
export interface Edge {
  readonly to: number
  readonly near: number
}

/**
 * Which articles are near which: alike in what they are about, or tied by words that one took from the
 * other. In memory is only what articles are found by; who is near one is worked out when it is asked
 * for the first time. It does not depend on the order in which articles came.
 */
export class Neighbours {
  readonly register = new Register()
  readonly runs = new Crowds([frequent, everywhere])
  readonly #terms: Crowds
  /** Edges of an article, each packed into one number. */
  readonly #near = new Map<number, number[]>()

  constructor(
    private readonly traitsOf: TraitsOf,
    private readonly plan: IndexPlan,
  ) {
    this.#terms = new Crowds([plan.crowd])
  }

  /** Takes in an article when a library is opened; `loaded` must follow the last. */
  load(id: ArticleId, traits: Traits): void {
    const number = this.#enter(id, traits)
    this.#terms.load(number, keysOf(traits.subject, keyCount))
    this.runs.load(number, this.#runsOf(traits))
  }

  /** All that was there is in. */
  loaded(): void {
    this.#terms.settle()
    this.runs.settle()
  }

  /** Takes an article in; gives the numbers of others whose stories may have changed by it. */
  add(id: ArticleId, traits: Traits): readonly number[] {
    const number = this.#enter(id, traits)
    const terms = this.#terms.add(number, keysOf(traits.subject, keyCount))
    const runs = this.runs.add(number, this.#runsOf(traits))
    const parted = terms.flatMap((holders) => this.#part(new Set(holders)))
    const untied = runs.flatMap((holders) => this.#forgetWithin(new Set(holders)))
    return [...new Set([...parted, ...untied, ...runs.flat()])]
  }

  /** Lets articles go; gives the numbers of others that are to be looked at anew. */
  async remove(gone: ReadonlySet<number>): Promise<readonly number[]> {
    if (gone.size === 0) return []
    await this.prepare([...gone])
    const beside = [...gone].flatMap((number) => this.#forget(number))
    const crossed = [...this.#terms.remove(gone), ...this.runs.remove(gone)]
    for (const number of gone) this.register.leave(number)
    const shaken = this.#forgetAll(new Set(crossed))
    return [...new Set([...beside, ...shaken])].filter((number) => !gone.has(number))
  }

  /** Whether an article is in with just this text. */
  holds(id: ArticleId, traits: Traits): boolean {
    const number = this.register.numberOf(id)
    return number !== undefined && this.register.stampOf(number) === stampOf(traits)
  }

  /** Those near an article. `prepare` must have been asked for it. */
  near(number: number): readonly Edge[] {
    return (this.#near.get(number) ?? []).map(edgeOf)
  }

  /**
   * How likely two articles are about one event, 0 to 1. Lines that many print make them alike in words and
   * are taken off, unless they are most of the text: then it is a dispatch that many carry.
   */
  likeness(a: Traits, b: Traits): number {
    const alike = sameSubject(a.subject, b.subject)
    if (alike < least) return alike
    let printed = 0
    eachShared(a.prints, b.prints, (print) => {
      const key = this.keyOf(print)
      if (key !== undefined && this.runs.countOf(key) > frequent) printed += this.plan.oneRunOf
    })
    const [longer, shorter] = [a.prints.length, b.prints.length].sort((x, y) => y - x)
    if (printed === 0 || printed >= mostShare * (shorter ?? 0)) return alike
    return Math.max(0, alike - printed / Math.sqrt((longer ?? 1) * (shorter ?? 1)))
  }

  /** Works out who is near some articles, where that is not known yet. */
  async prepare(numbers: readonly number[]): Promise<void> {
    const unknown = numbers.filter((number) => !this.#near.has(number))
    if (unknown.length === 0) return
    const own = await this.#traits(unknown)
    for (const number of unknown) await this.#prepare(number, own.get(number) ?? noTraits)
  }

  /** The key that a run is kept in memory by; `undefined` for one that is not kept. */
  keyOf(print: number): number | undefined {
    const key = mixed(print)
    return key % this.plan.oneRunOf === 0 ? key : undefined
  }

  #runsOf({ prints }: Traits): readonly number[] {
    const keys: number[] = []
    for (const print of prints) {
      const key = this.keyOf(print)
      if (key !== undefined) keys.push(key)
    }
    return keys
  }

  #enter(id: ArticleId, traits: Traits): number {
    return this.register.enter(id, { day: traits.subject.day, stamp: stampOf(traits) })
  }

  /** A term finds its holders no more: those stay near that share enough others. Gives who do not. */
  #part(holders: ReadonlySet<number>): readonly number[] {
    const pairs = [...holders].flatMap((one) =>
      this.near(one)
        .filter(({ to, near }) => one < to && near < tied && holders.has(to))
        .map(({ to }) => [one, to] as const),
    )
    if (pairs.length === 0) return []
    const keys = this.#terms.keysOf(new Set(pairs.flat()))
    const parted = pairs.filter(([one, other]) => {
      const theirs = new Set(keys.get(other))
      const shared = keys.get(one)?.filter((key) => theirs.has(key) && !this.#terms.isCrowded(key))
      return (shared?.length ?? 0) < enoughKeys
    })
    for (const [one, other] of parted) {
      this.#unlink(one, other)
      this.#unlink(other, one)
    }
    return parted.flat()
  }

  /** A run weighs less now: holders that are near another are looked at anew. */
  #forgetWithin(holders: ReadonlySet<number>): readonly number[] {
    const isNearAnother = (one: number) => this.near(one).some(({ to }) => holders.has(to))
    return this.#forgetAll(new Set([...holders].filter(isNearAnother)))
  }

  #unlink(from: number, to: number): void {
    const known = this.#near.get(from)
    if (known)
      this.#near.set(
        from,
        known.filter((packed) => edgeOf(packed).to !== to),
      )
  }

  #forgetAll(numbers: ReadonlySet<number>): readonly number[] {
    const beside = [...numbers].flatMap((number) => this.#forget(number))
    return [...new Set([...numbers, ...beside])]
  }

  /** Forgets who is near an article; gives who was. */
  #forget(number: number): readonly number[] {
    const edges = this.near(number)
    this.#near.delete(number)
    for (const { to } of edges) this.#unlink(to, number)
    return edges.map(({ to }) => to)
  }

  async #prepare(number: number, own: Traits): Promise<void> {
    const byTerms = this.#byTerms(number, own)
    const byRuns = this.#byRuns(number, own)
    const candidates = [...new Set([...byTerms, ...byRuns.keys()])]
    const traits = await this.#traits(candidates)
    const edges: number[] = []
    for (const other of candidates) {
      const theirs = traits.get(other)
      if (!theirs) continue
      const near = this.#isTied(own, theirs, byRuns.get(other))
        ? tied
        : byTerms.has(other)
          ? nearness(this.likeness(own, theirs))
          : 0
      if (near < nearness(leastAlike)) continue
      edges.push(packedEdge(other, near))
      this.#link(other, number, near)
    }
    this.#near.set(number, edges)
  }

  /**
   * Whether one of two articles takes text from the other. Which runs are rare is known of those in
   * memory only, so one of them alone tells nothing.
   */
  #isTied(a: Traits, b: Traits, kept: SharedRuns | undefined): boolean {
    if (!kept) return false
    const all = sharedPrints(a.prints, b.prints)
    const size = Math.max(1, Math.min(a.prints.length, b.prints.length))
    if (all >= enoughRuns && all >= mostShare * size) return true
    const rare = (all * kept.rare) / kept.all
    const share = areDailies(a.subject, b.subject) ? mostShare : enoughShare
    const enoughKept = Math.max(2, Math.ceil(enoughRuns / this.plan.oneRunOf))
    return kept.rare >= enoughKept && rare >= enoughRuns && rare >= share * size
  }

  #link(from: number, to: number, near: number): void {
    const known = this.#near.get(from)
    if (known && !known.some((packed) => edgeOf(packed).to === to)) known.push(packedEdge(to, near))
  }

  #byTerms(number: number, { subject }: Traits): ReadonlySet<number> {
    const shared = new Map<number, number>()
    const found = new Set<number>()
    for (const key of keysOf(subject, keyCount)) {
      for (const other of this.#terms.of(key)) {
        const count = (shared.get(other) ?? 0) + 1
        shared.set(other, count)
        if (count !== enoughKeys || other === number) continue
        if (this.register.areNear(number, other, daysApart)) found.add(other)
      }
    }
    return found
  }

  #byRuns(number: number, traits: Traits): Map<number, SharedRuns> {
    const shared = new Map<number, SharedRuns>()
    for (const run of this.#runsOf(traits)) {
      const holders = this.runs.of(run)
      const rare = holders.length > frequent ? 0 : 1
      for (const other of holders) {
        const before = shared.get(other) ?? { all: 0, rare: 0 }
        shared.set(other, { all: before.all + 1, rare: before.rare + rare })
      }
    }
    shared.delete(number)
    return shared
  }

  async #traits(numbers: readonly number[]): Promise<ReadonlyMap<number, Traits>> {
    const ids = numbers.map((number) => this.register.idOf(number))
    const known = await this.traitsOf(ids)
    return new Map(
      numbers.map((number, at) => [number, known.get(ids[at] ?? ('' as ArticleId)) ?? noTraits]),
    )
  }
}

/** Of the runs kept in memory, how many two articles share, and how many of these are rare. */
interface SharedRuns {
  readonly all: number
  readonly rare: number
}

/** How many word runs two articles have in common. */
export function sharedPrints(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  eachShared(a, b, () => shared++)
  return shared
}

function eachShared(a: Uint32Array, b: Uint32Array, hear: (print: number) => void): void {
  let [x, y] = [0, 0]
  while (x < a.length && y < b.length) {
    const [print = 0, other = 0] = [a[x], b[y]]
    if (print === other) hear(print)
    if (print <= other) x++
    if (print >= other) y++
  }
}

/** Tells one text from another: alike for the same traits. */
function stampOf({ prints, subject }: Traits): number {
  let value = subject.day ?? 0
  for (const print of prints) value = Math.imul(value ^ print, 0x01000193)
  for (const term of subject.terms) value = Math.imul(value ^ term, 0x01000193)
  return value >>> 0
}

function packedEdge(to: number, near: number): number {
  return to * 256 + near
}

function edgeOf(packed: number): Edge {
  return { to: Math.floor(packed / 256), near: packed % 256 }
}
