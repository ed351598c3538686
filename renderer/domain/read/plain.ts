import type { Block } from '../article.ts'
import type { Draft } from './draft.ts'
import { endsSentence, oneLine, wordsIn } from './folding.ts'
import { heading, paragraph } from './new-block.ts'

/** Longer than this is a paragraph, not a headline. UTF-16 units. */
const longestHeadline = 220
/** Lines of a text wrapped by hand are never longer than this. */
const longestWrapped = 100

/**
 * A plain text as headline and paragraphs. Blank lines part paragraphs; without them, or where the
 * lines are not wrapped by hand, every line is one.
 */
export function readPlain(text: string): Draft {
  const lines = paragraphsOf(text)
  const [first = ''] = lines
  const hasHeadline = looksLikeHeadline(first, lines.length)
  const rest = hasHeadline ? lines.slice(1) : lines
  return {
    format: 'txt',
    headline: hasHeadline ? first : '',
    blocks: rest.map(lineBlock),
    furniture: [],
    fields: [],
    remarks: [],
  }
}

function looksLikeHeadline(line: string, lines: number): boolean {
  if (line.length > longestHeadline || lines < 2) return false
  return !endsSentence(line) || /[?!…][”’"'»]?$/u.test(line) || wordsIn(line) <= 14
}

function lineBlock(line: string): Block {
  return isSubhead(line) ? heading(line) : paragraph(line)
}

/** A short line that is no sentence: no full stop, no comma or colon to run on, a capital first. */
function isSubhead(line: string): boolean {
  if (line.length > 90 || wordsIn(line) > 12 || endsSentence(line)) return false
  return !/[,;:，；：、-]$/.test(line) && !/^[\p{Ll}“"„«—–•*-]/u.test(line)
}

/** The text's paragraphs, each on one line, none empty. */
function paragraphsOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|[\n\r\f\u0085\u2028\u2029]/)
  const wrapped = isWrapped(lines)
  const paragraphs: string[] = []
  let open = ''
  const close = () => {
    const done = oneLine(open)
    if (done !== '') paragraphs.push(done)
    open = ''
  }
  lines.forEach((line, at) => {
    const startsAnew = /^(?:\s{2,}|\t)\S/.test(line)
    if (!wrapped || line.trim() === '' || startsAnew) close()
    open = open === '' ? line : joined(open, line)
    if (wrapped && endsParagraph(line, lines[at + 1] ?? '')) close()
  })
  close()
  return paragraphs
}

function joined(before: string, line: string): string {
  return `${before.trimEnd()} ${line.trimStart()}`
}

/** Wrapped by hand: most lines that have a neighbour are nearly as long as the longest. */
function isWrapped(lines: readonly string[]): boolean {
  const full = lines.filter((line, at) => line.trim() !== '' && (lines[at + 1] ?? '').trim() !== '')
  const longest = full.reduce((most, line) => Math.max(most, line.length), 0)
  if (full.length < 4 || longest > longestWrapped || longest < 40) return false
  return full.filter((line) => line.length > longest * 0.7).length > full.length * 0.6
}

/** In wrapped text without blank lines, a short line that ends a sentence ends the paragraph. */
function endsParagraph(line: string, next: string): boolean {
  return endsSentence(line) && line.length < 50 && /^[\p{Lu}\p{N}“"„«‘']/u.test(next)
}
