import type { ArticleId } from '../article.ts'
import { Finder } from './finder.ts'
import { Register } from './register.ts'
import { noTraits, type IndexPlan, type Traits, type TraitsOf } from './traits.ts'

/** Two articles less alike than this are not near each other. */
export const leastAlike = 0.2

/** How near an article is that takes text from the other, or gives it; other nearness is below. */
export const tied = 255

/** How near two articles of a likeness of 0 to 1 are: 0 to 254. */
export function nearness(likeness: number): number {
  return Math.min(tied - 1, Math.floor(likeness * (tied - 1)))
}

/** Less than this is not near, however `nearness` rounds: it need not be known exactly. */
const worthwhile = leastAlike - 1 / (tied - 1)

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
  readonly finder: Finder
  /** Edges of an article, each packed into one number. */
  readonly #near = new Map<number, number[]>()

  constructor(
    private readonly traitsOf: TraitsOf,
    plan: IndexPlan,
  ) {
    this.finder = new Finder(this.register, plan)
  }

  /** Takes in an article when a library is opened; `loaded` must follow the last. */
  load(id: ArticleId, traits: Traits): void {
    this.finder.load(this.#enter(id, traits), traits)
  }

  /** All that was there is in. */
  loaded(): void {
    this.finder.loaded()
  }

  /** Takes articles in; gives the numbers of others whose stories may have changed by it. */
  add(articles: Iterable<readonly [ArticleId, Traits]>): readonly number[] {
    const crossed = [...articles].map(([id, traits]) =>
      this.finder.add(this.#enter(id, traits), traits),
    )
    // Once for all that came: it goes through all that is known of the library.
    const parted = this.#part(crossed.flatMap(({ terms }) => terms))
    const runs = crossed.flatMap((one) => one.runs)
    const untied = runs.flatMap((holders) => this.#forgetWithin(new Set(holders)))
    return [...new Set([...parted, ...untied, ...runs.flat()])]
  }

  /** Lets articles go; gives the numbers of others that are to be looked at anew. */
  async remove(gone: ReadonlySet<number>): Promise<readonly number[]> {
    if (gone.size === 0) return []
    await this.prepare([...gone])
    const beside = [...gone].flatMap((number) => this.#forget(number))
    const crossed = this.finder.remove(gone)
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

  /** The numbers of those at least so near an article. `prepare` must have been asked for it. */
  nearAtLeast(number: number, near: number): readonly number[] {
    const found: number[] = []
    for (const packed of this.#near.get(number) ?? []) {
      if (packed % 256 >= near) found.push(Math.floor(packed / 256))
    }
    return found
  }

  /** Works out who is near some articles, where that is not known yet. */
  async prepare(numbers: readonly number[]): Promise<void> {
    const unknown = numbers.filter((number) => !this.#near.has(number))
    if (unknown.length === 0) return
    const own = await this.#traits(unknown)
    for (const number of unknown) await this.#prepare(number, own.get(number) ?? noTraits)
  }

  #enter(id: ArticleId, traits: Traits): number {
    return this.register.enter(id, { day: traits.subject.day, stamp: stampOf(traits) })
  }

  /** Terms find their holders no more: those stay near that share enough others. Gives who do not. */
  #part(terms: readonly (readonly number[])[]): readonly number[] {
    const pairs = terms.flatMap((holders) => this.#nearWithin(new Set(holders)))
    const parted = this.finder.partedOf(pairs)
    for (const [one, other] of parted) {
      this.#unlink(one, other)
      this.#unlink(other, one)
    }
    return parted.flat()
  }

  /** Pairs that are near each other by what they are about. */
  #nearWithin(holders: ReadonlySet<number>): readonly (readonly [number, number])[] {
    return [...holders].flatMap((one) =>
      this.near(one)
        .filter(({ to, near }) => one < to && near < tied && holders.has(to))
        .map(({ to }) => [one, to] as const),
    )
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
    const byTerms = this.finder.byTerms(number, own)
    const byRuns = this.finder.byRuns(number, own)
    const candidates = [...new Set([...byTerms, ...byRuns.keys()])]
    const traits = await this.#traits(candidates)
    const edges: number[] = []
    for (const other of candidates) {
      const theirs = traits.get(other)
      if (!theirs) continue
      const near = this.finder.isTied(own, theirs, byRuns.get(other))
        ? tied
        : byTerms.has(other)
          ? nearness(this.finder.likeness(own, theirs, worthwhile))
          : 0
      if (near < nearness(leastAlike)) continue
      edges.push(packedEdge(other, near))
      this.#link(other, number, near)
    }
    this.#near.set(number, edges)
  }

  #link(from: number, to: number, near: number): void {
    const known = this.#near.get(from)
    if (known && !known.some((packed) => edgeOf(packed).to === to)) known.push(packedEdge(to, near))
  }

  async #traits(numbers: readonly number[]): Promise<ReadonlyMap<number, Traits>> {
    const ids = numbers.map((number) => this.register.idOf(number))
    const known = await this.traitsOf(ids)
    return new Map(
      numbers.map((number, at) => [number, known.get(ids[at] ?? ('' as ArticleId)) ?? noTraits]),
    )
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
