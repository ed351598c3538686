/** A stretch of one paragraph of a text. Offsets are UTF-16 units, end exclusive. */
export interface Stretch {
  /** The paragraph's number in the text it was read from. */
  readonly paragraph: number
  readonly start: number
  readonly end: number
}

/**
 * How words are given: `direct` when nine letters in ten stand in quote marks, `mixed` when at least
 * one in ten does, else `indirect`.
 */
export type QuotationKind = 'direct' | 'mixed' | 'indirect'

/** Something a text gives as the words or the view of somebody. */
export interface Quotation {
  readonly kind: QuotationKind
  /** The words themselves, marks left out at the edges: several stretches when they are split. */
  readonly content: readonly Stretch[]
  /** Who is named beside them (`he`, `a spokesman`); `null` when nobody is. */
  readonly source: Stretch | null
  /** What ties the two: `said`, `according to`; `null` when the words stand alone. */
  readonly cue: Stretch | null
  /** The source was named with the quotation before, and this one goes on from there. */
  readonly carried: boolean
}
