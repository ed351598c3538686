// What the reader did: marks, corrections, outlets, the tables the page writes. The journal on disk has
// every act first.
import type { OutletEntry, ReaderAct, RecordedAct } from '../../main/contract.ts'
import { attributionFields, type ArticleId } from '../domain/article.ts'
import { outletKinds } from '../domain/attribute/outlet.ts'
import type {
  CorrectedField,
  CorrectionRow,
  LibraryDatabase,
  MarkRow,
  OutletRow,
} from './database.ts'
import type { Question } from './messages.ts'
import { unmarked } from './queries.ts'

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

type NumberedAct = Pick<RecordedAct, 'number' | 'act'>

/** However many acts there are, each row is written once. */
async function apply(
  db: LibraryDatabase,
  acts: readonly NumberedAct[],
): Promise<readonly Question[]> {
  await db.transaction('rw', db.marks, db.corrections, db.outlets, db.state, async () => {
    await applyMarks(db, acts)
    await applyCorrections(db, ofKind(acts, 'corrected'))
    await applyOutlets(db, ofKind(acts, 'outlet'))
    await db.state.put({ key: 'acts', value: unbroken(await lastAct(db), acts) })
  })
  return questionsAfter(acts)
}

function questionsAfter(acts: readonly NumberedAct[]): readonly Question[] {
  const corrected = ofKind(acts, 'corrected').map((act) => act.article as ArticleId)
  const questions: Question[] = []
  if (corrected.length > 0) questions.push({ kind: 'corrected', articles: [...new Set(corrected)] })
  if (ofKind(acts, 'outlet').length > 0) questions.push({ kind: 'outlets-changed' })
  return questions
}

type ActOf<Kind extends ReaderAct['kind']> = Extract<ReaderAct, { kind: Kind }>

function ofKind<Kind extends ReaderAct['kind']>(
  acts: readonly NumberedAct[],
  kind: Kind,
): readonly ActOf<Kind>[] {
  return acts.flatMap(({ act }) => (isOfKind(act, kind) ? [act] : []))
}

function isOfKind<Kind extends ReaderAct['kind']>(act: ReaderAct, kind: Kind): act is ActOf<Kind> {
  return act.kind === kind
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
  const marked = acts.flatMap(({ act }) =>
    act.kind === 'read' || act.kind === 'starred' ? [act] : [],
  )
  const ids = [...new Set(marked.map((act) => act.article as ArticleId))]
  const before = await db.marks.bulkGet(ids)
  const rows = new Map<string, MarkRow>(ids.map((id, at) => [id, before[at] ?? unmarked(id)]))
  for (const { article, kind, on } of marked) {
    const row = rows.get(article)
    if (row) rows.set(article, { ...row, [kind]: on })
  }
  await db.marks.bulkPut([...rows.values()])
}

async function applyCorrections(
  db: LibraryDatabase,
  acts: readonly ActOf<'corrected'>[],
): Promise<void> {
  const last = new Map<string, CorrectionRow | [ArticleId, CorrectedField]>()
  for (const { article, field, values } of acts) {
    if (!isCorrected(field)) continue // a row of a newer program
    const id = article as ArticleId
    last.set(`${field} ${id}`, values ? { article: id, field, values } : [id, field])
  }
  const all = [...last.values()]
  await db.corrections.bulkPut(all.flatMap((one) => ('article' in one ? [one] : [])))
  await db.corrections.bulkDelete(all.flatMap((one) => ('article' in one ? [] : [one])))
}

async function applyOutlets(db: LibraryDatabase, acts: readonly ActOf<'outlet'>[]): Promise<void> {
  const last = new Map(acts.map((act) => [act.name, act.entry]))
  const entries = [...last]
  await db.outlets.bulkPut(
    entries.flatMap(([name, entry]) => (entry ? [outletOf(name, entry)] : [])),
  )
  await db.outlets.bulkDelete(entries.flatMap(([name, entry]) => (entry ? [] : [name])))
}

function isCorrected(field: string): field is CorrectedField {
  return field === 'headline' || attributionFields.some((known) => known === field)
}

function outletOf(name: string, entry: OutletEntry): OutletRow {
  const kind = outletKinds.find((known) => known === entry.kind) ?? ''
  return { name, short: entry.short, domains: entry.domains, kind, country: entry.country }
}
