import type { Comparison } from '../comparison.ts'
import { mirror } from '../mirror.ts'

/** Two of several articles beside each other, named by their positions among them; `a` before `b`. */
export interface ComparedTwo {
  readonly a: number
  readonly b: number
  readonly comparison: Comparison
}

/** The comparison of two of the articles, with the first of them as A; `undefined` for no such pair. */
export function pairSeenFrom(
  pairs: readonly ComparedTwo[],
  first: number,
  second: number,
): Comparison | undefined {
  const found = pairs.find(
    ({ a, b }) => (a === first && b === second) || (a === second && b === first),
  )
  if (!found) return undefined
  return found.a === first ? found.comparison : mirror(found.comparison)
}
