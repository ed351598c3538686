import { against, across, articleOf, type Argument, type Compared } from './argument.ts'
import { isOneHouse } from './rewriting.ts'

/** One share must be so much larger than the other to hint that its text was cut from the other's. */
const cutBy = 0.05
/** Below this a text does not lie in the other, and shares hint at nothing. */
const liesIn = 0.6

const weighs = 0.5
const fromEndWeighs = 0.4
const leastInRow = 4

/**
 * One text lies in the other, which has more: probably it was cut from it. Within one house this hints
 * at nothing, because a short brief grows into the long story; but a text that stops in the midst of
 * the other's row of sentences was cut from the end, wherever both come from.
 */
export function cuts(compared: Compared): readonly Argument[] {
  const { a, b, measured } = compared
  const { aInB, bInA } = measured
  const isClear = Math.abs(aInB - bInA) >= cutBy && Math.max(aInB, bInA) >= liesIn
  if (!isClear) return []
  const copy = aInB > bInA ? 'a' : 'b'
  const [inner, outer] = [articleOf(compared, copy), articleOf(compared, across(copy))]
  const fromEnd = isCutFromEnd(compared, copy)
  if (isOneHouse(a, b) && (!fromEnd || isOneOutlet(compared))) return []
  const text = fromEnd
    ? `${inner.name} runs along ${outer.name} from the top and stops before its end: it was probably cut from it`
    : `most of ${inner.name} lies in ${outer.name}, which has more, so it is probably cut from it`
  return [against(copy, { strength: weighs + (fromEnd ? fromEndWeighs : 0), text })]
}

/** All of one text answers, in order, the opening of the other, which goes on after it. */
function isCutFromEnd({ measured }: Compared, copy: 'a' | 'b'): boolean {
  const { links, sentencesA, sentencesB } = measured
  const [own, others] = copy === 'a' ? [sentencesA, sentencesB] : [sentencesB, sentencesA]
  const linked = new Set(links.flatMap((link) => link[copy]))
  const answers = links.flatMap((link) => link[across(copy)])
  const last = Math.max(...answers, -1)
  const isWhole = linked.size >= 0.9 * own.length
  const isOpening = answers.length >= 0.8 * (last + 1) && Math.min(...answers, others.length) <= 1
  const goesOn = others.length - 1 - last >= Math.max(2, 0.1 * others.length)
  return (
    links.length >= leastInRow &&
    !links.some(({ moved }) => moved) &&
    isWhole &&
    isOpening &&
    goesOn
  )
}

function isOneOutlet({ a, b }: Compared): boolean {
  const names = new Set(a.provenance.outlet.map(({ value }) => value))
  return b.provenance.outlet.some(({ value }) => names.has(value))
}
