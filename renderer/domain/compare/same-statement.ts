import { readTrees } from '../read/extract/trees.ts'
import { learntStatements } from './learnt-statements.ts'
import { rarityOf, type Statement, type StemWeights } from './statement.ts'
import { statementTraits } from './statement-traits.ts'

/**
 * How sure that two sentences say the same, 0 to 1: judged by trees learnt from sentence pairs that
 * people called the same or not. Swapping the sentences changes nothing.
 */
export function sameStatement(a: Statement, b: Statement, weights: StemWeights = rarityOf): number {
  // Sums differ in their last digit by their order, so the pair is always taken in one.
  const [one, other] = orderKey(a) <= orderKey(b) ? [a, b] : [b, a]
  return 1 / (1 + Math.exp(-trees.judge(statementTraits(one, other, weights))))
}

function orderKey({ keys, names }: Statement): string {
  return [...keys, '', ...names].join(' ')
}

const trees = readTrees(learntStatements)
