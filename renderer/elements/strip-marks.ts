import { isChanged, passagesOf } from './compare-differences.ts'
import type { ComparePlan, Side } from './compare-plan.ts'
import { across, type Pair, passageDescription, passageLabel } from './compare-words.ts'
import type { StripMark } from './passage-strip.ts'

/** One column of the strip; `inSight` are the keys of the rows on screen. */
export interface StripSide {
  readonly pair: Pair
  readonly plan: ComparePlan
  readonly side: Side
  readonly inSight: ReadonlySet<string>
}

/** One mark for each paragraph of a side. */
export function stripMarks({ pair, plan, side, inSight }: StripSide): readonly StripMark[] {
  const other = passagesOf(plan, across(side))
  const numbers = new Map(other.map((passage) => [passage.block, passage.number]))
  return passagesOf(plan, side)
    .filter((passage) => passage.class !== 'aside')
    .map((passage) => ({
      block: passage.block,
      class: passage.class,
      moved: passage.moved,
      changed: isChanged(passage),
      length: pair[side].body.blocks[passage.block]?.text.length ?? 0,
      label: `${passageLabel(pair, passage)}: ${passageDescription(pair, passage, numbers)}`,
      inSight: inSight.has(passage.key) || inSight.has(`r${passage.run}`),
    }))
}
