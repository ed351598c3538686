import type { ArticleId, StoryId } from '../../domain/article.ts'
import type { Findable } from '../../domain/search/findable.ts'
import { indexedWords } from '../../domain/search/index-words.ts'
import { isOfDay, wantedId } from './row-ids.ts'
import type { Database, PreparedStatement } from './sqlite.ts'

/** What the index keeps of an article beside its words. */
export interface Kept extends Omit<Findable, 'texts' | 'speakers' | 'holdings'> {
  readonly story: StoryId
  /** Which reading its words come from. */
  readonly reading: number
  /** How many files hold it. */
  readonly files: number
}

/** What the index remembers of itself. */
export type Fact = 'edition' | 'whole' | 'spilled'

/** An article, and the story it is in; '' while it is in none. */
export type Place = Pick<Kept, 'id' | 'story'>

/** An article in the index, with the number of its row. */
export type KeptRow = Kept & { readonly row: number }

/** How many taken places are looked at in one go. */
const lookahead = 512

/** The index of words of one library, in SQLite. Everything here is done at once and blocks its thread. */
export class SearchIndex {
  /** Grows with every change of what a search can find. */
  changes = 0
  #count: number
  readonly #statements = new Map<string, PreparedStatement>()
  /** Where the next free place was found, by the place wanted. */
  readonly #free = new Map<number, number>()
  #languages: readonly string[] | undefined

  constructor(readonly db: Database) {
    this.#count = Number(db.selectValue('SELECT count(*) FROM docs'))
  }

  /** How many articles it holds. */
  get count(): number {
    return this.#count
  }

  /** Runs a change in one transaction that may wait in between; what fails is taken back. */
  async change(work: () => Promise<void>): Promise<void> {
    this.db.exec('BEGIN')
    try {
      await work()
      this.db.exec('COMMIT')
    } catch (failure) {
      if (!this.db.isOpen()) throw failure
      this.db.exec('ROLLBACK')
      this.#count = Number(this.db.selectValue('SELECT count(*) FROM docs'))
      throw failure
    }
  }

  /** Puts an article in; one that is there already is replaced. */
  put(article: Findable, kept: Pick<Kept, 'story' | 'reading' | 'files'>): void {
    this.remove(article.id)
    const { id, headline, outlet, byline, sortDate, language } = article
    const row = this.#freeRow(sortDate)
    const words = indexedWords(article)
    this.run('INSERT INTO words (rowid, headline, names, text, facts) VALUES (?, ?, ?, ?, ?)', [
      row,
      words.headline,
      words.names,
      words.text,
      words.facts,
    ])
    const place = [row, id, headline, outlet, byline, sortDate, language]
    this.run('INSERT INTO docs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
      ...place,
      kept.story,
      kept.reading,
      kept.files,
    ])
    if (!isOfDay(row, sortDate)) this.remember('spilled', 1)
    this.#changed(1)
  }

  /** Takes an article out, if it is in. */
  remove(id: ArticleId): void {
    const row = this.rowOf(id)
    if (row === null) return
    for (const [table, key] of [
      ['words', 'rowid'],
      ['docs', 'id'],
      ['copies', 'id'],
    ]) {
      this.run(`DELETE FROM ${String(table)} WHERE ${String(key)} = ?`, [row])
    }
    this.#free.clear()
    this.#changed(-1)
  }

  /** Notes what does not touch the words of an article that is in. */
  move(id: ArticleId, { story, files }: Pick<Kept, 'story' | 'files'>): void {
    this.run('UPDATE docs SET story = ?, files = ? WHERE article = ?', [story, files, id])
    this.changes += 1
  }

  /** Notes which articles of a story are copies of others of it; all others of it are none. */
  copiesOf(story: StoryId, copies: readonly ArticleId[]): void {
    this.run('DELETE FROM copies WHERE story = ?', [story])
    for (const article of copies) {
      const row = this.rowOf(article)
      if (row !== null) this.run('INSERT OR REPLACE INTO copies VALUES (?, ?)', [row, story])
    }
    this.changes += 1
  }

  /** The number of an article's row; `null` when it is not in. */
  rowOf(id: ArticleId): number | null {
    const statement = this.statement('SELECT id FROM docs WHERE article = ?').bind([id])
    const row = statement.step() ? statement.getInt(0) : null
    statement.reset()
    return row
  }

  /** What is kept of an article; `null` when it is not in. */
  keptOf(id: ArticleId): Kept | null {
    const row = this.rowOf(id)
    return row === null ? null : (this.keptIn([row])[0] ?? null)
  }

  /** What is kept of the articles of some rows, in the order of the rows asked for. */
  keptIn(rows: readonly number[]): readonly KeptRow[] {
    const statement = this.statement(
      `SELECT article, headline, outlet, byline, sort, language, story, reading, files
       FROM docs WHERE id = ?`,
    )
    return rows.flatMap((row) => {
      statement.bind([row])
      const kept = statement.step() ? keptAt(statement, row) : null
      statement.reset()
      return kept ? [kept] : []
    })
  }

  /** The article and its story of each of some rows: all that most answers need. */
  placesIn(rows: readonly number[]): readonly Place[] {
    const statement = this.statement('SELECT article, story FROM docs WHERE id = ?')
    return rows.flatMap((row) => {
      statement.bind([row])
      const [id, story] = statement.step() ? [statement.getString(0), statement.getString(1)] : []
      statement.reset()
      return id ? [{ id: id as ArticleId, story: (story ?? '') as StoryId }] : []
    })
  }

  /** The languages of its articles. */
  languages(): readonly string[] {
    this.#languages ??= this.db.selectValues('SELECT DISTINCT language FROM docs').map(String)
    return this.#languages
  }

  /** What it remembers of itself; 0 for what it never heard of. */
  recall(fact: Fact): number {
    return Number(this.db.selectValue('SELECT value FROM facts WHERE key = ?', [fact]) ?? 0)
  }

  remember(fact: Fact, value: number): void {
    this.run('INSERT OR REPLACE INTO facts VALUES (?, ?)', [fact, value])
  }

  /** Frees what the engine holds; the database is closed. */
  close(): void {
    for (const statement of this.#statements.values()) statement.finalize()
    this.#statements.clear()
    this.db.close()
  }

  /** A statement that is prepared once. Whoever steps it resets it. */
  statement(sql: string): PreparedStatement {
    const known = this.#statements.get(sql)
    if (known) return known
    const prepared = this.db.prepare(sql)
    this.#statements.set(sql, prepared)
    return prepared
  }

  private run(sql: string, values: readonly (string | number)[]): void {
    this.statement(sql)
      .bind([...values])
      .stepReset()
  }

  #changed(by: 1 | -1): void {
    this.#count += by
    this.#languages = undefined
    this.changes += 1
  }

  #isTaken(row: number): boolean {
    const statement = this.statement('SELECT 1 FROM docs WHERE id = ?').bind([row])
    const isTaken = statement.step()
    statement.reset()
    return isTaken
  }

  #freeRow(sortDate: string): number {
    const wanted = wantedId(sortDate)
    let free = this.#free.get(wanted) ?? wanted
    while (this.#isTaken(free)) {
      const taken = this.db.selectValues(
        `SELECT id FROM docs WHERE id >= ? ORDER BY id LIMIT ${String(lookahead)}`,
        [free],
      )
      const gap = taken.findIndex((id, at) => id !== free + at)
      free += gap < 0 ? taken.length : gap
    }
    this.#free.set(wanted, free + 1)
    return free
  }
}

function keptAt(statement: PreparedStatement, row: number): KeptRow {
  const text = (column: number) => statement.getString(column) ?? ''
  return {
    row,
    id: text(0) as ArticleId,
    headline: text(1),
    outlet: text(2),
    byline: text(3),
    sortDate: text(4),
    language: text(5),
    story: text(6) as StoryId,
    reading: statement.getInt(7) ?? 0,
    files: statement.getInt(8) ?? 0,
  }
}
