import type { ArticleId, Body, Provenance } from '../domain/article.ts'
import type { CompareOptions } from '../domain/compare/compare.ts'
import type { Comparable, Comparison } from '../domain/compare/comparison.ts'
import type { Boilerplate, LinesOfTwo } from '../domain/group/boilerplate.ts'
import type { Comings } from '../domain/group/stories.ts'
import type { Subject, SubjectParts } from '../domain/group/subject.ts'
import type { Traits, TraitsOf } from '../domain/group/traits.ts'
import type { PairWish } from '../domain/group/wishes.ts'

/** Which current articles tell one story. Kept in memory; filled from stored traits at start. */
export interface StoryIndex {
  /** Takes in what was there when the library was opened; `loaded` must follow the last. */
  load(articles: ReadonlyMap<ArticleId, Traits>): void
  loaded(): void
  /** All that the reader says of pairs of articles. */
  wish(wishes: readonly PairWish[]): void
  /** Takes articles in and lets articles go; gives all whose stories may have changed by it. */
  turn(comings: Comings): Promise<readonly ArticleId[]>
  /** The stories of these articles and of all that hang together with them. */
  storiesOf(ids: readonly ArticleId[]): Promise<readonly (readonly ArticleId[])[]>
  /** Whether the reader put an article beside one of the others. */
  isKept(id: ArticleId, others: readonly ArticleId[]): boolean
  /**
   * What two articles print that many of other stories print too. Where it changes, `turn` says so.
   */
  boilerplateOf(a: ArticleId, b: ArticleId): Promise<Boilerplate | undefined>
  /** The same, for every two of the tellers of one story. */
  boilerplateWithin(story: readonly ArticleId[]): Promise<LinesOfTwo>
}

/** What each of two compared articles teaches about where the other comes from. */
export interface Lessons {
  readonly aboutA: Partial<Provenance>
  readonly aboutB: Partial<Provenance>
}

/** The thinking that filing needs, from the domain. A test may bring its own. */
export interface Newsroom {
  readonly fingerprint: (body: Body) => Uint32Array
  readonly subject: (parts: SubjectParts) => Subject
  readonly newIndex: (traitsOf: TraitsOf) => StoryIndex
  readonly compare: (a: Comparable, b: Comparable, options?: CompareOptions) => Comparison
  readonly learn: (a: Comparable, b: Comparable, comparison: Comparison) => Lessons
  /** In plain words: what makes an article one on the same event as `first`. */
  readonly sameEvent: (article: Comparable, first: Comparable) => string
}
