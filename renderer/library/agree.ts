import type { ArticleId } from '../domain/article.ts'
import type { ArticleRow, LibraryDatabase } from './database.ts'
import { unpack } from './packing.ts'
import { storeArticles } from './tally.ts'
import { pupilOf, taughtTables, teach } from './teach.ts'

/**
 * Makes the rows of these articles agree with the reader's corrections and tables and with what the
 * library teaches, in one transaction: a few hundred at most. Gives those that now show otherwise.
 */
export function agree(
  db: LibraryDatabase,
  ids: readonly ArticleId[],
): Promise<readonly ArticleId[]> {
  const tables = [db.bodies, db.counts, ...taughtTables(db)]
  return db.transaction('rw', tables, async () => {
    const [rows, texts] = await Promise.all([
      db.articles.bulkGet([...ids]),
      db.bodies.bulkGet([...ids]),
    ])
    const pupils = rows.flatMap((row, at) => {
      const text = texts[at]
      return row && text ? [pupilOf(row, unpack(text.packed))] : []
    })
    const taught = await teach(db, pupils, [])
    const changes = taught.flatMap((after, at) => {
      const before = pupils[at]?.row
      return before && !isShownAlike(before, after) ? [{ before, after }] : []
    })
    await storeArticles(db, changes)
    return changes.map(({ after }) => after.id)
  })
}

function isShownAlike(a: ArticleRow, b: ArticleRow): boolean {
  return (
    a.headline === b.headline &&
    a.readHeadline === b.readHeadline &&
    a.outlet === b.outlet &&
    (a.byline ?? '') === b.byline &&
    a.outletStatus === b.outletStatus &&
    a.published === b.published &&
    a.sortDate === b.sortDate
  )
}
