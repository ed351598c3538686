// From outlets by stories to who tells what alone, and who alone does not. Pure.
import type { Covered, OutletCoverage } from './coverage-questions.ts'

/** A story that nearly all tell, and who does not. */
export interface MissedStory {
  /** Its place in `Covered.shared`. */
  readonly at: number
  /** The outlets without it, in the order of `regularOutlets`; never empty. */
  readonly missing: readonly string[]
}

/** How many stories an outlet may be asked to have before what it alone tells counts. */
export const leastStories = [2, 5, 10, 20, 50, 100, 200] as const

/** Of how many outlets “everyone” may be asked to be; fewer than three are no everyone. */
export const everyoneSizes = [3, 4, 5, 6, 8, 10, 12, 15, 20, 30, 50, 100] as const

/** More hardly ever agree on what is news. */
const usualMost = 12

/** Who is everyone: the `size` outlets that share most stories, and the one that is asked for. */
export interface Everyone {
  readonly size: number
  /** The outlet that is to lack the stories, whether it is one of the largest or not; `null`: any. */
  readonly but: string | null
}

/** The outlets that are everyone, in their order. */
export function everyoneOf(
  outlets: readonly OutletCoverage[],
  { size, but }: Everyone,
): readonly string[] {
  const named = outlets.filter(({ outlet, shared }) => outlet !== '' && shared > 0)
  const others = named.filter(({ outlet }) => outlet !== but).slice(0, size)
  const counting = new Set(others.map(({ outlet }) => outlet))
  return outlets
    .filter(({ outlet }) => counting.has(outlet) || (but !== null && outlet === but))
    .map(({ outlet }) => outlet)
}

/**
 * The largest of `everyoneSizes`, a dozen at most, of which nearly all told a story that one of them, or
 * the one asked for, did not: outlets that share little are no measure for each other. The smallest where
 * there is no such story.
 */
export function usualEveryone(covered: Covered, but: string | null): number {
  const found = [...everyoneSizes]
    .reverse()
    .find((size) => size <= usualMost && missedBy(covered, { size, but }).length > 0)
  return found ?? everyoneSizes[0]
}

/** Stories that nearly all of them tell, and one does not: the one asked for, where one is. */
export function missedBy(covered: Covered, everyone: Everyone): readonly MissedStory[] {
  const { but } = everyone
  const missed = everyoneBut(covered, everyoneOf(covered.outlets, everyone))
  return but === null ? missed : missed.filter(({ missing }) => missing.includes(but))
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
