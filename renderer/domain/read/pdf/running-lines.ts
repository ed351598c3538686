import { folded } from '../folding.ts'
import type { Line } from './lines.ts'

/** A page's stretches of text, and how high it is. */
export interface PageLines {
  readonly lines: readonly Line[]
  readonly height: number
}

/** What a page's edges carry and what they leave. */
export interface Parted {
  readonly pages: readonly PageLines[]
  /** Running heads, feet and page numbers, each once. */
  readonly running: readonly string[]
}

/** Heads and feet stand within this share of the page from its edges. */
const edge = 0.12
/** Baselines of a running line differ by less, in points. */
const sameHeight = 6
/** A line runs when it stands on this many pages, and on a fifth of them. */
const fewestPages = 2
const fewestShare = 0.2

/**
 * Parts running heads and feet and page numbers from the text: lines near the upper or lower edge that
 * say the same on several pages, numbers aside, and what a browser prints round a page.
 */
export function withoutRunningLines(pages: readonly PageLines[]): Parted {
  const repeats = repeated(pages)
  const running: string[] = []
  const rest = pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => {
      if (!runs(line, page, repeats)) return true
      running.push(line.text)
      return false
    }),
  }))
  return { pages: rest, running: [...new Set(running)] }
}

function runs(
  line: Line,
  page: PageLines,
  repeats: ReadonlyMap<string, readonly number[]>,
): boolean {
  if (!isAtEdge(line, page)) return false
  if (isPrinted(line.text)) return true
  if (isPageNumber(line.text)) return isOutermost(line, page)
  return (repeats.get(keyOf(line)) ?? []).some((y) => Math.abs(y - line.y) < sameHeight)
}

/** The height on the page of the lines that stand on several pages, by what they say. */
function repeated(pages: readonly PageLines[]): ReadonlyMap<string, readonly number[]> {
  const heights = new Map<string, number[]>()
  pages.forEach((page) => {
    for (const line of page.lines.filter((one) => isAtEdge(one, page))) {
      const key = keyOf(line)
      if (key !== '') heights.set(key, [...(heights.get(key) ?? []), line.y])
    }
  })
  const fewest = Math.max(fewestPages, pages.length * fewestShare)
  const often = [...heights].map(([key, ys]): [string, number[]] => [
    key,
    ys.filter((y) => ys.filter((other) => Math.abs(other - y) < sameHeight).length >= fewest),
  ])
  return new Map(often.filter(([, ys]) => ys.length > 0))
}

function isAtEdge({ y, size }: Line, { height }: PageLines): boolean {
  return y < height * edge || y - size > height * (1 - edge)
}

/** Nothing stands between the line and the edge of the page. */
function isOutermost(line: Line, { lines, height }: PageLines): boolean {
  const above = line.y < height / 2
  const near = line.size * 0.4
  return !lines.some((one) => (above ? one.y < line.y - near : one.y > line.y + near))
}

function isPageNumber(text: string): boolean {
  return /^\W{0,3}(?:\p{L}{1,10}\.?\s)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s?(?:\/|\||\p{L}{1,4})\s?\d{1,4})?\W{0,3}$/u.test(
    text,
  )
}

/** Dates, addresses and counts that browsers print at a page's edges. */
export function isPrinted(text: string): boolean {
  return (
    /^(?:https?|file):\/\/\S+(?:\s+\d{1,4}\s?(?:\/|of|von|de|sur|di)\s?\d{1,4})?$/i.test(text) ||
    /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?:\s|$)/i.test(
      text,
    ) ||
    /^\d{1,4}\/\d{1,4}$/.test(text)
  )
}

/** The address of the page that was printed, as it stands in a head or foot. */
export function printedAddress(lines: readonly string[]): string {
  for (const line of lines) {
    const address = /^https?:\/\/[^\s…]+\.[^\s…]+/i.exec(line)?.[0]
    if (address !== undefined && !/(?:\.{3}|…)$/.test(address)) return address
  }
  return ''
}

function keyOf({ text }: Line): string {
  return folded(text.replace(/\d+/g, '0'))
}
