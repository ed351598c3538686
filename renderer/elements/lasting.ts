const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long something lasts, in one unit, rounded: `12 minutes`, `3 days`, `11 months`. Milliseconds. */
export function lastsWords(milliseconds: number): string {
  if (milliseconds < minute) return 'less than a minute'
  if (milliseconds < 90 * minute) return inUnit(milliseconds / minute, 'minute')
  if (milliseconds < 2 * day) return inUnit(milliseconds / hour, 'hour')
  if (milliseconds < 60 * day) return inUnit(milliseconds / day, 'day')
  if (milliseconds < 730 * day) return inUnit(milliseconds / (30.44 * day), 'month')
  return inUnit(milliseconds / (365.25 * day), 'year')
}

function inUnit(number: number, unit: string): string {
  const rounded = Math.round(number)
  return `${rounded} ${rounded === 1 ? unit : `${unit}s`}`
}
