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
  if (a.terms.length > most) return sharedOfSorted(a, b) * a.unit * b.unit
  if (laid !== a) lay(a)
  const { terms, weights } = b
  let sum = 0
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] ?? 0
    let place = placeOf(term)
    while (places[place] !== term && places[place] !== 0) place = (place + 1) % room
    if (places[place] === term) sum += (weightsLaid[place] ?? 0) * (weights[at] ?? 0)
  }
  return sum * a.unit * b.unit
}

/** As many terms as `subjectOf` keeps, and some; more have no room in the table. */
const most = 256
const room = 1024

// One article is held against hundreds: its terms lie in a table, where the others' are looked up.
let laid: Subject | undefined
const places = new Uint32Array(room)
const weightsLaid = new Uint8Array(room)

function lay(subject: Subject): void {
  const { terms, weights } = subject
  laid = subject
  places.fill(0)
  weightsLaid.fill(0)
  for (const [at, term] of terms.entries()) {
    let place = placeOf(term)
    while (places[place] !== 0) place = (place + 1) % room
    places[place] = term
    weightsLaid[place] = weights[at] ?? 0
  }
}

function placeOf(term: number): number {
  return Math.imul(term, 0x9e3779b1) >>> 22
}

function sharedOfSorted({ terms: one, weights }: Subject, b: Subject): number {
  const other = b.terms
  let [sum, x, y] = [0, 0, 0]
  while (x < one.length && y < other.length) {
    const term = one[x] ?? 0
    const theirs = other[y] ?? 0
    if (term === theirs) sum += (weights[x] ?? 0) * (b.weights[y] ?? 0)
    if (term <= theirs) x++
    if (term >= theirs) y++
  }
  return sum
}

function nearness(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1
  return 0.6 + 0.4 * Math.exp(-Math.max(0, Math.abs(a - b) - 2) / 20)
}
