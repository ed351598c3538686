// The axis of a timeline: where its days or hours stand, and what they are called.
import type { Timeline } from '../domain/compare/story/timeline.ts'

/** A moment that is named on an axis, in milliseconds on the timeline's clock. */
export interface Tick {
  readonly at: number
  readonly name: string
}

/** A stretch of time with marks on it. Times are milliseconds on the timeline's clock. */
export interface Axis {
  readonly from: number
  readonly to: number
  readonly ticks: readonly Tick[]
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const steps = [15 * minute, 30 * minute, hour, 2 * hour, 3 * hour, 6 * hour, 12 * hour].concat(
  [1, 2, 7, 14, 30, 90, 365, 3650].map((days) => days * day),
)
const mostTicks = 7

/** The axis that holds all that is dated, with a little room at both ends; `null` when nothing is. */
export function axisOf({ appearances }: Timeline): Axis | null {
  const spans = appearances.flatMap(({ span, updatedSpan }) =>
    [span ?? [], updatedSpan ?? []].flat(),
  )
  if (spans.length === 0) return null
  const first = Math.min(...spans.map(({ start }) => start))
  const last = Math.max(...spans.map(({ end }) => end))
  const room = Math.max(hour, (last - first) * 0.04)
  const [from, to] = [first - room, last + room]
  const step = steps.find((one) => (to - from) / one <= mostTicks) ?? 3650 * day
  return { from, to, ticks: ticksOf(from, to, step) }
}

/** Where a moment stands on the axis, 0 to 100. */
export function percentOn({ from, to }: Axis, at: number): number {
  return ((at - from) / (to - from)) * 100
}

/** So many ticks at most within a stretch of time, and one at least; hours say once of which day. */
export function ticksBetween(from: number, to: number, most: number): readonly Tick[] {
  const step = steps.find((one) => (to - from) / one <= most) ?? 3650 * day
  const ticks = ticksOf(from, to, step).slice(0, most)
  const [first, ...others] = ticks
  if (!first) return [{ at: (from + to) / 2, name: dayName.format((from + to) / 2) }]
  if (first.at % day === 0) return ticks
  return [{ at: first.at, name: `${shortDayName.format(first.at)}, ${first.name}` }, ...others]
}

function ticksOf(from: number, to: number, step: number): readonly Tick[] {
  const ticks: Tick[] = []
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) {
    const isDay = at % day === 0
    ticks.push({ at, name: (isDay ? dayName : hourName).format(at) })
  }
  return ticks
}

// The clock of the timeline is counted as if it were UTC.
const dayName = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const shortDayName = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
})
const hourName = new Intl.DateTimeFormat(undefined, {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})
