import type { Database } from './sqlite.ts'

/** Grows whenever what is stored, or how words are cut, changes: an index of another is made anew. */
const version = 4

/** How many bytes of the index SQLite keeps in memory at most, in KB. */
const cache = 8000

/**
 * `words` is the index of words; it holds no text. Its row ids grow with the date, so that newest
 * first needs no sorting. `pairs` holds, under the same row, each two of the `frequent` words that follow
 * each other; `docs.paired` says that an article's are in. `docs` says whose row it is, and what a ranking
 * looks at. Words of some hundred articles are gathered in memory (`hashsize`, bytes) before they are
 * written: with the usual fraction of it the index is merged more often.
 */
const tables = `
  CREATE VIRTUAL TABLE words USING fts5(
    headline, names, text, facts,
    content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3'
  );
  INSERT INTO words (words, rank) VALUES ('hashsize', 4000000);
  CREATE VIRTUAL TABLE pairs USING fts5(
    neighbours, content='', contentless_delete=1, tokenize='ascii'
  );
  INSERT INTO pairs (pairs, rank) VALUES ('hashsize', 2000000);
  CREATE TABLE frequent (word TEXT PRIMARY KEY) WITHOUT ROWID;
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
    files INTEGER NOT NULL,
    paired INTEGER NOT NULL
  );
  CREATE INDEX several ON docs (id) WHERE files > 1;
  CREATE TABLE copies (id INTEGER PRIMARY KEY, story TEXT NOT NULL);
  CREATE INDEX copied ON copies (story);
  CREATE TABLE languages (tag TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE facts (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
`

/**
 * Settings that hold while the database is open. A program that crashes leaves a journal that takes the
 * half of a change back. The files are ours alone, so no look at the disk begins every question (that
 * took milliseconds). Nothing waits for the disk itself, but to note that the index is sound: one that
 * was not when the program ended is looked through before it is used.
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
  // The check of the whole would read every word again: minutes. Damage is met when it is met.
  return isSound(db) || ownTables.every((name) => isWhole(db, name))
}

/** The tables that words and articles lie in; the first is the largest. */
const ownTables = [
  ...['words_data', 'words_idx', 'words_docsize'],
  ...['pairs_data', 'pairs_idx', 'pairs_docsize'],
  ...['docs', 'copies'],
]

function isSound(db: Database): boolean {
  return db.selectValue('SELECT value FROM facts WHERE key = ?', ['sound']) === 1
}

/** Looks at the place of every page of a table: a second for some hundred megabytes. */
function isWhole(db: Database, table: string): boolean {
  return db.selectValue(`PRAGMA quick_check(${table})`) === 'ok'
}
