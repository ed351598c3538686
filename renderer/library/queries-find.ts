import type { ArticleId } from '../domain/article.ts'
import type { ArticleRow, LibraryDatabase } from './database.ts'
import type { SearchDesk, SearchState } from './search-messages.ts'
import { finderOf, searched } from './search-words.ts'

/** How many rows are read at once: the page stays quick between two portions. */
const portion = 250

/** A row that was read, with the words it is found by; without a row when it is gone meanwhile. */
interface Known {
  readonly row: ArticleRow | undefined
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
 * Finds articles by words of their headline, outlet and byline, newest first. The search index tells
 * them, where it holds the whole library; else light rows are read, in portions, no further than they
 * must, and remembered: make one for each search, as it does not see articles that are filed later.
 */
export class ArticleFinder {
  #ids: Promise<readonly ArticleId[]> | undefined
  /** As far as it was read, newest first. */
  readonly #known: Known[] = []
  #reading: Promise<void> | undefined
  #asked = 0

  constructor(
    private readonly db: LibraryDatabase,
    private readonly search: SearchDesk | null = null,
  ) {}

  /**
   * The newest articles, at most `most`, that hold every word of `text` in any order; without words
   * the newest of all. `null` when something else was asked meanwhile.
   */
  async find(text: string, most: number): Promise<Found | null> {
    const number = ++this.#asked
    if (searched(text) === '') return this.#newest(number, most)
    const indexed = await this.#inIndex(text, most)
    if (number !== this.#asked) return null
    if (indexed) return indexed
    const holds = finderOf(text)
    this.#ids ??= idsNewestFirst(this.db)
    const ids = await this.#ids
    const rows: ArticleRow[] = []
    for (let at = 0; at < ids.length && rows.length < most; at += 1) {
      if (at >= this.#known.length) await this.#readOn(ids)
      if (number !== this.#asked) return null
      const known = this.#known[at]
      if (known?.row && holds(known.words)) rows.push(known.row)
    }
    return { rows, of: ids.length }
  }

  /** `null` where the index does not know, or not all. */
  async #inIndex(text: string, most: number): Promise<Found | null> {
    const of = this.search ? wholeIn(this.search) : null
    if (!this.search || of === null) return null
    try {
      const ids = await this.search.ask({ kind: 'find', text, most })
      if (!ids) return null
      const rows = await this.db.articles.bulkGet([...ids])
      const current = rows.filter((row) => row !== undefined).filter((row) => row.current === 1)
      return { rows: current, of }
    } catch {
      return null // the rows tell it too, only later
    }
  }

  /** Without a word all are found: then only those that are shown are read. */
  async #newest(number: number, most: number): Promise<Found | null> {
    const [rows, of] = await Promise.all([
      current(this.db).reverse().limit(most).toArray(),
      current(this.db).count(),
    ])
    return number === this.#asked ? { rows, of } : null
  }

  /** Reads the next portion; questions that want it at once share it. */
  #readOn(ids: readonly ArticleId[]): Promise<void> {
    this.#reading ??= this.#read(ids).finally(() => (this.#reading = undefined))
    return this.#reading
  }

  async #read(ids: readonly ArticleId[]): Promise<void> {
    const from = this.#known.length
    const rows = await this.db.articles.bulkGet(ids.slice(from, from + portion))
    this.#known.push(...rows.map((row) => ({ row, words: row ? wordsOf(row) : '' })))
  }
}

/** How many articles the index holds, if it holds all of the library; else `null`. */
function wholeIn(search: SearchDesk): number | null {
  let whole: number | null = null
  const hear = ({ indexed, of, trouble }: SearchState) => {
    whole = trouble === '' && of > 0 && indexed >= of ? of : null
  }
  search.watch(hear)()
  return whole
}

function current(db: LibraryDatabase) {
  return db.articles.where('[current+sortDate]').between([1, ''], [1, '\uffff'])
}

/** Read forwards, which the database gives in one piece, and turned round here. */
async function idsNewestFirst(db: LibraryDatabase): Promise<readonly ArticleId[]> {
  return (await current(db).primaryKeys()).reverse()
}

/** What an article is found by, as it is searched. */
export function wordsOf({ headline, outlet, byline = '' }: ArticleRow): string {
  return searched(`${headline} ${outlet} ${byline}`)
}
