// What the readers of the formats are given, and what they give back.
import type { Format, HeldPicture, LeftOut, Problem } from '../article.ts'
import type { Decoded } from './decode.ts'
import type { Draft } from './draft.ts'

/** A file as it lies in the folder. */
export interface ArticleFile {
  /** Relative to the library folder, parted by `/`. */
  readonly path: string
  readonly bytes: Uint8Array
  /** A picture of the archive this file lies in, by its path there; absent for files of the folder. */
  readonly pictureAt?: (path: string) => HeldPicture | null
}

/** A file about to be recognised or read. Each view of its bytes is worked out once, when first asked. */
export interface Source extends ArticleFile {
  /** The first bytes as Latin letters, one a byte, for signatures: at most 4,096. */
  readonly head: string
  /** The whole as text, by whatever encoding it is in. */
  readonly decoded: Decoded
  /** The names in a zip archive, in its own order; empty when it is none or cannot be opened. */
  readonly entries: readonly string[]
  /** How many files lie around this one: 0 in the folder, 1 for a file in an archive. */
  readonly depth: number
}

/** One article in a file. */
export interface Part {
  readonly draft: Draft
  /** What the file calls it: an item's guid, a chapter's path; empty for a file that is one article. */
  readonly name: string
  /** All that the part was made of; its hash names the article in every file that holds it. */
  readonly content: string | Uint8Array
  /** How the part's letters were decoded, where that is worth a remark. */
  readonly decoded?: Decoded
}

/** What a format's reader makes of a file. */
export type Reading =
  | { readonly kind: 'article'; readonly draft: Draft; readonly decoded?: Decoded }
  | {
      readonly kind: 'bundle'
      readonly parts: readonly Part[]
      /** How many articles the file says it holds; `null` when it does not say. */
      readonly declared: number | null
      readonly leftOut: readonly LeftOut[]
    }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** Reads a file in another: a page in an archive, a document in a zip. */
export type ReadInside = (file: ArticleFile) => Promise<Reading>

/** Reads a file of one format. May reject: that becomes a problem like any other. */
export type ReadFormat = (source: Source, inside: ReadInside) => Promise<Reading>

/** What the file says, part by part, before anything was set apart: for the reader who wants to see it. */
export interface Original {
  /** The whole text, as it stands. */
  readonly text: string
  /** What kind of text this is, as a plain sentence: `The page's source.` */
  readonly note: string
}

/** One kind of file: how it is told from others, and who reads it. Told by content, never by name alone. */
export interface FormatReader {
  /** Archives of anything are no format of an article. */
  readonly format: Format | 'zip' | 'gzip'
  /** Whether a file is of this kind. Must be quick, and safe on any bytes. */
  readonly recognises: (source: Source) => boolean
  /** Loads the reader, which may pull in a large library: only when the first such file comes. */
  readonly load: () => Promise<ReadFormat>
  /** The file's own words; absent when it is text, which shows as it is. */
  readonly original?: (source: Source) => Promise<Original>
}
