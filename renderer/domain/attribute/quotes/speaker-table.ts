import type { Place } from '../../article.ts'
import type { QuotedPiece } from './printed-pieces.ts'
import type { Rendering } from './pool.ts'
import type { QuotationKind } from './quotation.ts'
import type { QuotedEdit } from './quoted-words.ts'
import type { Speaker } from './speaker.ts'
import type { QuotingArticle } from './voices.ts'

/** An article that quotes, with the block that each of its paragraphs is. */
export interface QuotedText extends QuotingArticle {
  readonly blocks: readonly number[]
}

/** A place in a block of an article. */
export type BlockPlace = Extract<Place, { in: 'block' }>

/** Words as they are printed, and where. */
export interface PrintedMention {
  readonly words: string
  readonly place: BlockPlace
}

/** One quotation as one article prints it, with everything a reader can check. */
export interface PrintedQuotation {
  readonly rendering: Rendering
  readonly kind: QuotationKind
  readonly words: string
  /** The marks printed right before and after the words, a full stop or the like included; '' for none. */
  readonly opens: string
  readonly closes: string
  /** The same words, cut where they differ from the fullest version. */
  readonly pieces: readonly QuotedPiece[]
  /** What was done to the fullest version's words. */
  readonly edits: readonly QuotedEdit[]
  /** Every stretch of it, in order; never empty. */
  readonly places: readonly BlockPlace[]
  /** Who speaks, by the fullest name any article prints; `null` when it is not clear here. */
  readonly speaker: string | null
  readonly kindOfSpeaker: Speaker['kind']
  /** The words that say who speaks; `null` when none do. */
  readonly mention: PrintedMention | null
  /** Why it is that speaker, in plain words. */
  readonly rule: string
  readonly runnerUp: string | null
  /** Who passed the words on; `null` when nobody is named. */
  readonly via: PrintedMention | null
  /** The articles that name the speaker where this one is not clear, by id. */
  readonly supportedBy: readonly string[]
}

/** One article's share in a quotation. */
export interface QuotationCell {
  readonly article: string
  /**
   * The best this article does: all the words (in one place or several), some, altered ones, a view that
   * tells the same; `not there`.
   */
  readonly rendering: Rendering | 'not there'
  /** Who this article says spoke instead of the speaker of the row; `null` when it agrees or is not clear. */
  readonly givenTo: string | null
  /** As printed here, the nearest to the fullest version first; empty when it is not there. */
  readonly printed: readonly PrintedQuotation[]
}

/** One quotation through all articles: a cell for each, in the order of the articles. */
export interface QuotationRow {
  /** Stays the same whatever the order of the articles. */
  readonly key: string
  /** Some article prints it in quote marks. */
  readonly marked: boolean
  readonly cells: readonly QuotationCell[]
  /** How many articles have it; one that perhaps tells the same in other words is not counted. */
  readonly articles: number
  /** The articles that have it do not all give the same words to the same speaker. */
  readonly differs: boolean
  /** Two articles give it to two named speakers. */
  readonly conflict: boolean
}

/** An office or description of a speaker, or how a speaker is named, with the articles that print it. */
export interface PrintedBy {
  readonly words: string
  /** By id, in the order of the articles. */
  readonly articles: readonly string[]
}

/** Somebody who is quoted, one and the same through all articles. */
export interface QuotedSpeaker {
  /** Stays the same whatever the order of the articles. */
  readonly key: string
  /** `null` for all words of which it is not clear who speaks. */
  readonly name: string | null
  readonly kind: Speaker['kind']
  /** Offices and descriptions as printed, capitals aside. */
  readonly roles: readonly PrintedBy[]
  /** Other ways the articles name them beside their words: `Mr. Moon`, `he`. */
  readonly forms: readonly PrintedBy[]
  /** Who passed their words on: agencies, papers. */
  readonly via: readonly string[]
  /** Words in quote marks first, then views told without, each in the order of the articles’ texts. */
  readonly rows: readonly QuotationRow[]
  /** The articles that quote them, by id, in the order of the articles. */
  readonly articles: readonly string[]
  /** Some of the words are given to somebody else by another article. */
  readonly conflict: boolean
}
