import type { ArticleId, StoryId } from '../../domain/article.ts'
import type { Findable } from '../../domain/search/findable.ts'
import { indexedWords } from '../../domain/search/index-words.ts'
import type { FrequentWords } from '../../domain/search/pairs.ts'
import { FreeRows } from './free-rows.ts'
import { isOfDay } from './row-ids.ts'
import type { Database } from './sqlite.ts'
import { Statements } from './statements.ts'

/** What the index keeps of an article beside its words. */
export interface Kept extends Omit<Findable, 'texts' | 'speakers' | 'holdings'> {
  readonly story: StoryId
  /** Which reading its words come from. */
  readonly reading: number
  /** How many files hold it. */
  readonly files: number
  /** Whether its pairs of frequent words are in. */
  readonly isPaired: boolean
}

/**
 * What the index remembers of itself; `sound`: all that was written is known to lie on the disk;
 * `learnt`: its frequent words are known; `paired`: the pairs of them of all its articles are in;
 * `count`: how many those are; `merged`: how many they were when its parts were last made one.
 */
export type Fact =
  'edition' | 'whole' | 'spilled' | 'sound' | 'learnt' | 'paired' | 'count' | 'merged'

/** An article, and the story it is in; '' while it is in none. */
export type Place = Pick<Kept, 'id' | 'story'>

/** An article in the index, with the number of its row. */
export type KeptRow = Kept & { readonly row: number }

/** The index of words of one library, in SQLite. Everything here is done at once and blocks its thread. */
export class SearchIndex {
  /** Grows with every change of what a search can find. */
  changes = 0
  #count: number
  readonly statements: Statements
  readonly #free: FreeRows
  #languages: readonly string[] | undefined
  #frequent: FrequentWords
  #isSound: boolean

  constructor(readonly db: Database) {
    this.statements = new Statements(db)
    this.#free = new FreeRows(db, this.statements)
    this.#count = this.recall('count')
    this.#frequent = new Set(db.selectValues('SELECT word FROM frequent').map(String))
    this.#isSound = this.recall('sound') === 1
  }

  /** How many articles it holds. */
  get count(): number {
    return this.#count
  }

  /**
   * Whether all that was written is known to lie on the disk. To say so waits for the disk; whoever
   * changes the index says first that it is not so, outside of a change.
   */
  get isSound(): boolean {
    return this.#isSound
  }

  set isSound(is: boolean) {
    if (is === this.#isSound) return
    this.db.exec('PRAGMA synchronous = NORMAL')
    this.remember('sound', is ? 1 : 0)
    this.db.exec('PRAGMA synchronous = OFF')
    this.#isSound = is
  }

  /** The words whose pairs are indexed; none while the library is small. */
  get frequent(): FrequentWords {
    return this.#frequent
  }

  /** Learns the frequent words, once: the articles that are in have to be put in again. */
  learn(frequent: readonly string[]): void {
    for (const word of frequent) this.run('INSERT INTO frequent VALUES (?)', [word])
    this.#frequent = new Set(frequent)
    this.remember('learnt', 1)
    this.remember('paired', this.#count === 0 ? 1 : 0)
    this.changes += 1
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
      this.#count = this.recall('count')
      this.#frequent = new Set(this.db.selectValues('SELECT word FROM frequent').map(String))
      throw failure
    }
  }

  /** Puts an article in; one that is there already is replaced. */
  put(article: Findable, kept: Pick<Kept, 'story' | 'reading' | 'files'>): void {
    this.remove(article.id)
    const { id, headline, outlet, byline, sortDate, language } = article
    const row = this.#free.next(sortDate)
    this.#putWords(row, article)
    const place = [row, id, headline, outlet, byline, sortDate, language]
    this.run('INSERT INTO docs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
      ...place,
      kept.story,
      kept.reading,
      kept.files,
      this.#frequent.size > 0 ? 1 : 0,
    ])
    if (!isOfDay(row, sortDate)) this.remember('spilled', 1)
    if (this.#languages?.includes(language) !== true) this.#noteLanguage(language)
    this.#changed(1)
  }

  #putWords(row: number, article: Findable): void {
    const { headline, names, text, facts, starts, pairs } = indexedWords(article, this.#frequent)
    this.run('INSERT INTO words (rowid, headline, names, text, facts) VALUES (?, ?, ?, ?, ?)', [
      row,
      headline,
      names,
      text,
      facts,
    ])
    this.run('INSERT INTO starts (rowid, beginnings) VALUES (?, ?)', [row, starts])
    if (pairs !== '') this.run('INSERT INTO pairs (rowid, neighbours) VALUES (?, ?)', [row, pairs])
  }

  #noteLanguage(language: string): void {
    this.run('INSERT OR IGNORE INTO languages VALUES (?)', [language])
    this.#languages = undefined
  }

  /** Takes an article out, if it is in. */
  remove(id: ArticleId): void {
    const row = this.rowOf(id)
    if (row === null) return
    for (const [table, key] of [
      ['words', 'rowid'],
      ['starts', 'rowid'],
      ['pairs', 'rowid'],
      ['docs', 'id'],
      ['copies', 'id'],
    ]) {
      this.run(`DELETE FROM ${String(table)} WHERE ${String(key)} = ?`, [row])
    }
    this.#free.forget()
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
    return this.statements.number('SELECT id FROM docs WHERE article = ?', [id])
  }

  /** The rows of those of these articles that are in. */
  rowsOf(articles: readonly ArticleId[]): Set<number> {
    const sql = `SELECT json_group_array(id) FROM docs WHERE article IN (SELECT value FROM json_each(?))`
    return new Set(this.statements.list(sql, JSON.stringify(articles)).map(Number))
  }

  /** What is kept of an article; `null` when it is not in. */
  keptOf(id: ArticleId): Kept | null {
    const row = this.rowOf(id)
    return row === null ? null : (this.keptIn([row])[0] ?? null)
  }

  /** What is kept of the articles of some rows, in the order of the rows asked for. */
  keptIn(rows: readonly number[]): readonly KeptRow[] {
    const fields =
      'article, headline, outlet, byline, sort, language, story, reading, files, paired'
    return this.#inOne(fields, rows).map(keptOf)
  }

  /** The article and its story of each of some rows: all that most answers need. */
  placesIn(rows: readonly number[]): readonly Place[] {
    return this.#inOne('article, story', rows).map(([, id, story]) => {
      return { id: String(id) as ArticleId, story: String(story) as StoryId }
    })
  }

  /** The rows of its oldest and its newest article; `null` when it is empty. */
  ends(): readonly [number, number] | null {
    const end = (which: string) => {
      return this.statements.number(
        `SELECT id FROM docs WHERE id >= ? ORDER BY id ${which} LIMIT 1`,
        [0],
      )
    }
    const [first, last] = [end('ASC'), end('DESC')]
    return first === null || last === null ? null : [first, last]
  }

  /** The languages of its articles, and of such as were in it once. */
  languages(): readonly string[] {
    this.#languages ??= this.db.selectValues('SELECT tag FROM languages').map(String)
    return this.#languages
  }

  /** What it remembers of itself; 0 for what it never heard of. */
  recall(fact: Fact): number {
    return this.statements.number('SELECT value FROM facts WHERE key = ?', [fact]) ?? 0
  }

  remember(fact: Fact, value: number): void {
    this.run('INSERT OR REPLACE INTO facts VALUES (?, ?)', [fact, value])
  }

  /** Frees what the engine holds; the database is closed. */
  close(): void {
    this.statements.close()
    this.db.close()
  }

  /** Some fields of `docs`, in the order of the rows. */
  #inOne(fields: string, rows: readonly number[]): readonly Fields[] {
    const sql = `SELECT json_group_array(json_array(id, ${fields}))
      FROM docs WHERE id IN (SELECT value FROM json_each(?))`
    const all = this.statements.list(sql, JSON.stringify(rows)).filter((one) => Array.isArray(one))
    const byRow = new Map(all.map((one): [unknown, Fields] => [one[0], one]))
    return rows.map((row) => byRow.get(row)).filter((one) => one !== undefined)
  }

  private run(sql: string, values: readonly (string | number)[]): void {
    this.statements
      .kept(sql)
      .bind([...values])
      .stepReset()
  }

  #changed(by: 1 | -1): void {
    this.#count += by
    this.remember('count', this.#count)
    this.changes += 1
  }
}

/** The number of a row, then fields of it. */
type Fields = readonly unknown[]

function keptOf([
  row,
  id,
  headline,
  outlet,
  byline,
  sort,
  language,
  story,
  reading,
  files,
  paired,
]: Fields) {
  return {
    row: Number(row),
    id: String(id) as ArticleId,
    headline: String(headline),
    outlet: String(outlet),
    byline: String(byline),
    sortDate: String(sort),
    language: String(language),
    story: String(story) as StoryId,
    reading: Number(reading),
    files: Number(files),
    isPaired: paired === 1,
  }
}
