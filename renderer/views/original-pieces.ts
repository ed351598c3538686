import { html, type TemplateResult } from 'lit'

/** About so much is laid out as one block; a page without a line break would hang over more. UTF-16. */
const pieceLength = 8192
/** How wide and high a letter of the original is about, for blocks that are not laid out yet. */
const lineHeight = 21
const lettersOnLine = 110

/** Words of a text that are lit: from an offset to another, in UTF-16 units; -1 for none. */
export interface LitPlace {
  readonly from: number
  readonly to: number
}

/**
 * A long text as blocks of which only those in sight are laid out, so that a megabyte on one line shows
 * as fast as a short file. A block ends where a line ends; on a line that goes on and on, at a space.
 */
export function originalPieces(text: string, lit: LitPlace): readonly TemplateResult[] {
  const pieces: TemplateResult[] = []
  for (let start = 0; start < text.length;) {
    const end = endOfPiece(text, start)
    pieces.push(piece(text, { from: start, to: end }, lit))
    start = end
  }
  return pieces
}

function endOfPiece(text: string, start: number): number {
  const most = start + pieceLength
  if (most >= text.length) return text.length
  for (const sign of ['\n', ' ']) {
    const at = text.lastIndexOf(sign, most)
    if (at > start) return at + 1
  }
  const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(most - 1))
  return isHalf ? most + 1 : most
}

function piece(text: string, { from, to }: LitPlace, lit: LitPlace): TemplateResult {
  const own = text.slice(from, to)
  const style = `contain-intrinsic-height: auto ${height(own)}px`
  const [litFrom, litTo] = [Math.max(from, lit.from), Math.min(to, lit.to)]
  if (lit.from < 0 || litFrom >= litTo) return html`<div class="piece" .style=${style}>${own}</div>`
  const [before, words] = [text.slice(from, litFrom), text.slice(litFrom, litTo)]
  // prettier-ignore
  return html`<div class="piece" .style=${style}>${before}<mark>${words}</mark>${text.slice(litTo, to)}</div>`
}

function height(text: string): number {
  const lines = text.split('\n')
  const all = lines.reduce(
    (sum, { length }) => sum + Math.max(1, Math.ceil(length / lettersOnLine)),
    0,
  )
  return all * lineHeight
}
