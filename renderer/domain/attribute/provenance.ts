import {
  attributionFields,
  nothingStated,
  type Attribution,
  type AttributionField,
  type Provenance,
} from '../article.ts'
import type { Draft } from '../read/draft.ts'
import { folded } from '../read/folding.ts'
import type { Claim } from './claim.ts'
import { attributeFields } from './fields.ts'
import { isInitialsOf } from './outlet-name.ts'
import { standing } from './standing.ts'
import { blockClaims, datelineClaims, furnitureClaims } from './text-claims.ts'

/**
 * All a draft says of where it comes from: what its fields state and what its words show, each value
 * with the words it rests on. The same value found twice is one attribution with two pieces of
 * evidence. What is not said stays an empty list.
 */
export function provenanceOf(draft: Draft): Provenance {
  const claims = [
    ...attributeFields(draft.fields).map((claim) => standing(claim, draft)),
    ...furnitureClaims(draft),
    ...draft.blocks.flatMap((block, at) => blockClaims(block, at)),
    ...datelineClaims(draft.blocks),
  ]
  const provenance: { -readonly [F in AttributionField]: readonly Attribution[] } = {
    ...nothingStated,
  }
  for (const field of attributionFields) provenance[field] = joined(field, claims)
  return { ...provenance, outlet: surestFirst(provenance.outlet) }
}

function joined(field: AttributionField, claims: readonly Claim[]): readonly Attribution[] {
  const values: Attribution[] = []
  for (const { attribution } of claims.filter((claim) => claim.field === field)) {
    const at = values.findIndex((known) => isSame(field, known.value, attribution.value))
    const known = values[at]
    if (known) values[at] = strengthened(known, attribution)
    else values.push(attribution)
  }
  return values
}

/** The same words but for house style; an outlet's initials are the outlet. */
function isSame(field: AttributionField, a: string, b: string): boolean {
  if (a === b || (folded(a) !== '' && folded(a) === folded(b))) return true
  return field === 'outlet' && (isInitialsOf(a, b) || isInitialsOf(b, a))
}

function strengthened(known: Attribution, again: Attribution): Attribution {
  const surer = again.confidence > known.confidence ? again : known
  return {
    ...surer,
    value: known.value.length >= again.value.length ? known.value : again.value,
    evidence: [...known.evidence, ...again.evidence],
  }
}

function surestFirst(values: readonly Attribution[]): readonly Attribution[] {
  return [...values].sort((a, b) => b.confidence - a.confidence)
}
