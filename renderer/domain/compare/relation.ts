import type { Compared } from './argument.ts'
import { oneAgency, oneHandout } from './common-source.ts'
import type { Measured, Reason, Relation } from './comparison.ts'
import { sharingReasons } from './reasons.ts'
import { isOneHouse, rewritingOf } from './rewriting.ts'
import { sharedSlips } from './shared-slips.ts'
import { suspectedTranslation } from './translation.ts'
import { proofsOf } from './weight.ts'

/** Shares at which a relation changes its name; set on labelled pairs. */
const nearlyAll = 0.8
const half = 0.5
const third = 0.33

/** Weight of proof below which two texts have facts and phrases in common, and no more. */
const enoughProof = 0.9

/** How two articles are related, with the reasons in plain words. */
export function relationOf(compared: Compared): {
  readonly relation: Relation
  readonly reasons: readonly Reason[]
} {
  const proofs = proofsOf(compared)
  const proof = proofs.reduce((sum, { weight }) => sum + weight, 0)
  const reasons = sharingReasons(compared, proofs)
  const agency = oneAgency(compared)
  if (proof >= enoughProof) {
    return {
      relation: name(compared, agency.length > 0),
      reasons: [...agency, ...reasons, ...sharedSlips(compared)],
    }
  }
  const { sentencesA, sentencesB } = compared.measured
  if (Math.min(sentencesA.length, sentencesB.length) === 0)
    return { relation: 'cannot-tell', reasons }
  const handout = oneHandout(compared, proofs)
  if (handout.length > 0) return { relation: 'common-source', reasons: [...handout, ...reasons] }
  const translation = suspectedTranslation(compared)
  if (translation.length > 0) return { relation: 'translation', reasons: translation }
  const { aInB, bInA } = compared.measured
  // A short text that stands mostly in the other proves something, and not enough.
  if (Math.max(aInB, bInA) >= half && proof >= enoughProof / 2) {
    return { relation: 'cannot-tell', reasons }
  }
  return { relation: 'independent', reasons }
}

function name(compared: Compared, isOneAgency: boolean): Relation {
  const { a, b, measured } = compared
  const { aInB, bInA } = measured
  const [most, least] = [Math.max(aInB, bInA), Math.min(aInB, bInA)]
  if (isOneAgency && most < nearlyAll) return 'common-source'
  if (most >= half && rewritingOf(measured).isDeep && !isOneHouse(a, b)) return 'rewritten'
  if (least >= nearlyAll) return 'reprint'
  if (most >= nearlyAll) return 'excerpt'
  return answered(measured) ? 'version' : 'partial'
}

/** Whether both texts run along each other: most sentences of one, and a third of the other's. */
function answered({ links, sentencesA, sentencesB }: Measured): boolean {
  const inA = links.flatMap((link) => link.a).length / sentencesA.length
  const inB = links.flatMap((link) => link.b).length / sentencesB.length
  return Math.min(inA, inB) >= third && Math.max(inA, inB) >= half
}
