// The words for what the columns show: pills, folded lines, descriptions read aloud.
import type { Comparable, Comparison } from '../domain/compare/comparison.ts'
import type { EditMark } from './compare-edits.ts'
import { editNames, isQuiet } from './compare-edits.ts'
import type { Passage, Run, Side } from './compare-plan.ts'

/** How the two articles are called, and who took from whom. */
export interface Pair {
  readonly a: Comparable
  readonly b: Comparable
  readonly comparison: Comparison
}

/** How an article is called. */
export function nameOf(pair: Pair, side: Side): string {
  return pair[side].name
}

/** The other side. */
export function across(side: Side): Side {
  return side === 'a' ? 'b' : 'a'
}

/** Whether this side's article is the one the other was made from. */
export function isSource({ comparison }: Pair, side: Side): boolean {
  return comparison.direction === (side === 'a' ? 'a-to-b' : 'b-to-a')
}

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

/** A passage's place, read aloud: `Paragraph 4 of APLN`. */
export function passageLabel(pair: Pair, passage: Passage): string {
  return `Paragraph ${passage.number} of ${nameOf(pair, passage.side)}`
}

/** What became of a passage, read aloud: `stands as paragraph 8 of The Post, one word changed`. */
export function passageDescription(
  pair: Pair,
  passage: Passage,
  numbers: ReadonlyMap<number, number>,
): string {
  if (passage.class === 'only') return onlyWords(pair, passage.side, passage.block)
  const other = nameOf(pair, across(passage.side))
  const partners = passage.partners.map((block) => numbers.get(block) ?? 0)
  const word = partners.length === 1 ? 'paragraph' : 'paragraphs'
  const parts = [`stands as ${word} ${partners.join(' and ')} of ${other}`]
  if (passage.moved) parts.push('moved')
  parts.push(changes(passage))
  return parts.join(', ')
}

function changes({ class: kind, edits }: Passage): string {
  const marks = edits.filter((mark) => !isQuiet(mark) && mark.class !== 'alone')
  const alone = edits.filter((mark) => mark.class === 'alone').length
  const said: string[] = []
  if (kind === 'reworded') said.push('in other words')
  if (marks.length > 0) said.push(marks.length === 1 ? 'one change' : `${marks.length} changes`)
  if (alone > 0) said.push(alone === 1 ? 'one sentence only here' : `${alone} sentences only here`)
  return said.join(', ') || 'word for word'
}

/** What a marked stretch says when pointed at: `figure: “12” in The Post`. */
export function editSaying(mark: EditMark, other: string): string {
  if (mark.class === 'alone') return `this sentence does not stand in ${other}`
  if (mark.other && !mark.other.trim()) return `typography: another kind of space in ${other}`
  const words = mark.other ? `“${mark.other}” in ${other}` : `not in ${other}`
  return `${editNames[mark.class]}: ${words}`
}

/** `1 paragraph`, `4 paragraphs`. */
export function paragraphs(count: number): string {
  return count === 1 ? '1 paragraph' : `${count} paragraphs`
}
