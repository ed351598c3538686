import type { ArticleId } from '../article.ts'

/** What the reader says of two articles and their stories. */
export interface PairWish {
  readonly a: ArticleId
  readonly b: ArticleId
  readonly wish: 'together' | 'apart'
}

type Wish = PairWish['wish']

/** What the reader says of pairs of articles, asked by article. */
export class Wishes {
  #by: Readonly<Record<Wish, ReadonlyMap<ArticleId, ReadonlySet<ArticleId>>>> = {
    together: new Map(),
    apart: new Map(),
  }

  /** All that the reader says; what was said before holds no more. */
  set(wishes: readonly PairWish[]): void {
    const by = { together: new Map(), apart: new Map() } as Record<
      Wish,
      Map<ArticleId, Set<ArticleId>>
    >
    for (const { a, b, wish } of wishes) {
      if (a === b) continue
      note(by[wish], a, b)
      note(by[wish], b, a)
    }
    this.#by = by
  }

  /** Those that the reader put beside an article. */
  besides(id: ArticleId): ReadonlySet<ArticleId> {
    return this.#by.together.get(id) ?? new Set()
  }

  /** Pairs of these articles of which the reader says so, by ascending ids. */
  among(ids: readonly ArticleId[], wish: Wish): readonly (readonly [ArticleId, ArticleId])[] {
    const own = new Set(ids)
    return [...ids].sort().flatMap((a) =>
      [...(this.#by[wish].get(a) ?? [])]
        .filter((b) => a < b && own.has(b))
        .sort()
        .map((b): readonly [ArticleId, ArticleId] => [a, b]),
    )
  }
}

function note(sets: Map<ArticleId, Set<ArticleId>>, key: ArticleId, value: ArticleId): void {
  const known = sets.get(key)
  if (known) known.add(value)
  else sets.set(key, new Set([value]))
}
