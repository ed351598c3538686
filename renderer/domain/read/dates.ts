import { monthNumber } from './months.ts'

/** A date found in words. `iso` is a day (`2024-05-04`) or, where told, a time with or without zone. */
export interface FoundDate {
  readonly start: number
  readonly end: number
  readonly iso: string
}

const month = `(${[...monthNumber.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`
const time =
  /^(?:\s?[,.|·•@–—-]\s?|\s)?(?:г\.,?\s)?(?:at |um |à |a las |kl\.? |klo |ore |saat |T)?(오전|오후|上午|下午|午前|午後)?\s?(\d{1,2})[:.h](\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(a\.?m\.?|p\.?m\.?)?\s?(Z\b|UTC\b|GMT\b|[+-]\d{2}:?\d{2}\b)?/i

const forms: readonly { readonly pattern: RegExp; readonly order: string }[] = [
  { pattern: /(?<![\d.])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, order: 'ymd' },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{4})\\.\\s${month}\\s(\\d{1,2})\\.`, 'iu'),
    order: 'ymd',
  },
  { pattern: /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/, order: 'ymd' },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s(?:de\\s|of\\s)?${month}(?:\\sde[l]?)?,?\\s(\\d{4})(?!\\d)`,
      'iu',
    ),
    order: 'dmy',
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})${month}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)`,
      'iu',
    ),
    order: 'mdy',
  },
  { pattern: /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/, order: 'dmy' },
]

/**
 * The first date in a line, or `null`. Reads ISO dates and the forms newspapers print in a dozen
 * languages. `03/04/2024` is not read, because nobody can say which of the two is the month.
 */
export function findDate(line: string): FoundDate | null {
  const text = plainDigits(line.slice(0, 400))
  // Each form has a year. Without one the names of months, slow to get ready, are not looked for.
  if (!/\d{4}/.test(text)) return null
  let best: FoundDate | null = null
  for (const { pattern, order } of forms) {
    const match = pattern.exec(text)
    const found = match && dated(match, order, text)
    if (found && (best === null || found.start < best.start)) best = found
  }
  return best
}

/** Full-width digits and those of Arabic and Hindi as Latin ones, each one unit long as before. */
function plainDigits(text: string): string {
  return text.replace(/[\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/g, (digit) => {
    const code = digit.charCodeAt(0)
    const zero =
      [0xff10, 0x0660, 0x06f0, 0x0966].find((one) => code >= one && code <= one + 9) ?? code
    return String(code - zero)
  })
}

/** A field's date as ISO, or `null` when it holds none. */
export function readDate(value: string): string | null {
  return findDate(value)?.iso ?? null
}

function dated(match: RegExpExecArray, order: string, text: string): FoundDate | null {
  const part = (letter: string) => match[order.indexOf(letter) + 1] ?? ''
  const monthWord = part('m').toLowerCase()
  const day = isoDay(
    Number(part('y')),
    monthNumber.get(monthWord) ?? Number(monthWord),
    Number(part('d')),
  )
  if (day === null) return null
  const end = match.index + match[0].length
  const clock = time.exec(text.slice(end, end + 60))
  const hours = clock && isoTime(clock)
  if (!clock || hours === null) return { start: match.index, end, iso: day }
  return { start: match.index, end: end + clock[0].trimEnd().length, iso: `${day}T${hours}` }
}

function isoDay(year: number, monthOfYear: number, day: number): string | null {
  if (year < 1600 || year > 2200 || !(monthOfYear >= 1 && monthOfYear <= 12)) return null
  const date = new Date(Date.UTC(year, monthOfYear - 1, day))
  if (day < 1 || date.getUTCDate() !== day) return null
  return `${String(year)}-${two(monthOfYear)}-${two(day)}`
}

function isoTime(clock: RegExpExecArray): string | null {
  const [, eastern = '', hourText = '', minutes = '', seconds, western = '', zone] = clock
  const half =
    /[ap]/i.exec(western)?.[0] ?? (eastern === '' ? '' : /오후|下午|午後/.test(eastern) ? 'p' : 'a')
  let hour = Number(hourText)
  if (half !== '' && hour > 12) return null
  if (half !== '') hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0)
  if (hour > 23 || Number(minutes) > 59) return null
  return `${two(hour)}:${minutes}${seconds ? `:${seconds}` : ''}${isoZone(zone)}`
}

function isoZone(zone: string | undefined): string {
  if (!zone) return ''
  if (!/^[+-]/.test(zone)) return 'Z'
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
