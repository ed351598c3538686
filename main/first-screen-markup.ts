import type { DrawnBox, DrawnFont, DrawnWords, FirstScreen } from './first-screen-contract.ts'

/**
 * A first screen as a picture in markup: shapes and words at fixed places, nothing that acts, nothing
 * that can be focused. Places and colours are attributes, since the page allows no styles inside.
 */
export function firstScreenMarkup({ width, height, fonts, shapes }: FirstScreen): string {
  const drawn = shapes.map((shape) =>
    shape.kind === 'box' ? box(shape) : words(shape, fonts[shape.font]),
  )
  const size = `width="${width}" height="${height}"`
  return `<div id="first-screen" aria-busy="true"><svg ${size}>${drawn.join('')}</svg></div>`
}

function box({ x, y, width, height, radius, fill, frame }: DrawnBox): string {
  const round = radius > 0 ? ` rx="${radius}"` : ''
  const paint = `fill="${fill === '' ? 'none' : colour(fill)}"`
  if (frame === '')
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}"${round} ${paint}/>`
  // A frame is painted on both sides of its line; half a pixel inwards it lies within its box.
  const [w, h] = [Math.max(0, width - 1), Math.max(0, height - 1)]
  return `<rect x="${x + 0.5}" y="${y + 0.5}" width="${w}" height="${h}"${round} ${paint} stroke="${colour(frame)}"/>`
}

function words(shape: DrawnWords, font: DrawnFont | undefined): string {
  if (!font) return ''
  const { x, y, fromRight } = shape
  const spacing = font.spacing === 0 ? '' : ` letter-spacing="${font.spacing}"`
  const direction = fromRight ? ' direction="rtl"' : ''
  const set = `class="${font.family}${font.tabular ? ' tabular' : ''}" font-size="${font.size}" font-weight="${font.weight}"${spacing}${direction}`
  return `<text x="${x}" y="${y}" ${set} fill="${colour(shape.colour)}">${escaped(shape.words)}</text>`
}

function colour(name: string): string {
  return name.startsWith('--') ? `var(${name})` : escaped(name)
}

/** The words as they are, whatever they are: none of them can end the text they stand in. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
