import type { ColumnItem, ComparePlan, Passage } from './compare-items.ts'
import type { Side } from './compare-pair.ts'
import { type SetAside, setAsideAs } from './compare-shown.ts'

/** One stop of "next difference": where it stands on each side, by key; '' where it does not. */
export interface Difference {
  readonly a: string
  readonly b: string
}

/**
 * The differences in the order a reader meets them: column A from top to bottom, what only B has
 * where it would stand in A.
 *
 * A run that one side lacks is one difference; so is a passage that was changed or moved. What the
 * plan was told to set aside is none, nor is boilerplate.
 */
export function differences(plan: ComparePlan): readonly Difference[] {
  const toB = byBlock(plan, 'b')
  const seen = new Set<string>()
  return plan.a.flatMap((item): readonly Difference[] => {
    if (item.kind === 'missing') return [{ a: item.key, b: `r${item.run.id}` }]
    if (item.class === 'only') {
      if (seen.has(item.run)) return []
      seen.add(item.run)
      return [{ a: `r${item.run}`, b: `m${item.run}` }]
    }
    const partner = toB.get(item.partners[0] ?? -1)
    return isChanged(item) ? [{ a: item.key, b: partner?.key ?? '' }] : []
  })
}

/** The position of the first difference in which a change of this kind is marked; -1 for none. */
export function firstOf(kind: SetAside, plan: ComparePlan, stops: readonly Difference[]): number {
  const holds = (side: Side, key: string) =>
    passagesOf(plan, side).some(
      (passage) =>
        passage.key === key && passage.edits.some((mark) => setAsideAs(mark.class) === kind),
    )
  return stops.findIndex(({ a, b }) => holds('a', a) || holds('b', b))
}

/** Whether a passage that is answered says anything else than its answer. */
export function isChanged(passage: Passage): boolean {
  return passage.class === 'edited' || passage.class === 'reworded' || passage.moved
}

/** The passages of a column. */
export function passagesOf(plan: ComparePlan, side: Side): readonly Passage[] {
  return plan[side].flatMap(passageOf)
}

/** The passages of a column, by block. */
export function byBlock(plan: ComparePlan, side: Side): ReadonlyMap<number, Passage> {
  return new Map(passagesOf(plan, side).map((passage) => [passage.block, passage]))
}

function passageOf(item: ColumnItem): readonly Passage[] {
  return item.kind === 'passage' ? [item] : []
}
