/** Words that stand on one line of the screen, and where. CSS pixels from the upper left of the page. */
export interface TextLine {
  readonly words: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A word and the space after it; scripts that set no spaces break at each letter. */
const pieces =
  /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]+\s*|\s+/gu

/**
 * The lines that a text is broken into; each is cut, with a sign that it is, where it runs out of
 * `within`.
 */
export function linesOf(
  text: Text,
  within: { readonly left: number; readonly right: number },
): readonly TextLine[] {
  const whole = areaOf(text, 0, text.length)
  if (whole.width === 0) return []
  const all = isOneLine(text) ? [{ from: 0, to: text.length }] : brokenAt(text)
  return all.flatMap(({ from, to }) => {
    const { left, right, top, bottom } = areaOf(text, from, to)
    if (right <= within.left || left >= within.right) return []
    const runsOut = right > within.right + 1 || left < within.left - 1
    // A space after other words on the line is kept; one that begins a line is not shown.
    const opens = from === 0 && /^\s/.test(text.data) && areaOf(text, 0, 1).width > 0
    const words = (opens ? ' ' : '') + folded(text.data.slice(from, to))
    if (!runsOut) return [{ words, left, right, top, bottom }]
    const share = (within.right - within.left) / (right - left)
    const kept = words.slice(0, Math.max(1, Math.floor(words.length * share) - 2)).trimEnd()
    return [{ words: `${kept}…`, left: Math.max(left, within.left), right, top, bottom }]
  })
}

function isOneLine(text: Text): boolean {
  const range = document.createRange()
  range.selectNodeContents(text)
  const tops = [...range.getClientRects()].map(({ top }) => Math.round(top))
  return new Set(tops).size <= 1
}

function brokenAt(text: Text): readonly { readonly from: number; readonly to: number }[] {
  const lines: { from: number; to: number; top: number }[] = []
  for (const { index, 0: piece } of text.data.matchAll(pieces)) {
    const to = index + piece.length
    if (piece.trim() === '') continue
    const { top } = areaOf(text, index, index + piece.trimEnd().length)
    const last = lines[lines.length - 1]
    if (last && Math.abs(last.top - top) < 4) last.to = to
    else lines.push({ from: index, to, top })
  }
  return lines
}

function areaOf(text: Text, from: number, to: number): DOMRect {
  const range = document.createRange()
  range.setStart(text, from)
  range.setEnd(text, to)
  return range.getBoundingClientRect()
}

function folded(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
