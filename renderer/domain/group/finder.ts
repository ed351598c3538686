import { Crowds } from './crowds.ts'
import { mixed } from './hash.ts'
import { Meetings } from './meetings.ts'
import type { Register } from './register.ts'
import { areDailies, sameSubject } from './same-subject.ts'
import { keysOf } from './subject.ts'
import type { IndexPlan, Traits } from './traits.ts'

// Two articles tell one story when the smaller has this share of its runs, and so many, in the other.
// Set on labelled stories: no two articles of different stories have as much in common.
const enoughShare = 0.05
const enoughRuns = 3

/** A run that more articles than this print may be boilerplate: it ties only texts that agree in most. */
export const frequent = 12
const mostShare = 0.5

/** Dailies of a house are made from one mould: they are one story only if one is printed again. */
const printedAgain = 0.95

/** A run that more articles than this print ties nobody. */
const everywhere = 200

/** Two texts that agree in most share at least this part of their runs in memory, which are a sample. */
const leastOfSample = 0.25

/** An article is found by so many of its terms; one that shares three of them is looked at. */
const keyCount = 24
const enoughKeys = 3

/** Articles whose days are further apart tell one story only if one takes its text from the other. */
const daysApart = 60

/** Two that are less alike cannot become more by what is taken off. */
const least = 0.05

/** Of the runs kept in memory, how many two articles share, and how many of these are rare. */
export interface SharedRuns {
  readonly all: number
  readonly rare: number
}

/**
 * Finds which articles are worth holding against one, and holds two against each other. In memory are
 * only the terms and some of the runs they are found by.
 */
export class Finder {
  readonly terms: Crowds
  readonly runs = new Crowds([frequent, everywhere])
  readonly #met = new Meetings()
  readonly #metRare = new Meetings()
  /** How many of its runs are kept in memory, by an article's number. */
  #kept = new Uint16Array(1024)
  /** What `#printedByManyIn` found, until the runs change. */
  #printed = new WeakMap<Uint32Array, readonly number[]>()

  constructor(
    private readonly register: Register,
    private readonly plan: IndexPlan,
  ) {
    this.terms = new Crowds([plan.crowd])
  }

  /** Takes in what an article is found by, when a library is opened; `loaded` must follow the last. */
  load(number: number, traits: Traits): void {
    this.terms.load(number, keysOf(traits.subject, keyCount))
    this.runs.load(number, this.#keep(number, traits))
  }

  /** All that was there is in. */
  loaded(): void {
    this.terms.settle()
    this.runs.settle()
  }

  /** Takes in what an article is found by; gives who holds terms and runs that crossed a border. */
  add(number: number, traits: Traits) {
    return {
      terms: this.terms.add(number, keysOf(traits.subject, keyCount)),
      runs: this.runs.add(number, this.#keep(number, traits)),
    }
  }

  /** Lets articles go; gives who holds terms and runs that crossed a border. */
  remove(gone: ReadonlySet<number>): readonly number[] {
    this.#printed = new WeakMap()
    return [...this.terms.remove(gone), ...this.runs.remove(gone)]
  }

  /** Which of these pairs, holders of one term, share too few others to be found by them. */
  partedOf(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
    if (pairs.length === 0) return []
    const keys = this.terms.keysOf(new Set(pairs.flat()))
    return pairs.filter(([one, other]) => {
      const theirs = new Set(keys.get(other))
      const shared = keys.get(one)?.filter((key) => theirs.has(key) && !this.terms.isCrowded(key))
      return (shared?.length ?? 0) < enoughKeys
    })
  }

  /**
   * How likely two articles are about one event, 0 to 1. Lines that many print make them alike in words and
   * are taken off, unless they are most of the text: then it is a dispatch that many carry. A likeness
   * below `from` may be given too high, but stays below it: its lines are not looked at.
   */
  likeness(a: Traits, b: Traits, from = least): number {
    const alike = sameSubject(a.subject, b.subject)
    if (alike < from) return alike
    const printed = this.#printedByMany(a.prints, b.prints)
    if (printed === 0) return alike
    const [longer, shorter] = [a.prints.length, b.prints.length].sort((x, y) => y - x)
    if (printed >= mostShare * (shorter ?? 0)) return alike
    return Math.max(0, alike - printed / Math.sqrt((longer ?? 1) * (shorter ?? 1)))
  }

  /** How many runs of both articles many print, as far as those in memory tell. */
  #printedByMany(a: Uint32Array, b: Uint32Array): number {
    const one = this.#printedByManyIn(a)
    if (one.length === 0) return 0
    const other = this.#printedByManyIn(b)
    let [printed, x, y] = [0, 0, 0]
    while (x < one.length && y < other.length) {
      const print = one[x] ?? 0
      const theirs = other[y] ?? 0
      if (print === theirs) printed += this.plan.oneRunOf
      if (print <= theirs) x++
      if (print >= theirs) y++
    }
    return printed
  }

  /** Runs of an article that many print, sorted. Each is held against hundreds of others. */
  #printedByManyIn(prints: Uint32Array): readonly number[] {
    const known = this.#printed.get(prints)
    if (known) return known
    const found: number[] = []
    for (const print of prints) {
      const key = this.keyOf(print)
      if (key !== undefined && this.runs.countOf(key) > frequent) found.push(print)
    }
    this.#printed.set(prints, found)
    return found
  }

  /**
   * Whether one of two articles takes text from the other. Which runs are rare is known of those in
   * memory only, so one of them alone tells nothing.
   */
  isTied(a: Traits, b: Traits, kept: SharedRuns | undefined): boolean {
    if (!kept) return false
    const all = sharedPrints(a.prints, b.prints)
    const size = Math.max(1, Math.min(a.prints.length, b.prints.length))
    if (areDailies(a.subject, b.subject)) return all >= enoughRuns && all >= printedAgain * size
    if (all >= enoughRuns && all >= mostShare * size) return true
    const rare = (all * kept.rare) / kept.all
    return kept.rare >= this.#enoughKept && rare >= enoughRuns && rare >= enoughShare * size
  }

  /** Articles that share enough terms with one and are near it in time. */
  byTerms(number: number, { subject }: Traits): ReadonlySet<number> {
    const found = new Set<number>()
    this.#met.begin(this.register.size)
    for (const key of keysOf(subject, keyCount)) {
      for (const other of this.terms.of(key)) {
        if (this.#met.meet(other) !== enoughKeys || other === number) continue
        if (this.register.areNear(number, other, daysApart)) found.add(other)
      }
    }
    return found
  }

  /**
   * Articles that share runs with one, and how many, where that may tie them: they share rare ones, or
   * so many that most of a text may be the same.
   */
  byRuns(number: number, traits: Traits): Map<number, SharedRuns> {
    const runs = this.#runsOf(traits)
    this.#met.begin(this.register.size)
    this.#metRare.begin(this.register.size)
    for (const run of runs) {
      const holders = this.runs.of(run)
      for (const other of holders) this.#met.meet(other)
      if (holders.length <= frequent) for (const other of holders) this.#metRare.meet(other)
    }
    const shared = new Map<number, SharedRuns>()
    for (const other of this.#met.all) {
      if (other === number) continue
      const [all, rare] = [this.#met.of(other), this.#metRare.of(other)]
      const sample = Math.min(runs.length, this.#kept[other] ?? 0)
      if (rare >= this.#enoughKept || all >= leastOfSample * sample)
        shared.set(other, { all, rare })
    }
    return shared
  }

  /** Who prints a run, where more do than tie a story; nobody elsewhere, or where it is not kept. */
  printersOf(print: number): readonly number[] {
    const key = this.keyOf(print)
    return key === undefined || this.runs.countOf(key) <= frequent ? [] : this.runs.allOf(key)
  }

  /** The key that a run is kept in memory by; `undefined` for one that is not kept. */
  keyOf(print: number): number | undefined {
    const key = mixed(print)
    return key % this.plan.oneRunOf === 0 ? key : undefined
  }

  get #enoughKept(): number {
    return Math.max(2, Math.ceil(enoughRuns / this.plan.oneRunOf))
  }

  /** The runs of an article that comes in, noting how many they are. */
  #keep(number: number, traits: Traits): readonly number[] {
    const runs = this.#runsOf(traits)
    this.#printed = new WeakMap()
    if (number >= this.#kept.length) {
      const kept = this.#kept
      this.#kept = new Uint16Array(Math.max(number + 1, kept.length * 2))
      this.#kept.set(kept)
    }
    this.#kept[number] = Math.min(runs.length, 2 ** 16 - 1)
    return runs
  }

  #runsOf({ prints }: Traits): readonly number[] {
    const keys: number[] = []
    for (const print of prints) {
      const key = this.keyOf(print)
      if (key !== undefined) keys.push(key)
    }
    return keys
  }
}

/** How many word runs two articles have in common. */
export function sharedPrints(a: Uint32Array, b: Uint32Array): number {
  let [shared, x, y] = [0, 0, 0]
  while (x < a.length && y < b.length) {
    const print = a[x] ?? 0
    const other = b[y] ?? 0
    if (print === other) shared++
    if (print <= other) x++
    if (print >= other) y++
  }
  return shared
}
