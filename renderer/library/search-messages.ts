import type { ArticleId, StoryId } from '../domain/article.ts'

/** What the page may ask of the search worker. */
export type SearchQuestion =
  /** Articles and stories that hold what was typed. A newer search ends one that still runs. */
  | {
      readonly kind: 'search'
      readonly text: string
      readonly order: SearchOrder
      /** The first of `articles` wanted, from 0, and how many at most. */
      readonly from: number
      readonly most: number
      /**
       * An answer with what is found within about half a frame, rather than all that is asked for: see
       * `looked`. The same question without a hurry goes on where it stopped.
       */
      readonly hurried?: true
    }
  /** Where in these articles what was typed stands, for the lines of a list. */
  | { readonly kind: 'snippets'; readonly text: string; readonly articles: readonly ArticleId[] }
  /** Articles with words in headline, outlet or byline that begin as those typed do, the newest first. */
  | { readonly kind: 'find'; readonly text: string; readonly most: number }
  /** How many articles hold what was typed, counted to the end however many they are. */
  | { readonly kind: 'count'; readonly text: string }

/** The answer to each kind of question. */
export interface SearchAnswers {
  readonly search: SearchFound
  readonly snippets: readonly Snippet[]
  readonly find: readonly ArticleId[]
  readonly count: number
}

/** `best`: by relevance when few are found, else newest first. */
export type SearchOrder = 'best' | 'newest' | 'oldest'

/** What a search found. */
export interface SearchFound {
  /** The articles asked for, in `order`. */
  readonly articles: readonly ArticleId[]
  /** How many articles are found in all; at least so many while `counted` is false. */
  readonly count: number
  /** False where counting all of them would have kept the reader waiting: the question `count` does. */
  readonly counted: boolean
  /** False only where the search was in a hurry: there may be more articles than these, and another order. */
  readonly looked: boolean
  /**
   * Stories with several of the articles found, the best first; at most 20, none but for `from` 0. Of
   * very many articles the first 200 tell.
   */
  readonly stories: readonly FoundStory[]
  /** How `articles` are ordered in fact. */
  readonly order: 'relevance' | 'newest' | 'oldest'
  /** What of it was not understood, each in a plain sentence; the rest was searched for. */
  readonly remarks: readonly string[]
  /** How many articles the index holds already, and how many the library has. */
  readonly indexed: number
  readonly of: number
  readonly milliseconds: number
}

/** A story among what was found. */
export interface FoundStory {
  readonly story: StoryId
  /** How many of its articles are found. */
  readonly found: number
}

/** A stretch of a text, in UTF-16 units; `end` is the first behind it. */
export interface HitSpan {
  readonly start: number
  readonly end: number
}

/** Where in one article what was typed stands. */
export interface Snippet {
  readonly article: ArticleId
  /** In its headline as the list shows it. */
  readonly headline: readonly HitSpan[]
  /** About 160 characters of the text round the most telling place; '' when the text holds nothing. */
  readonly passage: string
  readonly hits: readonly HitSpan[]
}

/** How the index stands, for the page to show and to ask again when it changed. */
export interface SearchState {
  /** How many articles the index holds, and how many the library has. */
  readonly indexed: number
  readonly of: number
  /** Grows whenever what a search finds may have changed. */
  readonly edition: number
  /** Why the library cannot be searched, in a plain sentence; '' while it can. */
  readonly trouble: string
}

/** Where the page asks. What is asked before the index is open waits for it. */
export interface SearchDesk {
  /**
   * The answer, or `null` when a newer question of the same kind overtook it. Rejects with an error
   * whose message is a plain sentence when the library cannot be searched.
   */
  ask<Kind extends SearchQuestion['kind']>(
    question: Extract<SearchQuestion, { readonly kind: Kind }>,
  ): Promise<SearchAnswers[Kind] | null>
  /** Tells at once and after every change how the index stands; gives what ends it. */
  watch(listener: (state: SearchState) => void): () => void
}
