import type { Block, Format, Furniture, HeldPicture } from '../article.ts'

/** What a field of a file is about. `language` and `headline` have no row of their own. */
export type FieldMeaning =
  | 'headline'
  | 'outlet'
  | 'byline'
  | 'dateline'
  | 'published'
  | 'updated'
  | 'credit'
  | 'agency'
  | 'licence'
  | 'canonical'
  | 'section'
  | 'takenFrom'
  | 'correction'
  | 'standing'
  | 'language'

/** Something a file states beside its text: a line of front matter, a meta tag, a JSON-LD property. */
export interface Field {
  readonly means: FieldMeaning
  /** As a reader may look it up in the file: `front matter: author`, `JSON-LD: publisher`. */
  readonly name: string
  /** What it says, trimmed. Never empty. */
  readonly value: string
  /** The words as they stand there, where they are not the value itself. */
  readonly words?: string
  /** Bylines only: one name, found to be this; absent where the value may hold several names. */
  readonly signer?: 'person' | 'organisation'
  /** At most this sure, 0 to 1: a place that programs fill in too. */
  readonly confidence?: number
}

/** What the reader of one format hands over: our blocks, nothing yet said about who says so. */
export interface Draft {
  readonly format: Format
  /** Empty when the file has none. */
  readonly headline: string
  /** How many blocks stood before the headline in the text; absent when it stood at the top, or not in it. */
  readonly headlineAfter?: number
  readonly blocks: readonly Block[]
  readonly furniture: readonly Furniture[]
  /** The blocks are the article's alone: whoever read them knew more of the page than its words. */
  readonly parted?: boolean
  /** The most trusted first. */
  readonly fields: readonly Field[]
  /** The pictures the file holds, as `Picture.held` numbers them. */
  readonly pictures?: readonly HeldPicture[]
  /** Plain sentences about the reading. */
  readonly remarks: readonly string[]
}
