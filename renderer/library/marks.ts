// What the reader did: marks, corrections, outlets, the tables the page writes. The journal on disk has
// every act first.
import type { ReaderAct, RecordedAct } from '../../main/contract.ts'
import type { ArticleId } from '../domain/article.ts'
import type { LibraryDatabase, MarkRow } from './database.ts'
import type { Question } from './messages.ts'
import { unmarked } from './queries.ts'
import { applyToTables, ofKind, tablesOfTheReader, type NumberedAct } from './reader-tables.ts'

/** Where acts are safe: main's journal. */
export interface Journal {
  /** Writes one act to disk and gives its number; it is safe when this resolves. */
  record(act: ReaderAct): Promise<number>
}

/**
 * Writes an act to disk, then into the tables; gives what the worker must be asked then, so that rows
 * show it. Rejects, changing nothing, when disk refuses.
 */
export async function mark(
  db: LibraryDatabase,
  journal: Journal,
  act: ReaderAct,
): Promise<readonly Question[]> {
  const number = await journal.record(act)
  return apply(db, [{ number, act }])
}

/**
 * Marks what the journal has and the database has not, so that what the reader did outlives the
 * database; gives what the worker must be asked then.
 *
 * Acts may come in any order and more than once: each is applied after those with smaller numbers,
 * and ones already applied change nothing.
 */
export async function replayActs(
  db: LibraryDatabase,
  acts: readonly RecordedAct[],
): Promise<readonly Question[]> {
  const after = await lastAct(db)
  const missing = acts.filter((act) => act.number > after)
  if (missing.length === 0) return []
  return apply(
    db,
    [...missing].sort((a, b) => a.number - b.number),
  )
}

/** The number of the last act the database has; 0 when it has none. */
export async function lastAct(db: LibraryDatabase): Promise<number> {
  const row = await db.state.get('acts')
  return typeof row?.value === 'number' ? row.value : 0
}

/** However many acts there are, each row is written once. */
async function apply(
  db: LibraryDatabase,
  acts: readonly NumberedAct[],
): Promise<readonly Question[]> {
  await db.transaction('rw', [db.marks, ...tablesOfTheReader(db), db.state], async () => {
    await applyMarks(db, acts)
    await applyToTables(db, acts)
    await db.state.put({ key: 'acts', value: unbroken(await lastAct(db), acts) })
  })
  return questionsAfter(acts)
}

function questionsAfter(acts: readonly NumberedAct[]): readonly Question[] {
  const corrected = ofKind(acts, 'corrected').map((act) => act.article as ArticleId)
  const questions: Question[] = []
  if (corrected.length > 0) questions.push({ kind: 'corrected', articles: [...new Set(corrected)] })
  if (ofKind(acts, 'outlet').length > 0) questions.push({ kind: 'outlets-changed' })
  const wished = [
    ...ofKind(acts, 'ties').flatMap(({ ties }) => ties.flatMap(({ a, b }) => [a, b])),
    ...ofKind(acts, 'story-named').map((act) => act.article),
  ] as ArticleId[]
  if (wished.length > 0) questions.push({ kind: 'stories-wished', articles: [...new Set(wished)] })
  return questions
}

/**
 * Up to which act the database has them all. An act beyond a gap does not count: the gap is filled,
 * and the act applied again, when the journal is replayed.
 */
function unbroken(last: number, acts: readonly { readonly number: number }[]): number {
  return acts.reduce((known, { number }) => (number === known + 1 ? number : known), last)
}

/** The journal holds ids as plain text; they were an article's when they were written. */
async function applyMarks(db: LibraryDatabase, acts: readonly NumberedAct[]): Promise<void> {
  const marked = acts.flatMap(({ act }) => markedBy(act))
  const ids = [...new Set(marked.map(({ article }) => article as ArticleId))]
  if (ids.length === 0) return
  const edition = (await lastMarks(db)) + 1
  const before = await db.marks.bulkGet(ids)
  const rows = new Map<string, MarkRow>(
    ids.map((id, at) => [id, { ...(before[at] ?? unmarked(id)), edition }]),
  )
  for (const { article, kind, on } of marked) {
    const row = rows.get(article)
    if (row) rows.set(article, { ...row, [kind]: on })
  }
  await db.marks.bulkPut([...rows.values()])
  await db.state.put({ key: 'marks', value: edition })
}

/** The number of the last change of marks; 0 before the first. */
export async function lastMarks(db: LibraryDatabase): Promise<number> {
  const row = await db.state.get('marks')
  return typeof row?.value === 'number' ? row.value : 0
}

type OneMark = Extract<ReaderAct, { kind: 'read' | 'starred' }>

function markedBy(act: ReaderAct): readonly OneMark[] {
  if (act.kind === 'read' || act.kind === 'starred') return [act]
  if (act.kind !== 'marked') return []
  return act.articles.map((article) => ({ kind: act.mark, article, on: act.on }))
}
