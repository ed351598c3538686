const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Zones that old mail names by letters; all others are not told apart by their letters. */
const zones: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}
const form =
  /^(?:[a-z]{3,9},?\s{1,4})?(\d{1,2})\s{1,4}([a-z]{3})[a-z]{0,6}\.?\s{1,4}(\d{4}|\d{2})(?:\s{1,4}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s{0,4}([+-]\d{4}|[a-z]{1,4})\b)?)?/i

/**
 * A mail's date as ISO, with the zone it states: `2024-04-15T13:38:00+02:00`. `-0000` means that nobody
 * knows the zone, so none is given. `null` when it is no such date.
 */
export function mailDate(words: string): string | null {
  const match = form.exec(words.trim())
  if (!match) return null
  const [, day = '', name = '', year = '', hour, minute, second = '00', zone = ''] = match
  const month = months.indexOf(name.toLowerCase()) + 1
  const date = `${fullYear(year)}-${two(String(month))}-${two(day)}`
  if (month === 0 || !isDay(date)) return null
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59)
    return date
  return `${date}T${two(hour)}:${minute}:${Number(second) > 59 ? '59' : second}${zoneOf(zone)}`
}

/** Two digits were meant for this century up to 49, for the last one after that. */
function fullYear(year: string): string {
  if (year.length === 4) return year
  return `${Number(year) < 50 ? '20' : '19'}${year}`
}

function isDay(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date)
}

function zoneOf(zone: string): string {
  if (/^[+-]\d{4}$/.test(zone))
    return zone === '-0000' ? '' : `${zone.slice(0, 3)}:${zone.slice(3)}`
  return zones[zone.toLowerCase()] ?? ''
}

function two(digits: string): string {
  return digits.padStart(2, '0')
}
