import { isText, type TextContent, type TextItem } from './engine.ts'
import { wholeCharacters } from './characters.ts'

/** A stretch of text on a page. Lengths in points, `y` growing downwards, the page turned upright. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  /** The baseline. */
  readonly y: number
  /** The height of its letters, about the font's size. */
  readonly size: number
  /** The font's name in this file; the same name is the same face. */
  readonly font: string
  /** The marked part of the page it stands in, as the structure tree names it; empty when in none. */
  readonly mark: string
  /** Untagged files only: where a link that lies over it leads. */
  readonly address?: string
}

/** A page's text in the order of the file. */
export interface PageText {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
}

/** What of a page decides where its text stands. */
export interface PageFrame {
  readonly number: number
  readonly view: readonly number[]
}

/** A page's drawn text as pieces. Text that is turned against the rest of the page is left out. */
export function piecesOf(content: TextContent, frame: PageFrame): PageText {
  const marked = withMarks(content)
  const turn = commonTurn(marked.map(({ item }) => turnOf(item, content)))
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = frame.view
  const sides = turn % 2 === 0 ? [x1 - x0, y1 - y0] : [y1 - y0, x1 - x0]
  const pieces = marked
    .filter(({ item }) => turnOf(item, content) === turn)
    .map((one) => pieceOf(one, { turn, view: [x0, y0, x1, y1] }, isVertical(one.item, content)))
  return { number: frame.number, width: sides[0] ?? 0, height: sides[1] ?? 0, pieces }
}

interface Marked {
  readonly item: TextItem
  readonly mark: string
}

function withMarks({ items }: TextContent): readonly Marked[] {
  const open: string[] = []
  const marked: Marked[] = []
  for (const item of items) {
    if (isText(item)) {
      if (item.str.trim() === '') continue
      marked.push({ item, mark: open.filter((id) => id !== '').at(-1) ?? '' })
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id ?? '')
  }
  return marked
}

/** How often a line is turned left by a quarter; lines that run down the page count as turned right. */
function turnOf({ transform, fontName }: TextItem, { styles }: TextContent): number {
  const [a = 1, b = 0] = transform
  const own = Math.round(Math.atan2(b, a) / (Math.PI / 2))
  return (own + (styles[fontName]?.vertical ? 3 : 0) + 4) % 4
}

function isVertical({ fontName }: TextItem, { styles }: TextContent): boolean {
  return styles[fontName]?.vertical ?? false
}

function commonTurn(turns: readonly number[]): number {
  const counts = [0, 0, 0, 0]
  for (const turn of turns) counts[turn] = (counts[turn] ?? 0) + 1
  return counts.indexOf(Math.max(...counts))
}

interface Stand {
  readonly turn: number
  readonly view: readonly [number, number, number, number]
}

function pieceOf({ item, mark }: Marked, { turn, view }: Stand, vertical: boolean): Piece {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform
  const [x, y] = upright([e, f], { turn, view })
  const size = Math.hypot(c, d) || Math.hypot(a, b) || item.height
  const length = vertical ? item.height : item.width
  return {
    text: wholeCharacters(item.str),
    left: x,
    right: x + length,
    y,
    size,
    font: item.fontName,
    mark,
  }
}

/** A point of the page as it lies when the text is upright, from the top left corner. */
function upright([x, y]: readonly [number, number], { turn, view }: Stand): [number, number] {
  const [x0, y0, x1, y1] = view
  if (turn === 1) return [y - y0, x - x0]
  if (turn === 2) return [x1 - x, y - y0]
  if (turn === 3) return [y1 - y, x1 - x]
  return [x - x0, y1 - y]
}
