import { readTrees } from '../../read/extract/trees.ts'
import { factDesk, factTraits } from '../fact-traits.ts'
import { learntFacts } from '../learnt-facts.ts'
import type { Prose } from '../prose.ts'

/** Sentences of two articles that report one fact and share no text, by position. */
export interface ToldApart {
  readonly a: number
  readonly b: number
  /** 0 to 1: how sure. */
  readonly score: number
}

// Of sentence pairs that answer each other best and reach this, people call 92 in 100 one fact.
const sure = 0.85
const leastLikeness = 0.15

/** Which sentences of a pair are asked about: those that no link holds. */
export interface Unlinked {
  readonly a: ReadonlySet<number>
  readonly b: ReadonlySet<number>
}

/**
 * Unlinked sentences that surely report the same fact in words of their own. Only two that are each
 * other's likest are looked at, because looking costs much; this never says that anything was copied.
 */
export function toldApart(a: Prose, b: Prose, unlinked: Unlinked): readonly ToldApart[] {
  if (unlinked.a.size === 0 || unlinked.b.size === 0) return []
  const desk = factDesk(a.tokens, b.tokens)
  const likest = mutual(desk.likeness, unlinked)
  return likest.flatMap(([x, y]): readonly ToldApart[] => {
    const score = 1 / (1 + Math.exp(-trees.judge(factTraits(desk, x, y))))
    return score >= sure ? [{ a: x, b: y, score }] : []
  })
}

/** Pairs in which each is the likest to the other among all that are asked about. */
function mutual(
  likeness: readonly (readonly number[])[],
  { a, b }: Unlinked,
): readonly (readonly [number, number])[] {
  const of = (x: number, y: number) => likeness[x]?.[y] ?? 0
  return [...a].flatMap((x): readonly (readonly [number, number])[] => {
    const y = best(b, (one) => of(x, one))
    if (y === undefined || of(x, y) < leastLikeness) return []
    return best(a, (one) => of(one, y)) === x ? [[x, y]] : []
  })
}

function best(all: ReadonlySet<number>, worth: (one: number) => number): number | undefined {
  let found: number | undefined
  for (const one of all) if (found === undefined || worth(one) > worth(found)) found = one
  return found
}

const trees = readTrees(learntFacts)
