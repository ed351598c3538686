import {
  attributionFields,
  nothingStated,
  type Attribution,
  type AttributionField,
  type Provenance,
} from '../article.ts'
import type { Draft } from '../read/draft.ts'
import type { Claim } from './claim.ts'
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
  const claims = withoutDoubts([
    ...attributeFields(draft.fields).map((claim) => standing(claim, draft)),
    ...furnitureClaims(draft),
    ...draft.blocks.flatMap((block, at) => blockClaims(block, at)),
    ...datelineClaims(draft),
  ])
  const provenance: { -readonly [F in AttributionField]: readonly Attribution[] } = {
    ...nothingStated,
  }
  for (const field of attributionFields) provenance[field] = joined(field, claims)
  return { ...provenance, outlet: surestFirst(provenance.outlet) }
}

/**
 * A page shows the credits of other articles' pictures too: only those under the article's own count. Where
 * the page sets a credit apart, its words need not be guessed at.
 */
function withoutDoubts(claims: readonly Claim[]): readonly Claim[] {
  const told = new Set(claims.flatMap((claim) => (isShownCredit(claim) ? blocksOf(claim) : [])))
  return claims.filter((claim) => {
    if (claim.field !== 'credit') return true
    if (isShownCredit(claim)) return blocksOf(claim).length > 0
    return claim.from === 'field' || !blocksOf(claim).some((block) => told.has(block))
  })
}

function isShownCredit({ field, attribution }: Claim): boolean {
  return field === 'credit' && attribution.method === 'stated in page: credit'
}

function blocksOf({ attribution }: Claim): readonly number[] {
  return attribution.evidence.flatMap(({ place }) => (place.in === 'block' ? [place.block] : []))
}

function surestFirst(values: readonly Attribution[]): readonly Attribution[] {
  return [...values].sort((a, b) => b.confidence - a.confidence)
}
