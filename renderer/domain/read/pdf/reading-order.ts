import { gapBetween } from './line-joiner.ts'
import type { Piece } from './pieces.ts'

const leftwards =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const rightwards = /[\p{L}\p{N}]/u

/** Whether most of these pieces' letters run from right to left. */
export function runsLeftwards(pieces: readonly Piece[]): boolean {
  const text = pieces.map((one) => one.text).join('')
  const back = text.match(new RegExp(leftwards, 'gu'))?.length ?? 0
  return back > 0 && back * 2 > (text.match(/\p{L}/gu)?.length ?? 0)
}

/** The pieces of one line in the order they are read; stretches of the other direction become one. */
export function inReadingOrder(pieces: readonly Piece[]): readonly Piece[] {
  if (!runsLeftwards(pieces)) return [...pieces].sort((one, other) => one.left - other.left)
  const backwards = pieces.flatMap(withoutEdges).sort((one, other) => other.right - one.right)
  const ordered: Piece[] = []
  for (let at = 0; at < backwards.length; at += 1) {
    const end = endOfStretch(backwards, at)
    const piece = backwards[at]
    if (end > at) ordered.push(asOne(backwards.slice(at, end).reverse()))
    else if (piece) ordered.push({ ...piece, text: mirrored(piece.text) })
    at = Math.max(at, end - 1)
  }
  return ordered
}

/** Pieces from left to right as one. */
function asOne(pieces: readonly Piece[]): Piece {
  return pieces.reduce((whole, piece) => ({
    ...whole,
    text: whole.text + gapBetween(whole, piece) + piece.text,
    right: Math.max(whole.right, piece.right),
  }))
}

/** Marks that take the direction of the words around them. */
const neutral = String.raw`[\s.,:;!?()[\]{}«»<>"'…،؛؟“”‘’]`
const edges = new RegExp(`^(${neutral}*)(.*?)(${neutral}*)$`, 'su')

/** A piece of the other direction as its words and the marks around them, which belong to the line. */
function withoutEdges(piece: Piece): readonly Piece[] {
  if (leftwards.test(piece.text)) return [piece]
  const parts = (edges.exec(piece.text) ?? []).slice(1)
  const letter = (piece.right - piece.left) / piece.text.length
  let left = piece.left
  return parts.flatMap((text) => {
    const right = left + text.length * letter
    const part = { ...piece, text, left, right }
    left = right
    return text === '' ? [] : [part]
  })
}

/** Brackets are drawn turned round in lines that run leftwards. */
function mirrored(text: string): string {
  return text.replace(/[()[\]{}«»<>]/g, (mark) => turned[mark] ?? mark)
}

const turned: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
  '<': '>',
  '>': '<',
}

/** Where a stretch of left-to-right words that starts here ends; here where none starts. */
function endOfStretch(pieces: readonly Piece[], start: number): number {
  let end = start
  for (let at = start; at < pieces.length; at += 1) {
    const text = pieces[at]?.text ?? ''
    if (leftwards.test(text)) break
    if (rightwards.test(text)) end = at + 1
    else if (end === start) break
  }
  return end
}

/** Text in the order of the file, its lines that run from right to left put in the order they are read. */
export function linesInOrder(pieces: readonly Piece[]): readonly Piece[] {
  const ordered: Piece[] = []
  let line: Piece[] = []
  for (const piece of pieces) {
    const last = line.at(-1)
    if (last && Math.abs(last.y - piece.y) > Math.max(last.size, piece.size) * 0.5) {
      ordered.push(...lineInOrder(line))
      line = []
    }
    line.push(piece)
  }
  return [...ordered, ...lineInOrder(line)]
}

function lineInOrder(line: readonly Piece[]): readonly Piece[] {
  return runsLeftwards(line) ? inReadingOrder(line) : line
}
