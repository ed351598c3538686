/** Words looked for in this order, one right behind the other. Never empty. */
export interface Sought {
  readonly units: readonly SoughtUnit[]
  /** The last word may go on: `elect` finds `election`. */
  readonly prefix: boolean
}

/** One word of a phrase, folded; `joined` and `letter` as in `Unit`. */
export interface SoughtUnit {
  readonly text: string
  readonly joined: boolean
  readonly letter: boolean
}

/** What an article can be, for `is:`. */
export const states = ['unread', 'read', 'starred', 'corrected', 'duplicate'] as const

/** What an article can have, for `has:`. */
export const holdings = ['picture', 'correction', 'quote'] as const

/** What an article can be. */
export type State = (typeof states)[number]

/** What an article can have. */
export type Holding = (typeof holdings)[number]

/** One thing asked of an article. */
export type Condition =
  /** Somewhere in headline, text or names. */
  | { readonly kind: 'words'; readonly sought: Sought }
  /** In the outlet, in the byline, among the people quoted, in the name of a tag. */
  | { readonly kind: 'source' | 'author' | 'quoted' | 'tag'; readonly sought: Sought }
  /** The article's language: a code (`de`, `pt-BR`) or its English name, in small letters. */
  | { readonly kind: 'lang'; readonly language: string }
  /** Printed earlier than `day` begins; on `day` or later. An ISO date. */
  | { readonly kind: 'before' | 'after'; readonly day: string }
  | { readonly kind: 'is'; readonly state: State }
  | { readonly kind: 'has'; readonly holding: Holding }

/** What was typed, understood. */
export interface Query {
  /** Of each group one condition at least holds. */
  readonly all: readonly (readonly Condition[])[]
  /** None of these holds. */
  readonly none: readonly Condition[]
  /** What was not understood, each in a plain sentence. */
  readonly remarks: readonly string[]
}

/**
 * Of more articles found, relevance is not asked: a page of the newest is what readers of news expect.
 * Measured: ranking 200 takes half a frame, 500 more than one.
 */
export const few = 200

/** Whether nothing is asked: such a query finds nothing. */
export function asksNothing({ all, none }: Query): boolean {
  return all.length === 0 && none.length === 0
}
