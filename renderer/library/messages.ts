// What page and library worker say to each other. Both are ours and built together.
import type { ArticleId } from '../domain/article.ts'
import type { Comparable, Comparison } from '../domain/compare/comparison.ts'

/** Page to worker. `open` comes first; `inbox` brings the inbox port in the message's ports. */
export type ToLibrary =
  | { readonly kind: 'open'; readonly database: string }
  | { readonly kind: 'inbox' }
  | { readonly kind: 'ask'; readonly number: number; readonly question: Question }

/** What the page may ask the worker to compute. */
export type Question = { readonly kind: 'compare'; readonly a: ArticleId; readonly b: ArticleId }

/** The answer to each kind of question. */
export interface Answers {
  readonly compare: ComparedPair
}

/** A comparison with the two articles it is about; its milliseconds are the alignment's alone. */
export interface ComparedPair {
  readonly a: Comparable
  readonly b: Comparable
  readonly comparison: Comparison
  readonly milliseconds: number
}

/** Worker to page. */
export type FromLibrary =
  | { readonly kind: 'answer'; readonly number: number; readonly answer: Answers[keyof Answers] }
  | { readonly kind: 'failed'; readonly number: number; readonly reason: string }
  /** The database could not be opened or written; the page must say so. */
  | { readonly kind: 'trouble'; readonly reason: string }
