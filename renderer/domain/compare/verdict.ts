import type { Compared } from './argument.ts'
import type { Comparison } from './comparison.ts'
import { directionOf } from './direction.ts'
import { knownVersion } from './known-version.ts'
import { relationOf } from './relation.ts'

/** How two articles are related and who took from whom, each with its reasons. */
export function judge(compared: Compared): Pick<Comparison, 'relation' | 'direction' | 'reasons'> {
  const { relation, reasons } = relationOf(compared)
  const known = knownVersion(compared.a, compared.b)
  if (known) return { ...known, reasons: [...known.reasons, ...reasons] }
  if (relation === 'independent' || relation === 'cannot-tell') {
    return { relation, direction: relation === 'independent' ? 'none' : 'unknown', reasons }
  }
  const towards = directionOf(compared)
  return { relation, direction: towards.direction, reasons: [...reasons, ...towards.reasons] }
}
