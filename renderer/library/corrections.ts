// What the reader says instead of what was found. A correction outlives the version it was made on.
import type { ArticleId, Attribution } from '../domain/article.ts'
import type { ArticleRow, CorrectionRow, LibraryDatabase } from './database.ts'

/** A correction as it holds for one article. */
export interface CorrectionInForce extends CorrectionRow {
  /** Made on an earlier version of the article, which `article` then names. */
  readonly earlier: boolean
}

/** What the rows of an article must tell to find what was corrected before it. */
type VersionRow = Pick<ArticleRow, 'id' | 'replaces'>

/** The corrections that hold for each of these articles, newest version first; none for most. */
export async function correctionsInForce(
  db: LibraryDatabase,
  rows: readonly VersionRow[],
): Promise<ReadonlyMap<ArticleId, readonly CorrectionInForce[]>> {
  const all = new Map<ArticleId, readonly CorrectionInForce[]>()
  if (rows.length === 0 || (await db.corrections.count()) === 0) return all
  const given = new Map(rows.map((row) => [row.id, row]))
  for (const row of rows) all.set(row.id, await inForce(db, row, given))
  return all
}

async function inForce(
  db: LibraryDatabase,
  row: VersionRow,
  given: ReadonlyMap<ArticleId, VersionRow>,
): Promise<readonly CorrectionInForce[]> {
  const found: CorrectionInForce[] = []
  let version: VersionRow | undefined = row
  while (version) {
    const earlier: boolean = version.id !== row.id
    for (const made of await db.corrections.where('article').equals(version.id).toArray()) {
      const isOutdone = found.some((newer) => newer.field === made.field)
      if (!isOutdone) found.push({ ...made, earlier })
    }
    const before: ArticleId | '' = version.replaces
    version = before ? (given.get(before) ?? (await db.articles.get(before))) : undefined
  }
  return found
}

/** The values a correction stands for, the ones it outweighs kept with the first. */
export function correctedValues(
  { values, earlier }: CorrectionInForce,
  outweighed: readonly Attribution[],
): readonly Attribution[] {
  const lost = outweighed.filter(({ value }) => !values.includes(value))
  return values.map((value, at) => ({
    value,
    status: 'corrected',
    evidence: [],
    method: earlier ? 'corrected by you in an earlier version' : 'corrected by you',
    confidence: 1,
    ...(at === 0 && lost.length > 0 ? { lost } : {}),
  }))
}

/**
 * The articles among these, with every later version of theirs: what a correction made on one of them
 * may show on.
 */
export async function withLaterVersions(
  db: LibraryDatabase,
  ids: readonly ArticleId[],
): Promise<readonly ArticleId[]> {
  const all = new Set(ids)
  const rows = await db.articles.bulkGet([...ids])
  // Only a version that left the lists can have later ones; there is no index, as this is rare.
  if (rows.every((row) => !row || row.current === 1)) return [...all]
  const replacing = await db.articles.filter((row) => row.replaces !== '').toArray()
  let known = 0
  while (known < all.size) {
    known = all.size
    for (const row of replacing) if (row.replaces && all.has(row.replaces)) all.add(row.id)
  }
  return [...all]
}
