import type { Attribution, AttributionField, Evidence } from '../article.ts'
import { folded } from '../read/folding.ts'
import { agencyNamed } from './agencies.ts'
import type { Claim } from './claim.ts'
import { sameDay, saysMore } from './moments.ts'
import { isInitialsOf } from './outlet-name.ts'

/** Rows that have one value in truth; where two are claimed, one of them lost. */
const single: ReadonlySet<AttributionField> = new Set(['published', 'updated', 'canonical'])
/** Rows that several values may share; the words of the text add to what the fields say. */
const shared: ReadonlySet<AttributionField> = new Set([
  'agency',
  'credit',
  'takenFrom',
  'correction',
  'standing',
])
/** As many values that lost are kept. */
const mostLost = 8

/**
 * The values of one row. Equal values are one attribution with the evidence of each. Where a file says
 * several things, the first field counts, or the text when no field speaks; the others are kept in `lost` of
 * the first value, and a conflict of dates is said in its method.
 */
export function joined(field: AttributionField, claims: readonly Claim[]): readonly Attribution[] {
  const own = claims.filter((claim) => claim.field === field)
  const values: Attribution[] = []
  const lost: Attribution[] = []
  const [lead] = own
  for (const claim of own) {
    const at = values.findIndex(({ value }) => isSame(field, value, claim.attribution.value))
    const known = values[at]
    if (known) values[at] = strengthened(field, known, claim.attribution)
    else if (!lead || stands(field, lead, claim)) values.push(claim.attribution)
    else lose(field, lost, claim.attribution)
  }
  return withLost(field, values, lost)
}

/** Whether a claim stands beside the leading one rather than against it. */
function stands(field: AttributionField, lead: Claim, claim: Claim): boolean {
  if (lead === claim) return true
  if (single.has(field)) return false
  if (shared.has(field) && claim.from === 'text') return true
  if (lead.from === 'text' || isContribution(claim.attribution)) return true
  return claim.from === 'field' && placeOf(claim) === placeOf(lead)
}

/** Whether a byline's value only helped with the report: no rival of who signed it, and no author. */
export function isContribution({ method }: Pick<Attribution, 'method'>): boolean {
  return method === 'additional reporting' || method === 'contributed to the report'
}

function placeOf({ attribution }: Claim): string {
  return attribution.method
}

function lose(field: AttributionField, lost: Attribution[], attribution: Attribution): void {
  const at = lost.findIndex(({ value }) => isSame(field, value, attribution.value))
  const known = lost[at]
  if (known) lost[at] = strengthened(field, known, attribution)
  else lost.push(attribution)
}

function withLost(
  field: AttributionField,
  values: readonly Attribution[],
  lost: readonly Attribution[],
): readonly Attribution[] {
  const [first, ...rest] = values
  if (!first || lost.length === 0) return values
  const conflict = field === 'published' || field === 'updated'
  const method = conflict ? `${first.method}; other places give another day` : first.method
  return [{ ...first, method, lost: lost.slice(0, mostLost) }, ...rest]
}

/** The same words but for house style; an outlet's initials are the outlet. */
function isSame(field: AttributionField, a: string, b: string): boolean {
  if (a === b || (folded(a) !== '' && folded(a) === folded(b))) return true
  switch (field) {
    case 'published':
    case 'updated':
      return sameDay(a, b)
    case 'outlet':
      return withoutThe(a) === withoutThe(b) || isInitialsOf(a, b) || isInitialsOf(b, a)
    case 'agency':
      return agencyNamed(a) !== null && agencyNamed(a) === agencyNamed(b)
    case 'canonical':
      return bareAddress(a) === bareAddress(b)
    default:
      return false
  }
}

function withoutThe(name: string): string {
  return folded(name).replace(/^the /u, '')
}

/** An address without what does not change the page: scheme, `www.`, campaign marks, a last slash. */
function bareAddress(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/[?&](?:utm_\w+|fbclid|gclid|ref|cmp)=[^&]*/gi, '')
    .replace(/\/$/, '')
}

function strengthened(
  field: AttributionField,
  known: Attribution,
  again: Attribution,
): Attribution {
  const surer = again.confidence > known.confidence ? again : known
  const better = fullerValue(field, known, again)
  return {
    ...surer,
    value: better.value,
    method: single.has(field) ? better.method : surer.method,
    evidence: distinct([...better.evidence, ...(better === known ? again : known).evidence]),
  }
}

/** The same words in the same place are shown once. */
function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>()
  return evidence.filter(({ words, place }) => {
    const key = JSON.stringify([words, place])
    return !seen.has(key) && seen.add(key)
  })
}

/** A date with its zone says more than one without; of two names the longer does. */
function fullerValue(field: AttributionField, known: Attribution, again: Attribution): Attribution {
  switch (field) {
    case 'published':
    case 'updated':
      return saysMore(known.value, again.value) ? again : known
    case 'canonical':
      return known
    default:
      return again.value.length > known.value.length ? again : known
  }
}
