import type { ArticleId } from '../domain/article.ts'
import type { Comparable, Comparison } from '../domain/compare/comparison.ts'
import { comparablesOf } from './comparables.ts'
import type { LibraryDatabase } from './database.ts'
import type { ComparedMany } from './messages.ts'

/**
 * Every two of several articles, compared. Names that several would have are told apart.
 *
 * @throws in plain words when the library holds one of them no more
 */
export async function compareAll(
  db: LibraryDatabase,
  ids: readonly ArticleId[],
  compare: (a: Comparable, b: Comparable) => Comparison,
): Promise<ComparedMany> {
  const articles = await comparablesOf(db, ids)
  const pairs = articles.flatMap((one, a) =>
    articles.slice(a + 1).map((other, at) => {
      return { a, b: a + 1 + at, comparison: compare(one, other) }
    }),
  )
  return { articles, pairs }
}
