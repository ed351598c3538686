// A comparison as a document has it: every word that is said of it, in the order it is said, ready for
// any form of file. Pure data; nothing here knows what a page or a file looks like.
import type { ArticleId, AttributionField, Attribution } from '../../article.ts'
import type { Rendering } from '../../attribute/quotes/pool.ts'
import type { QuotationKind } from '../../attribute/quotes/quotation.ts'
import type { Direction, EditClass, Relation } from '../comparison.ts'
import type { NamedKind, NamedStanding } from '../named/named.ts'
import type { Manner } from '../passage-standing.ts'
import type { Manner as TellingManner } from '../story/reported.ts'

/** What a document can hold beside the articles and how they are related. */
export type ReportPart = 'text' | 'quotes' | 'names' | 'attribution'

/** Who made a document and when. */
export interface Making {
  /** The program with its version: `Broadsheet 0.1.0`. */
  readonly program: string
  /** ISO date and time with its offset: `2026-11-22T09:30:00+01:00`. */
  readonly at: string
  /** The same as the reader's system writes it. */
  readonly shown: string
  /** The zone by name, as the system calls it: `Europe/Berlin`; '' when it does not say. */
  readonly zone: string
}

/** A file that holds an article. */
export interface ReportedFile {
  /** Relative to the library folder, parted by `/`. */
  readonly path: string
  /** SHA-256 of the file, 64 hex digits; '' when it could not be read. */
  readonly hash: string
}

/** Words quoted as evidence, and where they stand in plain words. */
export interface ReportedEvidence {
  readonly words: string
  readonly where: string
  /** The article they stand in, by its name; '' when it is the article they are about. */
  readonly article: string
}

/** A value of "Where this comes from". */
export interface ReportedValue {
  /** As it is written for a reader. */
  readonly shown: string
  /** As it is stated: of a date, its ISO form. */
  readonly value: string
  readonly status: Attribution['status']
  readonly method: string
  /** 0 to 1. */
  readonly confidence: number
  readonly evidence: readonly ReportedEvidence[]
}

/** A row of "Where this comes from"; without values it is not stated. */
export interface ReportedAttribution {
  readonly field: AttributionField
  readonly label: string
  readonly values: readonly ReportedValue[]
}

/** One of the articles compared. */
export interface ReportedArticle {
  /** `A` to `F`, in the order of the page. */
  readonly letter: string
  readonly id: ArticleId
  readonly name: string
  readonly headline: string
  /** BCP 47 tag, or `und`. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** The kind of its file in plain words. */
  readonly format: string
  /** Its place in a file of several: `2 of 30`; '' when the file is this article alone. */
  readonly part: string
  /** Its web address, when it states one; http or https only. */
  readonly address: string
  readonly paragraphs: number
  readonly words: number
  readonly files: readonly ReportedFile[]
  readonly attributions: readonly ReportedAttribution[]
}

/** What a marked stretch of a paragraph is. `alone`: a sentence that nothing answers. */
export type MarkClass = EditClass | 'alone'

/** A stretch of a paragraph. */
export interface Piece {
  readonly text: string
  readonly mark: {
    readonly class: MarkClass
    /** What it is called: `house style`. */
    readonly label: string
    /** The other article's words; '' for none. */
    readonly other: string
  } | null
}

/** A paragraph of an article. */
export interface ReportedParagraph {
  /** From 1; 0 for what is no prose and was not compared. */
  readonly number: number
  readonly direction: 'ltr' | 'rtl'
  readonly pieces: readonly Piece[]
  /** How many words were left out at its end, to keep the document short. */
  readonly wordsLeft: number
  /** What became of it, as a plain sentence; '' for what was not compared. */
  readonly sentence: string
}

/** Paragraphs of both articles that stand beside each other. */
export interface PassageRow {
  /** How A's paragraphs stand in B; of B's own, how B's stand in A. `aside` was not compared. */
  readonly manner: Manner | 'aside'
  readonly moved: boolean
  readonly a: readonly ReportedParagraph[]
  readonly b: readonly ReportedParagraph[]
  /**
   * A moved passage is shown whole where A has it. Where B has it, this names what stands elsewhere;
   * '' for a row that holds its words.
   */
  readonly elsewhere: string
}

/** A change of words. */
export interface ReportedEdit {
  readonly class: EditClass
  readonly label: string
  /** Paragraph numbers, from 1. */
  readonly paragraphA: number
  readonly paragraphB: number
  readonly wordsA: string
  readonly wordsB: string
}

/** An argument for how two articles are related, with the words it rests on. */
export interface ReportedReason {
  readonly about: 'relation' | 'direction'
  readonly text: string
  readonly evidence: readonly (ReportedEvidence & { readonly letter: string })[]
}

/** Two of the articles, compared. */
export interface ReportedComparison {
  /** Letters of the two. */
  readonly a: string
  readonly b: string
  readonly sentence: string
  readonly detail: string
  readonly relation: Relation
  /** The relation in plain words. */
  readonly relationLabel: string
  readonly direction: Direction
  /** Shares of prose, 0 to 1. */
  readonly aInB: number
  readonly bInA: number
  readonly reasons: readonly ReportedReason[]
  /** Empty when the text is not part of the document. */
  readonly rows: readonly PassageRow[]
  readonly edits: readonly ReportedEdit[]
  /** Changes of typography, which are counted and not listed. */
  readonly typographic: number
}

/** A quotation as one article gives it. */
export interface ReportedSighting {
  readonly letter: string
  readonly words: string
  readonly kind: QuotationKind
  readonly rendering: Rendering
  /** Its paragraph, from 1. */
  readonly paragraph: number
  /** Who spoke, by the fullest name any of the articles prints; '' when it is not clear here. */
  readonly speaker: string
  /** Who this article says spoke instead; '' when it agrees or is not clear. */
  readonly givenTo: string
  /** Why it is that speaker, in plain words. */
  readonly rule: string
  /** Who passed the words on, in the article's words; '' for nobody. */
  readonly via: string
  readonly edits: readonly { readonly kind: string; readonly from: string; readonly to: string }[]
}

/** A quotation through the articles, in their order. */
export interface ReportedQuotation {
  /** Two articles give it to two named speakers. */
  readonly conflict: boolean
  readonly sightings: readonly ReportedSighting[]
}

/** Somebody who is quoted. */
export interface ReportedSpeaker {
  /** '' when it is not clear who speaks. */
  readonly name: string
  /** Offices and descriptions the articles give. */
  readonly roles: readonly string[]
  readonly quotations: readonly ReportedQuotation[]
}

/** A person, organisation, place, amount or date that articles name. */
export interface ReportedName {
  readonly kind: NamedKind
  readonly name: string
  readonly detail: string
  readonly standing: NamedStanding
  readonly why: string
  readonly variants: readonly { readonly words: string; readonly letters: readonly string[] }[]
  readonly mentions: readonly {
    readonly letter: string
    readonly paragraph: number
    readonly words: string
    readonly sentence: string
  }[]
}

/** What one article says of a statement. */
export interface ReportedTelling {
  readonly letter: string
  /** Held against the fullest wording, which is one of them. */
  readonly manner: TellingManner
  /** Its paragraph, from 1. */
  readonly paragraph: number
  readonly words: string
  /** How many words were left out at the end, to keep the document short. */
  readonly wordsLeft: number
}

/** One statement through three to six articles; who says nothing of it has no telling. */
export interface ReportedStatement {
  readonly reach: 'all' | 'several' | 'one'
  readonly tellings: readonly ReportedTelling[]
}

/** When an article appeared, as it states it; '' where it states no date. */
export interface ReportedAppearance {
  readonly letter: string
  /** As stated, and as the reader's system writes it. */
  readonly published: string
  readonly publishedShown: string
  readonly updated: string
  readonly updatedShown: string
}

/** What three to six articles come to. */
export interface ReportedStory {
  readonly sentence: string
  readonly detail: string
  /** Empty when the text is not part of the document. */
  readonly statements: readonly ReportedStatement[]
  /** The earliest first, undated ones last. */
  readonly timeline: readonly ReportedAppearance[]
  /** Dates that do not agree, in plain sentences. */
  readonly conflicts: readonly string[]
}

/** A comparison of two to six articles, as a document holds it. */
export interface ComparisonReport {
  readonly made: Making
  /** What the document is called. */
  readonly title: string
  readonly parts: readonly ReportPart[]
  /** Whether paragraphs that are the same, or that one article alone has, were shortened. */
  readonly short: boolean
  readonly articles: readonly ReportedArticle[]
  readonly comparisons: readonly ReportedComparison[]
  /** Of three to six articles; `null` of two. */
  readonly story: ReportedStory | null
  /** `null` when not part of the document. */
  readonly speakers: readonly ReportedSpeaker[] | null
  /** `null` when not part of the document. */
  readonly names: readonly ReportedName[] | null
}
