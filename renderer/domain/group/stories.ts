import type { ArticleId } from '../article.ts'

// Two articles tell one story when the smaller has this share of its runs, and so many, in the other.
const enoughShare = 0.12
const enoughRuns = 3

/** A run that more articles than this print is boilerplate and weighs nothing. */
const boilerplate = 12

/**
 * Which articles tell one story, by the word runs they share. It lives in memory.
 *
 * A story is all that is tied together, straight or through others, so it does not depend on the
 * order in which articles came. Runs that many articles print (editor's notes, lists of related
 * reading) tie nobody.
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
      if (holders.length === boilerplate) for (const holder of holders) shaken.add(holder)
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
      if (left.length === boilerplate) for (const holder of left) shaken.add(holder)
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

  #tiedTo(id: ArticleId): readonly ArticleId[] {
    const shared = new Map<ArticleId, number>()
    for (const print of this.#prints.get(id) ?? []) {
      const holders = this.#holders.get(print) ?? []
      if (holders.length > boilerplate) continue
      for (const holder of holders) shared.set(holder, (shared.get(holder) ?? 0) + 1)
    }
    shared.delete(id)
    const own = this.#size(id)
    return [...shared].flatMap(([other, runs]) => {
      const share = runs / Math.max(1, Math.min(own, this.#size(other)))
      return runs >= enoughRuns && share >= enoughShare ? [other] : []
    })
  }

  #size(id: ArticleId): number {
    return this.#prints.get(id)?.length ?? 0
  }
}
