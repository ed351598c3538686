// Dates as numbers that sort as the days and times do.
import { monthOf, type Span } from '../calendar.ts'

const written = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T)?)?)?/
const dayLength = 86_400_000
/** More than any date: what is taken away from the day of filing of an article that states none. */
const beyond = 9e15

/**
 * A `sortDate` as a number that sorts as the text does: a year comes before its months, a month before
 * its days, a day before every time of that day. 0 for anything else.
 */
export function dateNumber(sortDate: string): number {
  const found = written.exec(sortDate)
  if (!found) return 0
  const [, year, month = 0, day = 0] = found.map(Number)
  const time = found[4] ? Date.parse(sortDate) : Number.NaN
  const past = Number.isNaN(time) ? 0 : 1 + (((time % dayLength) + dayLength) % dayLength)
  return dayNumber(year ?? 0, month || 0, day || 0) + past
}

/** The number of an article that states no date, by the day of its filing: before every date. */
export function undatedNumber(filing: string): number {
  return dateNumber(filing) - beyond
}

/** Whether a number is that of a date an article states. */
export function isDated(date: number): boolean {
  return date > 0
}

/**
 * Whether a date lies in a stretch of time, from the first day to before the last: a month or a year does
 * where all of it does, as nobody knows on which of its days it was.
 */
export function isWithin(date: number, { from, to }: Span): boolean {
  if (!isDated(date) || date < dateNumber(from.slice(0, 4))) return false
  const day = dayOfNumber(date)
  const digits = Math.floor(date / (dayLength + 1))
  if (digits % 100 > 0) return day >= from && day < to
  const year = String(Number(day.slice(0, 4)) + 1).padStart(4, '0')
  const end = digits % 10_000 > 0 ? monthOf(day).to : `${year}-01-01`
  return day >= from && end <= to
}

/** Whether a number is that of a day or a time, not of a month or a year. */
export function isOfDay(date: number): boolean {
  return isDated(date) && Math.floor(date / (dayLength + 1)) % 100 > 0
}

/** The day of a number, ISO: the first day where it is a month or a year. '' for no date. */
export function dayOfNumber(date: number): string {
  if (!isDated(date)) return ''
  const digits = Math.floor(date / (dayLength + 1))
  const [month, day] = [Math.floor(digits / 100) % 100, digits % 100]
  const two = (number: number) => String(Math.max(1, number)).padStart(2, '0')
  return `${String(Math.floor(digits / 10_000)).padStart(4, '0')}-${two(month)}-${two(day)}`
}

function dayNumber(year: number, month: number, day: number): number {
  return (year * 10_000 + month * 100 + day) * (dayLength + 1)
}
