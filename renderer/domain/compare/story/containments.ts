import type { Direction, Relation } from '../comparison.ts'
import { pairSeenFrom, type ComparedTwo } from './compared-two.ts'

/** How much of one article stands in another, and what the two are to each other. */
export interface Containment {
  /** Positions of the article whose prose was measured, and of the one it was looked for in. */
  readonly of: number
  readonly in: number
  /** Share of the prose characters of `of` that stand in `in`, 0 to 1. */
  readonly share: number
  readonly relation: Relation
  /** Who took from whom: `a` is `of`, `b` is `in`. */
  readonly direction: Direction
}

/**
 * Who stands in whom: a row for each article, a column for each other one, in their order. `null` where
 * an article would meet itself, or where a pair was not compared.
 */
export function containments(
  articles: number,
  pairs: readonly ComparedTwo[],
): readonly (readonly (Containment | null)[])[] {
  const order = Array.from({ length: articles }, (_, at) => at)
  return order.map((of) => order.map((other) => containmentOf(pairs, of, other)))
}

function containmentOf(
  pairs: readonly ComparedTwo[],
  of: number,
  other: number,
): Containment | null {
  const comparison = pairSeenFrom(pairs, of, other)
  if (!comparison) return null
  const { aInB: share, relation, direction } = comparison
  return { of, in: other, share, relation, direction }
}
