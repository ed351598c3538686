import type { Comparison, Edit, EditClass, Sentence } from '../domain/compare/comparison.ts'
import { isShown, type Shown } from './compare-shown.ts'
import type { EditMark, MarksByBlock } from './compare-items.ts'
import type { Pair, Side } from './compare-pair.ts'
import { typographyMarks } from './typography-marks.ts'

/** What each class of change is called. */
export const editNames: Readonly<Record<EditClass, string>> = {
  typography: 'typography',
  'house-style': 'house style',
  spelling: 'spelling',
  name: 'name',
  number: 'figure',
  'attribution-verb': 'word for “said”',
  addition: 'added',
  removal: 'left out',
  rewording: 'other words',
}

/** The marks of both sides that the reader wants to see. A translation has none: all its words differ. */
export function editMarks(pair: Pair, shown: Shown): Readonly<Record<Side, MarksByBlock>> {
  if (pair.comparison.relation === 'translation') return { a: new Map(), b: new Map() }
  const looks = shown.typography ? typographyMarks(pair) : null
  return {
    a: withLooks(marksOf(pair, 'a', shown), looks?.a),
    b: withLooks(marksOf(pair, 'b', shown), looks?.b),
  }
}

function marksOf(pair: Pair, side: Side, shown: Shown): MarksByBlock {
  const { comparison } = pair
  const marks = new Map<number, EditMark[]>()
  const add = (block: number, mark: EditMark) => {
    const before = marks.get(block)
    if (before) before.push(mark)
    else marks.set(block, [mark])
  }
  for (const edit of comparison.links.flatMap((link) => link.edits)) {
    if (isShown(edit.class, shown)) add(edit[side].block, ofSide(side, edit))
  }
  for (const { block, start, end } of alone(comparison, side)) {
    const length = pair[side].body.blocks[block]?.text.length ?? 0
    add(block, { start, end: Math.min(end, length), class: 'alone', other: '' })
  }
  return marks
}

function withLooks(marks: MarksByBlock, looks: MarksByBlock = new Map()): MarksByBlock {
  const blocks = new Set([...marks.keys(), ...looks.keys()])
  return new Map(
    [...blocks].map((at) => [at, [...(marks.get(at) ?? []), ...(looks.get(at) ?? [])]]),
  )
}

/** Sentences that nothing answers, inside paragraphs that are answered. */
function alone(comparison: Comparison, side: Side): readonly Sentence[] {
  const paired = new Set(comparison.pairs.map((pair) => pair[side]))
  const linked = new Set(comparison.links.flatMap((link) => link[side]))
  const sentences = side === 'a' ? comparison.sentencesA : comparison.sentencesB
  return sentences.filter(({ block }, at) => !linked.has(at) && paired.has(block))
}

function ofSide(side: Side, edit: Edit): EditMark {
  const { start, end } = edit[side]
  return { start, end, class: edit.class, other: side === 'a' ? edit.wordsB : edit.wordsA }
}
