import type { Comparable, Comparison, Edit, EditClass } from '../domain/compare/comparison.ts'

/** A marked stretch of one side's block, with what stands on the other side. */
export interface EditMark {
  readonly start: number
  readonly end: number
  /** `alone`: a sentence nothing answers, inside a paragraph that is answered. */
  readonly class: EditClass | 'alone'
  /** The other side's words; '' when there are none. */
  readonly other: string
}

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

/** Whether a change is one of looks only: it is set aside until the reader asks for it. */
export function isQuiet(mark: EditMark): boolean {
  return mark.class === 'typography'
}

/** The marks of one side's blocks, by block. */
export function editMarks(
  side: 'a' | 'b',
  article: Comparable,
  comparison: Comparison,
): ReadonlyMap<number, readonly EditMark[]> {
  const marks = new Map<number, EditMark[]>()
  const add = (block: number, mark: EditMark) =>
    marks.set(block, [...(marks.get(block) ?? []), mark])
  for (const link of comparison.links) {
    for (const edit of link.edits) add(edit[side].block, ofSide(side, edit))
  }
  const paired = new Set(comparison.pairs.map((pair) => pair[side]))
  const linked = new Set(comparison.links.flatMap((link) => link[side]))
  const sentences = side === 'a' ? comparison.sentencesA : comparison.sentencesB
  sentences.forEach(({ block, start, end }, at) => {
    if (linked.has(at) || !paired.has(block)) return
    const length = article.body.blocks[block]?.text.length ?? 0
    add(block, { start, end: Math.min(end, length), class: 'alone', other: '' })
  })
  return marks
}

function ofSide(side: 'a' | 'b', edit: Edit): EditMark {
  const { start, end } = edit[side]
  return { start, end, class: edit.class, other: side === 'a' ? edit.wordsB : edit.wordsA }
}
