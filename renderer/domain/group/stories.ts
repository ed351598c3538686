import type { ArticleId } from '../article.ts'
import { boilerplateOf, type Boilerplate } from './boilerplate.ts'

// Two articles tell one story when the smaller has this share of its runs, and so many, in the other.
// Set on labelled stories: no two articles of different stories have as much in common.
const enoughShare = 0.05
const enoughRuns = 3

/** A run that more articles than this print may be boilerplate: it ties only texts that agree in most. */
const frequent = 12
const mostShare = 0.5

/** A run that more articles than this print ties nobody. */
const everywhere = 200

/** A run that many print is boilerplate, unless more than so many of them tell one story: then it is news. */
const mostInStory = 6

/**
 * Which articles tell one story, by the word runs they share. It lives in memory.
 *
 * A story is all that is tied together, straight or through others, so it does not depend on the
 * order in which articles came. Runs that many articles print (editor's notes, lists of related
 * reading) tie only what is alike in most of its runs: a dispatch that twenty papers carry is a
 * story, a note of the house is none.
 */
export class StoryIndex {
  readonly #prints = new Map<ArticleId, Uint32Array>()
  readonly #holders = new Map<number, ArticleId[]>()

  /**
   * Takes an article in; one that is there already is left as it is.
   *
   * Gives the other articles whose stories may have changed by it: those that print a run which has
   * just become boilerplate.
   */
  add(id: ArticleId, prints: Uint32Array): readonly ArticleId[] {
    if (this.#prints.has(id)) return []
    this.#prints.set(id, prints)
    const shaken = new Set<ArticleId>()
    for (const print of prints) {
      const holders = this.#holders.get(print) ?? []
      if (isBorder(holders.length)) for (const holder of holders) shaken.add(holder)
      holders.push(id)
      this.#holders.set(print, holders)
    }
    return [...shaken]
  }

  /**
   * Lets an article go; one that is not there is no matter.
   *
   * Gives the other articles whose stories may have changed by it, apart from its own story's: those
   * that print a run which is boilerplate no more.
   */
  remove(id: ArticleId): readonly ArticleId[] {
    const shaken = new Set<ArticleId>()
    for (const print of this.#prints.get(id) ?? []) {
      const left = (this.#holders.get(print) ?? []).filter((holder) => holder !== id)
      if (isBorder(left.length)) for (const holder of left) shaken.add(holder)
      if (left.length > 0) this.#holders.set(print, left)
      else this.#holders.delete(print)
    }
    this.#prints.delete(id)
    return [...shaken]
  }

  /** Every article that tells the story of this one, itself included. */
  storyOf(id: ArticleId): readonly ArticleId[] {
    const story = new Set([id])
    for (const member of story) {
      for (const other of this.#tiedTo(member)) story.add(other)
    }
    return [...story]
  }

  /**
   * What these articles print that many others print too, and not as news: `undefined` when there is
   * nothing. `own` are all who tell these articles' stories; they are looked for when not given.
   *
   * It rests on the stories, and on which runs more articles print than tie a story: `add` and
   * `remove` tell of every article for which that changed.
   */
  boilerplateOf(ids: readonly ArticleId[], own?: ReadonlySet<ArticleId>): Boilerplate | undefined {
    const runs = ids.flatMap((id) =>
      [...(this.#prints.get(id) ?? [])].filter((run) => this.#holdersOf(run).length > frequent),
    )
    if (runs.length === 0) return undefined
    const story = own ?? new Set(ids.flatMap((id) => this.storyOf(id)))
    return boilerplateOf(new Set(runs.filter((run) => !this.#isNews(run, story))))
  }

  /** Whether many of a story's tellers print a run; the shorter of the two lists is gone through. */
  #isNews(run: number, story: ReadonlySet<ArticleId>): boolean {
    const holders = this.#holdersOf(run)
    const isShort = holders.length <= story.size
    let tellers = 0
    for (const id of isShort ? holders : story) {
      const isBoth = isShort ? story.has(id) : this.#prints.get(id)?.includes(run)
      if (isBoth && ++tellers > mostInStory) return true
    }
    return false
  }

  #holdersOf(run: number): readonly ArticleId[] {
    return this.#holders.get(run) ?? []
  }

  #tiedTo(id: ArticleId): readonly ArticleId[] {
    const shared = new Map<ArticleId, { all: number; rare: number }>()
    for (const print of this.#prints.get(id) ?? []) {
      const holders = this.#holders.get(print) ?? []
      if (holders.length > everywhere) continue
      const rare = holders.length > frequent ? 0 : 1
      for (const holder of holders) {
        const before = shared.get(holder) ?? { all: 0, rare: 0 }
        shared.set(holder, { all: before.all + 1, rare: before.rare + rare })
      }
    }
    shared.delete(id)
    const own = this.#size(id)
    return [...shared].flatMap(([other, { all, rare }]) => {
      const size = Math.max(1, Math.min(own, this.#size(other)))
      const isTied =
        (rare >= enoughRuns && rare >= enoughShare * size) ||
        (all >= enoughRuns && all >= mostShare * size)
      return isTied ? [other] : []
    })
  }

  #size(id: ArticleId): number {
    return this.#prints.get(id)?.length ?? 0
  }
}

/** Whether a run with so many printers changes its weight when one more has it. */
function isBorder(printers: number): boolean {
  return printers === frequent || printers === everywhere
}
