import type { Block, Format, Furniture, HeldPicture } from '../../article.ts'
import type { Draft, Field } from '../draft.ts'
import { endsSentence, folded, wordsIn } from '../folding.ts'

/** What a word processor's file gives before anybody says which line is the headline. */
export interface WrittenDocument {
  readonly format: Format
  /** What the document itself sets as its title; empty when it sets none. */
  readonly title: string
  readonly blocks: readonly Block[]
  readonly furniture: readonly Furniture[]
  readonly fields: readonly Field[]
  readonly pictures: readonly HeldPicture[]
  readonly remarks: readonly string[]
}

/** How far down the headline may stand. */
const topBlocks = 8
/** Longer than this is a paragraph, not a headline. UTF-16 units. */
const longestHeadline = 220

/**
 * A document as a draft: the headline is what is set as the title, else the title property where the
 * text shows it, else a heading or a bold line at the top, else the title property, else a first line
 * that is no sentence.
 */
export function composed(document: WrittenDocument): Draft {
  const { format, blocks, furniture, fields, pictures, remarks } = document
  const said = fields.find(({ means }) => means === 'headline')?.value ?? ''
  const { headline, at } = headlineOf(document, said)
  return {
    format,
    headline,
    ...(at > 0 ? { headlineAfter: at } : {}),
    blocks: blocks.filter((_, number) => number !== at),
    furniture: furniture.map((line) =>
      at >= 0 && line.before > at ? { ...line, before: line.before - 1 } : line,
    ),
    fields,
    ...(pictures.length > 0 ? { pictures } : {}),
    remarks,
  }
}

interface Headline {
  readonly headline: string
  /** Which block it is; -1 for none. */
  readonly at: number
}

function headlineOf({ title, blocks }: WrittenDocument, said: string): Headline {
  if (title !== '') return { headline: title, at: -1 }
  const top = blocks.slice(0, topBlocks)
  const shown = said === '' ? -1 : top.findIndex(({ text }) => folded(text) === folded(said))
  const at = [shown, standingOut(top)].find((one) => one >= 0)
  if (at !== undefined) return { headline: blocks[at]?.text ?? '', at }
  if (said !== '') return { headline: said, at: -1 }
  const first = top.findIndex(({ kind }) => kind === 'paragraph' || kind === 'heading')
  const line = blocks[first]
  return line && isLine(line) && !endsSentence(line.text) && hasText(blocks, first)
    ? { headline: line.text, at: first }
    : { headline: '', at: -1 }
}

/** Whether prose follows a line, and is more than the line: else the line is all there is. */
function hasText(blocks: readonly Block[], line: number): boolean {
  const after = blocks.slice(line + 1).filter(({ role }) => role === 'prose')
  const words = after.reduce((sum, { text }) => sum + wordsIn(text), 0)
  return words > wordsIn(blocks[line]?.text ?? '') * 2
}

/** The first line that is set as a heading or all bold, before the text begins. */
function standingOut(top: readonly Block[]): number {
  for (const [at, block] of top.entries()) {
    if (block.kind === 'heading' || (isLine(block) && isBold(block))) return at
    if (wordsIn(block.text) > 30) return -1
  }
  return -1
}

function isLine(block: Block): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return false
  return block.role === 'prose' && block.text.length <= longestHeadline && wordsIn(block.text) > 1
}

function isBold({ text, spans }: Block): boolean {
  const bold = spans.filter(({ kind }) => kind === 'strong')
  return bold.reduce((sum, { start, end }) => sum + end - start, 0) >= text.length * 0.9
}
