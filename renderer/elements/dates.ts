const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' })
const dayAndTime = new Intl.DateTimeFormat(undefined, {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
})

const iso = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/

const month = new Intl.DateTimeFormat(undefined, {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/**
 * An ISO date, or date and time, as the reader's system writes dates. The day and hour are the
 * newspaper's own, with its zone named when it is stated; a month is a month; anything else is given
 * back as it is.
 */
export function writtenDate(value: string): string {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) return month.format(Date.parse(`${value}-01`))
  const [, date, time, zone] = iso.exec(value) ?? []
  if (!date) return value
  const moment = Date.parse(`${date}T${time ?? '00:00'}:00Z`)
  if (Number.isNaN(moment)) return value
  if (!time) return day.format(moment)
  const named = zone === undefined ? '' : isUtc(zone) ? ' UTC' : ` UTC${zone}`
  return dayAndTime.format(moment) + named
}

function isUtc(zone: string): boolean {
  return zone === 'Z' || /^[+-]00:?00$/.test(zone)
}
