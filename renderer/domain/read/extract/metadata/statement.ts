/** One value a page states, with the place and words it came from. */
export interface Statement {
  readonly value: string
  /** As a reader may look it up: `JSON-LD: author`, `meta: article:published_time`, `page: byline`. */
  readonly name: string
  /** The words as they stand there. */
  readonly words: string
}

/** Who signs, and what they are. */
export interface Signer extends Statement {
  readonly kind: 'person' | 'organisation'
}
