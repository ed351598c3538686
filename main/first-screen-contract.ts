// The first screen as a drawing: what the page showed last, so that the next start shows it at once.

/** A colour: one of the page's own (`--ink`), which follows light and dark, or one as CSS writes it. */
export type DrawnColour = string

/** How words are set. */
export interface DrawnFont {
  readonly family: 'ui' | 'serif'
  /** CSS pixels. */
  readonly size: number
  /** 100 to 900. */
  readonly weight: number
  /** Between letters, CSS pixels. */
  readonly spacing: number
  /** Figures of one width. */
  readonly tabular: boolean
}

/** A filled or framed box. All in CSS pixels from the upper left of the page. */
export interface DrawnBox {
  readonly kind: 'box'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius: number
  /** '' is none, as for `frame`. */
  readonly fill: DrawnColour
  readonly frame: DrawnColour
}

/** Words on one line. `x` is where they begin, which is their right end when they run from the right. */
export interface DrawnWords {
  readonly kind: 'words'
  readonly x: number
  /** Of the base line. */
  readonly y: number
  readonly words: string
  readonly fromRight: boolean
  /** Which of the fonts. */
  readonly font: number
  readonly colour: DrawnColour
}

/** What the page shows when it has just started. */
export interface FirstScreen {
  /** Of the page, CSS pixels: a page of another size cannot show it. */
  readonly width: number
  readonly height: number
  readonly fonts: readonly DrawnFont[]
  /** In the order they are painted. */
  readonly shapes: readonly (DrawnBox | DrawnWords)[]
}
