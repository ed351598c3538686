import type { ArticleId, Body, Provenance } from '../domain/article.ts'
import type { CompareOptions } from '../domain/compare/compare.ts'
import type { Comparable, Comparison } from '../domain/compare/comparison.ts'
import type { Boilerplate } from '../domain/group/boilerplate.ts'

/** Which current articles tell one story. Kept in memory; rebuilt from fingerprints at start. */
export interface StoryIndex {
  /** Takes an article in; gives others whose stories may have changed by it. */
  add(id: ArticleId, prints: Uint32Array): readonly ArticleId[]
  /** Lets an article go; gives others, apart from its own story's, whose stories may have changed. */
  remove(id: ArticleId): readonly ArticleId[]
  /** Every article that tells the story of this one, itself included, in any order. */
  storyOf(id: ArticleId): readonly ArticleId[]
  /**
   * What these articles print that many of other stories print too; `own` are all who tell theirs,
   * looked for when not given. Where it changes, `add` and `remove` say so.
   */
  boilerplateOf(ids: readonly ArticleId[], own?: ReadonlySet<ArticleId>): Boilerplate | undefined
}

/** What each of two compared articles teaches about where the other comes from. */
export interface Lessons {
  readonly aboutA: Partial<Provenance>
  readonly aboutB: Partial<Provenance>
}

/** The thinking that filing needs, from the domain. A test may bring its own. */
export interface Newsroom {
  readonly fingerprint: (body: Body) => Uint32Array
  readonly newIndex: () => StoryIndex
  readonly compare: (a: Comparable, b: Comparable, options?: CompareOptions) => Comparison
  readonly learn: (a: Comparable, b: Comparable, comparison: Comparison) => Lessons
}
