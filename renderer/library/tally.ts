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
 * Stores changed article rows and keeps the counts right. Call it inside a transaction that writes
 * `articles` and `counts`: nobody else writes article rows.
 */
export async function storeArticles(
  db: LibraryDatabase,
  changes: readonly RowChange[],
): Promise<void> {
  await db.articles.bulkPut(changes.map((change) => change.after))
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
