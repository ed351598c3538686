import type { Attribution } from '../article.ts'
import type { Comparable, Direction, Measured, Reason } from './comparison.ts'
import { namingOf } from './named-source.ts'
import { isOneHouse } from './rewriting.ts'

/** An argument for one side being the source. */
interface Argument {
  readonly source: 'a' | 'b'
  /** 3 for words that say so, 2 for dates, 1 for a hint: the strongest decide. */
  readonly strength: 1 | 2 | 3
  readonly reason: Reason
}

/** Two articles and what was found between them. */
interface Compared {
  readonly a: Comparable
  readonly b: Comparable
  readonly measured: Measured
}

/** One share must be so much larger than the other to hint that its text was cut from the other's. */
const cutBy = 0.05
/** Below this a text does not lie in the other, and shares hint at nothing. */
const liesIn = 0.6

/**
 * Who took from whom, by what the articles say of themselves: a credit in words outweighs dates, and
 * dates outweigh hints. "Unknown" is a proper answer. That the smaller text lies in the larger is a
 * hint only, and none at all within one house, where a short brief grows into the long story.
 */
export function directionOf(
  a: Comparable,
  b: Comparable,
  measured: Measured,
): { readonly direction: Direction; readonly reasons: readonly Reason[] } {
  const found = [
    ...credits({ a, b, measured }, 'a'),
    ...credits({ a, b, measured }, 'b'),
    ...agencies(a, b, 'a'),
    ...agencies(b, a, 'b'),
    ...dates(a, b),
    ...corrections(a, b),
    ...cuts(a, b, measured),
  ]
  const strongest = found.reduce((most, { strength }) => Math.max(most, strength), 0)
  const best = found.filter(({ strength }) => strength === strongest)
  const sources = new Set(best.map(({ source }) => source))
  const reasons = found.map(({ reason }) => reason)
  if (sources.size !== 1) return { direction: 'unknown', reasons: [...reasons, undecided(found)] }
  return { direction: sources.has('a') ? 'a-to-b' : 'b-to-a', reasons }
}

/** The copy names the other outlet, or one that nothing contradicts, as where its text is from. */
function credits({ a, b, measured }: Compared, side: 'a' | 'b'): readonly Argument[] {
  const [copy, other] = side === 'a' ? [a, b] : [b, a]
  const stated = other.provenance.outlet.filter(({ status }) => status !== 'learnt')
  const isLong = Math.max(measured.aInB, measured.bInA) >= 0.5
  const credited = copy.provenance.takenFrom.flatMap((credit): readonly Argument[] => {
    const names = stated.some(({ value }) => sameName(value, credit.value))
    const open = stated.length === 0 && isLong && copy.provenance.takenFrom.length === 1
    if (!names && !open) return []
    const text = `${copy.name} says its text is from ${credit.value}`
    return [{ source: across(side), strength: 3, reason: reason(text, side, credit) }]
  })
  if (credited.length > 0) return credited
  const own = side === 'a' ? measured.onlyA : measured.onlyB
  const carries = (name: string) =>
    copy.provenance.outlet.some(({ value }) => sameName(value, name))
  return stated.flatMap(({ value }): readonly Argument[] => {
    const places = carries(value) ? [] : namingOf(copy, own, value)
    if (places.length === 0) return []
    const text = `${copy.name} names ${value} in words of its own`
    const evidence = places.map(({ words, place }) => ({ side, words, place }))
    return [{ source: across(side), strength: 3, reason: { about: 'direction', text, evidence } }]
  })
}

/** The copy carries the agency that the other one is. */
function agencies(copy: Comparable, other: Comparable, side: 'a' | 'b'): readonly Argument[] {
  const outlets = other.provenance.outlet.map(({ value }) => value)
  return copy.provenance.agency.flatMap((agency): readonly Argument[] => {
    if (!outlets.some((outlet) => sameName(outlet, agency.value))) return []
    if (copy.provenance.outlet.some(({ value }) => sameName(value, agency.value))) return []
    const text = `${copy.name} carries the credit of ${agency.value}`
    return [{ source: across(side), strength: 3, reason: reason(text, side, agency) }]
  })
}

/** Days apart; the hour only where both state a zone. */
function dates(a: Comparable, b: Comparable): readonly Argument[] {
  const [dateA, dateB] = [a.provenance.published[0], b.provenance.published[0]]
  if (!dateA || !dateB) return []
  const [timeA, timeB] = [moment(dateA.value, dateB.value), moment(dateB.value, dateA.value)]
  if (timeA === timeB || Number.isNaN(timeA) || Number.isNaN(timeB)) return []
  const source = timeA < timeB ? 'a' : 'b'
  const [first, later] = source === 'a' ? [a, b] : [b, a]
  const text = `${first.name} is dated before ${later.name}`
  const evidence = [evidenceOf('a', dateA), evidenceOf('b', dateB)].flat()
  return [{ source, strength: 2, reason: { about: 'direction', text, evidence } }]
}

/** A correction stands under the later edition; the other was there before it. */
function corrections(a: Comparable, b: Comparable): readonly Argument[] {
  const [inA, inB] = [a.provenance.correction[0], b.provenance.correction[0]]
  const corrected = inA ?? inB
  if (!corrected || (inA && inB)) return []
  const [side, name] = inA ? (['a', a.name] as const) : (['b', b.name] as const)
  const text = `${name} carries a correction that the other does not have, so it is probably later`
  return [{ source: across(side), strength: 1, reason: reason(text, side, corrected) }]
}

/** One text lies in the other, which has more: probably it was cut from it. */
function cuts(a: Comparable, b: Comparable, { aInB, bInA }: Measured): readonly Argument[] {
  const isClear = Math.abs(aInB - bInA) >= cutBy && Math.max(aInB, bInA) >= liesIn
  if (!isClear || isOneHouse(a, b)) return []
  const [inner, outer] = aInB > bInA ? [a, b] : [b, a]
  const text = `most of ${inner.name} lies in ${outer.name}, which has more, so it is probably cut from it`
  const source = outer === a ? 'a' : 'b'
  return [{ source, strength: 1, reason: { about: 'direction', text, evidence: [] } }]
}

function moment(value: string, other: string): number {
  const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/
  const isTimed = hasZone.test(value) && hasZone.test(other)
  return Date.parse(isTimed ? value : value.slice(0, 10))
}

function undecided(found: readonly Argument[]): Reason {
  const text =
    found.length === 0
      ? 'neither says where its text is from, and no dates tell which came first'
      : 'what the articles say of it does not agree'
  return { about: 'direction', text, evidence: [] }
}

function reason(text: string, side: 'a' | 'b', attribution: Attribution): Reason {
  return { about: 'direction', text, evidence: evidenceOf(side, attribution) }
}

function evidenceOf(side: 'a' | 'b', { evidence }: Attribution): Reason['evidence'] {
  return evidence
    .filter(({ article }) => article === undefined)
    .map(({ words, place }) => ({ side, words, place }))
}

function across(side: 'a' | 'b'): 'a' | 'b' {
  return side === 'a' ? 'b' : 'a'
}

/** Names alike but for case, an article before them and marks. */
function sameName(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|der|die|das|le|la|el|il) /u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
