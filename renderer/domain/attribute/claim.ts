import type { Attribution, AttributionField } from '../article.ts'

/** One value for one row of "Where this comes from", before equal values are joined. */
export interface Claim {
  readonly field: AttributionField
  readonly attribution: Attribution
  /** A field of the file, or the words of its text and of the lines around it. */
  readonly from: 'field' | 'text'
}
