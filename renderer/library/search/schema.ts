import type { Database } from './sqlite.ts'

/** Grows whenever what is stored, or how words are cut, changes: an index of another is made anew. */
const version = 5

/** How many bytes of the index SQLite keeps in memory at most, in KB. */
const cache = 8000

/**
 * `words` is the index of where words stand; it holds no text. Its row ids grow with the date, so that
 * newest first needs no sorting. `starts` tells, under the same row, what its words begin with, up to three
 * letters, and no places: FTS5's own index of beginnings keeps each place of a word three times more, and
 * takes several times as long to fill. `pairs` holds each two of the `frequent` words that follow each
 * other; `docs.paired` says that an article's are in. `docs` says whose row it is, and what a ranking looks
 * at. Words of some hundred articles are gathered in memory (`hashsize`, bytes) before they are written:
 * with the usual fraction of it the index is merged more often.
 */
const tables = `
  CREATE VIRTUAL TABLE words USING fts5(
    headline, names, text, facts, content='', contentless_delete=1, tokenize='ascii'
  );
  INSERT INTO words (words, rank) VALUES ('hashsize', 4000000);
  CREATE VIRTUAL TABLE starts USING fts5(
    beginnings, content='', contentless_delete=1, tokenize='ascii', detail=none
  );
  INSERT INTO starts (starts, rank) VALUES ('hashsize', 4000000);
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
 * was not when the program ended is looked through beside its use.
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
 * Makes a database ready: an empty one gets its tables. False when it is another library's or another
 * version's: then it is of no use. Whether it is whole, `lookThrough` finds out.
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
  return db.selectValue('SELECT value FROM facts WHERE key = ?', ['library']) === library
}

/** The tables that words and articles lie in. */
export const ownTables = [
  ...['starts_data', 'starts_idx', 'starts_docsize'],
  ...['words_data', 'words_idx', 'words_docsize'],
  ...['pairs_data', 'pairs_idx', 'pairs_docsize'],
  ...['docs', 'copies'],
] as const
