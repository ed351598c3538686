import type { Columns } from './columns.ts'
import { emptyColumns, type PackedColumns } from './packed-columns.ts'

/** Current articles, newest first, and the stories they tell: what left is left out. */
export function packColumns(columns: Columns): PackedColumns {
  const order = columns.newest()
  const { date, filed, words, outlet, story, bits, telling, edition } = columns.all
  const packed = emptyColumns(order.length)
  const stories: number[] = []
  const renumbered = new Int32Array(columns.stories.size).fill(-1)
  order.forEach((from, at) => {
    packed.date[at] = date[from] ?? 0
    packed.filed[at] = filed[from] ?? 0
    packed.words[at] = words[from] ?? 0
    packed.outlet[at] = outlet[from] ?? 0
    packed.bits[at] = bits[from] ?? 0
    packed.telling[at] = telling[from] ?? 0
    packed.edition[at] = edition[from] ?? 0
    const told = story[from] ?? -1
    if (told < 0) return
    if ((renumbered[told] ?? -1) < 0) renumbered[told] = stories.push(told) - 1
    packed.story[at] = renumbered[told] ?? -1
  })
  return {
    ...packed,
    ids: columns.ids.packed(order),
    stories: columns.stories.packed(stories),
    outlets: [...columns.outlets],
  }
}
