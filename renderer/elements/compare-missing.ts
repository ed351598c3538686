// Where a column says what it lacks.
import type { ColumnItem, Missing, Passage, Run } from './compare-items.ts'

/** Puts a line for each run of the other side where the run would stand in this column. */
export function withMissing(
  column: readonly Passage[],
  other: readonly Passage[],
  runsOfOther: readonly Run[],
): readonly ColumnItem[] {
  const before = new Map<number, Missing[]>()
  for (const run of runsOfOther) {
    const at = wouldStandBefore(run, column, other)
    const missing: Missing = { kind: 'missing', key: `m${run.id}`, run }
    before.set(at, [...(before.get(at) ?? []), missing])
  }
  const items: ColumnItem[] = column.flatMap((passage, at) => [...(before.get(at) ?? []), passage])
  return [...items, ...(before.get(column.length) ?? [])]
}

/**
 * Where a run would stand: the position it comes before. Where both sides have something of their
 * own between the same two passages, A's comes first in both columns, so that no bands cross.
 */
function wouldStandBefore(run: Run, column: readonly Passage[], other: readonly Passage[]): number {
  const first = run.blocks[0] ?? 0
  const last = run.blocks.at(-1) ?? 0
  const next = other.find((one) => one.block > last && isInPlace(one))
  const previous = [...other].reverse().find((one) => one.block < first && isInPlace(one))
  const before = next && column.findIndex((one) => next.partners.includes(one.block))
  const after =
    previous && column.findIndex((one) => one.block === Math.max(...previous.partners)) + 1
  if (run.side === 'a') return after ?? 0
  return before ?? column.length
}

function isInPlace(passage: Passage): boolean {
  return passage.partners.length > 0 && !passage.moved
}
