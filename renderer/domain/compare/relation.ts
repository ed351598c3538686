import type { Compared } from './argument.ts'
import type { Comparable, Measured, Reason, Relation } from './comparison.ts'
import { passagesOf, type Passage } from './passages.ts'
import { counted, percent, possessive } from './phrases.ts'
import { isOneHouse, rewritingOf, sharesAgency } from './rewriting.ts'
import { proofsOf, type Proof } from './weight.ts'

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
  const { a, b, measured } = compared
  const proofs = proofsOf(compared)
  const proof = proofs.reduce((sum, { weight }) => sum + weight, 0)
  const relation = proof < enoughProof ? unproven(measured) : name(a, b, measured)
  const reasons = [shares(a, b, measured), ...passages(a, b, measured), ...setAside(proofs)]
  return { relation, reasons: [...reasons, ...manner(measured)] }
}

function unproven({ sentencesA, sentencesB }: Measured): Relation {
  return Math.min(sentencesA.length, sentencesB.length) === 0 ? 'cannot-tell' : 'independent'
}

function name(a: Comparable, b: Comparable, measured: Measured): Relation {
  const { aInB, bInA } = measured
  const [most, least] = [Math.max(aInB, bInA), Math.min(aInB, bInA)]
  if (sharesAgency(a, b) && most < nearlyAll) return 'common-source'
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

function shares(a: Comparable, b: Comparable, { aInB, bInA }: Measured): Reason {
  return reason(
    `${percent(aInB)} of ${possessive(a.name)} prose stands in ${b.name}, ${percent(bInA)} of ${possessive(b.name)} in ${a.name}`,
  )
}

/** How much answers each other, and the longest passage, with its first words on both sides. */
function passages(a: Comparable, b: Comparable, measured: Measured): readonly Reason[] {
  const { pairs, links } = measured
  if (pairs.length === 0) return [reason('no sentence of one answers a sentence of the other')]
  const same = pairs.filter((pair) => pair.kind === 'same').length
  const answering = reason(
    pairs.length === 1
      ? `one paragraph answers one of the other${same === 1 ? ', word for word' : ''}`
      : `${pairs.length} pairs of paragraphs answer each other, ${same} of them word for word`,
  )
  const longest = passagesOf(links).reduce<Passage | undefined>(
    (most, one) => (most && most.links.length >= one.links.length ? most : one),
    undefined,
  )
  if (!longest || longest.links.length < 2) return [answering]
  const text = `${longest.links.length} sentences in a row stand in both`
  const evidence = [
    ...opening(a, 'a', measured.sentencesA[longest.a[0]]),
    ...opening(b, 'b', measured.sentencesB[longest.b[0]]),
  ]
  return [answering, { about: 'relation', text, evidence }]
}

function opening(
  { body }: Comparable,
  side: 'a' | 'b',
  sentence: Measured['sentencesA'][number] | undefined,
): Reason['evidence'] {
  if (!sentence) return []
  const { block, start, end } = sentence
  const words = body.blocks[block]?.text.slice(start, end) ?? ''
  return [{ side, words, place: { in: 'block', block, start, end } }]
}

function setAside(proofs: readonly Proof[]): readonly Reason[] {
  const quotations = proofs.filter(({ sort }) => sort === 'quotation').length
  const notes = proofs.filter(({ sort }) => sort === 'note').length
  return [
    ...(quotations === proofs.length && quotations > 0
      ? [reason('all they share are somebody’s quoted words')]
      : []),
    ...(notes > 0
      ? [reason('they close with the same words of the house, which prove nothing')]
      : []),
  ]
}

function manner(measured: Measured): readonly Reason[] {
  const moved = measured.pairs.filter((pair) => pair.moved).length
  const reworded = measured.links.filter((link) => link.kind === 'reworded').length
  const { sentences } = rewritingOf(measured)
  return [
    ...(moved > 0 ? [reason(`${counted(moved, 'paragraph')} in another order`)] : []),
    ...(sentences > 0 ? [reason(`${counted(sentences, 'sentence')} in part in other words`)] : []),
    ...(reworded > 0
      ? [reason(`${counted(reworded, 'sentence')} with the same statement in other words`)]
      : []),
  ]
}

function reason(text: string): Reason {
  return { about: 'relation', text, evidence: [] }
}
