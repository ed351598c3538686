import type { Edit, Sentence } from '../comparison.ts'

/**
 * How an article says what a row reports. `fullest` is the wording the others are held against: `same`
 * but for typography, `edited` in some words, `reworded`; `told-apart` reports the same fact and shares
 * no text.
 */
export type Manner = 'fullest' | 'same' | 'edited' | 'reworded' | 'told-apart'

/** What one article says of what a row reports. */
export interface ReportedCell {
  /** Position among the articles. */
  readonly article: number
  /** Positions in the article's own `ReportedTable.sentences`, in its order; one to three. */
  readonly sentences: readonly number[]
  readonly manner: Manner
  /** Changes against the row's fullest wording, which is A; this article is B. */
  readonly edits: readonly Edit[]
}

/** One statement through all articles. */
export interface ReportedRow {
  /** Who reports it: all of the articles, several, or one alone. */
  readonly reach: 'all' | 'several' | 'one'
  /** A place for each article, in their order; `null` where it says nothing of it. */
  readonly cells: readonly (ReportedCell | null)[]
}

/** What several articles report, statement by statement, in the order of the one that has most of it. */
export interface ReportedTable {
  /** The sentences of each article's prose, boilerplate among them. */
  readonly sentences: readonly (readonly Sentence[])[]
  readonly rows: readonly ReportedRow[]
  /** Block numbers of each article's boilerplate, whose sentences stand in no row. */
  readonly boilerplate: readonly (readonly number[])[]
}
