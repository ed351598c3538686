// From outlets by stories to who tells what alone, and who alone does not. Pure.
import type { Coverage, CoverageKind, CoveredStory, LoneStory } from './queries-coverage.ts'

/** What one outlet did in a period. */
export interface OutletCoverage {
  readonly outlet: string
  /** Stories it tells, its own alone among them. */
  readonly stories: number
  /** Stories that others tell too. */
  readonly shared: number
  /** Of those, how it tells them. */
  readonly kinds: Readonly<Record<CoverageKind, number>>
  /** Stories that nobody else tells. */
  readonly alone: number
}

/** A story that nearly all tell, and who does not. */
export interface MissedStory {
  readonly story: CoveredStory
  /** The outlets without it, in the order of `regularOutlets`; never empty. */
  readonly missing: readonly string[]
}

/** All outlets of a period, those with most shared stories first, then with most stories. */
export function outletsOf({ shared, lone }: Coverage): readonly OutletCoverage[] {
  const sums = new Map<string, Record<CoverageKind, number>>()
  for (const { cells } of shared) {
    for (const { outlet, kind } of cells) {
      const sum = sums.get(outlet) ?? { original: 0, copy: 0, shared: 0, own: 0 }
      sum[kind] += 1
      sums.set(outlet, sum)
    }
  }
  const alone = new Map<string, number>()
  for (const { outlet } of lone) alone.set(outlet, (alone.get(outlet) ?? 0) + 1)
  const names = new Set([...sums.keys(), ...alone.keys()])
  return [...names]
    .map((outlet) => {
      const kinds = sums.get(outlet) ?? { original: 0, copy: 0, shared: 0, own: 0 }
      const together = kinds.original + kinds.copy + kinds.shared + kinds.own
      const own = alone.get(outlet) ?? 0
      return { outlet, kinds, shared: together, alone: own, stories: together + own }
    })
    .sort(
      (a, b) =>
        Number(a.outlet === '') - Number(b.outlet === '') ||
        b.shared - a.shared ||
        b.stories - a.stories ||
        a.outlet.localeCompare(b.outlet),
    )
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

/** Stories that nobody else tells, of the outlets that count, newest first. */
export function onlyHere({ lone }: Coverage, regular: readonly string[]): readonly LoneStory[] {
  const counting = new Set(regular)
  return lone.filter(({ outlet }) => counting.has(outlet))
}

/**
 * Stories that nearly all of the outlets tell which count: one of ten may be missing, and at least
 * one is. Nothing where fewer than three count.
 */
export function everyoneBut(
  { shared }: Coverage,
  regular: readonly string[],
): readonly MissedStory[] {
  if (regular.length < 3) return []
  const most = Math.max(1, Math.floor(regular.length / 10))
  return shared.flatMap((story) => {
    if (story.cells.length < regular.length - most) return []
    const tellers = new Set(story.cells.map(({ outlet }) => outlet))
    const missing = regular.filter((outlet) => !tellers.has(outlet))
    return missing.length > 0 && missing.length <= most ? [{ story, missing }] : []
  })
}
