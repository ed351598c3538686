import type { Comparison, Direction, Edit, EditClass, Reason } from './comparison.ts'

/** The same comparison seen from the other side: A is B and B is A. */
export function mirror(comparison: Comparison): Comparison {
  const order = comparison.links.map((_, at) => at)
  const firstB = (at: number) => comparison.links[at]?.b[0] ?? 0
  order.sort((x, y) => firstB(x) - firstB(y))
  const placeOf = new Map(order.map((from, to) => [from, to]))
  return {
    ...comparison,
    sentencesA: comparison.sentencesB,
    sentencesB: comparison.sentencesA,
    links: order
      .flatMap((at) => comparison.links[at] ?? [])
      .map((link) => ({
        ...link,
        a: link.b,
        b: link.a,
        edits: link.edits.map(mirrorEdit),
      })),
    pairs: comparison.pairs
      .map((pair) => ({
        ...pair,
        a: pair.b,
        b: pair.a,
        links: pair.links.map((at) => placeOf.get(at) ?? at).sort((x, y) => x - y),
      }))
      .sort((x, y) => x.a - y.a || x.b - y.b),
    onlyA: comparison.onlyB,
    onlyB: comparison.onlyA,
    boilerplateA: comparison.boilerplateB,
    boilerplateB: comparison.boilerplateA,
    aInB: comparison.bInA,
    bInA: comparison.aInB,
    direction: mirrorDirection(comparison.direction),
    reasons: comparison.reasons.map(mirrorReason),
  }
}

/** The same edit seen from the other side: what one adds, the other leaves out. */
export function mirrorEdit(edit: Edit): Edit {
  return {
    class: mirrorClass(edit.class),
    a: edit.b,
    b: edit.a,
    wordsA: edit.wordsB,
    wordsB: edit.wordsA,
  }
}

function mirrorClass(kind: EditClass): EditClass {
  if (kind === 'addition') return 'removal'
  return kind === 'removal' ? 'addition' : kind
}

function mirrorDirection(direction: Direction): Direction {
  if (direction === 'a-to-b') return 'b-to-a'
  return direction === 'b-to-a' ? 'a-to-b' : direction
}

function mirrorReason(reason: Reason): Reason {
  return {
    ...reason,
    evidence: reason.evidence.map((one) => ({ ...one, side: one.side === 'a' ? 'b' : 'a' })),
  }
}
