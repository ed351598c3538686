// What an article is, as plain readonly data. Every layer above reads these; nobody changes them.

/** Names an article: made from its file's content, so a renamed file keeps its article. */
export type ArticleId = string & { readonly brand: 'ArticleId' }

/** Names a story. */
export type StoryId = string & { readonly brand: 'StoryId' }

/** A stretch of a block's text with a look or a link. Offsets are UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly kind: 'strong' | 'emphasis' | 'link' | 'code' | 'superscript' | 'subscript'
  /** Absolute http, https or mailto address; links only. */
  readonly address?: string
}

/**
 * What a block does in the article.
 *
 * `lead-in` is the publisher's own words before a text it reprints. `note` is an editor's note or a
 * correction. `caption` and `credit` belong to pictures. `footnote` is a note of the text itself, its
 * mark kept at its head. Only `prose` and `lead-in` are counted as prose, and only they are compared.
 */
export type BlockRole = 'prose' | 'lead-in' | 'note' | 'caption' | 'credit' | 'footnote'

interface TextOf {
  /** The block's words, white space folded, no markup. Offsets everywhere count in this. */
  readonly text: string
  readonly spans: readonly Span[]
  readonly role: BlockRole
  /** Only where it differs from the article's own direction. */
  readonly direction?: 'ltr' | 'rtl'
}

/** One block of an article. A body is a flat row of these: lists and quotations carry their depth. */
export type Block =
  | (TextOf & { readonly kind: 'paragraph' })
  | (TextOf & { readonly kind: 'heading'; readonly level: 2 | 3 | 4 | 5 | 6 })
  | (TextOf & { readonly kind: 'quotation' })
  | (TextOf & { readonly kind: 'list-item'; readonly depth: number; readonly marker: string })
  | (TextOf & { readonly kind: 'preformatted' })
  | (TextOf & { readonly kind: 'figure'; readonly picture: Picture | null })
  | (TextOf & { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] })

/** A picture the file names. Remote ones are listed, never fetched. */
export interface Picture {
  /** Where the file says it lies; empty when the text only describes it. */
  readonly address: string
  readonly description: string
  /** Which of the article's `pictures` it is, when the file holds it. */
  readonly held?: number
  /**
   * Where it lies beside the file, when the file names it so: relative to the library folder, parted
   * by `/`. Nobody has looked whether it is there.
   */
  readonly beside?: string
}

/** The kinds of picture that are shown: flat ones, which hold nothing that runs or calls. */
export type PictureType =
  'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/avif' | 'image/bmp'

/** A picture that lies in the file itself. */
export interface HeldPicture {
  readonly type: PictureType
  readonly bytes: Uint8Array
}

/** What a line outside the article is. Kept, shown on demand, never counted as prose. */
export type FurnitureKind =
  | 'repeated-headline'
  | 'navigation'
  | 'related'
  | 'sharing'
  | 'notice'
  | 'newsletter'
  | 'comments'
  | 'other'

/** A line of the page that is not the article's. */
export interface Furniture {
  readonly kind: FurnitureKind
  readonly text: string
  /** The number of blocks that stand before it. */
  readonly before: number
}

/** An article's text: blocks in order, and what stood around them. */
export interface Body {
  readonly blocks: readonly Block[]
  readonly furniture: readonly Furniture[]
}

/** Where some words stand. Offsets are UTF-16 units into the named text, end exclusive. */
export type Place =
  | { readonly in: 'headline'; readonly start: number; readonly end: number }
  | { readonly in: 'block'; readonly block: number; readonly start: number; readonly end: number }
  | {
      readonly in: 'furniture'
      readonly line: number
      readonly start: number
      readonly end: number
    }
  /** A field of the file that is no part of the text: `front matter: author`, `JSON-LD: publisher`. */
  | { readonly in: 'field'; readonly name: string }

/** The words a value came from, exactly as they stand there. */
export interface Evidence {
  /** The article the words stand in; absent when it is the article that carries the attribution. */
  readonly article?: ArticleId
  readonly words: string
  readonly place: Place
}

/**
 * The rows of "Where this comes from". `standing` is what an agency says of the use of its item:
 * `embargoed until …`, `withdrawn`.
 */
export const attributionFields = [
  'outlet',
  'byline',
  'dateline',
  'published',
  'updated',
  'credit',
  'agency',
  'licence',
  'canonical',
  'section',
  'takenFrom',
  'correction',
  'standing',
] as const

/** One of the rows of "Where this comes from". */
export type AttributionField = (typeof attributionFields)[number]

/** One value of one row, with what it rests on. Without evidence there is no attribution. */
export interface Attribution {
  readonly value: string
  /** `stated` in the file itself, `learnt` from another article, `corrected` by the reader. */
  readonly status: 'stated' | 'learnt' | 'corrected'
  /** Never empty, except for `corrected`. */
  readonly evidence: readonly Evidence[]
  /** How it was found, in a few plain words: `lead-in names the outlet`. */
  readonly method: string
  /** 0 to 1. */
  readonly confidence: number
  /** Other values the file offers for this row, which this one outweighs; `method` says where each stands. */
  readonly lost?: readonly Attribution[]
}

/** All that is known of where an article comes from; an empty list says "not stated". */
export type Provenance = Readonly<Record<AttributionField, readonly Attribution[]>>

/**
 * The kinds of file that are read, by what they hold. A file in a zip archive keeps its own kind.
 * `feed` is RSS, Atom, RDF and JSON Feed; `list` an export of a read-later service.
 */
export type Format =
  | 'txt'
  | 'md'
  | 'html'
  | 'mhtml'
  | 'webarchive'
  | 'pdf'
  | 'docx'
  | 'rtf'
  | 'odt'
  | 'epub'
  | 'eml'
  | 'feed'
  | 'newsml'
  | 'nitf'
  | 'ninjs'
  | 'warc'
  | 'wacz'
  | 'list'

/** Where in a file of several articles an article stands. */
export interface PartOfFile {
  /** Counted from 1. */
  readonly number: number
  /** How many articles were found in the file. */
  readonly of: number
  /** What the file calls this part, as a reader may look it up there: an item's guid, a chapter's path. */
  readonly name: string
}

/** An article as read from a file, before anything is learnt from others. */
export interface Article {
  readonly format: Format
  /** BCP 47 tag, or `und` when it cannot be told. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly headline: string
  readonly body: Body
  readonly provenance: Provenance
  /** The pictures that lie in the file, as `Picture.held` numbers them. */
  readonly pictures: readonly HeldPicture[]
  /** Absent when the file is this article and nothing else. */
  readonly part?: PartOfFile
  /** Names what the part was made of, 64 hex digits: the same in every file that holds it. With `part` only. */
  readonly partHash?: string
  /** What a reader should know of the reading: the encoding found, parts set aside. Plain sentences. */
  readonly remarks: readonly string[]
}

/** Why a file could not be read, and what the reader can do. Plain sentences. */
export interface Problem {
  readonly reason: string
  readonly advice: string
}

/** A part of a file that gave no article, and why, as a plain sentence. */
export interface LeftOut {
  readonly name: string
  readonly reason: string
}

/** What became of a file's parts. */
export interface Bundle {
  /** How many articles the file itself says it holds; `null` when it does not say. */
  readonly declared: number | null
  readonly found: number
  readonly leftOut: readonly LeftOut[]
}

/** What reading a file gives: its articles (more than one from a bundle), or a problem. */
export type ReadResult =
  | {
      readonly articles: readonly Article[]
      /** Absent when the file is one article and nothing else. */
      readonly bundle?: Bundle
    }
  | { readonly problem: Problem }

/** Provenance with nothing in it. */
export const nothingStated: Provenance = {
  outlet: [],
  byline: [],
  dateline: [],
  published: [],
  updated: [],
  credit: [],
  agency: [],
  licence: [],
  canonical: [],
  section: [],
  takenFrom: [],
  correction: [],
  standing: [],
}

/** Whether a block counts as prose: it is compared and measured. Captions, notes, tables do not. */
export function isProse(block: Block): boolean {
  if (block.role !== 'prose' && block.role !== 'lead-in') return false
  return block.kind === 'paragraph' || block.kind === 'quotation' || block.kind === 'list-item'
}

/** The number of words, counted by runs of letters and digits; CJK counts its characters. */
export function countWords(text: string): number {
  const cjk = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  const runs = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0
  return cjk > runs ? cjk : runs
}
