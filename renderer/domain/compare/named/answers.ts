import { align } from '../align.ts'
import type { Edit } from '../comparison.ts'
import { linkOf } from '../link.ts'
import type { Reading } from './desk.ts'
import type { Found } from './found.ts'

/** Sentences of one article that answer sentences of another; articles and sentences by number. */
export interface Answer {
  readonly a: number
  readonly b: number
  readonly inA: readonly number[]
  readonly inB: readonly number[]
  /** They say the same in other words; else they are one sentence, edited or not. */
  readonly reworded: boolean
  /** What differs between them, word for word; worked out when first asked for. */
  readonly edits: () => readonly Edit[]
}

/** Which sentences of every two articles answer each other, where something was found in both. */
export function answersBetween(
  readings: readonly Reading[],
  found: readonly Found[],
): readonly Answer[] {
  const telling = readings.map(
    ({ at }) => new Set(found.flatMap((one) => (one.article === at ? [one.sentence] : []))),
  )
  return readings.flatMap((a) =>
    readings
      .slice(readings.indexOf(a) + 1)
      .flatMap((b) => between(a, b, [telling[a.at] ?? new Set(), telling[b.at] ?? new Set()])),
  )
}

function between(
  a: Reading,
  b: Reading,
  [tellingA, tellingB]: readonly [ReadonlySet<number>, ReadonlySet<number>],
): readonly Answer[] {
  return align(a.prose.tokens, b.prose.tokens).flatMap((match): readonly Answer[] => {
    const tells = match.a.some((at) => tellingA.has(at)) && match.b.some((at) => tellingB.has(at))
    if (!tells) return []
    let known: readonly Edit[] | undefined
    const edits = () => (known ??= linkOf(match, a.prose, b.prose).link.edits)
    return [{ a: a.at, b: b.at, inA: match.a, inB: match.b, reworded: match.reworded, edits }]
  })
}

/** Whether an edit sets two findings against each other. */
export function setsAgainst(edit: Edit, one: Found, other: Found): boolean {
  return touches(edit.a, one) && touches(edit.b, other)
}

function touches(place: Edit['a'], { block, start, end }: Found): boolean {
  return place.block === block && place.start < end && start < place.end
}
