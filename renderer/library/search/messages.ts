// What the page and the search worker say to each other beneath `search-messages.ts`.
import type { SearchAnswers, SearchQuestion, SearchState } from '../search-messages.ts'

/** Page to worker; `open` comes first. */
export type ToSearch =
  | { readonly kind: 'open'; readonly database: string }
  | { readonly kind: 'ask'; readonly number: number; readonly question: SearchQuestion }

/** Any answer; `null` when a newer question of its kind overtook it. */
export type SearchAnswer = SearchAnswers[keyof SearchAnswers] | null

/** Worker to page. */
export type FromSearch =
  | { readonly kind: 'answer'; readonly number: number; readonly answer: SearchAnswer }
  | { readonly kind: 'failed'; readonly number: number; readonly reason: string }
  | { readonly kind: 'state'; readonly state: SearchState }
  /** The last of a worker that had nothing to do: what it was sent and has not answered, nobody heard. */
  | { readonly kind: 'left' }
