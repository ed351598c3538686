type Form = Intl.DateTimeFormatOptions

const day: Form = { month: 'short', day: 'numeric' }
const minute: Form = { hour: 'numeric', minute: '2-digit' }
const second: Form = { ...minute, second: '2-digit' }

/**
 * Moments (milliseconds since 1970, UTC) as the reader's system writes them, in the reader's own time:
 * `12 Nov 2026, 14:02`. The year is left out where all are of the year of `now`; moments of one minute
 * are told apart by their seconds.
 */
export function filedTimes(moments: readonly number[], now: number): readonly string[] {
  const year = (moment: number) => new Date(moment).getFullYear()
  const date: Form = moments.every((one) => year(one) === year(now))
    ? day
    : { ...day, year: 'numeric' }
  const written = (time: Form) => {
    const format = new Intl.DateTimeFormat(undefined, { ...date, ...time })
    return moments.map((moment) => format.format(moment))
  }
  const toTheSecond = written(second)
  return written(minute).map((own, at, all) => {
    const isAlone = all.every((other, place) => place === at || other !== own)
    return isAlone ? own : (toTheSecond[at] ?? own)
  })
}
