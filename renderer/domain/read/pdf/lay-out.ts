import { oneLine } from '../folding.ts'
import type { Gathered } from './gather.ts'
import { stretchesOf } from './lines.ts'
import type { PageText } from './pieces.ts'
import type { Sizes } from './print-faces.ts'
import { isPrinted, printedAddress, withoutRunningLines } from './running-lines.ts'
import { pageOfTags } from './tag-page.ts'
import { wordsOf, type TagElement } from './tag-tree.ts'
import { untaggedPage } from './untagged-page.ts'

/** A file's text as a page's source, and what stood at the edges. */
export interface LaidOut {
  /** Empty when the file has no text. */
  readonly html: string
  /** The size of the letters of each block. */
  readonly sizes: Sizes
  /** The words in the largest letters of the first page; empty when none stand out. */
  readonly largest: string
  /** Running heads, feet, page numbers; and text that a tagged file says is none of its own. */
  readonly aside: readonly string[]
  /** The address a browser printed at the pages' edges; empty when there is none. */
  readonly address: string
}

/** Tags are believed when they hold this share of a file's letters. */
const believed = 0.5

/** A file's text in reading order. */
export function layOut({ pages, tree }: Gathered): LaidOut {
  const letters = pages.reduce((sum, page) => sum + lettersIn(page), 0)
  if (letters === 0) return { html: '', sizes: new Map(), largest: '', aside: [], address: '' }
  if (tree && wordsOf(tree).length > letters * believed) return tagged(tree, pages)
  const parted = withoutRunningLines(
    pages.map((page) => ({ lines: stretchesOf(page.pieces, page.number), height: page.height })),
  )
  const { html, largest } = untaggedPage(parted.pages)
  return {
    html,
    sizes: new Map(),
    largest,
    aside: parted.running,
    address: printedAddress(parted.running),
  }
}

function tagged(tree: TagElement, pages: readonly PageText[]): LaidOut {
  const loose = pages.flatMap(({ pieces, number }) =>
    stretchesOf(
      pieces.filter(({ mark }) => mark === ''),
      number,
    ).map(({ text }) => text),
  )
  const lines = pages.map((page) => ({
    lines: stretchesOf(page.pieces, page.number),
    height: page.height,
  }))
  const aside = [...new Set(loose.map((line) => oneLine(line)))]
  return {
    ...pageOfTags(tree),
    largest: untaggedPage(lines.slice(0, 1)).largest,
    aside,
    address: printedAddress(aside.filter((line) => isPrinted(line))),
  }
}

function lettersIn({ pieces }: PageText): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0)
}
