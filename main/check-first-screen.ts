import { isRecord } from './check-values.ts'
import type { DrawnBox, DrawnFont, DrawnWords, FirstScreen } from './first-screen-contract.ts'

/** More shapes than any window shows; a drawing with more is no drawing of ours. */
const mostShapes = 5000
const longestWords = 2000
const farthest = 100_000
const ownColour = /^--[a-z][a-z0-9-]{0,30}$/
const anyColour = /^rgba?\([\d.,% /]{1,60}\)$/

/**
 * A first screen, from the page or from the disk: everything but these fields is left out.
 *
 * @throws TypeError when it is none
 */
export function checkedFirstScreen(value: unknown): FirstScreen {
  if (!isRecord(value)) throw wrong()
  const { width, height, fonts, shapes } = value
  if (!Array.isArray(fonts) || !Array.isArray(shapes)) throw wrong()
  if (fonts.length > mostShapes || shapes.length > mostShapes) throw wrong()
  const checkedFonts = fonts.map(checkedFont)
  return {
    width: lengthOf(width),
    height: lengthOf(height),
    fonts: checkedFonts,
    shapes: shapes.map((shape: unknown) => checkedShape(shape, checkedFonts.length)),
  }
}

function checkedFont(value: unknown): DrawnFont {
  if (!isRecord(value)) throw wrong()
  const { family, size, weight, spacing, tabular } = value
  if (family !== 'ui' && family !== 'serif') throw wrong()
  if (typeof tabular !== 'boolean') throw wrong()
  const lengths = { size: lengthOf(size), weight: lengthOf(weight), spacing: numberOf(spacing) }
  return { family, ...lengths, tabular }
}

function checkedShape(value: unknown, fonts: number): DrawnBox | DrawnWords {
  if (!isRecord(value)) throw wrong()
  const [x, y] = [numberOf(value['x']), numberOf(value['y'])]
  if (value['kind'] === 'box') {
    const { width, height, radius, fill, frame } = value
    const [w, h, r] = [lengthOf(width), lengthOf(height), lengthOf(radius)]
    const colours = { fill: colourOf(fill), frame: colourOf(frame) }
    return { kind: 'box', x, y, width: w, height: h, radius: r, ...colours }
  }
  const { kind, words, fromRight, font, colour } = value
  const isWords = kind === 'words' && typeof words === 'string' && words.length <= longestWords
  if (!isWords || typeof fromRight !== 'boolean') throw wrong()
  if (typeof font !== 'number' || !Number.isInteger(font) || font < 0 || font >= fonts)
    throw wrong()
  return { kind, x, y, words, fromRight, font, colour: colourOf(colour) }
}

function colourOf(value: unknown): string {
  const isColour =
    typeof value === 'string' && (value === '' || ownColour.test(value) || anyColour.test(value))
  if (!isColour) throw wrong()
  return value
}

function lengthOf(value: unknown): number {
  const number = numberOf(value)
  if (number < 0) throw wrong()
  return number
}

function numberOf(value: unknown): number {
  if (typeof value !== 'number' || !(Math.abs(value) <= farthest)) throw wrong()
  return value
}

function wrong(): TypeError {
  return new TypeError('a first screen was expected')
}
