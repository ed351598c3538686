// From outlets by stories to who tells what alone, and who alone does not. Pure.
import type { Covered, OutletCoverage } from './coverage-questions.ts'

/** A story that nearly all tell, and who does not. */
export interface MissedStory {
  /** Its place in `Covered.shared`. */
  readonly at: number
  /** The outlets without it, in the order of `regularOutlets`; never empty. */
  readonly missing: readonly string[]
}

/** How many stories an outlet may be asked to have before it counts. */
export const leastStories = [2, 5, 10, 20, 50, 100, 200] as const

/**
 * The number of `leastStories` by which "everyone" is a dozen outlets at most, as more hardly ever
 * agree; or the last one that leaves three, without which there is no everyone.
 */
export function usualLeast(outlets: readonly OutletCoverage[]): number {
  const left = leastStories.map((least) => regularOutlets(outlets, least).length)
  const enough = leastStories.filter((_, at) => (left[at] ?? 0) >= 3)
  const few = enough.find((least) => regularOutlets(outlets, least).length <= 12)
  return few ?? enough.at(-1) ?? leastStories[0]
}

/** The outlets with at least so many stories, in their order; articles that state none are no outlet. */
export function regularOutlets(
  outlets: readonly OutletCoverage[],
  least: number,
): readonly string[] {
  return outlets
    .filter(({ outlet, stories }) => outlet !== '' && stories >= least)
    .map(({ outlet }) => outlet)
}

/** How many outlets tell the shared story at a place. */
export function tellersOf({ ends }: Covered, at: number): number {
  return (ends[at] ?? 0) - (ends[at - 1] ?? 0)
}

/** Places in `lone` of stories that nobody else tells, of the outlets that count, newest first. */
export function onlyHere(
  { outlets, loneOutlets }: Covered,
  regular: readonly string[],
): readonly number[] {
  const counting = new Set(regular)
  const counts = outlets.map(({ outlet }) => counting.has(outlet))
  const found: number[] = []
  loneOutlets.forEach((outlet, at) => {
    if (counts[outlet]) found.push(at)
  })
  return found
}

/**
 * Stories that nearly all of the outlets tell which count: one of ten may be missing, and at least
 * one is. Nothing where fewer than three count.
 */
export function everyoneBut(covered: Covered, regular: readonly string[]): readonly MissedStory[] {
  if (regular.length < 3) return []
  const most = Math.max(1, Math.floor(regular.length / 10))
  const places = new Map(covered.outlets.map(({ outlet }, place) => [outlet, place]))
  const missed: MissedStory[] = []
  for (let at = 0; at < covered.ends.length; at += 1) {
    if (tellersOf(covered, at) < regular.length - most) continue
    const tellers = new Set(covered.tellers.subarray(covered.ends[at - 1] ?? 0, covered.ends[at]))
    const missing = regular.filter((outlet) => !tellers.has(places.get(outlet) ?? -1))
    if (missing.length > 0 && missing.length <= most) missed.push({ at, missing })
  }
  return missed
}
