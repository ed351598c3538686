import type { Article, ArticleId, Provenance } from '../../../renderer/domain/article.ts'
import type { Comparison } from '../../../renderer/domain/compare/comparison.ts'

/** An article of the one story of a room; `outlet` as lists call it. */
export interface RoomArticle {
  readonly id: ArticleId
  readonly outlet: string
  readonly article: Article
  readonly learnt?: Partial<Provenance>
}

/** What a view finds. Comparisons by the ids of A and B, a space between. */
export interface RoomState {
  readonly articles: readonly RoomArticle[]
  readonly comparisons: Readonly<Record<string, Comparison>>
  readonly properties: Readonly<Record<string, unknown>>
}
