// Row ids that grow with the date: the day in the upper bits, below it the time of the day in 256
// steps, below that 16 places. A place that is taken gives way to the next free one above it.
import { firstDayOf } from '../../domain/search/matches.ts'

/** Places of one day. */
const placesOfDay = 4096
const placesOfStep = 16
const stepsOfDay = 256
const dayLength = 86_400_000
/** The first day that has ids of its own: 1 January 1000. Earlier ones share it. */
const firstDay = Date.UTC(1000, 0, 1) / dayLength
const lastDay = 2 ** 31 / placesOfDay - 1

/** The first id of a day, given as an ISO date or date and time: every earlier day's are smaller. */
export function dayStart(iso: string): number {
  const time = Date.parse(`${firstDayOf(iso).slice(0, 10)}T00:00:00Z`)
  const day = Number.isNaN(time) ? 0 : Math.floor(time / dayLength) - firstDay
  return Math.min(lastDay, Math.max(0, day)) * placesOfDay
}

/** The id an article of this date would like best. */
export function wantedId(sortDate: string): number {
  const time = sortDate.length > 10 ? Date.parse(sortDate) : Number.NaN
  const share = Number.isNaN(time) ? 0 : (((time % dayLength) + dayLength) % dayLength) / dayLength
  return dayStart(sortDate) + Math.floor(share * stepsOfDay) * placesOfStep
}

/** Whether an id lies on the day of a date: if not, its day was full. */
export function isOfDay(id: number, sortDate: string): boolean {
  const start = dayStart(sortDate)
  return id >= start && id < start + placesOfDay
}
