import type { PdfPage } from './engine.ts'
import { loadEngine } from './load-engine.ts'
import type { Piece } from './pieces.ts'

const arabic = /\p{Script=Arabic}/gu
/** Fewer Arabic letters than this on a page prove nothing. */
const fewestLetters = 60

/**
 * Pieces of Arabic text with the letters of ligatures in order. pdf.js turns lines that are drawn
 * backwards letter by letter, and the two letters that one glyph draws with them; a text without a
 * single lam-alef shows it. What each glyph stands for then says how the words were written.
 */
export async function withoutTurnedLigatures(
  pieces: readonly Piece[],
  page: PdfPage,
): Promise<readonly Piece[]> {
  const text = pieces.map((piece) => piece.text).join(' ')
  if ((text.match(arabic)?.length ?? 0) < fewestLetters || /ل[اأإآ]/.test(text)) return pieces
  const words = await turnedWords(page)
  if (words.size === 0) return pieces
  return pieces.map((piece) => ({
    ...piece,
    text: piece.text.replace(/[\p{Script=Arabic}\p{M}]+/gu, (word) => words.get(word) ?? word),
  }))
}

/** The words drawn with ligatures, as they come out and as they are. */
async function turnedWords(page: PdfPage): Promise<ReadonlyMap<string, string>> {
  const { OPS } = await loadEngine()
  const { fnArray, argsArray } = await page.getOperatorList()
  const words = new Map<string, string>()
  fnArray.forEach((operator, at) => {
    if (operator !== OPS.showText) return
    let glyphs: string[] = []
    for (const glyph of [...glyphsIn(argsArray[at]), ' ']) {
      if (/^[\p{Script=Arabic}\p{M}]+$/u.test(glyph)) glyphs.push(glyph)
      else {
        if (glyphs.some((one) => one.length > 1))
          words.set([...glyphs.join('')].reverse().join(''), glyphs.reverse().join(''))
        glyphs = []
      }
    }
  })
  return words
}

/** What the glyphs of a line stand for, in the order they are drawn; the moves between them left out. */
function glyphsIn(args: unknown): readonly string[] {
  const [line] = Array.isArray(args) ? (args as readonly unknown[]) : []
  if (!Array.isArray(line)) return []
  return line.flatMap((glyph: unknown) => {
    if (typeof glyph !== 'object' || glyph === null || !('unicode' in glyph)) return []
    return typeof glyph.unicode === 'string' ? [glyph.unicode] : []
  })
}
