import type { Comparable, Measured, Reason, Relation } from './comparison.ts'

/** Shares at which a relation changes its name; set on labelled pairs. */
const nearlyAll = 0.8
const half = 0.45
const some = 0.12

/** Fewer sentences than this on a side say nothing about derivation. */
const leastSentences = 2

/** How two articles are related, with the reasons in plain words. */
export function relationOf(
  a: Comparable,
  b: Comparable,
  measured: Measured,
): { readonly relation: Relation; readonly reasons: readonly Reason[] } {
  const relation = name(a, b, measured)
  return { relation, reasons: [reason(shares(a, b, measured)), ...more(measured)] }
}

function name(a: Comparable, b: Comparable, measured: Measured): Relation {
  const { aInB, bInA, links, sentencesA, sentencesB } = measured
  const [most, least] = [Math.max(aInB, bInA), Math.min(aInB, bInA)]
  const copied = links.filter((link) => link.kind !== 'reworded').length
  const shortest = Math.min(sentencesA.length, sentencesB.length)
  if (shortest === 0) return 'cannot-tell'
  if (least >= nearlyAll) return 'reprint'
  if (most >= nearlyAll) return shortest < leastSentences ? 'partial' : 'excerpt'
  if (isQuotation(a, measured)) return 'independent'
  if (least >= half) return 'version'
  if (sameAgency(a, b) && copied >= 2) return 'common-source'
  if (most >= some && copied >= 1) return 'partial'
  if (links.length / shortest >= 0.5 && links.length > 2) return 'rewritten'
  return 'independent'
}

/** Whether all that both print stands between quote marks: a shared quotation is no copying. */
function isQuotation(a: Comparable, { links, sentencesA }: Measured): boolean {
  const shared = links.flatMap((link) => link.a).flatMap((at) => sentencesA[at] ?? [])
  return (
    shared.length > 0 &&
    shared.every(({ block, start, end }) => {
      const words = a.body.blocks[block]?.text.slice(start, end) ?? ''
      const quoted = [...words.matchAll(/[“"„«]([^“”"„«»]*)/gu)].map((match) => match[1] ?? '')
      return quoted.join('').length > words.length * 0.6
    })
  )
}

function sameAgency(a: Comparable, b: Comparable): boolean {
  const names = new Set(a.provenance.agency.map(({ value }) => value))
  return b.provenance.agency.some(({ value }) => names.has(value))
}

function shares(a: Comparable, b: Comparable, { aInB, bInA }: Measured): string {
  return `${percent(aInB)} of ${a.name}’s prose stands in ${b.name}, ${percent(bInA)} of ${b.name}’s in ${a.name}`
}

function more({ pairs, links }: Measured): readonly Reason[] {
  if (pairs.length === 0) return [reason('no sentence of one answers a sentence of the other')]
  const moved = pairs.filter((pair) => pair.moved).length
  const same = pairs.filter((pair) => pair.kind === 'same').length
  const reworded = links.filter((link) => link.kind === 'reworded').length
  return [
    reason(`${pairs.length} pairs of paragraphs answer each other, ${same} of them word for word`),
    ...(moved > 0 ? [reason(`${moved} of them stand in another order`)] : []),
    ...(reworded > 0 ? [reason(`${reworded} sentences say the same in other words`)] : []),
  ]
}

function reason(text: string): Reason {
  return { about: 'relation', text, evidence: [] }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
