// Filing's last step: what the library knows from elsewhere goes into the rows of articles.
import type { ArticleId, Provenance } from '../domain/article.ts'
import { cluesOf, learnFromClues, type Clue } from '../domain/attribute/clues.ts'
import { recogniseOutlet } from '../domain/attribute/known-outlets.ts'
import { correctionsInForce, type CorrectionInForce } from './corrections.ts'
import type { ArticleRow, ClueRow, LearntRow, LibraryDatabase, PackedBody } from './database.ts'
import { learntRow, storyLessons } from './learnt-rows.ts'
import { outletTables, type OutletTables } from './outlets.ts'
import { withFacts } from './row-facts.ts'
import { putStateList, stateList } from './state-lists.ts'
import { learnersBy, Teachers, withMoreTeachers } from './teachers.ts'

/** An article whose row is to agree with all that is known. */
export interface Pupil {
  readonly row: ArticleRow
  /** As read. */
  readonly provenance: Provenance
  readonly clues: readonly Clue[]
  /** Nothing was stored of it before. */
  readonly isNew?: boolean
}

/** The tables `teach` reads and writes: it must run inside a transaction over them. */
export function taughtTables(db: LibraryDatabase) {
  return [db.articles, db.learnt, db.clues, db.corrections, db.outlets, db.state]
}

/** A stored article as a pupil. */
export function pupilOf(row: ArticleRow, { body, provenance }: PackedBody): Pupil {
  return { row, provenance, clues: cluesOf({ body, provenance }) }
}

/**
 * Gives each article's row as it is to be, and stores what was learnt and what each teaches in turn.
 *
 * Articles that states an outlet may now teach others, or teach them no longer: the clues for which
 * that is so are noted in `state`, until their learners have been taught. `left` are articles that
 * left the lists: they teach nobody any more.
 */
export async function teach(
  db: LibraryDatabase,
  pupils: readonly Pupil[],
  left: readonly ArticleId[],
): Promise<readonly ArticleRow[]> {
  if (pupils.length + left.length === 0) return []
  const rows = pupils.map((pupil) => pupil.row)
  const stored = pupils.flatMap(({ row, isNew }) => (isNew ? [] : [row.id]))
  const inForce = await correctionsInForce(db, rows)
  const correctedOf = (id: ArticleId) => inForce.get(id) ?? []
  const teachers = new Teachers(db)
  await storeClues(
    { db, teachers },
    pupils.flatMap((pupil) => clueRows(pupil, correctedOf(pupil.row.id))),
    { taught: rows.map((row) => row.id), stored: [...stored, ...left] },
  )
  const known = await learntRows(db, stored)
  const before = rows.map((row) => known.get(row.id))
  const tables = await outletTables(db)
  const lessons = await Promise.all(pupils.map((one) => lessonsFor(one, tables, teachers)))
  await storeLearnt(
    db,
    before,
    rows.map(({ id }, at) => [id, learntRow(id, before[at], lessons[at] ?? {})]),
  )
  await noteCorrected(db, rows, inForce)
  return pupils.map((pupil, at) => {
    const learnt = { ...lessons[at], ...storyLessons(before[at]) }
    const corrections = correctedOf(pupil.row.id)
    const { provenance } = pupil
    return withFacts(pupil.row, { provenance, learnt, corrections, readers: tables.readers })
  })
}

/** A corrected outlet neither teaches nor learns: it has no words in a file to be shown. */
function clueRows(
  { row, clues }: Pupil,
  corrections: readonly CorrectionInForce[],
): readonly ClueRow[] {
  if (row.current === 0 || corrections.some(({ field }) => field === 'outlet')) return []
  return clues.map((clue) => ({ ...clue, article: row.id }))
}

async function lessonsFor(
  { row, provenance, clues }: Pupil,
  { all }: OutletTables,
  teachers: Teachers,
): Promise<Partial<Provenance>> {
  if (row.current === 0 || provenance.outlet.length > 0) return {}
  const known = recogniseOutlet(provenance, all)
  if (known) return { outlet: [known] }
  const others = await teachers.byAll(clues.map(({ key }) => key))
  return learnFromClues({ id: row.id, provenance, clues }, others, all)
}

/** `teachers` hears who teaches when these rows are stored. */
async function storeClues(
  { db, teachers }: { readonly db: LibraryDatabase; readonly teachers: Teachers },
  rows: readonly ClueRow[],
  {
    taught,
    stored,
  }: { readonly taught: readonly ArticleId[]; readonly stored: readonly ArticleId[] },
): Promise<void> {
  const old = await db.clues.where('article').anyOf(stored).toArray()
  const teaching = [...old, ...rows].filter((row) => row.outlet !== '').map((row) => row.key)
  const keys = [...new Set(teaching)]
  const before = await new Teachers(db).each(keys)
  const kept = new Set(rows.map(nameOf))
  await db.clues.bulkDelete(
    old.filter((row) => !kept.has(nameOf(row))).map((row) => [row.key, row.article]),
  )
  await db.clues.bulkPut(rows)
  const after = await teachersAfter({ keys, before, old, rows }, teachers)
  const changed = keys.filter((_, at) => lesson(before[at]) !== lesson(after[at]))
  const untaught = await Promise.all(changed.map((key) => hasOtherLearners(db, key, taught)))
  const noted = changed.filter((_, at) => untaught[at])
  if (noted.length === 0) return
  await putStateList(db, 'relearn', [...(await stateList(db, 'relearn')), ...noted])
}

/** The clues that teach and are touched, who taught by each, the rows that were there and those that are. */
interface ClueChanges {
  readonly keys: readonly string[]
  readonly before: readonly (readonly ClueRow[])[]
  readonly old: readonly ClueRow[]
  readonly rows: readonly ClueRow[]
}

/** Who teaches by each clue now. Most articles only add to what was there, and nobody need be asked. */
async function teachersAfter(
  { keys, before, old, rows }: ClueChanges,
  teachers: Teachers,
): Promise<readonly (readonly ClueRow[])[]> {
  const gone = new Set(old.map((row) => row.key))
  const more = new Map<string, ClueRow[]>()
  for (const row of rows) {
    if (row.outlet !== '') more.set(row.key, [...(more.get(row.key) ?? []), row])
  }
  keys.forEach((key, at) => {
    const known = gone.has(key)
      ? undefined
      : withMoreTeachers(before[at] ?? [], more.get(key) ?? [])
    if (known) teachers.know(key, known)
  })
  return teachers.each(keys)
}

/** Whether anybody learns by this clue beside these articles, which are taught at once. */
async function hasOtherLearners(
  db: LibraryDatabase,
  key: string,
  articles: readonly ArticleId[],
): Promise<boolean> {
  const learners = await learnersBy(db, key, articles.length + 1)
  return learners.some((id) => !articles.includes(id))
}

function nameOf({ key, article }: ClueRow): string {
  return `${article} ${key}`
}

function lesson(teachers: readonly ClueRow[] | undefined): string {
  return JSON.stringify(
    teachers?.map(({ article, outlet, evidence }) => [article, outlet, evidence]),
  )
}

async function learntRows(
  db: LibraryDatabase,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, LearntRow>> {
  const rows = await db.learnt.bulkGet([...ids])
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])))
}

/** Most articles learn nothing and had learnt nothing: of these there is no row to take out. */
async function storeLearnt(
  db: LibraryDatabase,
  before: readonly (LearntRow | undefined)[],
  rows: readonly (readonly [ArticleId, LearntRow | null])[],
): Promise<void> {
  await db.learnt.bulkPut(rows.flatMap(([, row]) => row ?? []))
  await db.learnt.bulkDelete(rows.flatMap(([id, row], at) => (row || !before[at] ? [] : [id])))
}

/** Rows that show a correction are listed, so that one taken back is found after a crash too. */
async function noteCorrected(
  db: LibraryDatabase,
  rows: readonly ArticleRow[],
  inForce: ReadonlyMap<ArticleId, readonly CorrectionInForce[]>,
): Promise<void> {
  const before = await stateList(db, 'corrected')
  const asked = new Set<string>(rows.map((row) => row.id))
  const now = rows.filter((row) => (inForce.get(row.id) ?? []).length > 0).map((row) => row.id)
  if (now.length === 0 && !before.some((id) => asked.has(id))) return
  await putStateList(db, 'corrected', [...before.filter((id) => !asked.has(id)), ...now])
}
