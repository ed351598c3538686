// What the page asks for lists and counters, and what the library worker answers.
import type { ArticleId } from '../domain/article.ts'
import type { CoverageAnswers, CoverageQuestion } from './coverage-questions.ts'
import type { CountRow, TagId } from './database.ts'
import type { PackedList } from './packed-ids.ts'

/** The orders of a list of articles. */
export const articleSorts = ['newest', 'oldest', 'filed', 'outlet', 'length', 'unread'] as const
/** The orders of the list of stories. */
export const storySorts = ['newest', 'articles', 'outlets'] as const

/**
 * `newest` and `oldest` go by the day of publication, and what states none comes last in both; `filed` by when Broadsheet filed it, newest
 * first; `outlet` by name; `length` longest first. What is equal stands newest first.
 */
export type ArticleSort = (typeof articleSorts)[number]
/** By the newest article, the number of articles, or of outlets: the most first. */
export type StorySort = (typeof storySorts)[number]

/** Which articles a list shows. */
export type ArticleFilter =
  | { readonly kind: 'all' | 'unread' | 'starred' }
  /** `outlet` '' asks for articles whose outlet is not stated. */
  | { readonly kind: 'outlet'; readonly outlet: string }
  | { readonly kind: 'tag'; readonly tag: TagId }

/** What the page asks of the columns. */
export type ListQuestion =
  | {
      readonly kind: 'listed'
      readonly filter: ArticleFilter
      readonly sort: ArticleSort
      /** Articles that stay in the list although the filter would leave them out. */
      readonly kept: readonly ArticleId[]
    }
  | { readonly kind: 'stories-listed'; readonly sort: StorySort }
  | { readonly kind: 'counted' }
  | CoverageQuestion

/** The answer to each. */
export interface ListAnswers extends CoverageAnswers {
  readonly listed: PackedList
  readonly 'stories-listed': PackedStories
  readonly counted: Counted
}

/** Stories in their order. */
export interface PackedStories extends PackedList {
  /** How many articles each has; at most 65,535 is told. */
  readonly sizes: Uint16Array
}

/** Counters of current articles. */
export interface Counted {
  readonly stories: number
  readonly articles: number
  readonly unread: number
  readonly starred: number
  /** In the order of their names; '' counts articles without one. */
  readonly outlets: readonly CountRow[]
}

const kinds: ReadonlySet<string> = new Set<ListQuestion['kind']>([
  'listed',
  'stories-listed',
  'counted',
  'covered-days',
  'covered',
  'printed',
])

/** Whether a question is answered from the columns. */
export function isListQuestion<Other extends { readonly kind: string }>(
  question: ListQuestion | Other,
): question is ListQuestion {
  return kinds.has(question.kind)
}
