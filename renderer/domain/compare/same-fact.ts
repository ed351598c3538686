import { readTrees } from '../read/extract/trees.ts'
import { factDesk, factTraits } from './fact-traits.ts'
import { learntFacts } from './learnt-facts.ts'
import type { StemWeights } from './statement.ts'
import type { Token } from './words.ts'

/** A sentence of B that reports what a sentence of A reports. */
export interface SameFact {
  readonly a: number
  readonly b: number
  /** 0 to 1: how sure. */
  readonly score: number
}

/**
 * For each sentence of A the sentence of B that most probably reports the same fact, in whatever words;
 * the score says how far to trust it. Both articles have to be about one story.
 *
 * This never says that anything was copied. The work grows with the product of the lengths.
 */
export function sameFacts(
  a: readonly (readonly Token[])[],
  b: readonly (readonly Token[])[],
  rarity?: StemWeights,
): readonly SameFact[] {
  const desk = factDesk(a, b, rarity)
  return a.flatMap((_, x): readonly SameFact[] => {
    const scores = b.map((_, y) => trees.judge(factTraits(desk, x, y)))
    const best = Math.max(...scores)
    return scores.length === 0
      ? []
      : [{ a: x, b: scores.indexOf(best), score: 1 / (1 + Math.exp(-best)) }]
  })
}

const trees = readTrees(learntFacts)
