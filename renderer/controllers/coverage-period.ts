// The period of a coverage matrix, as the route has it: `7d`, `30d`, `90d`, `2023-09`, `all`.
import { daysAfter, monthOf, type Span } from '../library/calendar.ts'
import type { CoveredDays } from '../library/coverage-questions.ts'

/** Periods by their length. They end with the library's newest story, or today. */
export const lastDays = [7, 30, 90] as const

/** The period a route without one means. */
const usualPeriod = '30d'

/** The period a route names; the usual one for anything that is none. */
export function knownPeriod(named: string): string {
  const isKnown = named === 'all' || isMonth(named) || lastDays.some((days) => named === `${days}d`)
  return isKnown ? named : usualPeriod
}

/** Whether a period is a month: `2023-09`. */
export function isMonth(period: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(period)
}

/** The days of a period. `last` is the library's newest day; the reader's clock counts from there. */
export function spanOf(period: string, { last }: CoveredDays): Span {
  if (period === 'all' || last === '') return { from: '', to: '\uffff' }
  if (isMonth(period)) return monthOf(`${period}-01`)
  const days = Number.parseInt(period, 10)
  return { from: daysAfter(last, 1 - days), to: daysAfter(last, 1) }
}
