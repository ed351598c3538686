import type { Attribution } from '../article.ts'
import type { Comparable, Direction, Measured, Reason } from './comparison.ts'

/** An argument for one side being the source. */
interface Argument {
  readonly source: 'a' | 'b'
  /** 3 for words that say so, 2 for dates, 1 for a hint. */
  readonly strength: 1 | 2 | 3
  readonly reason: Reason
}

/**
 * Who took from whom, by what the articles say of themselves: a credit in words outweighs dates, and
 * dates outweigh an agency's name. "Unknown" is a proper answer: size alone says nothing, since a
 * short brief often comes before the long story.
 */
export function directionOf(
  a: Comparable,
  b: Comparable,
  measured: Measured,
): { readonly direction: Direction; readonly reasons: readonly Reason[] } {
  const found = [
    ...credits(a, b, 'a', measured),
    ...credits(b, a, 'b', measured),
    ...agencies(a, b, 'a'),
    ...agencies(b, a, 'b'),
    ...dates(a, b),
  ]
  const strongest = found.reduce((most, { strength }) => Math.max(most, strength), 0)
  const best = found.filter(({ strength }) => strength === strongest)
  const sources = new Set(best.map(({ source }) => source))
  const reasons = found.map(({ reason }) => reason)
  if (sources.size !== 1) return { direction: 'unknown', reasons: [...reasons, undecided(found)] }
  return { direction: sources.has('a') ? 'a-to-b' : 'b-to-a', reasons }
}

/** The copy names the other outlet, or one that nothing contradicts, as where its text is from. */
function credits(
  copy: Comparable,
  other: Comparable,
  side: 'a' | 'b',
  { aInB, bInA }: Measured,
): readonly Argument[] {
  const stated = other.provenance.outlet.filter(({ status }) => status !== 'learnt')
  const isLong = Math.max(aInB, bInA) >= 0.5
  return copy.provenance.takenFrom.flatMap((credit): readonly Argument[] => {
    const names = stated.some(({ value }) => sameName(value, credit.value))
    const open = stated.length === 0 && isLong && copy.provenance.takenFrom.length === 1
    if (!names && !open) return []
    const text = `${copy.name} says its text is from ${credit.value}`
    return [{ source: across(side), strength: 3, reason: reason(text, side, credit) }]
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
