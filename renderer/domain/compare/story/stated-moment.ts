import type { Attribution, Evidence } from '../../article.ts'

/**
 * A date as an article states it. A day without a time is that whole day; a time without a zone is the
 * newspaper's own clock.
 */
export interface StatedMoment {
  /** As the provenance has it: an ISO date, with or without time and zone, or words that are none. */
  readonly value: string
  readonly exact: 'unclear' | 'day' | 'time' | 'zoned'
  /** The words it came from. */
  readonly evidence: readonly Evidence[]
  /** How it was found, in a few plain words. */
  readonly method: string
  /** Minutes that the stated zone is ahead of UTC; `null` where none is stated. */
  readonly zone: number | null
}

const form =
  /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/

/** A stated date, made ready to be set in time. */
export function momentOf({ value, evidence, method }: Attribution): StatedMoment {
  const [, day, hours, , zone] = form.exec(value) ?? []
  const isReal = day !== undefined && !Number.isNaN(Date.parse(`${day}T00:00:00Z`))
  const exact = !isReal ? 'unclear' : zone ? 'zoned' : hours ? 'time' : 'day'
  return { value, exact, evidence, method, zone: zone && isReal ? minutesAhead(zone) : null }
}

/**
 * Where a date lies on a clock that is `zone` minutes ahead of UTC, in milliseconds as if that clock were
 * UTC; `null` for what is no date. A day reaches from its midnight to the next; a time is a point.
 */
export function spanOn(
  zone: number,
  moment: StatedMoment,
): { readonly start: number; readonly end: number } | null {
  if (moment.exact === 'unclear') return null
  const start = wallClock(moment.value)
  if (moment.exact === 'day') return { start, end: start + day }
  const there = moment.zone === null ? start : start + (zone - moment.zone) * minute
  return { start: there, end: there }
}

/**
 * Whether one date surely lies before another: by the moment where both state a zone, else by the day
 * as it is written.
 */
export function isBefore(one: StatedMoment, other: StatedMoment): boolean {
  if (one.exact === 'unclear' || other.exact === 'unclear') return false
  if (one.zone !== null && other.zone !== null) return instant(one) < instant(other)
  return one.value.slice(0, 10) < other.value.slice(0, 10)
}

/** Whether a date lies after this moment wherever on earth its clock may be. */
export function isAfter(moment: StatedMoment, now: number): boolean {
  if (moment.exact === 'unclear') return false
  return moment.zone === null ? wallClock(moment.value) - furthest > now : instant(moment) > now
}

const minute = 60_000
const day = 24 * 60 * minute
/** No clock is further ahead of UTC. */
const furthest = 14 * 60 * minute

function instant(moment: StatedMoment): number {
  return wallClock(moment.value) - (moment.zone ?? 0) * minute
}

function wallClock(value: string): number {
  const [, date = '', hours = '00', minutes = '00'] = form.exec(value) ?? []
  return Date.parse(`${date}T${hours}:${minutes}:00Z`)
}

function minutesAhead(zone: string): number {
  if (zone === 'Z') return 0
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
