import type { Comparable, Comparison, EditClass } from '../comparison.ts'
import { plainText } from './plain-text.ts'
import type { MarkClass, Piece } from './report.ts'

/** What marked stretches are called. */
export type MarkLabels = Readonly<Record<EditClass, string>>

interface Mark {
  readonly start: number
  readonly end: number
  readonly class: MarkClass
  readonly other: string
}

/** What a sentence that nothing answers is called, inside a paragraph that is answered. */
const aloneLabel = 'only here'

/** A block's text cut at what is marked in it: changed words, and sentences only this side has. */
export function piecesOf(
  text: string,
  marks: readonly Mark[],
  labels: MarkLabels,
): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const mark of [...marks].sort((x, y) => x.start - y.start || y.end - x.end)) {
    if (mark.start < from || mark.end <= mark.start) continue
    if (mark.start > from) pieces.push(plain(text.slice(from, mark.start)))
    const label = mark.class === 'alone' ? aloneLabel : labels[mark.class]
    pieces.push({
      text: plainText(text.slice(mark.start, mark.end)),
      mark: { class: mark.class, label, other: plainText(mark.other) },
    })
    from = mark.end
  }
  if (from < text.length) pieces.push(plain(text.slice(from)))
  return pieces
}

/** The marks of one side's blocks, by block; changes of typography are none. */
export function marksOf(
  article: Comparable,
  comparison: Comparison,
  side: 'a' | 'b',
): ReadonlyMap<number, readonly Mark[]> {
  const marks = new Map<number, Mark[]>()
  const add = (block: number, mark: Mark) => marks.set(block, [...(marks.get(block) ?? []), mark])
  for (const edit of comparison.links.flatMap((link) => link.edits)) {
    const { block, start, end } = edit[side]
    const other = side === 'a' ? edit.wordsB : edit.wordsA
    if (edit.class !== 'typography') add(block, { start, end, class: edit.class, other })
  }
  const answered = new Set(comparison.links.flatMap((link) => link[side]))
  const paired = new Set(comparison.pairs.map((pair) => pair[side]))
  const sentences = side === 'a' ? comparison.sentencesA : comparison.sentencesB
  sentences.forEach(({ block, start, end }, at) => {
    if (answered.has(at) || !paired.has(block)) return
    const length = article.body.blocks[block]?.text.length ?? 0
    add(block, { start, end: Math.min(end, length), class: 'alone', other: '' })
  })
  return marks
}

function plain(text: string): Piece {
  return { text: plainText(text), mark: null }
}
