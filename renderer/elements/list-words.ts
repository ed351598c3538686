const day = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

const month = new Intl.DateTimeFormat(undefined, {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/**
 * The day an article was printed, as the reader's system writes days; 'not dated' when not stated. Where
 * a month or a year is stated, that is what it says.
 *
 * The day is the one the newspaper wrote, whatever the hour is where the reader sits.
 */
export function printedOn(published: string): string {
  if (/^\d{4}-\d{2}$/.test(published)) return month.format(Date.parse(`${published}-01T00:00:00Z`))
  const written = /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0]
  const time = written ? Date.parse(`${written}T00:00:00Z`) : NaN
  return Number.isNaN(time) ? published || 'not dated' : day.format(time)
}

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** A moment of this machine's clock, milliseconds since 1970 (UTC), in the reader's own zone. */
export function at(time: number): string {
  return moment.format(time)
}

const units = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const

/** A size with its unit: `812 bytes`, `4.2 MB`. */
export function fileSize(bytes: number): string {
  const step = bytes < 1000 ? 0 : Math.min(4, Math.floor(Math.log10(bytes) / 3))
  const size = bytes / 1000 ** step
  const digits = step > 0 && size < 10 ? 1 : 0
  const number = new Intl.NumberFormat(undefined, { maximumFractionDigits: digits }).format(size)
  return `${number} ${bytes === 1 ? 'byte' : units[step]}`
}

/** A count with its noun: `1 article`, `2,000 articles`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${new Intl.NumberFormat().format(number)} ${number === 1 ? one : many}`
}

/** What an agency says of the use of an item, in a word. */
export function standingName(standing: 'embargoed' | 'withdrawn'): string {
  return standing === 'embargoed' ? 'Embargoed' : 'Withdrawn'
}
