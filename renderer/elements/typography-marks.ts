import type { Edit, SentenceLink } from '../domain/compare/comparison.ts'
import { isWord, tokensOf } from '../domain/compare/words.ts'
import type { EditMark } from './compare-items.ts'
import type { Pair, Side } from './compare-pair.ts'

/** Marks of one side, by block. */
type Marks = Map<number, EditMark[]>

/**
 * Where linked sentences differ in typography alone: quote marks, dashes, kinds of space. They are
 * set aside when texts are compared, and found again here for the reader who asks for them.
 *
 * Each difference is one mark on either side, so the marks of a side are also their number.
 */
export function typographyMarks(
  pair: Pair,
): Readonly<Record<Side, ReadonlyMap<number, readonly EditMark[]>>> {
  const marks: Record<Side, Marks> = { a: new Map(), b: new Map() }
  for (const link of pair.comparison.links) {
    if (link.kind === 'reworded') continue
    const [a, b] = [bitsOf(pair, link, 'a'), bitsOf(pair, link, 'b')]
    // Words that no edit covers are the same on both sides. Where they are not, nothing is said.
    if (a.length !== b.length) continue
    a.forEach((bit, at) => compare(marks, bit, b[at]))
  }
  return marks
}

/** A word, or what stands between two words: marks and spaces. */
interface Bit {
  readonly block: number
  readonly start: number
  readonly text: string
}

function compare(marks: Record<Side, Marks>, a: Bit | null, b: Bit | null | undefined): void {
  if (!a || !b || a.text === b.text) return
  if (a.text.length === b.text.length) {
    for (let at = 0; at < a.text.length; at += 1) {
      if (a.text[at] !== b.text[at]) mark(marks, part(a, at, at + 1), part(b, at, at + 1))
    }
    return
  }
  const start = common(a.text, b.text)
  const rest = [reversed(a.text.slice(start)), reversed(b.text.slice(start))] as const
  const end = common(...rest)
  mark(marks, part(a, start, a.text.length - end), part(b, start, b.text.length - end))
}

function mark(marks: Record<Side, Marks>, a: Bit, b: Bit): void {
  add(marks.a, a, b.text)
  add(marks.b, b, a.text)
}

function add(marks: Marks, { block, start, text }: Bit, other: string): void {
  const found: EditMark = { start, end: start + text.length, class: 'typography', other }
  const before = marks.get(block)
  if (before) before.push(found)
  else marks.set(block, [found])
}

function part(bit: Bit, from: number, to: number): Bit {
  return { ...bit, start: bit.start + from, text: bit.text.slice(from, to) }
}

function common(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return Math.min(length, other.length)
}

function reversed(text: string): string {
  return Array.from({ length: text.length }, (_, at) => text[text.length - 1 - at]).join('')
}

/**
 * The words of a side that no edit covers, each after what stands before it, and what ends the last;
 * `null` where an edit stands between.
 */
function bitsOf(pair: Pair, link: SentenceLink, side: Side): readonly (Bit | null)[] {
  const { sentencesA, sentencesB } = pair.comparison
  const sentences = side === 'a' ? sentencesA : sentencesB
  const edits = link.edits.map((edit) => edit[side])
  const bits: (Bit | null)[] = []
  let last: Last | null = null
  for (const at of link[side]) {
    const sentence = sentences[at]
    const text = pair[side].body.blocks[sentence?.block ?? -1]?.text
    if (!sentence || text === undefined) continue
    const { block } = sentence
    const own = edits.filter((edit) => edit.block === block)
    let from: number = last?.block === block ? last.from : sentence.start
    for (const { start, end } of tokensOf(text, sentence.start, sentence.end).filter(isWord)) {
      if (own.some((edit) => edit.start <= start && end <= edit.end)) continue
      bits.push(between(own, { block, text }, { start: from, end: start }))
      bits.push({ block, start, text: text.slice(start, end) })
      from = end
    }
    last = { block, from, text, end: sentence.end, own }
  }
  return last ? [...bits, between(last.own, last, { start: last.from, end: last.end })] : bits
}

/** Where the last sentence of a side was left. */
interface Last {
  readonly block: number
  readonly text: string
  readonly from: number
  readonly end: number
  readonly own: readonly Edit['a'][]
}

/** What stands between two words; `null` where an edit touches it, or where it is nothing but a break. */
function between(
  edits: readonly Edit['a'][],
  { block, text }: { readonly block: number; readonly text: string },
  { start, end }: Stretch,
): Bit | null {
  const isTouched = edits.some((edit) => edit.start <= end && edit.end >= start)
  return isTouched || end <= start ? null : { block, start, text: text.slice(start, end) }
}

interface Stretch {
  readonly start: number
  readonly end: number
}
