import type { ArticleId } from '../domain/article.ts'
import type { Comparable, Comparison } from '../domain/compare/comparison.ts'
import type { ComparedTwo } from '../domain/compare/story/compared-two.ts'
import { reporting } from '../domain/compare/story/reported-table.ts'
import { timeline } from '../domain/compare/story/timeline.ts'
import { comparablesOf } from './comparables.ts'
import type { LibraryDatabase } from './database.ts'
import type { ComparedMany } from './messages.ts'

/** The most articles that are compared at once: 15 comparisons, six columns. */
const most = 6

/**
 * Every two of several articles compared, what all of them report in one table, and when they appeared.
 * Names that several would have are told apart. At most six different articles count.
 *
 * Between its steps, each a comparison's length, whatever else waits in this thread has its turn.
 *
 * @throws in plain words when the library holds one of them no more
 */
export async function compareAll(
  db: LibraryDatabase,
  ids: readonly ArticleId[],
  compare: (a: Comparable, b: Comparable) => Comparison,
): Promise<ComparedMany> {
  const articles = await comparablesOf(db, [...new Set(ids)].slice(0, most))
  const pairs: ComparedTwo[] = []
  for (const [a, one] of articles.entries()) {
    for (const [at, other] of articles.slice(a + 1).entries()) {
      pairs.push({ a, b: a + 1 + at, comparison: compare(one, other) })
      await othersTurn()
    }
  }
  const report = reporting(articles, pairs)
  while (report.step()) await othersTurn()
  return {
    articles,
    pairs,
    table: report.table(),
    timeline: timeline(articles, pairs, Date.now()),
  }
}

/** Messages that came in the meantime are heard before this resolves. A timer would wait longer. */
function othersTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
