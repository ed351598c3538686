// Where a column's stretch on screen stands on the strip of the whole. Pure.
import type { Box } from './compare-column.ts'
import type { Row } from './compare-rows.ts'
import { type Anchor, descending, level, type Scroll } from './level.ts'

/** A stretch of the strip, CSS pixels from its first mark. */
export interface Stretch {
  readonly top: number
  readonly bottom: number
}

/** Heights of the column (`a`) and of the strip (`b`) that answer each other. */
export function stripAnchors(
  rows: readonly Row[],
  boxes: readonly Box[],
  places: ReadonlyMap<number, Stretch>,
): readonly Anchor[] {
  const byKey = new Map(boxes.map((box) => [box.key, box]))
  const anchors = rows.flatMap((row): readonly Anchor[] => {
    const box = byKey.get(row.key)
    const blocks = row.kind === 'folded' ? row.blocks : row.kind === 'passage' ? [row.block] : []
    const marks = blocks.flatMap((block) => places.get(block) ?? [])
    const [first, last] = [marks[0], marks.at(-1)]
    if (!box || !first || !last) return []
    return [
      { a: box.top, b: first.top },
      { a: box.bottom, b: last.bottom },
    ]
  })
  return descending([{ a: 0, b: 0 }, ...anchors])
}

/** The stretch of the strip that stands for what is on screen. */
export function sightOf(anchors: readonly Anchor[], { top, height }: Scroll): Stretch {
  const end = anchors.at(-1)?.b ?? 0
  const on = (at: number) => Math.min(end, level(anchors, 'a', at))
  return { top: on(top), bottom: on(top + height) }
}
