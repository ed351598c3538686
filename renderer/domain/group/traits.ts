import type { ArticleId } from '../article.ts'
import { noSubject, type Subject } from './subject.ts'

/** What grouping needs of an article; it rests on the article's text alone. */
export interface Traits {
  /** Its `fingerprint`. */
  readonly prints: Uint32Array
  readonly subject: Subject
}

/** An article of which nothing is known: it is alone in its story. */
export const noTraits: Traits = { prints: new Uint32Array(), subject: noSubject }

/** Looks up the traits of articles; one that is not there has `noTraits`, or is left out. */
export type TraitsOf = (ids: readonly ArticleId[]) => Promise<ReadonlyMap<ArticleId, Traits>>

/** How an index is built; another plan may give other stories. */
export interface IndexPlan {
  /** One of so many word runs is kept in memory. */
  readonly oneRunOf: number
  /** A term that more articles than this hold finds nobody: it would cost time and say little. */
  readonly crowd: number
  /** Up to so many articles that hang together are grouped at once. */
  readonly most: number
}

/** The plan of the program; a test may bring its own. */
export const thePlan: IndexPlan = { oneRunOf: 4, crowd: 1024, most: 80 }
