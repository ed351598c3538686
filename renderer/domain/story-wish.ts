import type { ArticleId } from './article.ts'

/** What a reader wants of stories, before it is known which pairs of articles that concerns. */
export type StoryWish =
  /** All that is told by the stories of these articles is one story. */
  | { readonly kind: 'merge'; readonly articles: readonly ArticleId[] }
  /** The article tells nothing that the others of its story tell. */
  | { readonly kind: 'take-out'; readonly article: ArticleId }
  /** These articles tell a story of their own, apart from all others they stand with. */
  | { readonly kind: 'split'; readonly articles: readonly ArticleId[] }
  /** The articles belong to the story that `to` tells, and not to their own. */
  | { readonly kind: 'move'; readonly articles: readonly ArticleId[]; readonly to: ArticleId }
  /** The article stays in its story, whatever the program thinks; `on: false`: as the program thinks. */
  | { readonly kind: 'keep'; readonly article: ArticleId; readonly on: boolean }
  /** The stories of these articles are never one; of one story, these articles are parted. */
  | { readonly kind: 'never'; readonly articles: readonly ArticleId[] }
  /** The story that the article tells is called so; `null`: by its first article's headline. */
  | { readonly kind: 'name'; readonly article: ArticleId; readonly name: string | null }
