// What the reader did. The one table the page writes; the journal on disk has every act first.
import type { ReaderAct, RecordedAct } from '../../main/contract.ts'
import type { ArticleId } from '../domain/article.ts'
import type { LibraryDatabase, MarkRow } from './database.ts'
import { unmarked } from './queries.ts'

/** Where acts are safe: main's journal. */
export interface Journal {
  /** Writes one act to disk and gives its number; it is safe when this resolves. */
  record(act: ReaderAct): Promise<number>
}

/** Writes an act to disk, then marks the article. Rejects, changing nothing, when disk refuses. */
export async function mark(db: LibraryDatabase, journal: Journal, act: ReaderAct): Promise<void> {
  const number = await journal.record(act)
  await apply(db, [{ number, act }])
}

/**
 * Marks what the journal has and the database has not, so that marks outlive the database.
 *
 * Acts may come in any order and more than once: each is applied after those with smaller numbers,
 * and ones already applied change nothing.
 */
export async function replayActs(db: LibraryDatabase, acts: readonly RecordedAct[]): Promise<void> {
  const after = await lastAct(db)
  const missing = acts.filter((act) => act.number > after)
  if (missing.length > 0)
    await apply(
      db,
      [...missing].sort((a, b) => a.number - b.number),
    )
}

/** The number of the last act the database has; 0 when it has none. */
export async function lastAct(db: LibraryDatabase): Promise<number> {
  const row = await db.state.get('acts')
  return typeof row?.value === 'number' ? row.value : 0
}

async function apply(
  db: LibraryDatabase,
  acts: readonly Pick<RecordedAct, 'number' | 'act'>[],
): Promise<void> {
  await db.transaction('rw', db.marks, db.state, async () => {
    const ids = [...new Set(acts.map(({ act }) => articleOf(act)))]
    const found = await db.marks.bulkGet(ids)
    const rows = new Map(ids.map((id, at) => [id, found[at] ?? unmarked(id)]))
    for (const { act } of acts) {
      const id = articleOf(act)
      rows.set(id, after(rows.get(id) ?? unmarked(id), act))
    }
    await db.marks.bulkPut([...rows.values()])
    await db.state.put({ key: 'acts', value: unbroken(await lastAct(db), acts) })
  })
}

/**
 * Up to which act the database has them all. An act beyond a gap does not count: the gap is filled,
 * and the act applied again, when the journal is replayed.
 */
function unbroken(last: number, acts: readonly { readonly number: number }[]): number {
  return acts.reduce((known, { number }) => (number === known + 1 ? number : known), last)
}

function after(row: MarkRow, act: ReaderAct): MarkRow {
  switch (act.kind) {
    case 'read':
      return { ...row, read: act.on }
    case 'starred':
      return { ...row, starred: act.on }
  }
}

/** The journal holds ids as plain text; they were an article's when they were written. */
function articleOf(act: ReaderAct): ArticleId {
  return act.article as ArticleId
}
