// What the reader did: marks, corrections, outlets, the tables the page writes. The journal on disk has
// every act first.
import type { OutletEntry, ReaderAct, RecordedAct } from '../../main/contract.ts'
import { attributionFields, type ArticleId } from '../domain/article.ts'
import { outletKinds } from '../domain/attribute/outlet.ts'
import type { CorrectedField, LibraryDatabase, OutletRow } from './database.ts'
import { unmarked } from './queries.ts'

/** Where acts are safe: main's journal. */
export interface Journal {
  /** Writes one act to disk and gives its number; it is safe when this resolves. */
  record(act: ReaderAct): Promise<number>
}

/** Writes an act to disk, then into the tables. Rejects, changing nothing, when disk refuses. */
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
  await db.transaction('rw', db.marks, db.corrections, db.outlets, db.state, async () => {
    for (const { act } of acts) await applyAct(db, act)
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

/** The journal holds ids as plain text; they were an article's when they were written. */
async function applyAct(db: LibraryDatabase, act: ReaderAct): Promise<void> {
  switch (act.kind) {
    case 'read':
    case 'starred': {
      const id = act.article as ArticleId
      const row = (await db.marks.get(id)) ?? unmarked(id)
      await db.marks.put({ ...row, [act.kind]: act.on })
      return
    }
    case 'corrected':
      return applyCorrection(db, act)
    case 'outlet': {
      if (act.entry) await db.outlets.put(outletOf(act.name, act.entry))
      else await db.outlets.delete(act.name)
      return
    }
    default:
      act satisfies never
  }
}

async function applyCorrection(
  db: LibraryDatabase,
  { article, field, values }: Extract<ReaderAct, { kind: 'corrected' }>,
): Promise<void> {
  if (!isCorrected(field)) return // a row of a newer program
  const id = article as ArticleId
  if (values) await db.corrections.put({ article: id, field, values })
  else await db.corrections.delete([id, field])
}

function isCorrected(field: string): field is CorrectedField {
  return field === 'headline' || attributionFields.some((known) => known === field)
}

function outletOf(name: string, entry: OutletEntry): OutletRow {
  const kind = outletKinds.find((known) => known === entry.kind) ?? ''
  return { name, short: entry.short, domains: entry.domains, kind, country: entry.country }
}
