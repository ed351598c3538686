import type { LitElement } from 'lit'
import type { Counts } from '../library/queries.ts'
import type { Library } from './library.ts'
import { changesOf, counted, countedFirst } from './listing.ts'
import { PacedQuery } from './paced-query.ts'

/** Keeps the numbers of the left pane right, for whoever has the open library. */
export function countsOf(
  host: LitElement & { readonly library: Library | null },
): PacedQuery<Counts | null> {
  return new PacedQuery<Counts | null>(host, {
    ask: async () => host.library && counted(host.library),
    first: async () => host.library && countedFirst(host.library),
    changes: async () => {
      if (!host.library) return null
      const { db } = host.library
      return [await changesOf(db), await db.problems.count()]
    },
    madeOf: () => [host.library],
  })
}
