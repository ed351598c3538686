import type { Stretch } from '../library/calendar.ts'

const day = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const month = new Intl.DateTimeFormat(undefined, {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** A stretch of time by its first day, ISO, as the reader's system writes days and months. */
export function stretchName(from: string, unit: Stretch): string {
  const time = Date.parse(`${from}T00:00:00Z`)
  if (Number.isNaN(time)) return from
  if (unit === 'year') return from.slice(0, 4)
  if (unit === 'month') return month.format(time)
  return unit === 'week' ? `week of ${day.format(time)}` : day.format(time)
}

/** From one day to another, ISO, both inclusive: `4 Sep to 13 Sep 2023`; one day alone as itself. */
export function daysName(first: string, last: string): string {
  const [a, b] = [Date.parse(`${first}T00:00:00Z`), Date.parse(`${last}T00:00:00Z`)]
  if (Number.isNaN(a) || Number.isNaN(b)) return [first, last].filter(Boolean).join(' to ')
  return first === last ? day.format(a) : `${day.format(a)} to ${day.format(b)}`
}
