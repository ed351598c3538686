import { endsSentence, wordsIn } from '../folding.ts'
import { columnsOf } from './columns.ts'
import type { Line } from './lines.ts'
import type { Piece } from './pieces.ts'
import { SizeTaker, type Sizes } from './print-faces.ts'
import { goesOn, paragraphOf, paragraphsOf, type Paragraph } from './paragraphs.ts'
import type { PageLines } from './running-lines.ts'
import { escaped } from './tag-page.ts'
import { wordsOfText, type Words } from './vocabulary.ts'

/** A heading's letters are larger than the text's by this. */
const larger = 1.15
/** A heading has no more words than this. */
const mostWords = 30

/** A file without tags as the source of a page: paragraphs and headings told by where words stand. */
export interface UntaggedPage {
  readonly html: string
  /** The words in the largest letters of the first page; empty when none stand out. */
  readonly largest: string
  readonly sizes: Sizes
}

/** Reads the pages' lines column by column, and puts together what columns and pages parted. */
export function untaggedPage(pages: readonly PageLines[]): UntaggedPage {
  const words = wordsOfText(pages.flatMap(({ lines }) => lines.map(({ text }) => text)))
  const paragraphs = inOrder(pages, words)
  const body = bodyFace(paragraphs)
  const ranks = ranksOf(paragraphs, body)
  const html = paragraphs.map((paragraph) => tagged(paragraph, { body, ranks })).join('\n')
  const taker = new SizeTaker()
  for (const { lines } of paragraphs) {
    for (const piece of lines.flatMap(({ pieces }) => pieces)) taker.add(piece)
    taker.close()
  }
  return { html, largest: largestOf(paragraphs, body), sizes: taker.sizes }
}

function inOrder(pages: readonly PageLines[], words: Words): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const { lines } of pages)
    for (const flow of columnsOf(lines)) {
      const [first, ...rest] = paragraphsOf(flow, words)
      if (!first) continue
      const last = paragraphs.at(-1)
      if (last && goesOn(last, first))
        paragraphs[paragraphs.length - 1] = paragraphOf([...last.lines, ...first.lines], words)
      else paragraphs.push(first)
      paragraphs.push(...rest)
    }
  return paragraphs
}

/** Size and font of most of the text. */
interface Face {
  readonly size: number
  readonly font: string
}

function bodyFace(paragraphs: readonly Paragraph[]): Face {
  const letters = new Map<string, number>()
  let best: Face = { size: 10, font: '' }
  let most = 0
  for (const { size, font, text } of paragraphs.flatMap(({ lines }) => lines)) {
    const key = `${font} ${size.toFixed(1)}`
    const sum = (letters.get(key) ?? 0) + text.length
    letters.set(key, sum)
    if (sum <= most) continue
    most = sum
    best = { size, font }
  }
  return best
}

/** The sizes of headings, the largest first. */
function ranksOf(paragraphs: readonly Paragraph[], body: Face): readonly number[] {
  const sizes = paragraphs.filter((one) => isLarge(one, body)).map((one) => sizeOf(one))
  return [...new Set(sizes)].sort((one, other) => other - one)
}

function isLarge(paragraph: Paragraph, body: Face): boolean {
  return (
    sizeOf(paragraph) > Math.round(body.size * 2 * larger) / 2 - 0.01 &&
    wordsIn(paragraph.text) <= mostWords &&
    /\p{L}/u.test(paragraph.text)
  )
}

/** To half a point. */
function sizeOf({ lines }: Paragraph): number {
  return Math.round(Math.max(...lines.map(({ size }) => size)) * 2) / 2
}

interface Look {
  readonly body: Face
  readonly ranks: readonly number[]
}

function tagged(paragraph: Paragraph, { body, ranks }: Look): string {
  const text = withLink(paragraph)
  if (isLarge(paragraph, body)) {
    const level = Math.min(6, ranks.indexOf(sizeOf(paragraph)) + 1)
    return `<h${String(level)}>${text}</h${String(level)}>`
  }
  if (isSetOff(paragraph, body)) return `<h4>${text}</h4>`
  return `<p>${text}</p>`
}

/** A paragraph's words, as a link where most of them are one. */
function withLink({ lines, text }: Paragraph): string {
  const pieces = lines.flatMap((line) => line.pieces)
  const letters = (all: readonly Piece[]) => all.reduce((sum, piece) => sum + piece.text.length, 0)
  const under = pieces.filter(({ address }) => address !== undefined)
  const [first] = under
  if (first?.address === undefined || letters(under) * 2 < letters(pieces)) return escaped(text)
  return `<a href="${escaped(first.address)}">${escaped(text)}</a>`
}

/** A short line in a face of its own, of the text's size or more, and no sentence: a subhead. */
function isSetOff({ lines, text }: Paragraph, body: Face): boolean {
  if (lines.length > 2 || wordsIn(text) > 12 || endsSentence(text) || /[,;:]$/.test(text))
    return false
  if (!/^[\p{Lu}\p{Lo}\p{N}“"]/u.test(text) || text.length < 3) return false
  return lines.every((line) => isWholly(line, body))
}

function isWholly({ pieces, size }: Line, body: Face): boolean {
  return size >= body.size * 0.98 && pieces.every(({ font }) => font !== body.font)
}

function largestOf(paragraphs: readonly Paragraph[], body: Face): string {
  const [first] = paragraphs
  const page = first?.lines[0]?.page
  const large = paragraphs.filter(
    (one) => one.lines[0]?.page === page && isLarge(one, body) && wordsIn(one.text) > 2,
  )
  const most = Math.max(...large.map((one) => sizeOf(one)))
  return large.find((one) => sizeOf(one) === most)?.text ?? ''
}
