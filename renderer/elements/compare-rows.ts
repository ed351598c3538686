// What a column shows once folding is taken into account. Pure.
import { isChanged } from './compare-differences.ts'
import type { ComparePlan, Missing, Passage, Run } from './compare-items.ts'
import { across, type Side } from './compare-pair.ts'

/**
 * Passages folded to one line: a long run only one side has, passages that are the same, or lines
 * that many articles of the outlet carry.
 */
export interface Folded {
  readonly kind: 'folded'
  readonly of: 'only' | 'same' | 'boilerplate'
  /** Names it within its column: `ra3` for a run, `sa5` for sameness, `fa7` for boilerplate. */
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

/** The rows of one column. Every passage is in exactly one row. */
export function rows(plan: ComparePlan, side: Side, folding: Folding): readonly Row[] {
  const byId = new Map(plan.runs.map((run) => [run.id, run]))
  const shown: Row[] = []
  for (const item of plan[side]) {
    if (item.kind === 'missing') shown.push(item)
    else add(shown, item, foldFor(item, byId.get(item.run), folding))
  }
  const unfolded = shown.map((row) =>
    row.kind === 'folded' && folding.opened.has(row.key) ? row : null,
  )
  if (unfolded.every((row) => row === null)) return shown
  const ofBlock = new Map(
    plan[side].flatMap((item) => (item.kind === 'passage' ? [[item.block, item] as const] : [])),
  )
  return shown.flatMap((row, at) => {
    const fold = unfolded[at]
    return fold ? fold.blocks.flatMap((block) => ofBlock.get(block) ?? []) : [row]
  })
}

function foldFor(item: Passage, run: Run | undefined, folding: Folding): Folded['of'] | null {
  if (item.class === 'boilerplate') return 'boilerplate'
  if (run) return run.long ? 'only' : null
  if (!folding.onlyDifferences) return null
  return isChanged(item) ? null : 'same'
}

const letters: Readonly<Record<Folded['of'], string>> = { only: 'r', same: 's', boilerplate: 'f' }

/** The key of the fold that would begin with this passage. */
export function foldKey(of: Folded['of'], item: Passage): string {
  return of === 'only' ? `r${item.run}` : `${letters[of]}${item.side}${item.block}`
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
  shown.push({
    kind: 'folded',
    of,
    key: foldKey(of, item),
    blocks: [item.block],
    paragraphs: counts,
  })
}

/** The folds of the other column that hold answers to what this fold holds: they open together. */
export function answering(fold: Folded, plan: ComparePlan, side: Side): readonly Folded[] {
  const other = rows(plan, across(side), { onlyDifferences: true, opened: new Set() })
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
