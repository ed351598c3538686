import { hitsAmong } from '../../domain/search/hits.ts'
import type { Condition, Query } from '../../domain/search/query.ts'
import { unitsOf } from '../../domain/search/units.ts'
import type { ArticleId } from '../../domain/article.ts'
import type { LibraryDatabase, TagId } from '../database.ts'
import type { RowsOf } from './plan.ts'
import type { SearchIndex } from './search-index.ts'

/** Ids of articles by what the reader did, as far as somebody asked. */
interface Known {
  readonly read: readonly ArticleId[]
  readonly starred: readonly ArticleId[]
}

/**
 * What the reader did with articles, as rows of the index: for `is:` and `tag:`. Read from the
 * library's tables when first asked for, and again after the reader did something.
 */
export class ReaderMarks {
  #marks: Known | undefined
  #corrected: readonly ArticleId[] | undefined
  readonly #tagged = new Map<TagId, readonly ArticleId[]>()
  #tags: readonly { readonly id: TagId; readonly name: string }[] | undefined
  readonly #rows = new Map<string, ReadonlySet<number>>()
  /** Grows whenever the reader did something. */
  changes = 0
  #indexed = -1

  constructor(
    private readonly db: LibraryDatabase,
    private readonly index: SearchIndex,
  ) {}

  /** The reader did something: everything is read again when asked for. */
  forget(): void {
    this.changes += 1
    this.#marks = undefined
    this.#corrected = undefined
    this.#tags = undefined
    this.#tagged.clear()
    this.#rows.clear()
  }

  /** Reads what a query needs; then `rowsOf` answers at once. */
  async prepare({ all, none }: Query): Promise<RowsOf> {
    if (this.#indexed !== this.index.changes) this.#rows.clear()
    this.#indexed = this.index.changes
    for (const condition of [...all.flat(), ...none]) await this.#read(condition)
    return (condition) => this.#rowsOf(condition)
  }

  async #read(condition: Condition): Promise<void> {
    if (condition.kind === 'tag') return this.#readTags(condition)
    if (condition.kind !== 'is') return
    const { state } = condition
    if (state === 'corrected') this.#corrected ??= await correctedIn(this.db)
    else if (state !== 'duplicate') this.#marks ??= await marksIn(this.db)
  }

  async #readTags(condition: Condition): Promise<void> {
    this.#tags ??= await this.db.tags.toArray()
    for (const tag of this.#named(condition)) {
      if (this.#tagged.has(tag)) continue
      const keys = await this.db.tagged
        .where('[tag+article]')
        .between([tag, ''], [tag, '\uffff'])
        .primaryKeys()
      this.#tagged.set(
        tag,
        keys.map(([, article]) => article),
      )
    }
  }

  /** The tags whose name a condition asks for. */
  #named(condition: Condition): readonly TagId[] {
    if (condition.kind !== 'tag') return []
    const { sought } = condition
    return (this.#tags ?? [])
      .filter(({ name }) => hitsAmong(unitsOf(name), sought).length > 0)
      .map(({ id }) => id)
  }

  #rowsOf(condition: Condition): ReadonlySet<number> {
    const key = JSON.stringify(condition)
    const known = this.#rows.get(key)
    if (known) return known
    const rows =
      condition.kind === 'is' && condition.state === 'duplicate'
        ? duplicatesIn(this.index)
        : this.#rowsOfArticles(this.#articlesOf(condition))
    this.#rows.set(key, rows)
    return rows
  }

  #articlesOf(condition: Condition): readonly ArticleId[] {
    if (condition.kind === 'tag') {
      return this.#named(condition).flatMap((tag) => this.#tagged.get(tag) ?? [])
    }
    if (condition.kind !== 'is') return []
    if (condition.state === 'corrected') return this.#corrected ?? []
    return (condition.state === 'starred' ? this.#marks?.starred : this.#marks?.read) ?? []
  }

  #rowsOfArticles(articles: readonly ArticleId[]): ReadonlySet<number> {
    const rows = articles.map((id) => this.index.rowOf(id))
    return new Set(rows.filter((row) => row !== null))
  }
}

async function marksIn(db: LibraryDatabase): Promise<Known> {
  const marks = await db.marks.toArray()
  return {
    read: marks.filter(({ read }) => read).map(({ id }) => id),
    starred: marks.filter(({ starred }) => starred).map(({ id }) => id),
  }
}

async function correctedIn(db: LibraryDatabase): Promise<readonly ArticleId[]> {
  const keys = await db.corrections.toCollection().primaryKeys()
  return [...new Set(keys.map(([article]) => article))]
}

/** Copies of another article of their story, and articles that several files hold. */
function duplicatesIn({ db }: SearchIndex): ReadonlySet<number> {
  const rows = db.selectValues('SELECT id FROM docs WHERE files > 1 UNION SELECT id FROM copies')
  return new Set(rows.map(Number))
}
