import type { ArticleId, Body, Place, Provenance } from '../article.ts'

/** What is compared: the parts of a filed article that matter here. */
export interface Comparable {
  readonly id: ArticleId
  /** How the article is called in sentences: its outlet's name, or a stand-in. */
  readonly name: string
  readonly headline: string
  readonly language: string
  readonly body: Body
  readonly provenance: Provenance
  /** Set where it is compared with other versions of its file: what is known, not guessed. */
  readonly version?: KnownVersion
}

/** An article's place among the versions of one file that the library saw change. */
export interface KnownVersion {
  /** When it was filed, as the reader's system writes times: `12 Nov, 14:02`. */
  readonly filed: string
  /** The versions it took the place of, one after the other. */
  readonly after: readonly ArticleId[]
}

/** A sentence of a body. Offsets are UTF-16 units into the block's text, end exclusive. */
export interface Sentence {
  readonly block: number
  readonly start: number
  readonly end: number
}

/** What kind of change a word edit is. `typography` and `house-style` can be hidden. */
export type EditClass =
  | 'typography'
  | 'house-style'
  | 'spelling'
  | 'name'
  | 'number'
  | 'attribution-verb'
  | 'addition'
  | 'removal'
  | 'rewording'

/** A change inside linked sentences: what stands in A, what in B. An empty side is a bare place. */
export interface Edit {
  readonly class: EditClass
  readonly a: Place & { readonly in: 'block' }
  readonly b: Place & { readonly in: 'block' }
  readonly wordsA: string
  readonly wordsB: string
}

/** Sentences of A that answer sentences of B: 1 to 1, 1 to 2 or 2 to 1. */
export interface SentenceLink {
  /** Positions in `Comparison.sentencesA`. */
  readonly a: readonly number[]
  /** Positions in `Comparison.sentencesB`. */
  readonly b: readonly number[]
  /** `same` but for typography, `edited` in some words, `reworded`: same statement, other words. */
  readonly kind: 'same' | 'edited' | 'reworded'
  readonly moved: boolean
  /** 0 to 1: how sure that these answer each other. */
  readonly score: number
  readonly edits: readonly Edit[]
}

/** Paragraphs that answer each other, derived from their sentences. Block numbers. */
export interface ParagraphPair {
  readonly a: number
  readonly b: number
  readonly kind: 'same' | 'edited' | 'reworded'
  readonly moved: boolean
  /** Positions in `Comparison.links`. */
  readonly links: readonly number[]
}

/** How two articles are related; `translation` is suspected, never proved. */
export type Relation =
  | 'reprint'
  | 'excerpt'
  | 'version'
  | 'partial'
  | 'common-source'
  | 'rewritten'
  | 'translation'
  | 'independent'
  | 'cannot-tell'

/** Who took from whom. `none` where nothing was taken. */
export type Direction = 'a-to-b' | 'b-to-a' | 'unknown' | 'none'

/** One argument for the verdict, in plain words, with the words it rests on. */
export interface Reason {
  readonly about: 'relation' | 'direction'
  readonly text: string
  readonly evidence: readonly {
    readonly side: 'a' | 'b'
    readonly words: string
    readonly place: Place
  }[]
}

/** Two articles side by side. Swapping the articles mirrors it. */
export interface Comparison {
  readonly sentencesA: readonly Sentence[]
  readonly sentencesB: readonly Sentence[]
  readonly links: readonly SentenceLink[]
  readonly pairs: readonly ParagraphPair[]
  /** Prose blocks that answer nothing on the other side, boilerplate aside. */
  readonly onlyA: readonly number[]
  readonly onlyB: readonly number[]
  /**
   * Prose blocks set aside as boilerplate: lines that many unrelated articles carry, an editor's note
   * or a description of the house. They are not compared, in no share, and answer nothing.
   */
  readonly boilerplateA: readonly number[]
  readonly boilerplateB: readonly number[]
  /** Shares of prose characters, 0 to 1: how much of A stands in B, and of B in A. */
  readonly aInB: number
  readonly bInA: number
  /** Edits of typography and spacing, set aside and counted. */
  readonly typographic: number
  readonly relation: Relation
  readonly direction: Direction
  readonly reasons: readonly Reason[]
}

/** A comparison before the verdict: what the verdict rests on. */
export type Measured = Omit<Comparison, 'relation' | 'direction' | 'reasons'>
