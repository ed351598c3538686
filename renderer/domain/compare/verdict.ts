import type { Comparable, Comparison, Measured } from './comparison.ts'
import { directionOf } from './direction.ts'
import { relationOf } from './relation.ts'

/** How two articles are related and who took from whom, each with its reasons. */
export function judge(
  a: Comparable,
  b: Comparable,
  measured: Measured,
): Pick<Comparison, 'relation' | 'direction' | 'reasons'> {
  const { relation, reasons } = relationOf(a, b, measured)
  if (relation === 'independent' || relation === 'cannot-tell') {
    return { relation, direction: relation === 'independent' ? 'none' : 'unknown', reasons }
  }
  const towards = directionOf(a, b, measured)
  return { relation, direction: towards.direction, reasons: [...reasons, ...towards.reasons] }
}
