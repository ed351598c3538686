import { hitsAmong } from '../../domain/search/hits.ts'
import type { Condition, Query } from '../../domain/search/query.ts'
import { unitsOf } from '../../domain/search/units.ts'
import type { ArticleId } from '../../domain/article.ts'
import type { LibraryDatabase, MarkRow, TagId } from '../database.ts'
import { lastMarks } from '../marks.ts'
import type { RowsOf } from './plan.ts'
import type { SearchIndex } from './search-index.ts'

/** What a mark can say, and `is:` ask for. */
type Marked = 'read' | 'starred'
const everyMark: readonly Marked[] = ['read', 'starred']

/**
 * What the reader did with articles, as rows of the index: for `is:` and `tag:`. Read from the
 * library's tables when first asked for; of marks, which may be as many as articles, thereafter only
 * those that changed.
 */
export class ReaderMarks {
  /** The articles that carry a mark, right up to the change of this number; -1 before anybody asked. */
  readonly #marked: Record<Marked, Set<ArticleId>> = { read: new Set(), starred: new Set() }
  #upTo = -1
  /** The same as rows of the index; absent where the index has changed. */
  #markedRows: Partial<Record<Marked, Set<number>>> = {}
  #isBehind = true
  #reading: Promise<void> | undefined
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

  /** The reader did something: what may have changed is read again when asked for. */
  forget(): void {
    this.changes += 1
    this.#isBehind = true
    this.#corrected = undefined
    this.#tags = undefined
    this.#tagged.clear()
    this.#rows.clear()
  }

  /** Reads what a query needs; then `rowsOf` answers at once. */
  async prepare({ all, none }: Query): Promise<RowsOf> {
    if (this.#indexed !== this.index.changes) {
      this.#rows.clear()
      this.#markedRows = {}
    }
    this.#indexed = this.index.changes
    for (const condition of [...all.flat(), ...none]) await this.#read(condition)
    return (condition) => this.#rowsOf(condition)
  }

  async #read(condition: Condition): Promise<void> {
    if (condition.kind === 'tag') return this.#readTags(condition)
    if (condition.kind !== 'is') return
    const { state } = condition
    if (state === 'corrected') this.#corrected ??= await correctedIn(this.db)
    else if (state !== 'duplicate' && this.#isBehind) await this.#readMarks()
  }

  /** Questions that want it at once share it. */
  #readMarks(): Promise<void> {
    this.#reading ??= this.#readOn().finally(() => (this.#reading = undefined))
    return this.#reading
  }

  async #readOn(): Promise<void> {
    const { changes } = this
    const last = await lastMarks(this.db)
    // A smaller number is of a database that was lost and is written anew.
    const isAnew = this.#upTo < 0 || last < this.#upTo
    const { marks } = this.db
    const rows = await (isAnew ? marks : marks.where('edition').above(this.#upTo)).toArray()
    if (isAnew) {
      for (const mark of everyMark) this.#marked[mark].clear()
      this.#markedRows = {}
    }
    for (const row of rows) for (const mark of everyMark) this.#note(row, mark)
    this.#upTo = last
    this.#isBehind = changes !== this.changes
  }

  #note(mark: MarkRow, of: Marked): void {
    const articles = this.#marked[of]
    if (mark[of] === articles.has(mark.id)) return
    if (mark[of]) articles.add(mark.id)
    else articles.delete(mark.id)
    const rows = this.#markedRows[of]
    const row = rows ? this.index.rowOf(mark.id) : null
    if (row === null) return
    if (mark[of]) rows?.add(row)
    else rows?.delete(row)
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
    if (condition.kind === 'is' && isMark(condition.state)) return this.#rowsMarked(condition.state)
    const key = JSON.stringify(condition)
    const known = this.#rows.get(key)
    if (known) return known
    const rows =
      condition.kind === 'is' && condition.state === 'duplicate'
        ? duplicatesIn(this.index)
        : this.index.rowsOf(this.#articlesOf(condition))
    this.#rows.set(key, rows)
    return rows
  }

  #articlesOf(condition: Condition): readonly ArticleId[] {
    if (condition.kind === 'tag') {
      return this.#named(condition).flatMap((tag) => this.#tagged.get(tag) ?? [])
    }
    return this.#corrected ?? []
  }

  #rowsMarked(mark: Marked): ReadonlySet<number> {
    this.#markedRows[mark] ??= this.index.rowsOf([...this.#marked[mark]])
    return this.#markedRows[mark]
  }
}

function isMark(state: string): state is Marked {
  return state === 'read' || state === 'starred'
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
