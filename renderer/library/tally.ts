import type { ArticleRow, LibraryDatabase } from './database.ts'

/** Two forms of one row, before and after a change; `undefined` before it was there. */
export interface RowChange {
  readonly before: ArticleRow | undefined
  readonly after: ArticleRow
}

/** By how much the number of current articles changes for each outlet; zeros are left out. */
function countChanges(changes: readonly RowChange[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  const add = (row: ArticleRow | undefined, by: number) => {
    if (row?.current === 1) sums.set(row.outlet, (sums.get(row.outlet) ?? 0) + by)
  }
  for (const { before, after } of changes) {
    add(before, -1)
    add(after, 1)
  }
  return new Map([...sums].filter(([, by]) => by !== 0))
}

/**
 * Stores changed article rows under the next edition, and keeps the counts right. Call it inside a
 * transaction that writes `articles`, `counts` and `state`: nobody else writes article rows.
 */
export async function storeArticles(
  db: LibraryDatabase,
  changes: readonly RowChange[],
): Promise<void> {
  if (changes.length === 0) return
  const edition = (await lastEdition(db)) + 1
  await db.state.put({ key: 'edition', value: edition })
  await db.articles.bulkPut(changes.map(({ after }) => ({ ...after, edition })))
  const deltas = countChanges(changes)
  const outlets = [...deltas.keys()]
  const rows = await db.counts.bulkGet(outlets)
  const counts = outlets.map((outlet, at) => ({
    outlet,
    articles: (rows[at]?.articles ?? 0) + (deltas.get(outlet) ?? 0),
  }))
  await db.counts.bulkPut(counts.filter((row) => row.articles > 0))
  await db.counts.bulkDelete(counts.filter((row) => row.articles <= 0).map((row) => row.outlet))
}

/** The number of the last change of article rows; 0 before the first. */
export async function lastEdition(db: LibraryDatabase): Promise<number> {
  const row = await db.state.get('edition')
  return typeof row?.value === 'number' ? row.value : 0
}
