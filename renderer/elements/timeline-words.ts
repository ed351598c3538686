import type { Timeline } from '../domain/compare/story/timeline.ts'

/** What the signs of a picture of dates mean, and whose clock it goes by. */
export function clockWords({ zone, appearances }: Timeline): string {
  if (!appearances.some(({ span }) => span)) {
    return 'None of these articles states when it appeared.'
  }
  const own = 'where no zone is stated, the newspaper’s own clock'
  const clock = zone === null ? `Times as stated; ${own}` : `Times in ${zoneName(zone)}; ${own}`
  return `A dot is a time, a bar a day without one, a ring an update. ${clock}.`
}

function zoneName(minutes: number): string {
  if (minutes === 0) return 'UTC'
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  const two = (part: number) => String(part).padStart(2, '0')
  return `UTC${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`
}
