import { isProse, type Body } from '../../article.ts'
import type { Comparison, ParagraphPair } from '../comparison.ts'

/** Blocks of both sides that answer each other, directly or by way of others; or blocks of one side. */
export interface PassageGroup {
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly moved: boolean
}

/** What stands at one place of the document: a group, or the word that it stands elsewhere. */
export interface Placed {
  readonly group: PassageGroup
  /** The words stand where A has them; here is only where B has them. */
  readonly isElsewhere: boolean
}

/**
 * The paragraphs of two articles in one order: that of both where they agree. What one side alone has
 * stands where it stands there, A's first; what was moved stands where A has it, and is named where B
 * has it.
 *
 * Blocks that were not compared (captions, headings) go along with `asides`.
 */
export function placedGroups(
  bodies: { readonly a: Body; readonly b: Body },
  { pairs }: Comparison,
  asides: boolean,
): readonly Placed[] {
  const groups = groupsOf(pairs)
  const ofA = new Map(groups.flatMap((group) => group.a.map((block) => [block, group])))
  const ofB = new Map(groups.flatMap((group) => group.b.map((block) => [block, group])))
  const columnA = column(bodies.a, asides).map((block) => ofA.get(block) ?? alone('a', block))
  const columnB = column(bodies.b, asides).map((block) => ofB.get(block) ?? alone('b', block))
  return merged(columnA, columnB)
}

function merged(
  columnA: readonly PassageGroup[],
  columnB: readonly PassageGroup[],
): readonly Placed[] {
  const placed: Placed[] = []
  const said = new Set<PassageGroup>()
  const named = new Set<PassageGroup>()
  let at = 0
  const bUpTo = (end: number) => {
    for (const group of columnB.slice(at, Math.max(at, end))) {
      if (named.has(group) || (said.has(group) && !group.moved)) continue
      placed.push({ group, isElsewhere: group.a.length > 0 })
      named.add(group)
    }
    at = Math.max(at, end)
  }
  for (const group of columnA) {
    if (said.has(group)) continue
    if (group.b.length > 0 && !group.moved) bUpTo(columnB.indexOf(group))
    said.add(group)
    placed.push({ group, isElsewhere: false })
  }
  bUpTo(columnB.length)
  return placed
}

/** Paragraphs that answer each other, joined wherever they share one; in the order of A. */
function groupsOf(pairs: readonly ParagraphPair[]): readonly PassageGroup[] {
  const groups: { a: Set<number>; b: Set<number>; moved: boolean }[] = []
  for (const pair of pairs) {
    const touching = groups.filter((group) => group.a.has(pair.a) || group.b.has(pair.b))
    const group = { a: new Set([pair.a]), b: new Set([pair.b]), moved: pair.moved }
    for (const old of touching) {
      old.a.forEach((block) => group.a.add(block))
      old.b.forEach((block) => group.b.add(block))
      group.moved &&= old.moved
      groups.splice(groups.indexOf(old), 1)
    }
    groups.push(group)
  }
  return groups.map(({ a, b, moved }) => ({ a: inOrder(a), b: inOrder(b), moved }))
}

function column({ blocks }: Body, asides: boolean): readonly number[] {
  return blocks.flatMap((block, at) =>
    isProse(block) || (asides && block.text.trim() !== '') ? [at] : [],
  )
}

function alone(side: 'a' | 'b', block: number): PassageGroup {
  return side === 'a' ? { a: [block], b: [], moved: false } : { a: [], b: [block], moved: false }
}

function inOrder(blocks: ReadonlySet<number>): readonly number[] {
  return [...blocks].sort((x, y) => x - y)
}
