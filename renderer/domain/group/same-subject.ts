import { shareOfDailies } from './daily.ts'
import type { Subject } from './subject.ts'

/** Texts weighed without a table of common words have to share more. */
const rough = 0.7

/** How likely two articles are about one event, 0 to 1: what they share, less when they are days apart. */
export function sameSubject(a: Subject, b: Subject): number {
  const shared = sharedWeight(a, b) * (a.isRough || b.isRough ? rough : 1)
  return shared * nearness(a.day, b.day) * (isOneDay(a, b) ? 1 : shareOfDailies(a.daily, b.daily))
}

/** Whether two articles are of one row of dailies of a house: weather of two days, not one event. */
export function areDailies(a: Subject, b: Subject): boolean {
  return !isOneDay(a, b) && shareOfDailies(a.daily, b.daily) < 0.5
}

function isOneDay(a: Subject, b: Subject): boolean {
  return a.day === b.day
}

function sharedWeight(a: Subject, b: Subject): number {
  const one = a.terms
  const other = b.terms
  let [sum, x, y] = [0, 0, 0]
  while (x < one.length && y < other.length) {
    const term = one[x] ?? 0
    const theirs = other[y] ?? 0
    if (term === theirs) sum += (a.weights[x] ?? 0) * (b.weights[y] ?? 0)
    if (term <= theirs) x++
    if (term >= theirs) y++
  }
  return sum * a.unit * b.unit
}

function nearness(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1
  return 0.6 + 0.4 * Math.exp(-Math.max(0, Math.abs(a - b) - 2) / 20)
}
