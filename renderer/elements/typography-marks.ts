import type { Edit, SentenceLink } from '../domain/compare/comparison.ts'
import { tokensOf } from '../domain/compare/words.ts'
import type { EditMark } from './compare-edits.ts'
import type { Side } from './compare-plan.ts'
import type { Pair } from './compare-words.ts'

/** Marks of one side, by block. */
type Marks = Map<number, EditMark[]>

/**
 * Where linked sentences differ in typography alone: quote marks, dashes, kinds of space. They are
 * set aside when texts are compared, and found again here for the reader who asks for them.
 */
export function typographyMarks(
  pair: Pair,
): Readonly<Record<Side, ReadonlyMap<number, readonly EditMark[]>>> {
  const marks: Record<Side, Marks> = { a: new Map(), b: new Map() }
  for (const link of pair.comparison.links) {
    if (link.kind === 'reworded') continue
    const [a, b] = [unchanged(pair, link, 'a'), unchanged(pair, link, 'b')]
    const length = Math.min(a.length, b.length)
    for (let at = 0; at < length; at += 1) markWhereDifferent(marks, a[at], b[at])
  }
  return marks
}

/** A word or a space that both sides have. */
interface Bit {
  readonly block: number
  readonly start: number
  readonly end: number
  readonly text: string
}

function markWhereDifferent(
  marks: Record<Side, Marks>,
  a: Bit | undefined,
  b: Bit | undefined,
): void {
  if (!a || !b || a.text === b.text || isSpace(a) !== isSpace(b)) return
  add(marks.a, a, b.text)
  add(marks.b, b, a.text)
}

function add(marks: Marks, { block, start, end }: Bit, other: string): void {
  const mark: EditMark = { start, end, class: 'typography', other }
  marks.set(block, [...(marks.get(block) ?? []), mark])
}

function isSpace({ text }: Bit): boolean {
  return text.trim() === ''
}

/** Words and the spaces after them, without those that an edit covers: the same on both sides. */
function unchanged(pair: Pair, link: SentenceLink, side: Side): readonly Bit[] {
  const { sentencesA, sentencesB } = pair.comparison
  const sentences = side === 'a' ? sentencesA : sentencesB
  const edits = link.edits.map((edit) => edit[side])
  return link[side].flatMap((at) => {
    const sentence = sentences[at]
    const text = pair[side].body.blocks[sentence?.block ?? -1]?.text
    if (!sentence || text === undefined) return []
    const tokens = tokensOf(text, sentence.start, sentence.end)
    const kept = tokens.filter(
      (token) => !edits.some((edit) => covers(edit, sentence.block, token)),
    )
    return kept.flatMap((token, position) => [
      bit(text, sentence.block, token),
      space(text, sentence.block, {
        start: token.end,
        end: kept[position + 1]?.start ?? token.end,
      }),
    ])
  })
}

interface Stretch {
  readonly start: number
  readonly end: number
}

function bit(text: string, block: number, { start, end }: Stretch): Bit {
  return { block, start, end, text: text.slice(start, end) }
}

/** The space between two kept words; where an edit lay between them there is nothing to compare. */
function space(text: string, block: number, between: Stretch): Bit {
  const gap = bit(text, block, between)
  return isSpace(gap) ? gap : { ...gap, end: gap.start, text: ' ' }
}

function covers(edit: Edit['a'], block: number, { start, end }: Stretch): boolean {
  return edit.block === block && edit.start <= start && end <= edit.end
}
