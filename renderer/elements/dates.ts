const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' })
const dayAndTime = new Intl.DateTimeFormat(undefined, {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
})

const iso = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * An ISO date, or date and time, as the reader's system writes dates. The day and hour are the
 * newspaper's own, with its zone named when it is stated; anything else is given back as it is.
 */
export function writtenDate(value: string): string {
  const [, date, time, zone] = iso.exec(value) ?? []
  if (!date) return value
  const moment = Date.parse(`${date}T${time ?? '00:00'}:00Z`)
  if (Number.isNaN(moment)) return value
  if (!time) return day.format(moment)
  const named = zone === 'Z' ? ' UTC' : zone ? ` UTC${zone}` : ''
  return dayAndTime.format(moment) + named
}
