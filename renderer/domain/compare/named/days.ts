/** A day as ISO, or '' when there is no such day. Months count from 1. */
export function isoDay(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && month >= 1 && month <= 12 ? iso(date) : ''
}

/** Month and day, `04-25`. */
export function monthDay(month: number, day: number): string {
  return `${two(month)}-${two(day)}`
}

/** A day so many days from another. */
export function daysFrom(day: string, by: number): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) ? '' : iso(new Date(at + by * 86_400_000))
}

/** The weekday of a day, 0 (Sunday) to 6; -1 when it is no day. */
export function weekdayOf(day: string): number {
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) ? -1 : new Date(at).getUTCDay()
}

/**
 * The day a weekday means in an article of a day: the last one up to that day, or the next one when the
 * words look ahead. '' where the article's day is not known.
 */
export function weekdayNear(
  weekday: number,
  published: string,
  ahead: 'past' | 'future' | 'before',
): string {
  const from = weekdayOf(published)
  if (from < 0) return ''
  const back = (from - weekday + 7) % 7
  if (ahead === 'future') return daysFrom(published, back === 0 ? 7 : 7 - back)
  return daysFrom(published, ahead === 'before' && back === 0 ? -7 : -back)
}

/** The day that a month and a day of it mean in an article of a day: the nearest one. */
export function dayNear(month: number, day: number, published: string): string {
  const at = Date.parse(`${published}T00:00:00Z`)
  if (Number.isNaN(at)) return ''
  const year = new Date(at).getUTCFullYear()
  const near = [year - 1, year, year + 1].map((one) => isoDay(one, month, day)).filter(Boolean)
  const far = (one: string) => Math.abs(Date.parse(`${one}T00:00:00Z`) - at)
  return near.sort((a, b) => far(a) - far(b))[0] ?? ''
}

/** Hours and minutes as `15:00`, or '' when the clock has no such time. */
export function clock(hours: number, minutes: number, half: string): string {
  if (half !== '' && (hours > 12 || hours === 0)) return ''
  const whole = half === '' ? hours : (hours % 12) + (half === 'p' ? 12 : 0)
  return whole > 23 || minutes > 59 ? '' : `${two(whole)}:${two(minutes)}`
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
