import type { Database } from './sqlite.ts'

/** Grows whenever what is stored, or how words are cut, changes: an index of another is made anew. */
const version = 1

/** How many bytes of the index SQLite keeps in memory at most, in KB. */
const cache = 8000

/**
 * `words` is the index of words; it holds no text. Its row ids grow with the date, so that newest
 * first needs no sorting. `docs` says whose row it is, and what a ranking looks at.
 */
const tables = `
  CREATE VIRTUAL TABLE words USING fts5(
    headline, names, text, facts,
    content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3'
  );
  CREATE TABLE docs (
    id INTEGER PRIMARY KEY,
    article TEXT NOT NULL UNIQUE,
    headline TEXT NOT NULL,
    outlet TEXT NOT NULL,
    byline TEXT NOT NULL,
    sort TEXT NOT NULL,
    language TEXT NOT NULL,
    story TEXT NOT NULL,
    reading INTEGER NOT NULL,
    files INTEGER NOT NULL
  );
  CREATE INDEX several ON docs (id) WHERE files > 1;
  CREATE TABLE copies (id INTEGER PRIMARY KEY, story TEXT NOT NULL);
  CREATE INDEX copied ON copies (story);
  CREATE TABLE facts (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
`

/**
 * Settings that hold while the database is open. A program that crashes leaves a journal that takes the
 * half of a change back. The files are ours alone, so no look at the disk begins every question (that
 * took milliseconds). Nothing waits for the disk itself: what a power cut breaks is made anew.
 */
const settings = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA page_size = 8192;
  PRAGMA journal_mode = TRUNCATE;
  PRAGMA synchronous = OFF;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -${String(cache)};
`

/**
 * Makes a database ready: an empty one gets its tables. False when it is another library's, another
 * version's, or not whole: then it is of no use.
 */
export function makeReady(db: Database, library: string): boolean {
  db.exec(settings)
  const found = Number(db.selectValue('PRAGMA user_version'))
  const isEmpty = Number(db.selectValue('SELECT count(*) FROM sqlite_schema')) === 0
  if (isEmpty) {
    db.exec(tables)
    db.exec(`PRAGMA user_version = ${String(version)}`)
    db.exec({ sql: 'INSERT INTO facts VALUES (?, ?)', bind: ['library', library] })
    return true
  }
  if (found !== version) return false
  if (db.selectValue('SELECT value FROM facts WHERE key = ?', ['library']) !== library) return false
  // Looks at every page's place, not at every word: the whole check takes seconds.
  return db.selectValue('PRAGMA quick_check(1)') === 'ok'
}
