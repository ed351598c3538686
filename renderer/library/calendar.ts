// Stretches of time as ISO dates. All days are those the newspapers wrote, counted as if in UTC.

const day = 86_400_000

/** How long one stretch of a plot is. */
export type Stretch = 'day' | 'week' | 'month' | 'year'

/** A stretch of time: `from` is its first day, `to` the first day after it. ISO dates. */
export interface Span {
  readonly from: string
  readonly to: string
}

/** The most stretches each length may come to before the next one is taken. */
const most: readonly (readonly [Stretch, number])[] = [
  ['day', 35],
  ['week', 80],
  ['month', 120],
]

/**
 * The stretches from the day `first` to the day `last`, without gaps, oldest first: days, weeks that
 * begin on Monday, months or years, whichever make a plot that can still be read. Empty when either
 * is no day.
 */
export function stretchesOver(
  first: string,
  last: string,
): { readonly unit: Stretch; readonly spans: readonly Span[] } {
  const [from, to] = [dayOf(first), dayOf(last)]
  if (!from || !to || from > to) return { unit: 'day', spans: [] }
  const days = (timeOf(to) - timeOf(from)) / day + 1
  const lengths: Readonly<Record<Stretch, number>> = { day: 1, week: 7, month: 30.4, year: 365.2 }
  const unit = most.find(([name, limit]) => days / lengths[name] <= limit)?.[0] ?? 'year'
  const spans: Span[] = []
  for (let at = beginning(from, unit); at <= to; at = after(at, unit)) {
    spans.push({ from: at, to: after(at, unit) })
  }
  return { unit, spans }
}

/** The day of an ISO date or date and time; '' for anything else. */
function dayOf(date: string): string {
  const written = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] ?? ''
  return written && !Number.isNaN(timeOf(written)) ? written : ''
}

/** The day so many days later; earlier for negative ones. */
export function daysAfter(date: string, days: number): string {
  return new Date(timeOf(date) + days * day).toISOString().slice(0, 10)
}

/** The month a day lies in, from its first day to the first of the next. */
export function monthOf(date: string): Span {
  const from = beginning(date, 'month')
  return { from, to: after(from, 'month') }
}

function timeOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}

function beginning(date: string, unit: Stretch): string {
  if (unit === 'day') return date
  if (unit === 'week') return daysAfter(date, -((new Date(timeOf(date)).getUTCDay() + 6) % 7))
  return unit === 'month' ? `${date.slice(0, 7)}-01` : `${date.slice(0, 4)}-01-01`
}

function after(date: string, unit: Stretch): string {
  if (unit === 'day') return daysAfter(date, 1)
  if (unit === 'week') return daysAfter(date, 7)
  const [year = 0, month = 1] = date.split('-').map(Number)
  const next =
    unit === 'month' ? new Date(Date.UTC(year, month, 1)) : new Date(Date.UTC(year + 1, 0, 1))
  return next.toISOString().slice(0, 10)
}
