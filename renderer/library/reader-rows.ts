// What the reader made. The page writes these rows, after the journal on disk has the act.
import type { SavedSearch, TagEntry } from '../../main/contract.ts'
import type { ArticleId, AttributionField } from '../domain/article.ts'
import type { Outlet } from '../domain/attribute/outlet.ts'

/** What can be corrected: a row of "Where this comes from", or the headline. */
export type CorrectedField = AttributionField | 'headline'

/** What the reader says a value is. Writer: the page, after the journal has it. */
export interface CorrectionRow {
  readonly article: ArticleId
  readonly field: CorrectedField
  /** Empty: the reader says that nothing is stated. */
  readonly values: readonly string[]
}

/** An outlet as the reader knows it. Writer: the page, after the journal has it. */
export type OutletRow = Outlet

/** What the reader did with an article. Writer: the page, after the journal has it. */
export interface MarkRow {
  readonly id: ArticleId
  readonly read: boolean
  readonly starred: boolean
  /**
   * The number of the change in which it was last written, from 1 up through all marks. Absent before
   * schema 4.
   */
  readonly edition?: number
}

/**
 * What the reader says of two articles and their stories; it outweighs what the program thinks.
 * Writer: the page, after the journal has it. `a` is the smaller id.
 */
export interface TieRow {
  readonly a: ArticleId
  readonly b: ArticleId
  readonly wish: 'together' | 'apart'
}

/** How the reader calls the story that an article tells. Writer: the page, after the journal has it. */
export interface StoryNameRow {
  readonly article: ArticleId
  /** '' where the reader took the name away: what others of the story were called does not come back. */
  readonly name: string
  /** The number of the act: of two names of one story the newer shows. */
  readonly act: number
}

/** A tag the reader made. Writer: the page, after the journal has it. */
export interface TagRow extends TagEntry {
  readonly id: TagId
}

/** An article that carries a tag. Writer: the page, after the journal has it. */
export interface TaggedRow {
  readonly tag: TagId
  readonly article: ArticleId
}

/** A search the reader kept: a smart view. Writer: the page, after the journal has it. */
export interface SavedSearchRow extends SavedSearch {
  readonly id: SearchId
}

/** A tag's id, made when the reader makes it: a name can change. */
export type TagId = string & { readonly tag: unique symbol }

/** A saved search's id, made when the reader keeps it. */
export type SearchId = string & { readonly search: unique symbol }
