// What a column shows once folding is taken into account. Pure.
import { isChanged } from './compare-differences.ts'
import type { ComparePlan, Missing, Passage, Run, Side } from './compare-plan.ts'

/** Passages folded to one line: a long run only one side has, or passages that are the same. */
export interface Folded {
  readonly kind: 'folded'
  readonly of: 'only' | 'same'
  /** Names it within its column: `ra3` for a run, `sa5` for passages that are the same. */
  readonly key: string
  readonly blocks: readonly number[]
  readonly paragraphs: number
}

/** What a column shows, from top to bottom. */
export type Row = Passage | Missing | Folded

/** How much the reader wants to see. */
export interface Folding {
  /** Hides what both sides print. */
  readonly onlyDifferences: boolean
  /** Keys of folds that the reader opened. */
  readonly opened: ReadonlySet<string>
}

/** The rows of one column. Every passage is in exactly one row, asides apart when they are hidden. */
export function rows(plan: ComparePlan, side: Side, folding: Folding): readonly Row[] {
  const byId = new Map(plan.runs.map((run) => [run.id, run]))
  const shown: Row[] = []
  for (const item of plan[side]) {
    if (item.kind === 'missing') shown.push(item)
    else add(shown, item, foldFor(item, byId.get(item.run), folding))
  }
  return shown.flatMap((row) =>
    row.kind === 'folded' && folding.opened.has(row.key) ? unfold(plan, side, row) : [row],
  )
}

function foldFor(item: Passage, run: Run | undefined, folding: Folding): Folded['of'] | null {
  if (run) return run.long ? 'only' : null
  if (!folding.onlyDifferences) return null
  return item.class === 'aside' || !isChanged(item) ? 'same' : null
}

function add(shown: Row[], item: Passage, of: Folded['of'] | null): void {
  if (!of) {
    shown.push(item)
    return
  }
  const last = shown.at(-1)
  const counts = item.number > 0 ? 1 : 0
  if (last?.kind === 'folded' && last.of === of) {
    shown[shown.length - 1] = {
      ...last,
      blocks: [...last.blocks, item.block],
      paragraphs: last.paragraphs + counts,
    }
    return
  }
  const key = of === 'only' ? `r${item.run}` : `s${item.side}${item.block}`
  shown.push({ kind: 'folded', of, key, blocks: [item.block], paragraphs: counts })
}

function unfold(plan: ComparePlan, side: Side, row: Folded): readonly Row[] {
  return plan[side].filter((item) => item.kind === 'passage' && row.blocks.includes(item.block))
}

/** The folds of the other column that hold answers to what this fold holds: they open together. */
export function answering(fold: Folded, plan: ComparePlan, side: Side): readonly Folded[] {
  const other = rows(plan, side === 'a' ? 'b' : 'a', { onlyDifferences: true, opened: new Set() })
  const partners = new Set(
    plan[side].flatMap((item) =>
      item.kind === 'passage' && fold.blocks.includes(item.block) ? item.partners : [],
    ),
  )
  return other.filter(
    (row): row is Folded =>
      row.kind === 'folded' && row.of === 'same' && row.blocks.some((at) => partners.has(at)),
  )
}
