import type { DrawnBox, DrawnFont, DrawnWords, FirstScreen } from '../../main/contract.ts'
import { linesOf } from './text-lines.ts'

/** What a start does not show, though the page may show it now. */
const notYet = 'reading-room, toast-line, dialog, drop-target, .veil, #first-screen'
/** Lines of the articles that are read or held are not set apart yet. */
const setApart = '[current], .selected, .held'

interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * Draws what a page shows now, as far as a start shows it too: boxes and words where they stand.
 * `null` when it shows something else: a list that is not at its top, or colours of the system's.
 */
export function drawScreen(page: Element): FirstScreen | null {
  if (matchMedia('(forced-colors: active)').matches) return null
  const { innerWidth: width, innerHeight: height } = window
  const drawing = new Drawing()
  drawing.element(page, { left: 0, top: 0, right: width, bottom: height })
  if (drawing.isScrolled) return null
  return { width, height, fonts: drawing.fonts, shapes: drawing.shapes }
}

class Drawing {
  readonly shapes: (DrawnBox | DrawnWords)[] = []
  readonly fonts: DrawnFont[] = []
  isScrolled = false
  readonly #tokens = tokenColours()

  element(element: Element, clip: Area): void {
    if (element.matches(notYet)) return
    const style = getComputedStyle(element)
    if (style.display === 'none' || style.opacity === '0') return
    const area = element.getBoundingClientRect()
    const inside = style.display === 'contents' ? clip : this.#clipped(area, style, clip)
    if (!inside) return
    if (element.scrollTop > 0) this.isScrolled = true
    if (style.visibility === 'visible' && style.display !== 'contents') {
      this.#box(element, area, { style, clip })
      if (element instanceof HTMLInputElement) return this.#input(element, area, style)
    }
    for (const child of childrenOf(element)) {
      if (child instanceof Element) this.element(child, inside)
      else if (child instanceof Text && style.visibility === 'visible') {
        this.#text(child, style, inside)
      }
    }
  }

  /** Where the inside of an element shows; nothing when it is out of sight. */
  #clipped(area: Area, style: CSSStyleDeclaration, clip: Area): Area | undefined {
    if (style.overflowX === 'visible' && style.overflowY === 'visible') {
      return area.top < clip.bottom && area.bottom > clip.top - 1 ? clip : undefined
    }
    return common(area, clip)
  }

  #box(
    element: Element,
    area: DOMRect,
    { style, clip }: { style: CSSStyleDeclaration; clip: Area },
  ): void {
    const seen = common(area, clip)
    if (!seen) return
    const fill = element.matches(setApart) ? '' : this.#colour(style.backgroundColor)
    const sides = bordersOf(style)
    const isFrame = sides.every(({ width, colour }) => width > 0 && colour === sides[0]?.colour)
    const frame = isFrame ? this.#colour(sides[0]?.colour ?? '') : ''
    const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, area.height / 2)
    if (fill || frame) this.#add(seen, { radius, fill, frame })
    if (isFrame) return
    for (const { width, colour, at } of sides) {
      const line = width > 0 && common(at(area, width), clip)
      const drawn = this.#colour(colour)
      if (line && drawn) this.#add(line, { radius: 0, fill: drawn, frame: '' })
    }
  }

  #add(area: Area, look: Pick<DrawnBox, 'radius' | 'fill' | 'frame'>): void {
    // The engine puts edges on whole pixels too, or rules would be two pixels wide and pale.
    const [x, y, right, bottom] = [area.left, area.top, area.right, area.bottom].map(snapped)
    if (x === undefined || y === undefined || right === undefined || bottom === undefined) return
    this.shapes.push({ kind: 'box', x, y, width: right - x, height: bottom - y, ...look })
  }

  #text(text: Text, style: CSSStyleDeclaration, clip: Area): void {
    if (text.data.trim() === '') return
    const fromRight = style.direction === 'rtl'
    for (const { words, left, right, top, bottom } of linesOf(text, clip)) {
      if (bottom <= clip.top + 1 || top >= clip.bottom - 1) continue
      const x = fromRight ? right : left
      this.#words(style, { words, x, y: baseline(style, top, bottom), fromRight })
    }
  }

  /** What stands in a field lies where no range reaches. */
  #input(input: HTMLInputElement, area: DOMRect, style: CSSStyleDeclaration): void {
    const words = input.value || input.placeholder
    if (words === '' || input.type === 'checkbox' || input.type === 'radio') return
    const x =
      area.left + Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.borderLeftWidth)
    const half = Number.parseFloat(style.fontSize) * 0.605 // of a line of the page's face
    const middle = (area.top + area.bottom) / 2
    const y = baseline(style, middle - half, middle + half)
    this.#words(style, { words, x, y, fromRight: false })
  }

  #words(
    style: CSSStyleDeclaration,
    said: Pick<DrawnWords, 'words' | 'x' | 'y' | 'fromRight'>,
  ): void {
    const colour = this.#colour(style.color)
    const cased = style.textTransform === 'uppercase' ? said.words.toUpperCase() : said.words
    const place = { x: short(said.x), y: snapped(said.y) }
    if (colour) {
      this.shapes.push({
        kind: 'words',
        ...said,
        ...place,
        words: cased,
        font: this.#font(style),
        colour,
      })
    }
  }

  #font(style: CSSStyleDeclaration): number {
    const font: DrawnFont = {
      family: style.fontFamily.includes('Newsreader') ? 'serif' : 'ui',
      size: Number.parseFloat(style.fontSize),
      weight: Number.parseFloat(style.fontWeight),
      spacing: Number.parseFloat(style.letterSpacing) || 0,
      tabular: style.fontVariantNumeric.includes('tabular-nums'),
    }
    const known = this.fonts.findIndex((one) => JSON.stringify(one) === JSON.stringify(font))
    return known >= 0 ? known : this.fonts.push(font) - 1
  }

  /** A colour by the name the page has for it, so that it follows light and dark; '' for none. */
  #colour(computed: string): string {
    if (computed === '' || /, 0\)$|\/ 0\)$/.test(computed)) return ''
    return this.#tokens.get(computed) ?? (/^rgba?\([\d., /]+\)$/.test(computed) ? computed : '')
  }
}

interface Side {
  readonly width: number
  readonly colour: string
  readonly at: (area: DOMRect, width: number) => Area
}

function bordersOf(style: CSSStyleDeclaration): readonly Side[] {
  const side = (width: string, line: string, colour: string, at: Side['at']): Side => {
    return { width: line === 'none' ? 0 : Number.parseFloat(width), colour, at }
  }
  const s = style
  return [
    side(s.borderTopWidth, s.borderTopStyle, s.borderTopColor, (area, width) => {
      return { left: area.left, top: area.top, right: area.right, bottom: area.top + width }
    }),
    side(s.borderBottomWidth, s.borderBottomStyle, s.borderBottomColor, (area, width) => {
      return { left: area.left, top: area.bottom - width, right: area.right, bottom: area.bottom }
    }),
    side(s.borderLeftWidth, s.borderLeftStyle, s.borderLeftColor, (area, width) => {
      return { left: area.left, top: area.top, right: area.left + width, bottom: area.bottom }
    }),
    side(s.borderRightWidth, s.borderRightStyle, s.borderRightColor, (area, width) => {
      return { left: area.right - width, top: area.top, right: area.right, bottom: area.bottom }
    }),
  ]
}

/** What stands in an element on the screen: in its shadow, and where slots take in its children. */
function childrenOf(element: Element): readonly Node[] {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes({ flatten: true })
    return assigned.length > 0 ? assigned : [...element.childNodes]
  }
  return [...(element.shadowRoot ?? element).childNodes]
}

function common(a: Area, b: Area): Area | undefined {
  const [left, right] = [Math.max(a.left, b.left), Math.min(a.right, b.right)]
  const [top, bottom] = [Math.max(a.top, b.top), Math.min(a.bottom, b.bottom)]
  return left < right && top < bottom ? { left, top, right, bottom } : undefined
}

/** The page's colours as the engine computes them, and their names. */
function tokenColours(): ReadonlyMap<string, string> {
  const style = getComputedStyle(document.documentElement)
  const names = ['paper', 'desk', 'ink', 'ink-2', 'ink-3', 'rule', 'rule-strong', 'hover', 'accent']
  const more = [
    'accent-wash',
    'accent-wash-strong',
    'a',
    'a-wash',
    'b',
    'b-wash',
    'ok',
    'warn-wash',
  ]
  const tags = ['grey', 'red', 'orange', 'green', 'teal', 'violet', 'pink'].map(
    (tag) => `tag-${tag}`,
  )
  return new Map(
    [...names, ...more, ...tags].map((name) => {
      return [rgb(style.getPropertyValue(`--${name}`).trim()), `--${name}`] as const
    }),
  )
}

/** `#1d1c1a` as the engine writes it when it has computed it. */
function rgb(hex: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return `rgb(${parts.join(', ')})`
}

const context = document.createElement('canvas').getContext('2d')

/** Where the base line lies between the top and the bottom of a line of text. */
function baseline(style: CSSStyleDeclaration, top: number, bottom: number): number {
  if (!context) return bottom - (bottom - top) / 4
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText('x')
  return top + (bottom - top - above - below) / 2 + above
}

function snapped(value: number): number {
  return Math.round(value * devicePixelRatio) / devicePixelRatio
}

function short(value: number): number {
  return Math.round(value * 100) / 100
}
