import { readDate } from '../dates.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The zones that mail and feeds may name, by RFC 822. */
const zones: Readonly<Record<string, string>> = {
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}

/**
 * A date as agencies and feeds write it (`20130605T210000+0000`, `20241215`, `Wed, 5 Nov 25 22:21 EST`,
 * ISO 8601) as ISO: a day, or a time with its zone where that is told. `null` when it is none: a day
 * that no calendar has is never made into another.
 */
export function newsDate(written: string): string | null {
  const text = written.trim().slice(0, 100)
  return packed(text) ?? asInMail(text) ?? readDate(text)
}

/** ISO 8601 without its marks, as NITF and NewsML 1 use it. */
function packed(text: string): string | null {
  const found =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?$/.exec(
      text,
    )
  if (!found) return null
  const [, year = '', month = '', day = '', hour, minute = '', second = '', zone = ''] = found
  const date = readDate(`${year}-${month}-${day}`)
  if (date === null || hour === undefined) return date
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return date
  return `${date}T${hour}:${minute}${second && `:${second}`}${withColon(zone)}`
}

function asInMail(text: string): string | null {
  const found =
    /^(?:\p{L}{2,12}\.?,?\s+)?(\d{1,2})\s+(\p{L}{3,9})\.?\s+(\d{4}|\d{2})(?!\d)(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([A-Z]{1,4}|[+-]\d{2}:?\d{2})?)?/iu.exec(
      text,
    )
  if (!found) return null
  const [, day = '', name = '', year = '', hour, minute = '', second, zone = ''] = found
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1
  if (month === 0) return null
  const date = readDate(`${fullYear(year)}-${String(month)}-${day}`)
  if (date === null || hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date
  const offset = zones[zone.toUpperCase()] ?? (/^[+-]/.test(zone) ? withColon(zone) : '')
  return `${date}T${hour.padStart(2, '0')}:${minute}${second ? `:${second}` : ''}${offset}`
}

/** Two digits of a year as mail reads them: up to 49 are of this century. */
function fullYear(year: string): string {
  if (year.length === 4) return year
  return String(Number(year) + (Number(year) < 50 ? 2000 : 1900))
}

function withColon(zone: string): string {
  return /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone
}
