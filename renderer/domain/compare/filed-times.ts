const toTheMinute = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })
const toTheSecond = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' })

/**
 * Moments (milliseconds since 1970, UTC) as the reader's system writes them, in the reader's own time:
 * `12 Nov 2026, 14:02`. Moments of one minute are told apart by their seconds.
 */
export function filedTimes(moments: readonly number[]): readonly string[] {
  const words = moments.map((moment) => toTheMinute.format(moment))
  return words.map((own, at) => {
    const isAlone = words.every((other, place) => place === at || other !== own)
    return isAlone ? own : toTheSecond.format(moments[at])
  })
}
