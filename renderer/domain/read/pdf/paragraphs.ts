import { endsSentence, wordsIn } from '../folding.ts'
import type { Flow } from './columns.ts'
import { lineJoin } from './line-joiner.ts'
import type { Line } from './lines.ts'
import type { Words } from './vocabulary.ts'

/** Lines that belong together, and their words as one text. */
export interface Paragraph {
  readonly lines: readonly Line[]
  readonly text: string
}

/** Marks at the head of list items. */
const bullet = /^(?:[•▪‣◦●■□–—*-]|\d{1,2}[.)]|\([a-z\d]\))\s/u

/** A flow's lines as paragraphs: parted by space, size, indents and lines that end early. */
export function paragraphsOf({ lines }: Flow, words: Words): readonly Paragraph[] {
  const sided = lines.map((line) => asRead(line))
  const measure = measureOf(sided)
  const groups: Side[][] = []
  for (const line of sided) {
    const open = groups.at(-1)
    const last = open?.at(-1)
    if (open && last && !breaks({ last, next: line, alone: open.length === 1 }, measure))
      open.push(line)
    else groups.push([line])
  }
  return groups.map((group) =>
    paragraphOf(
      group.map(({ line }) => line),
      words,
    ),
  )
}

/** Lines as one paragraph. */
export function paragraphOf(lines: readonly Line[], words: Words): Paragraph {
  let text = ''
  for (const line of lines) text = joined(text, line.text, words)
  return { lines, text: text.trim() }
}

/** The end of one line and the start of the next as running text, a word parted at the end made whole. */
function joined(before: string, after: string, words: Words): string {
  if (before === '') return after
  if (before.endsWith('\u00AD')) return before.slice(0, -1) + after
  const left = /([\p{L}\p{M}]+)[-‐]$/u.exec(before)?.[1]
  const right = /^[\p{Ll}\p{M}]+/u.exec(after)?.[0]
  if (left !== undefined && right !== undefined && words.areOne(left, right))
    return before.slice(0, -1) + after
  return before + lineJoin(before, after) + after
}

/** Whether a paragraph goes on in the next column or on the next page. */
export function goesOn(last: Paragraph, next: Paragraph): boolean {
  const [end, start] = [last.lines.at(-1), next.lines[0]]
  if (!end || !start || Math.abs(end.size - start.size) > end.size * 0.06) return false
  if (endsSentence(last.text) || wordsIn(last.text) < 6) return false
  return (
    /^[\p{Ll}\p{N}“"‘'(«]/u.test(next.text) || (/\p{Lo}/u.test(next.text) && !/^\s/.test(next.text))
  )
}

/** A line with its start and end as it is read: mirrored when it runs from right to left. */
interface Side {
  readonly line: Line
  readonly start: number
  readonly end: number
}

function asRead(line: Line): Side {
  return line.rightToLeft
    ? { line, start: -line.right, end: -line.left }
    : { line, start: line.left, end: line.right }
}

interface Measure {
  readonly start: number
  readonly end: number
  /** From baseline to baseline, for lines of the common size. */
  readonly leading: number
  readonly size: number
}

function measureOf(lines: readonly Side[]): Measure {
  const size = median(lines.map(({ line }) => line.size))
  const plain = lines.filter(({ line }) => Math.abs(line.size - size) < size * 0.1)
  const downs = plain
    .slice(1)
    .map(({ line }, at) => line.y - (plain[at]?.line.y ?? 0))
    .filter((down) => down > 0 && down < size * 2.5)
  return {
    start: quantile(
      plain.map(({ start }) => start),
      0.1,
    ),
    end: quantile(
      plain.map(({ end }) => end),
      0.95,
    ),
    leading: downs.length > 0 ? quantile(downs, 0.4) : size * 1.25,
    size,
  }
}

interface Pair {
  readonly last: Side
  readonly next: Side
  /** The paragraph so far is this one line. */
  readonly alone: boolean
}

function breaks({ last, next, alone }: Pair, measure: Measure): boolean {
  const size = Math.max(last.line.size, next.line.size)
  if (Math.abs(last.line.size - next.line.size) > size * 0.08) return true
  const down = next.line.y - last.line.y
  const leading = (measure.leading / measure.size) * size
  if (down <= 0 || down > Math.max(leading * 1.35, size * 1.3)) return true
  if (bullet.test(next.line.text)) return true
  if (size > measure.size * 1.15) return false // a headline's lines are set as they fit
  if (next.start - measure.start > size * 0.8 && last.start - measure.start < size * 0.5)
    return true
  const early = endsEarly(last, next, measure)
  return early && (endsSentence(last.line.text) || (alone && last.line.font !== next.line.font))
}

/** The next line's first word would have stood on this line: somebody ended it here. */
function endsEarly(last: Side, next: Side, { end, size }: Measure): boolean {
  const letter = (next.end - next.start) / Math.max(1, next.line.text.length)
  const first = next.line.text.split(' ')[0]?.length ?? 0
  return last.end + (first + 1) * letter < end - size * 0.5
}

function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5)
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0
}
