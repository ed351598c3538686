import type { Attribution, AttributionField } from '../article.ts'

/** One value for one row of "Where this comes from", before equal values are joined. */
export interface Claim {
  readonly field: AttributionField
  readonly attribution: Attribution
}
