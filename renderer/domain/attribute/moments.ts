/** A day, or a time with or without its zone: `2024-05-04`, `2024-05-04T10:15`, `2024-05-04T10:15+02:00`. */
const form =
  /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/

/** How much a stated date says: 0 for what is none, 1 a day, 2 a time, 3 a time in its zone. */
function exactness(date: string): 0 | 1 | 2 | 3 {
  const match = form.exec(date)
  if (!match) return 0
  if (match[3] !== undefined) return 3
  return match[2] === undefined ? 1 : 2
}

/**
 * Whether two dates can mean one moment: the same day as written, or one day in the zone of the one that
 * has a zone and a neighbouring one where the other stands.
 */
export function sameDay(a: string, b: string): boolean {
  if (a.slice(0, 10) === b.slice(0, 10)) return true
  const [one, other] = exactness(a) >= exactness(b) ? [a, b] : [b, a]
  if (exactness(one) !== 3) return false
  const instant = Date.parse(one)
  if (exactness(other) === 3) return sameDayOfInstants(instant, Date.parse(other))
  const day = Date.parse(`${other.slice(0, 10)}T00:00:00Z`)
  return instant >= day - 14 * hour && instant < day + 36 * hour
}

/**
 * Whether the second date says all the first does and more: its time, its zone. A time of another minute of
 * the hour is another time, and says nothing of the first.
 */
export function saysMore(known: string, again: string): boolean {
  const [less, more] = [exactness(known), exactness(again)]
  if (more <= less) return false
  return less < 2 || Number(known.slice(14, 16)) % 15 === Number(again.slice(14, 16)) % 15
}

const hour = 60 * 60 * 1000

/** Written in two zones: a few minutes apart, they are one. */
function sameDayOfInstants(a: number, b: number): boolean {
  return Math.abs(a - b) < hour
}
