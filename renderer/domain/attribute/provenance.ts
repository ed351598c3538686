import {
  attributionFields,
  nothingStated,
  type Attribution,
  type AttributionField,
  type Provenance,
} from '../article.ts'
import type { Draft } from '../read/draft.ts'
import { attributeFields } from './fields.ts'
import { furnitureClaims } from './furniture-claims.ts'
import { joined } from './join.ts'
import { standing } from './standing.ts'
import { blockClaims, datelineClaims } from './text-claims.ts'

/**
 * All a draft says of where it comes from: what its fields state and what its words show, each value
 * with the words it rests on. The same value found twice is one attribution with two pieces of
 * evidence; values that lost stay with the one that won. What is not said stays an empty list.
 */
export function provenanceOf(draft: Draft): Provenance {
  const claims = [
    ...attributeFields(draft.fields).map((claim) => standing(claim, draft)),
    ...furnitureClaims(draft),
    ...draft.blocks.flatMap((block, at) => blockClaims(block, at)),
    ...datelineClaims(draft),
  ]
  const provenance: { -readonly [F in AttributionField]: readonly Attribution[] } = {
    ...nothingStated,
  }
  for (const field of attributionFields) provenance[field] = joined(field, claims)
  return { ...provenance, outlet: surestFirst(provenance.outlet) }
}

function surestFirst(values: readonly Attribution[]): readonly Attribution[] {
  return [...values].sort((a, b) => b.confidence - a.confidence)
}
