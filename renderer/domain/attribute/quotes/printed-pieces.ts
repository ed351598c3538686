import { printedGap } from './printed-words.ts'
import type { Quotation, Stretch } from './quotation.ts'
import type { Difference, QuotedWord } from './quoted-words.ts'

/**
 * A part of a quotation as it is printed. `changed` and `added` words stand in this version only;
 * `varied` words are given otherwise or left out by another version; a `left out` part has no text of
 * its own: `fuller` words are missing there.
 */
export interface QuotedPiece {
  readonly text: string
  readonly mark: 'changed' | 'added' | 'varied' | 'left out' | null
  /** How the fullest version has it; '' where it has nothing or does not differ. */
  readonly fuller: string
}

/** A mark on some of a version's words, by number; the second is left out. Without words, a bare place. */
export interface WordMark {
  readonly from: number
  readonly to: number
  readonly mark: 'changed' | 'added' | 'varied' | 'left out'
  readonly fuller: string
}

/** What to mark in a version that differs from the fullest. */
export function marksHere(
  differences: readonly Difference[],
  edits: readonly { readonly fuller: string; readonly here: string }[],
): readonly WordMark[] {
  return differences.map(({ here: [from, to] }, at) => {
    const fuller = edits[at]?.fuller ?? ''
    if (from === to) return { from, to, mark: 'left out', fuller }
    return { from, to, mark: fuller === '' ? 'added' : 'changed', fuller }
  })
}

/** What to mark in the fullest version: each run of words that `varies` says another has otherwise. */
export function marksInFullest(varies: readonly boolean[]): readonly WordMark[] {
  const marks: WordMark[] = []
  let from = -1
  for (let at = 0; at <= varies.length; at += 1) {
    if (varies[at] === true) {
      if (from < 0) from = at
    } else if (from >= 0) {
      marks.push({ from, to: at, mark: 'varied', fuller: '' })
      from = -1
    }
  }
  return marks
}

/**
 * A quotation as it is printed, cut where something is marked. The texts joined are the printed words:
 * stretches in order, three dots where the reporter's own words stand between them.
 */
export function printedPieces(
  paragraphs: readonly string[],
  { content }: Pick<Quotation, 'content'>,
  marked: { readonly words: readonly QuotedWord[]; readonly marks: readonly WordMark[] },
): readonly QuotedPiece[] {
  const pieces: QuotedPiece[] = []
  const plain = (text: string) => {
    if (text !== '') pieces.push({ text, mark: null, fuller: '' })
  }
  content.forEach((stretch, at) => {
    const { paragraph, start, end } = stretch
    const text = paragraphs[paragraph] ?? ''
    plain(printedGap(paragraphs, content[at - 1], stretch))
    let done = start
    for (const { from, to, mark, fuller } of spansIn(stretch, marked)) {
      if (from < done || from > end) continue
      plain(text.slice(done, from))
      pieces.push({ text: text.slice(from, Math.min(to, end)), mark, fuller })
      done = Math.max(done, Math.min(to, end))
    }
    plain(text.slice(done, end))
  })
  return pieces
}

/** The marks of one stretch in its paragraph's offsets, in order. */
function spansIn(
  { paragraph, start, end }: Stretch,
  { words, marks }: { readonly words: readonly QuotedWord[]; readonly marks: readonly WordMark[] },
): readonly WordMark[] {
  const inside = (word: QuotedWord | undefined) =>
    word?.paragraph === paragraph && word.start >= start && word.end <= end
  return marks
    .flatMap((one): readonly WordMark[] => {
      const own = words.slice(one.from, one.to).filter(inside)
      const [first, last] = [own[0], own[own.length - 1]]
      if (first && last) return [{ ...one, from: first.start, to: last.end }]
      if (one.from < one.to) return []
      const before = words[one.from - 1]
      if (before && inside(before)) return [{ ...one, from: before.end, to: before.end }]
      const next = words[one.from]
      const opens = one.from === 0 && next && inside(next)
      return opens ? [{ ...one, from: next.start, to: next.start }] : []
    })
    .sort((a, b) => a.from - b.from)
}
