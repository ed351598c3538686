import type { ArticleId } from '../domain/article.ts'
import type { LibraryDatabase } from './database.ts'
import { readerWishes, wishesChanged, wishLines } from './reader-wishes.ts'
import type { Turnover } from './regroup.ts'
import { stateList } from './state-lists.ts'

/** So many articles at most wait for their stories. */
const most = 1000
/** The least time between two tellings while more is being filed, milliseconds. */
const least = 1500
/** Telling stories takes at most about a quarter of an import. */
const patience = 3

/**
 * Articles that are filed and whose stories have yet to be told. During an import they are told many
 * at once: a story that grows by a teller in every batch would otherwise be told as often, and each
 * time its tellers are compared.
 */
export class Untold {
  readonly #joined = new Set<ArticleId>()
  readonly #left = new Set<ArticleId>()
  readonly #changed = new Set<ArticleId>()
  #wasLeft: boolean | undefined
  #told = 0
  #spent = 0

  /** Takes more in: what happened to an article last is what counts. */
  add({ joined, left, changed }: Turnover): void {
    for (const id of left) {
      this.#changed.delete(id)
      // One that came and went in between has never been in a story.
      if (!this.#joined.delete(id)) this.#left.add(id)
    }
    for (const id of joined) {
      if (this.#left.delete(id)) this.#changed.add(id)
      else this.#joined.add(id)
    }
    for (const id of changed) if (!this.#joined.has(id)) this.#changed.add(id)
  }

  /**
   * Whether anything waits, of an earlier run too: one that ended before its stories were told, or before
   * they had heard what the reader says. What comes from here on is heard here.
   */
  async isAny(db: LibraryDatabase): Promise<boolean> {
    this.#wasLeft ??= await wasLeftUntold(db)
    return this.#wasLeft || this.#size > 0
  }

  /** All that waits, or `null` when nothing does. */
  get all(): Turnover | null {
    if (this.#size === 0) return null
    return { joined: [...this.#joined], left: [...this.#left], changed: [...this.#changed] }
  }

  /** Whether enough waits, or has waited long enough, while more is being filed. Milliseconds since 1970. */
  isDue(now: number): boolean {
    return this.#size >= most || now - this.#told >= Math.max(least, patience * this.#spent)
  }

  /** All that waited has been told, from `since` until `now`. */
  told(since: number, now: number): void {
    this.#spent = now - since
    this.#told = now
    for (const waiting of [this.#joined, this.#left, this.#changed]) waiting.clear()
  }

  get #size(): number {
    return this.#joined.size + this.#left.size + this.#changed.size
  }
}

async function wasLeftUntold(db: LibraryDatabase): Promise<boolean> {
  const [left, heard] = await Promise.all([stateList(db, 'regroup'), stateList(db, 'wished')])
  return left.length > 0 || wishesChanged(heard, wishLines(await readerWishes(db))).length > 0
}
