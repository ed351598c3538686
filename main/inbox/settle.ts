import type { FileStamp } from '../inbox-contract.ts'
import { isSameFile } from './scan.ts'
import type { Sighting } from './list.ts'

/** How long a file must look the same before it counts as whole, in milliseconds. */
const quietTimes = {
  /** Not touched for a while: moved here, or found by a scan. */
  old: 150,
  /** Just written. Longer than the pauses in which programs write a file piece by piece. */
  young: 420,
  /** Seen changing while we waited: whoever writes it takes more time. */
  restless: 800,
  /** Just made and still empty: the content is probably on its way. */
  empty: 800,
  /** Not there: many programs save by deleting first. */
  missing: 300,
} as const

/** A file younger than this, in milliseconds, may still be being written. */
const youth = 2000

/** A file that differs from what the library knows, waiting until it keeps still. */
export interface Waiting {
  /** As it looked last; `null` when it is missing. */
  readonly sighting: Sighting | null
  /** When it first looked like this, and when it was last looked at: on the clock of the looks. */
  readonly since: number
  readonly looked: number
  readonly restless: boolean
}

/** The time of a look: on a clock that never jumps, and by the calendar, both in milliseconds. */
export interface Moment {
  readonly clock: number
  readonly calendar: number
}

/** What is known after one more look. `before` is `undefined` at the first. */
export function lookAgain(
  before: Waiting | undefined,
  sighting: Sighting | null,
  clock: number,
): Waiting {
  if (!before) return { sighting, since: clock, looked: clock, restless: false }
  if (isSameFile(before.sighting, sighting)) return { ...before, looked: clock }
  const grew = before.sighting !== null && sighting !== null
  return { sighting, since: clock, looked: clock, restless: before.restless || grew }
}

/**
 * How many milliseconds are left until the next look can settle the file; 0 when the last one did.
 *
 * Only looks count: time that passed since the last one proves nothing.
 */
export function timeToSettle(waiting: Waiting, now: Moment): number {
  const quiet = quietTime(waiting, now.calendar)
  if (waiting.looked > waiting.since && waiting.looked - waiting.since >= quiet) return 0
  return Math.max(1, waiting.since + quiet - now.clock)
}

/** Whether a file was touched so lately that it may still be being written. */
export function isYoung({ modified, changed }: FileStamp, calendar: number): boolean {
  // A copy may keep an old time of its content, but never of its inode. The future counts as young.
  return Math.max(modified, changed) > calendar - youth
}

function quietTime({ sighting, restless }: Waiting, calendar: number): number {
  if (sighting === null) return quietTimes.missing
  if (restless) return quietTimes.restless
  if (!isYoung(sighting.stamp, calendar)) return quietTimes.old
  return sighting.stamp.size === 0 ? quietTimes.empty : quietTimes.young
}
