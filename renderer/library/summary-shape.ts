import type { ArticleId, AttributionField } from '../domain/article.ts'

/** The parts of the tour's summary that the library knows. */
export interface Summary {
  readonly import: {
    readonly files: number
    readonly articles: number
    /** Files whose content another file has: all but one of each content. */
    readonly duplicates: number
    readonly problems: readonly { readonly path: string; readonly reason: string }[]
    readonly seconds: number
    /** Files of several articles: what they say they hold, and what was found. */
    readonly bundles: readonly {
      readonly path: string
      /** `null` when the file does not say. */
      readonly declared: number | null
      readonly found: number
      readonly leftOut: readonly { readonly name: string; readonly reason: string }[]
    }[]
  }
  readonly articles: readonly SummarisedArticle[]
  readonly stories: readonly {
    readonly headline: string
    readonly articles: readonly ArticleId[]
    readonly reasons: readonly string[]
  }[]
  readonly comparisons: readonly SummarisedComparison[]
}

/** One article of the summary. */
export interface SummarisedArticle {
  readonly id: ArticleId
  readonly paths: readonly string[]
  readonly format: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly headline: string
  /** Where it stands in a file of several; `null` when it is the file. */
  readonly part: { readonly number: number; readonly of: number; readonly name: string } | null
  /** `embargoed` or `withdrawn`, where its file says so. */
  readonly standing: string | null
  /** Of its pictures, those that lay in the file. */
  readonly heldPictures: number
  /** Prose paragraphs, lead-in included. */
  readonly paragraphs: number
  readonly leadIn: number
  /** The prose, blocks apart by a blank line. */
  readonly text: string
  readonly furniture: readonly string[]
  readonly captions: readonly string[]
  readonly pictures: number
  readonly remotePictures: number
  /** One list for each row of "Where this comes from"; empty where nothing is stated. */
  readonly attribution: Readonly<
    Partial<Record<AttributionField, readonly SummarisedAttribution[]>>
  >
  /** Quotations in quote marks, and views given without them whose speaker is named. */
  readonly quotes: readonly SummarisedQuote[]
}

/** One quotation of an article. */
export interface SummarisedQuote {
  /** As printed; ` … ` where the reporter's words stand between its parts. */
  readonly words: string
  readonly kind: string
  /** `null` when it is not clear who speaks. */
  readonly speaker: string | null
  /** The words that say who speaks: `he`, `Mr. Moon`. */
  readonly mention: string | null
  /** The agency or paper the words came through. */
  readonly via: string | null
  /** Why this speaker, in a few plain words. */
  readonly rule: string
}

/** One value of the attribution, with the article in which each piece of evidence stands. */
export interface SummarisedAttribution {
  readonly value: string
  readonly status: string
  readonly evidence: readonly { readonly article: ArticleId; readonly words: string }[]
  readonly method: string
  readonly confidence: number
  /** Other values its file offers for the row, which this one outweighs. */
  readonly lost?: readonly { readonly value: string; readonly method: string }[]
}

/** One pair of a story. Where the direction is known, `a` is the one that was taken from. */
export interface SummarisedComparison {
  readonly a: ArticleId
  readonly b: ArticleId
  readonly pairs: number
  readonly moved: number
  readonly onlyA: number
  readonly onlyB: number
  readonly edits: readonly { readonly class: string; readonly a: string; readonly b: string }[]
  readonly typographic: number
  readonly aInB: number
  readonly bInA: number
  readonly relation: string
  readonly direction: string
  readonly reasons: readonly string[]
}
