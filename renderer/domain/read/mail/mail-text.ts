import type { Block } from '../../article.ts'
import { oneLine } from '../folding.ts'
import { paragraph } from '../new-block.ts'
import { readPlain } from '../plain.ts'

/** More lines than a mail to be read has; the rest are data. */
const mostLines = 200_000

/** The blocks of a mail's plain text: paragraphs, and what it quotes with `>` as quotations. */
export function textBlocks(text: string): readonly Block[] {
  const lines = text.split(/\r\n|[\n\r]/, mostLines)
  const blocks: Block[] = []
  let start = 0
  while (start < lines.length) {
    const quoted = isQuoted(lines[start] ?? '')
    let end = start + 1
    while (end < lines.length && isQuoted(lines[end] ?? '') === quoted) end += 1
    const stretch = lines.slice(start, end)
    blocks.push(...(quoted ? quotations(stretch) : paragraphs(stretch.join('\n'))))
    start = end
  }
  return blocks
}

function isQuoted(line: string): boolean {
  return /^\s{0,3}>/.test(line)
}

function paragraphs(text: string): readonly Block[] {
  const { headline, blocks } = readPlain(text)
  // A first line that looked like a headline is given back: a mail's headline is its subject.
  return headline === '' ? blocks : [paragraph(headline), ...blocks]
}

/** Marks go, also those that unfolding a flowed line has left within it. */
function quotations(lines: readonly string[]): readonly Block[] {
  const bare = lines.map((line) =>
    line.replace(/^(?:\s{0,3}>)+ ?/, '').replace(/(?<=\s)(?:> ?)+/g, ''),
  )
  return paragraphs(bare.join('\n')).map((block): Block => ({
    kind: 'quotation',
    text: oneLine(block.text),
    spans: [],
    role: 'prose',
  }))
}
