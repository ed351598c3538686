import { attributionFields } from '../domain/article.ts'
import type { Attribution, AttributionField, Provenance } from '../domain/article.ts'
import { correctedValues, type CorrectionInForce } from './corrections.ts'

/** What is known of an article's source from elsewhere than its file. */
export interface Heard {
  readonly learnt: Partial<Provenance>
  readonly corrections: readonly CorrectionInForce[]
}

/** Provenance as it is shown: as read, completed by what was learnt, outweighed by corrections. */
export function shownProvenance(read: Provenance, { learnt, corrections }: Heard): Provenance {
  const shown: Record<AttributionField, readonly Attribution[]> = withLearnt(read, learnt)
  for (const correction of corrections) {
    const { field } = correction
    if (field !== 'headline') shown[field] = correctedValues(correction, shown[field])
  }
  return shown
}

/** Provenance with what was learnt added to the rows in which nothing was stated. */
export function withLearnt(
  stated: Provenance,
  learnt: Partial<Provenance>,
): Record<AttributionField, readonly Attribution[]> {
  const merged: Record<AttributionField, readonly Attribution[]> = { ...stated }
  for (const field of attributionFields) {
    if (stated[field].length === 0) merged[field] = learnt[field] ?? []
  }
  return merged
}
