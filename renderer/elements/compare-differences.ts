import { isQuiet } from './compare-edits.ts'
import type { ColumnItem, ComparePlan, Passage, Side } from './compare-plan.ts'

/** One stop of "next difference": where it stands on each side, by key; '' where it does not. */
export interface Difference {
  readonly a: string
  readonly b: string
}

/**
 * The differences in the order a reader meets them: column A from top to bottom, what only B has
 * where it would stand in A.
 *
 * A run that one side lacks is one difference; so is a passage that was changed or moved. What is
 * typography or house style is none.
 */
export function differences(plan: ComparePlan): readonly Difference[] {
  const toB = new Map(plan.b.flatMap(passageOf).map((passage) => [passage.block, passage]))
  const seen = new Set<string>()
  return plan.a.flatMap((item): readonly Difference[] => {
    if (item.kind === 'missing') return [{ a: item.key, b: `r${item.run.id}` }]
    if (item.class === 'only') {
      if (seen.has(item.run)) return []
      seen.add(item.run)
      return [{ a: `r${item.run}`, b: `m${item.run}` }]
    }
    const partner = toB.get(item.partners[0] ?? -1)
    const differs = isChanged(item) || item.partners.some((at) => isChanged(toB.get(at)))
    return differs ? [{ a: item.key, b: partner?.key ?? '' }] : []
  })
}

/** Whether a passage that is answered says anything else than its answer. */
export function isChanged(passage: Passage | undefined): boolean {
  if (!passage || passage.class === 'aside' || passage.class === 'only') return false
  if (passage.moved || passage.class === 'reworded') return true
  return passage.edits.some((mark) => !isQuiet(mark))
}

/** The passages of a column. */
export function passagesOf(plan: ComparePlan, side: Side): readonly Passage[] {
  return plan[side].flatMap(passageOf)
}

function passageOf(item: ColumnItem): readonly Passage[] {
  return item.kind === 'passage' ? [item] : []
}
