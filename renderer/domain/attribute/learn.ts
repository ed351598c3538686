import type { ArticleId, Attribution, Provenance } from '../article.ts'

/** A known copy of an article: another file that reprints its text. */
export interface Copy {
  readonly id: ArticleId
  readonly provenance: Provenance
}

/** A copy may name its source wrongly, so what is learnt is a little less sure than what is stated. */
const trustInCopies = 0.9

/**
 * What a copy teaches about the article it reprints: when it names where its text was taken from and
 * the original states no outlet, that is the original's outlet. The evidence is the copy's own words,
 * with the copy named. Gives nothing where there is nothing to learn.
 */
export function learnFromCopy(original: Provenance, copy: Copy): Partial<Provenance> {
  if (original.outlet.some(({ status }) => status !== 'learnt')) return {}
  const outlet = copy.provenance.takenFrom.map((taken) => learnt(taken, copy.id))
  return outlet.length === 0 ? {} : { outlet }
}

function learnt(taken: Attribution, article: ArticleId): Attribution {
  return {
    value: taken.value,
    status: 'learnt',
    evidence: taken.evidence.map((evidence) => ({ ...evidence, article })),
    method: 'named by the article that reprints it',
    confidence: Math.round(taken.confidence * trustInCopies * 100) / 100,
  }
}
