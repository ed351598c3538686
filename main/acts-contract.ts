// What the reader did, as it crosses to main and lies on disk. This file imports nothing.

/** Something the reader did that must never be lost. `article` is an article's id. */
export type ReaderAct =
  | { readonly kind: 'read'; readonly article: string; readonly on: boolean }
  | { readonly kind: 'starred'; readonly article: string; readonly on: boolean }
  /** What the reader says a row of "Where this comes from" holds; `null` takes the correction back. */
  | {
      readonly kind: 'corrected'
      readonly article: string
      readonly field: string
      readonly values: readonly string[] | null
    }
  /** An entry of the reader's table of outlets; `null` removes it. */
  | { readonly kind: 'outlet'; readonly name: string; readonly entry: OutletEntry | null }
  /** The same for many at once. */
  | {
      readonly kind: 'marked'
      readonly mark: 'read' | 'starred'
      readonly articles: readonly string[]
      readonly on: boolean
    }
  /** What the reader says of pairs of articles and their stories: all of it or nothing. */
  | { readonly kind: 'ties'; readonly ties: readonly StoryTie[] }
  /** How the reader calls the story that an article tells; `null` takes the name back. */
  | { readonly kind: 'story-named'; readonly article: string; readonly name: string | null }
  /** A tag the reader made, or changed; `null` removes it from the library and from every article. */
  | { readonly kind: 'tag'; readonly tag: string; readonly entry: TagEntry | null }
  /** Articles that are to carry a tag, or to carry it no more. */
  | {
      readonly kind: 'tagged'
      readonly tag: string
      readonly articles: readonly string[]
      readonly on: boolean
    }
  /** A search kept under a name; `null` removes it. */
  | { readonly kind: 'saved-search'; readonly search: string; readonly entry: SavedSearch | null }

/** An outlet as the reader wrote it down. */
export interface OutletEntry {
  readonly short: readonly string[]
  readonly domains: readonly string[]
  readonly kind: string
  readonly country: string
}

/** Two articles tell one story, or must not: it outweighs what the program thinks. `null`: as it thinks. */
export interface StoryTie {
  readonly a: string
  readonly b: string
  readonly wish: 'together' | 'apart' | null
}

/** The colours a tag may have; each is a token of light and dark. */
export const tagColours = ['grey', 'red', 'orange', 'green', 'teal', 'violet', 'pink'] as const

/** One of the colours of `tagColours`. */
export type TagColour = (typeof tagColours)[number]

/** A tag as the reader wrote it down. */
export interface TagEntry {
  readonly name: string
  readonly colour: TagColour
}

/** A search as the reader kept it: its name, and what was typed. */
export interface SavedSearch {
  readonly name: string
  readonly text: string
}

/** An act as it lies on disk: `number` counts from 1, `time` is milliseconds since 1970 (UTC). */
export interface RecordedAct {
  readonly number: number
  readonly time: number
  readonly act: ReaderAct
}
