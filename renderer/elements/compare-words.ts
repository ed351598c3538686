// The words for what the columns show: pills, folded lines, what marks say.
import { editNames } from './compare-edits.ts'
import type { EditMark, Passage, Run } from './compare-items.ts'
import { across, isSource, nameOf, type Pair, type Side } from './compare-pair.ts'

/** The label of a passage only one side has: `only in APLN: lead-in`, `left out by APLN`. */
function onlyWords(pair: Pair, side: Side, block: number): string {
  if (isSource(pair, side)) return `left out by ${nameOf(pair, across(side))}`
  const isLeadIn = pair[side].body.blocks[block]?.role === 'lead-in'
  return `only in ${nameOf(pair, side)}${isLeadIn ? ': lead-in' : ''}`
}

/** What a column says where it lacks a run of the other side. */
export function missingWords(pair: Pair, run: Run): string {
  const owner = nameOf(pair, run.side)
  const count = paragraphs(run.paragraphs)
  if (isSource(pair, across(run.side))) return `${owner} adds ${count} here`
  return `${count} of ${owner} ${run.paragraphs === 1 ? 'is' : 'are'} not here`
}

/** What a folded run says of itself, before the names of what it is about. */
export function foldedWords(pair: Pair, run: Run): string {
  const other = nameOf(pair, across(run.side))
  const count = paragraphs(run.paragraphs)
  if (isSource(pair, run.side)) return `${count} left out by ${other}`
  return `${count} only in ${nameOf(pair, run.side)}`
}

/** What the head of a run that is not folded says: of one paragraph, what it is. */
export function runWords(pair: Pair, run: Run): string {
  return run.paragraphs === 1
    ? onlyWords(pair, run.side, run.blocks[0] ?? 0)
    : foldedWords(pair, run)
}

/** What the margin of a moved passage says: where its other end stands. */
export function movedWords(
  pair: Pair,
  { side, partners }: Passage,
  numbers: ReadonlyMap<number, number>,
): string {
  const number = `paragraph ${numbers.get(partners[0] ?? -1) ?? 0}`
  if (isSource(pair, across(side))) return `moved here from ${number}`
  return isSource(pair, side) ? `moved to ${number}` : `moved, ${number} of the other`
}

/** What a marked stretch says when pointed at: `figure: “12” in The Post`. */
export function editSaying(mark: EditMark, other: string): string {
  if (mark.class === 'alone') return `this sentence does not stand in ${other}`
  if (mark.other && !mark.other.trim()) return `typography: another kind of space in ${other}`
  const words = mark.other ? `“${mark.other}” in ${other}` : `not in ${other}`
  return `${editNames[mark.class]}: ${words}`
}

/** What lines that many articles carry say of themselves while they are folded. */
export function boilerplateWords(pair: Pair, side: Side, count: number): string {
  return `${paragraphs(count)} set aside: the same lines in many articles of ${nameOf(pair, side)}`
}

/** `1 paragraph`, `4 paragraphs`. */
export function paragraphs(count: number): string {
  return count === 1 ? '1 paragraph' : `${count} paragraphs`
}
