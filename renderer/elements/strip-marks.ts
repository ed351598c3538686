import { isChanged, passagesOf } from './compare-differences.ts'
import type { ComparePlan, PassageClass } from './compare-items.ts'
import type { Pair, Side } from './compare-pair.ts'

/** One paragraph on the strip. */
export interface StripMark {
  readonly block: number
  readonly class: PassageClass
  readonly moved: boolean
  readonly changed: boolean
  /** In characters: the mark is as long as its paragraph. */
  readonly length: number
  /** What it is, in words. */
  readonly label: string
}

/** One mark for each paragraph of a side; `sentences` say by block what became of it. */
export function stripMarks(
  pair: Pair,
  plan: ComparePlan,
  { side, sentences }: { readonly side: Side; readonly sentences: ReadonlyMap<number, string> },
): readonly StripMark[] {
  return passagesOf(plan, side)
    .filter((passage) => passage.class !== 'aside')
    .map((passage) => ({
      block: passage.block,
      class: passage.class,
      moved: passage.moved,
      changed: isChanged(passage),
      length: pair[side].body.blocks[passage.block]?.text.length ?? 0,
      label: sentences.get(passage.block) ?? '',
    }))
}
