import { gapBetween } from './line-joiner.ts'
import type { Piece } from './pieces.ts'
import { inReadingOrder, runsLeftwards } from './reading-order.ts'

/** A line of a column, or a part of one that stands apart from the rest. Lengths in points. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  /** The baseline, growing downwards. */
  readonly y: number
  /** Of most of its letters. */
  readonly size: number
  /** The face of most of its letters. */
  readonly font: string
  readonly rightToLeft: boolean
  readonly pieces: readonly Piece[]
  readonly page: number
}

/** Words further apart than this share of their size may belong to two columns. */
const apart = 0.6

/** A page's text as stretches of lines: what stands on one baseline without a wide gap. */
export function stretchesOf(pieces: readonly Piece[], page: number): readonly Line[] {
  return rowsOf(pieces).flatMap((row) => {
    const stretches: Piece[][] = []
    for (const piece of row) {
      const open = stretches.at(-1)
      const right = Math.max(...(open ?? []).map((one) => one.right))
      const wide = Math.max(piece.size, open?.at(-1)?.size ?? 0) * apart
      if (open && piece.left - right < wide) open.push(piece)
      else stretches.push([piece])
    }
    return stretches.map((stretch) => lineOf(stretch, page))
  })
}

/** Pieces on one baseline, from left to right; rows from the top down. */
function rowsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = []
  for (const piece of [...pieces].sort((one, other) => one.y - other.y || one.left - other.left)) {
    const row = rows.at(-1)
    const near = row && piece.y - row.y < Math.max(row.size, piece.size) * 0.5
    if (!row || !near || (piece.y - row.y > 1 && overlaps(row.pieces, piece))) {
      rows.push({ y: piece.y, size: piece.size, pieces: [piece] })
      continue
    }
    row.pieces.push(piece)
    if (piece.size > row.size) Object.assign(row, { y: piece.y, size: piece.size })
  }
  return rows.map((row) => [...row.pieces].sort((one, other) => one.left - other.left))
}

function overlaps(row: readonly Piece[], piece: Piece): boolean {
  return row.some((one) => one.left < piece.right - 1 && piece.left < one.right - 1)
}

/** One line out of pieces that stand on one baseline. */
export function lineOf(pieces: readonly Piece[], page: number): Line {
  const inOrder = inReadingOrder(pieces)
  const main = mostOf(inOrder)
  return {
    text: textOf(inOrder),
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
    y: main.y,
    size: main.size,
    font: main.font,
    rightToLeft: runsLeftwards(pieces),
    pieces: inOrder,
    page,
  }
}

function textOf(pieces: readonly Piece[]): string {
  let text = ''
  let last: Piece | null = null
  for (const piece of pieces) {
    if (last && !isDoubled(last, piece)) text += gapBetween(last, piece)
    if (!last || !isDoubled(last, piece)) text += piece.text
    last = piece
  }
  return text.trim()
}

/** Some programs print bold by writing the same letters twice, a hair apart. */
function isDoubled(one: Piece, other: Piece): boolean {
  return one.text === other.text && Math.abs(one.left - other.left) < one.size * 0.1
}

/** The piece whose face and size has the most letters. */
function mostOf(pieces: readonly Piece[]): Piece {
  const letters = new Map<string, number>()
  const key = ({ font, size }: Piece) => `${font} ${size.toFixed(1)}`
  for (const piece of pieces)
    letters.set(key(piece), (letters.get(key(piece)) ?? 0) + piece.text.length)
  return pieces.reduce((best, one) =>
    (letters.get(key(one)) ?? 0) > (letters.get(key(best)) ?? 0) ? one : best,
  )
}
