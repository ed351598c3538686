// What views ask of a file that was changed while the library knew it.
import type { ArticleId } from '../domain/article.ts'
import type { ArticleRow, LibraryDatabase } from './database.ts'

/** The most versions that are given: as many as can be compared. */
const most = 6

/** One version of a file. */
export interface FileVersion {
  readonly id: ArticleId
  /** When it was filed, milliseconds since 1970 (UTC). */
  readonly filed: number
  readonly words: number
  /** A file of the folder still holds it; the others are earlier versions. */
  readonly isCurrent: boolean
}

/** The versions of a file. */
export interface FileVersions {
  /** In the order they were filed; at most six, those nearest to the article that was asked about. */
  readonly versions: readonly FileVersion[]
  /** How many the library knows. */
  readonly all: number
  /** What the folder holds now; without that, what was filed last. */
  readonly newest: ArticleId | null
}

/**
 * The versions of an article's file that the library knows, the article among them. An article whose
 * file never changed is alone; of one the library does not hold there are none.
 */
export async function fileVersions(db: LibraryDatabase, article: ArticleId): Promise<FileVersions> {
  const rows = [...(await family(db, article))].sort((a, b) => a.filed - b.filed || order(a, b))
  const at = rows.findIndex((row) => row.id === article)
  const from = Math.max(0, Math.min(at - Math.floor(most / 2), rows.length - most))
  const versions = rows.slice(from, from + most).map(({ id, filed, words, current }) => {
    return { id, filed, words, isCurrent: current === 1 }
  })
  const newest = rows.filter(({ current }) => current === 1).at(-1) ?? rows.at(-1)
  return { versions, all: rows.length, newest: newest?.id ?? null }
}

/** The ids of `fileVersions`: what is compared, the earliest first. */
export async function versionsOf(
  db: LibraryDatabase,
  article: ArticleId,
): Promise<readonly ArticleId[]> {
  return (await fileVersions(db, article)).versions.map(({ id }) => id)
}

/** An article that is compared with other versions of its file. */
export interface AmongVersions {
  /** When it was filed, milliseconds since 1970 (UTC). */
  readonly filed: number
  /** The ones it took the place of, one after the other, the last first. */
  readonly after: readonly ArticleId[]
}

/** Which of these articles are versions of one file; those that stand alone are left out. */
export async function versionsAmong(
  db: LibraryDatabase,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, AmongVersions>> {
  const rows = (await db.articles.bulkGet([...ids])).flatMap((row) => row ?? [])
  const known = new Map<ArticleId, AmongVersions>()
  for (const row of rows) {
    const after = (await earlierThan(db, row)).map(({ id }) => id)
    known.set(row.id, { filed: row.filed, after })
  }
  const isAmong = (id: ArticleId, { after }: AmongVersions) =>
    after.some((one) => known.has(one)) || [...known.values()].some((one) => one.after.includes(id))
  return new Map([...known].filter(([id, one]) => isAmong(id, one)))
}

/**
 * The article with all it took the place of, and all that took its place, one after the other. A file
 * may go back to an old text, and two files that held one text may part ways.
 */
async function family(db: LibraryDatabase, article: ArticleId): Promise<Iterable<ArticleRow>> {
  const row = await db.articles.get(article)
  if (!row) return []
  const found = new Map([[row.id, row]])
  for (const older of await earlierThan(db, row)) found.set(older.id, older)
  let latest: readonly ArticleId[] = [row.id]
  while (latest.length > 0) {
    const later = await db.articles.where('replaces').anyOf(latest).toArray()
    const news = later.filter(({ id }) => !found.has(id))
    for (const newer of news) found.set(newer.id, newer)
    latest = news.map(({ id }) => id)
  }
  return found.values()
}

/** What an article took the place of, the last first. */
async function earlierThan(
  db: LibraryDatabase,
  { id, replaces }: ArticleRow,
): Promise<readonly ArticleRow[]> {
  const found: ArticleRow[] = []
  const met = new Set([id])
  let before = replaces
  while (before && !met.has(before)) {
    met.add(before)
    const row = await db.articles.get(before)
    if (!row) break
    found.push(row)
    before = row.replaces
  }
  return found
}

/** Versions of one batch were filed at the same moment: the one that replaced the other is later. */
function order(a: ArticleRow, b: ArticleRow): number {
  if (a.replaces === b.id) return 1
  return b.replaces === a.id ? -1 : 0
}
