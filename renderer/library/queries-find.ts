import type { ArticleId } from '../domain/article.ts'
import type { ArticleRow, LibraryDatabase } from './database.ts'
import { articleIds } from './queries.ts'
import { finderOf, searched } from './search-words.ts'

/** How many rows are read at once: the page stays quick between two portions. */
const portion = 500

/** A row that was read, with the words it is found by. */
interface Known {
  readonly row: ArticleRow
  readonly words: string
}

/** What was found, and how much was looked through. */
export interface Found {
  /** Newest first. */
  readonly rows: readonly ArticleRow[]
  /** How many current articles the library has. */
  readonly of: number
}

/**
 * Finds articles by words of their headline, outlet and byline, newest first. It reads light rows
 * only, in portions, no further than it must, and remembers them: make one for each search, as it
 * does not see articles that are filed later.
 */
export class ArticleFinder {
  #ids: Promise<readonly ArticleId[]> | undefined
  #known: readonly Known[] = []
  #read = 0
  #asked = 0

  constructor(private readonly db: LibraryDatabase) {}

  /**
   * The newest articles, at most `most`, that hold every word of `text` in any order; without words
   * the newest of all. `null` when something else was asked meanwhile.
   */
  async find(text: string, most: number): Promise<Found | null> {
    const number = ++this.#asked
    const holds = finderOf(text)
    this.#ids ??= articleIds(this.db, { kind: 'all' })
    const ids = await this.#ids
    for (;;) {
      if (number !== this.#asked) return null
      const found = this.#known.filter(({ words }) => holds(words)).slice(0, most)
      if (found.length === most || this.#read >= ids.length) {
        return { rows: found.map(({ row }) => row), of: ids.length }
      }
      await this.#readOn(ids)
    }
  }

  async #readOn(ids: readonly ArticleId[]): Promise<void> {
    const from = this.#read
    const rows = await this.db.articles.bulkGet(ids.slice(from, from + portion))
    if (this.#read !== from) return // another question read the same portion meanwhile
    this.#read = from + portion
    const known = rows.flatMap((row) => (row ? { row, words: wordsOf(row) } : []))
    this.#known = [...this.#known, ...known]
  }
}

/** What an article is found by, as it is searched. */
export function wordsOf({ headline, outlet, byline = '' }: ArticleRow): string {
  return searched(`${headline} ${outlet} ${byline}`)
}
