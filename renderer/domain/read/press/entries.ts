import type { Block } from '../../article.ts'
import type { Draft } from '../draft.ts'
import { oneLine } from '../folding.ts'
import { heading } from '../new-block.ts'
import { readPlain } from '../plain.ts'

/** A line of an export: a line of a text, or a block of a document. */
export interface Entry {
  /** On one line, trimmed; never empty. */
  readonly text: string
  /** Absent for a line of a text. */
  readonly block?: Block
  /** Whether it stands apart from what is before it: a block always, a line after an empty one. */
  readonly apart: boolean
}

/** The lines of a text; empty ones only part the others. */
export function entriesOfText(source: string): readonly Entry[] {
  const entries: Entry[] = []
  let apart = true
  for (const line of source.split(/\r\n|[\n\r\f\u2028\u2029]/)) {
    const text = oneLine(line)
    if (text !== '') entries.push({ text, apart })
    apart = text === ''
  }
  return entries
}

/** The blocks of a document. Rows of a table of field codes become lines of their own. */
export function entriesOfBlocks(blocks: readonly Block[]): readonly Entry[] {
  return blocks.flatMap((block): readonly Entry[] => {
    if (block.kind === 'table' && block.rows.some(([code = '']) => /^[A-Z]{2,3}$/.test(code))) {
      return block.rows.map((row) => ({ text: oneLine(row.join(' ')), apart: true }))
    }
    const text = oneLine(block.text)
    return text === '' ? [] : [{ text, block, apart: true }]
  })
}

/** The blocks of a draft with its headline back in its place among them. */
export function entriesOfDraft({ headline, headlineAfter, blocks }: Draft): readonly Entry[] {
  if (headline === '') return entriesOfBlocks(blocks)
  const at = headlineAfter ?? 0
  return entriesOfBlocks([...blocks.slice(0, at), heading(headline), ...blocks.slice(at)])
}

/** The text of an article: blocks as they are, lines as paragraphs. */
export function blocksOfEntries(entries: readonly Entry[]): readonly Block[] {
  const made: Block[] = []
  let lines: Entry[] = []
  const close = () => {
    made.push(...paragraphsOf(lines))
    lines = []
  }
  for (const entry of entries) {
    if (!entry.block) lines.push(entry)
    else {
      close()
      made.push(entry.block)
    }
  }
  close()
  return made
}

/** Stands where a headline would, so that the first paragraph is not taken for one. */
const stand = 'Headline'

function paragraphsOf(lines: readonly Entry[]): readonly Block[] {
  if (lines.length === 0) return []
  const text = lines.map(({ text: line, apart }) => (apart ? `\n${line}` : line)).join('\n')
  return readPlain(`${stand}\n\n${text}\n\n`).blocks
}

/** The number of the last line that passes; -1 when none does. */
export function lastEntry(entries: readonly Entry[], test: (entry: Entry) => boolean): number {
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at]
    if (entry && test(entry)) return at
  }
  return -1
}
