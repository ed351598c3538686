import type { ArticleId } from '../article.ts'
import { boilerplateOf, type Boilerplate } from './boilerplate.ts'
import { frequent } from './finder.ts'
import type { Traits } from './traits.ts'

/** A run that many print is boilerplate, unless more than so many of them tell one story: then it is news. */
const mostInStory = 6

/** So many who print a run are asked what else they print. */
const printersAsked = 20

/** So many of a story's tellers are asked whether they print a run. */
const mostTellers = 200

/**
 * What some articles print that many others print too. Who prints a run is looked up once for all of
 * them; then every two are told their own, from those who print runs of these two.
 */
export class PrintedLines {
  readonly #printers = new Map<ArticleId, ReadonlySet<ArticleId>>()
  /** Runs of the articles that enough of all printers print, and which of them do. */
  readonly #printedBy = new Map<number, readonly ArticleId[]>()
  readonly #boilerplate = new Map<string, Boilerplate | undefined>()

  /** `printersOf` gives who prints a run where more than tie a story do, nobody elsewhere. */
  constructor(
    private readonly own: ReadonlyMap<ArticleId, Traits>,
    printersOf: (print: number) => readonly ArticleId[],
  ) {
    const known = new Map<number, readonly ArticleId[]>()
    for (const [id, { prints }] of own) {
      const printers = new Set<ArticleId>()
      for (const print of prints) {
        const some = known.get(print) ?? [...printersOf(print)].sort().slice(0, printersAsked)
        known.set(print, some)
        for (const one of some) printers.add(one)
      }
      this.#printers.set(id, printers)
    }
  }

  /** Whose traits are to be heard before anything is told. */
  get printers(): readonly ArticleId[] {
    return [...new Set([...this.#printers.values()].flatMap((some) => [...some]))]
  }

  /** Takes in what the printers print. */
  hear(printers: ReadonlyMap<ArticleId, Traits>): void {
    const own = new Set([...this.own.values()].flatMap(({ prints }) => [...prints]))
    const printedBy = new Map<number, ArticleId[]>()
    for (const [id, { prints }] of printers) {
      for (const print of prints) {
        if (!own.has(print)) continue
        const known = printedBy.get(print)
        if (known) known.push(id)
        else printedBy.set(print, [id])
      }
    }
    for (const [print, some] of printedBy) {
      if (some.length > frequent) this.#printedBy.set(print, some)
    }
  }

  /** Whether two articles print anything that many print: else nobody need look who tells their story. */
  isThere(a: ArticleId, b: ArticleId): boolean {
    return this.#many(a, b).length > 0
  }

  /** Of those who tell a story, the ones to ask what they print. */
  someTellers(story: readonly ArticleId[]): readonly ArticleId[] {
    return this.#printedBy.size === 0 ? [] : [...story].sort().slice(0, mostTellers)
  }

  /** What both print that many print, but not as news of their story. */
  of(a: ArticleId, b: ArticleId, story: ReadonlyMap<ArticleId, Traits>): Boilerplate | undefined {
    const runs = this.#many(a, b).filter((print) => !isNews(print, story))
    const key = runs.sort((x, y) => x - y).join(' ')
    const known = this.#boilerplate.get(key) ?? boilerplateOf(new Set(runs))
    this.#boilerplate.set(key, known)
    return known
  }

  /** Runs of one or the other that more than `frequent` of those print who are asked for these two. */
  #many(a: ArticleId, b: ArticleId): number[] {
    const [ofA, ofB] = [this.#printers.get(a), this.#printers.get(b)]
    const own = new Set([...this.#runsOf(a), ...this.#runsOf(b)])
    return [...own].filter((print) => {
      let count = 0
      for (const one of this.#printedBy.get(print) ?? []) {
        if (ofA?.has(one) || ofB?.has(one)) count += 1
      }
      return count > frequent
    })
  }

  #runsOf(id: ArticleId): readonly number[] {
    if (this.#printedBy.size === 0) return []
    return [...(this.own.get(id)?.prints ?? [])].filter((print) => this.#printedBy.has(print))
  }
}

function isNews(print: number, story: ReadonlyMap<ArticleId, Traits>): boolean {
  if (story.size <= mostInStory) return false
  let count = 0
  for (const { prints } of story.values()) if (hasPrint(prints, print)) count += 1
  return count > mostInStory
}

/** Prints are sorted. */
function hasPrint(prints: Uint32Array, wanted: number): boolean {
  let [from, to] = [0, prints.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((prints[middle] ?? 0) < wanted) from = middle + 1
    else to = middle
  }
  return prints[from] === wanted
}
