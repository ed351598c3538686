import { joinsTightly } from './characters.ts'
import type { Piece } from './pieces.ts'

/** What stands between a piece and the one before: nothing, a space, or the end of a block. */
export type Join = '' | ' ' | 'break'

/** Letters nearer than this share of their size stand in one word. */
const wordGap = 0.12
/** Lines further apart than this many times their size are not of one paragraph. */
const widestLeading = 2.2

/** Says, piece by piece, how the words of one block hang together, by where they stand on the page. */
export class LineJoiner {
  #last: { readonly piece: Piece; readonly page: number } | null = null
  /** The last letters of the block. */
  #tail = ''
  #paragraph = false
  #widest = 0

  /** What parts this piece from the last. */
  next(piece: Piece, page: number): Join {
    const last = this.#last
    const tail = this.#tail
    this.#last = { piece, page }
    this.#tail = (last === null ? '' : tail.slice(-4)) + piece.text.slice(-4)
    this.#widest = Math.max(this.#widest, piece.right)
    if (!last) return ''
    if (last.page === page && onOneLine(last.piece, piece)) return gapBetween(last.piece, piece)
    if (!this.#paragraph && this.#breaks(last.piece, piece)) return 'break'
    return lineJoin(tail, piece.text)
  }

  /** The block ends here: what follows hangs together with nothing before. */
  part(): void {
    this.#last = null
  }

  /** Whether what follows stands in one paragraph whatever its lines look like. */
  stay(paragraph: boolean): void {
    this.#paragraph = paragraph
  }

  /** A line that ends early, or stands far from the next or in another size, ends its block. */
  #breaks(before: Piece, after: Piece): boolean {
    if (Math.abs(before.size - after.size) > before.size * 0.1) return true
    const down = after.y - before.y
    if (down < 0 || down > Math.max(before.size, after.size) * widestLeading) return true
    const firstWord = after.text.split(' ')[0]?.length ?? 0
    const letter = (after.right - after.left) / Math.max(1, after.text.length)
    return before.right + (firstWord + 1) * letter < this.#widest * 0.98
  }
}

/** Whether two pieces stand on one line. */
export function onOneLine(one: Piece, other: Piece): boolean {
  return (
    Math.abs(one.y - other.y) < Math.min(one.size, other.size) * 0.5 ||
    (Math.abs(one.y - other.y) < Math.max(one.size, other.size) * 0.5 &&
      one.right <= other.left + 1)
  )
}

/** The space between two pieces of a line, whichever way it runs. */
export function gapBetween(one: Piece, other: Piece): Join {
  if (/\s$/.test(one.text) || /^\s/.test(other.text)) return ''
  if (turnsRound(one.text, other.text)) return ' '
  const gap = Math.max(other.left - one.right, one.left - other.right)
  return gap > Math.min(one.size, other.size) * wordGap ? ' ' : ''
}

/** What joins the end of a line to the start of the next. */
export function lineJoin(before: string, after: string): Join {
  if (/\s$/.test(before) || /^\s/.test(after)) return ''
  if (/[\p{L}\p{N}][-‐–—/]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return ''
  return joinsTightly(before, after) ? '' : ' '
}

const leftwardEnd = /[\p{Script=Arabic}\p{Script=Hebrew}]$/u
const leftwardStart = /^[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** Where words of a right-to-left script meet others, the space between them is part of neither text. */
function turnsRound(before: string, after: string): boolean {
  if (!/[\p{L}\p{N}]$/u.test(before) || !/^[\p{L}\p{N}]/u.test(after)) return false
  return leftwardEnd.test(before) !== leftwardStart.test(after)
}
