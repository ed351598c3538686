// What page and library worker say to each other. Both are ours and built together.
import type { ArticleId } from '../domain/article.ts'
import type { PooledQuotation, QuotingArticle } from '../domain/attribute/quotes/pool.ts'
import type { Comparable, Comparison } from '../domain/compare/comparison.ts'
import type { NamesAndFigures } from '../domain/compare/named/named.ts'
import type { ComparedTwo } from '../domain/compare/story/compared-two.ts'
import type { ReportedTable } from '../domain/compare/story/reported.ts'
import type { Timeline } from '../domain/compare/story/timeline.ts'
import type { Original } from '../domain/read/source.ts'
import type { ListAnswers, ListQuestion } from './list-questions.ts'

/** Page to worker. `open` comes first; `inbox` brings the inbox port in the message's ports. */
export type ToLibrary =
  | { readonly kind: 'open'; readonly database: string; readonly role: LibraryRole }
  | { readonly kind: 'inbox' }
  | { readonly kind: 'ask'; readonly number: number; readonly question: Question }

/** The one `writer` files and answers everything; a `reader` answers what only needs reading. */
export type LibraryRole = 'writer' | 'reader'

/** What the page may ask of the worker. */
export type Question =
  | ListQuestion
  | { readonly kind: 'compare'; readonly a: ArticleId; readonly b: ArticleId }
  /** Every two of three to six articles. */
  | { readonly kind: 'compare-all'; readonly articles: readonly ArticleId[] }
  /** What each of some articles quotes, and each quotation through all of them. */
  | { readonly kind: 'quotes'; readonly articles: readonly ArticleId[] }
  /** The names and figures of two to six articles, each through all of them. */
  | { readonly kind: 'names'; readonly articles: readonly ArticleId[] }
  /** Corrections of these articles were written or taken back: their rows are to show it. */
  | { readonly kind: 'corrected'; readonly articles: readonly ArticleId[] }
  /** The reader's table of outlets changed: every row is to agree with it. Answered when all do. */
  | { readonly kind: 'outlets-changed' }
  /** The reader tied, parted or named stories of these articles: stories follow. Answered when they have. */
  | { readonly kind: 'stories-wished'; readonly articles: readonly ArticleId[] }
  /** No further files are read; what is under way is filed. Answered when the inbox was told. */
  | { readonly kind: 'stop-import' }
  | { readonly kind: 'resume-import' }
  /** A file's own words, before anything was set apart. The bytes go with the question. */
  | { readonly kind: 'original'; readonly path: string; readonly bytes: Uint8Array }

/** The answer to each kind of question; `null` says that it is done. */
export interface Answers extends ListAnswers {
  readonly compare: ComparedPair
  readonly 'compare-all': ComparedMany
  readonly quotes: QuotedArticles
  readonly names: NamedArticles
  readonly corrected: null
  readonly 'outlets-changed': null
  readonly 'stories-wished': null
  readonly 'stop-import': null
  readonly 'resume-import': null
  readonly original: Original
}

/** A comparison with the two articles it is about; its milliseconds are the alignment's alone. */
export interface ComparedPair {
  readonly a: Comparable
  readonly b: Comparable
  readonly comparison: Comparison
  readonly milliseconds: number
}

/** Several articles, each two of them compared, and what that comes to. */
export interface ComparedMany {
  readonly articles: readonly Comparable[]
  readonly pairs: readonly ComparedTwo[]
  /** What they report, statement by statement; its columns are the articles. */
  readonly table: ReportedTable
  readonly timeline: Timeline
}

/** An article with what it quotes. */
export interface QuotedArticle extends QuotingArticle {
  readonly id: ArticleId
  readonly name: string
  /** The block that each of `paragraphs` is. */
  readonly blocks: readonly number[]
}

/** Articles with what they quote, and each quotation through all of them. */
export interface QuotedArticles {
  readonly articles: readonly QuotedArticle[]
  readonly pooled: readonly PooledQuotation[]
}

/** Articles with what they name, one row for each thing through all of them. */
export interface NamedArticles {
  readonly articles: readonly Comparable[]
  readonly named: NamesAndFigures
}

/** Worker to page. */
export type FromLibrary =
  | { readonly kind: 'answer'; readonly number: number; readonly answer: Answers[keyof Answers] }
  | { readonly kind: 'failed'; readonly number: number; readonly reason: string }
  /** The database could not be opened or written; the page must say so. */
  | { readonly kind: 'trouble'; readonly reason: string }
