// What full-text search costs as everybody uses it: the same index of SQLite, every answer ranked by
// BM25, whatever it finds.
import { openIndex } from '../../../renderer/library/search/open-index.ts'
import { listen, post } from '../../../renderer/library/worker-scope.ts'
import type { SearchTime } from './search-page.ts'

/** What this worker sends. */
export type PlainAnswer = { readonly times: readonly SearchTime[] } | { readonly failure: string }

async function ask(name: string, expressions: readonly string[]): Promise<readonly SearchTime[]> {
  const { index } = await openIndex(name)
  return expressions.map((expression) => {
    const since = performance.now()
    const found = index.db.selectValues(
      'SELECT rowid FROM words WHERE words MATCH ? ORDER BY bm25(words, 4, 2, 1, 0) LIMIT 50',
      [expression],
    ).length
    const milliseconds = performance.now() - since
    return { milliseconds, first: milliseconds, answered: milliseconds, found, counted: true }
  })
}

listen((event) => {
  const { name, expressions } = event.data as { name: string; expressions: readonly string[] }
  ask(name, expressions).then(
    (times) => post({ times } satisfies PlainAnswer),
    (failure: unknown) => post({ failure: String(failure) } satisfies PlainAnswer),
  )
})
