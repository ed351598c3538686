import type { Attribution } from '../article.ts'
import type { Comparable, Direction, Reason } from './comparison.ts'
import { across, type Argument, type Compared } from './argument.ts'
import { belonging } from './belonging.ts'
import { cuts } from './cuts.ts'
import { flattened } from './flattened.ts'
import { introductions } from './introductions.ts'
import { namingOf } from './named-source.ts'
import { slips } from './slips.ts'
import { unnamed } from './unnamed.ts'

/** Hints that pull both ways must differ by so much to decide. */
const leastMore = 0.25

/**
 * Who took from whom, by what the articles say of themselves: a credit in words outweighs dates, and
 * dates outweigh hints, which are weighed together. "Unknown" is a proper answer.
 */
export function directionOf(compared: Compared): {
  readonly direction: Direction
  readonly reasons: readonly Reason[]
} {
  const { a, b } = compared
  const found = [
    ...credits(compared, 'a'),
    ...credits(compared, 'b'),
    ...agencies(a, b, 'a'),
    ...agencies(b, a, 'b'),
    ...dates(a, b),
    ...corrections(a, b),
    ...[cuts, introductions, belonging, slips, flattened, unnamed].flatMap((hint) =>
      hint(compared),
    ),
  ]
  const source = weighed(found)
  const reasons = found.map(({ reason }) => reason)
  if (!source) return { direction: 'unknown', reasons: [...reasons, undecided(found)] }
  return { direction: source === 'a' ? 'a-to-b' : 'b-to-a', reasons }
}

/** The side that the strongest arguments name, or that the hints name together. */
function weighed(found: readonly Argument[]): 'a' | 'b' | undefined {
  for (const level of [3, 2]) {
    const best = new Set(found.filter((one) => one.strength === level).map((one) => one.source))
    if (best.size > 0) return best.size === 1 ? [...best][0] : undefined
  }
  const sum = found.reduce((all, one) => all + (one.source === 'a' ? 1 : -1) * one.strength, 0)
  if (Math.abs(sum) < leastMore) return undefined
  return sum > 0 ? 'a' : 'b'
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
