import type { FileTrouble } from '../../main/inbox-contract.ts'
import type { ArticleId } from '../domain/article.ts'
import type { FingerprintRow, LibraryDatabase } from './database.ts'
import { FolderChanges, type FiledFile } from './folder-changes.ts'
import type { ArticleText } from './rows.ts'
import { touchStamps } from './stamps.ts'
import { addToStateList } from './state-lists.ts'
import { storeArticles } from './tally.ts'
import { taughtTables, teach } from './teach.ts'

/** A batch whose files have been read. */
export interface ReadBatch {
  readonly files: readonly FiledFile[]
  readonly troubles: readonly FileTrouble[]
  /** Bytes of a troubled file, where a listing told them. */
  readonly sizeOf: (path: string) => number | undefined
  /** Milliseconds since 1970 (UTC). */
  readonly now: number
}

/** What a change of the folder did to the library. */
export interface Filing {
  /** Articles that are current now and were not before. */
  readonly joined: readonly ArticleId[]
  /** Articles that were current and are no more. */
  readonly left: readonly ArticleId[]
  /** Articles current before and after, whose text or whose place in lists changed. */
  readonly changed: readonly ArticleId[]
  /** What texts that were stored are found by. */
  readonly founded: readonly Required<FingerprintRow>[]
  /** By how many the paths known to the library, filed or as a problem, have grown. */
  readonly grown: number
}

/** So many paths are taken out in one transaction. */
export const removedAtOnce = 200

/**
 * Files a batch in one transaction: files, articles, texts, problems and counts. Nothing is waited
 * for inside but the database itself, since a transaction does not outlive any other wait.
 */
export function fileBatch(db: LibraryDatabase, batch: ReadBatch): Promise<Filing> {
  const paths = [
    ...batch.files.map((file) => file.stamp.path),
    ...batch.troubles.map((trouble) => trouble.path),
  ]
  const ids = batch.files.flatMap(({ outcome }) =>
    'articles' in outcome ? outcome.articles.map((article) => article.row.id) : [],
  )
  return change(db, { paths, ids, now: batch.now }, (changes, files) => {
    for (const file of batch.files) changes.read(file)
    for (const trouble of batch.troubles) {
      const size = batch.sizeOf(trouble.path) ?? files.get(trouble.path)?.size ?? 0
      changes.trouble(trouble, size)
    }
  })
}

/**
 * Takes files out of the library that the folder has no more, in one transaction: at most
 * `removedAtOnce`. Their articles leave lists and counts; rows, texts and marks stay.
 */
export function removeFiles(db: LibraryDatabase, paths: readonly string[]): Promise<Filing> {
  return change(db, { paths, ids: [], now: 0 }, (changes) => {
    for (const path of paths) changes.gone(path)
  })
}

interface Touched {
  readonly paths: readonly string[]
  readonly ids: readonly ArticleId[]
  readonly now: number
}

type Apply = (changes: FolderChanges, files: ReadonlyMap<string, { size: number }>) => void

function change(db: LibraryDatabase, touched: Touched, apply: Apply): Promise<Filing> {
  const own = [db.files, db.bodies, db.fingerprints, db.pictures, db.problems, db.counts]
  return db.transaction('rw', [...own, ...taughtTables(db)], async () => {
    const { files, articles, known } = await rowsBefore(db, touched)
    const changes = new FolderChanges({ files, articles }, touched.now)
    apply(changes, files)
    const filed = filing(changes, known)
    await store(db, changes, filed)
    return filed
  })
}

async function rowsBefore(db: LibraryDatabase, { paths, ids }: Touched) {
  const distinct = [...new Set(paths)]
  const [fileRows, problemRows] = await Promise.all([
    db.files.bulkGet(distinct),
    db.problems.bulkGet(distinct),
  ])
  const files = new Map(fileRows.flatMap((row) => (row ? [[row.path, row] as const] : [])))
  const held = [...files.values()].flatMap((row) => row.articles)
  const rows = await db.articles.bulkGet([...new Set([...held, ...ids])])
  const problems = problemRows.flatMap((row) => (row ? [row.path] : []))
  return {
    files,
    articles: new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : []))),
    known: new Set([...files.keys(), ...problems]),
  }
}

async function store(db: LibraryDatabase, changes: FolderChanges, filed: Filing): Promise<void> {
  const texts = [...changes.founded.values()].map((article) => article.text)
  const pupils = changes.articles.flatMap(({ before, after }) => {
    const read = changes.prepared.get(after.id)
    const isNews = changes.founded.has(after.id) || filed.joined.includes(after.id)
    if (!read || !isNews) return []
    return [{ row: after, provenance: read.provenance, clues: read.clues, isNew: !before }]
  })
  const taught = await teach(db, pupils, filed.left)
  const rows = new Map(taught.map((row) => [row.id, row]))
  await Promise.all([
    storeRows(db.files, changes.files),
    touchStamps(db, [...changes.files.keys()]),
    storeRows(db.problems, changes.problems),
    db.bodies.bulkPut(texts.map(({ id, packed }) => ({ id, packed }))),
    db.fingerprints.bulkPut(filed.founded),
    storePictures(
      db,
      texts,
      changes.articles.flatMap(({ before }) => before?.id ?? []),
    ),
    // Until their stories are told; should the program end before, they are told at its next start.
    addToStateList(db, 'regroup', [...filed.joined, ...filed.left, ...filed.changed]),
    storeArticles(
      db,
      changes.articles.map(({ before, after }) => ({ before, after: rows.get(after.id) ?? after })),
    ),
  ])
}

/** A newer reading of articles that are `known` may find other pictures, or fewer. */
async function storePictures(
  db: LibraryDatabase,
  texts: readonly ArticleText[],
  known: readonly ArticleId[],
): Promise<void> {
  const pictures = texts.flatMap((text) => text.pictures)
  const kept = new Set(pictures.map((picture) => picture.id))
  const again = new Set(known)
  const ids = texts.flatMap(({ id }) => (again.has(id) ? [id] : []))
  const before = await db.pictures.where('article').anyOf(ids).primaryKeys()
  await db.pictures.bulkDelete(before.filter((id) => !kept.has(id)))
  await db.pictures.bulkPut(pictures)
}

interface RowTable<Row> {
  bulkPut(rows: readonly Row[]): PromiseLike<unknown>
  bulkDelete(keys: string[]): PromiseLike<unknown>
}

async function storeRows<Row>(
  table: RowTable<Row>,
  changed: ReadonlyMap<string, Row | null>,
): Promise<void> {
  const put: Row[] = []
  const gone: string[] = []
  for (const [key, row] of changed) {
    if (row === null) gone.push(key)
    else put.push(row)
  }
  await table.bulkPut(put)
  await table.bulkDelete(gone)
}

function filing(changes: FolderChanges, known: ReadonlySet<string>): Filing {
  const after = new Set(known)
  for (const path of new Set([...changes.files.keys(), ...changes.problems.keys()])) {
    const stays = changes.files.get(path) ?? changes.problems.get(path)
    if (stays) after.add(path)
    else after.delete(path)
  }
  const turned = changes.articles.filter(
    ({ before, after: row }) => (before?.current ?? 0) !== row.current,
  )
  const ids = (current: 0 | 1) =>
    turned.filter(({ after: row }) => row.current === current).map(({ after: row }) => row.id)
  const changed = changes.articles.filter(
    ({ before, after: row }) => before?.current === 1 && row.current === 1,
  )
  return {
    joined: ids(1),
    left: ids(0),
    changed: changed.flatMap(({ after: { id } }) => (changes.founded.has(id) ? [id] : [])),
    founded: [...changes.founded.values()].map(({ text: { id, traits } }) => ({ id, ...traits })),
    grown: after.size - known.size,
  }
}
