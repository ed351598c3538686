import type { Quotation, Stretch } from './quotation.ts'

/** Who said something, as far as the article shows. */
export interface Speaker {
  /**
   * The fullest form the article prints, of a person; the words of the mention, of an organisation or of
   * somebody unnamed. `null` when it is not clear.
   */
  readonly name: string | null
  readonly kind: 'person' | 'organisation' | 'unnamed' | 'not clear'
  /** The words that say who speaks, where they stand; `null` when none do. */
  readonly mention: Stretch | null
  /** Why, in a few plain words: `“Mr. Moon” is the surname of Moon Chung-in`. */
  readonly rule: string
  /** Who else it could be; `null` when nobody is near. */
  readonly runnerUp: string | null
  /** Offices and descriptions the article gives the person. */
  readonly roles: readonly string[]
}

/** A quotation with who said it and through whom it came. */
export interface AttributedQuotation extends Quotation {
  readonly speaker: Speaker
  /** Who passed the words on: the agency or paper they were told to; `null` when nobody is named. */
  readonly via: Stretch | null
}
