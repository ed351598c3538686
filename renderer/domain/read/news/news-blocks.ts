import type { Block, Furniture, Picture } from '../../article.ts'
import { besideOf } from '../beside.ts'
import { safeAddress } from '../blocks.ts'
import { endsSentence, folded, oneLine, wordsIn } from '../folding.ts'
import { figure } from '../new-block.ts'

/** A body with what was set apart from it. */
export interface NewsBody {
  readonly blocks: readonly Block[]
  readonly furniture: readonly Furniture[]
}

/** How many blocks from the top may say again what the fields say. */
const top = 4

/**
 * Sets apart the lines at the head of a text that only say again what the file states beside it: its
 * headline, byline, a dateline alone on its line.
 */
export function withoutRepeats(
  body: NewsBody,
  { headline, lines }: { readonly headline: string; readonly lines: readonly string[] },
): NewsBody {
  const title = folded(headline)
  const repeated = new Set(lines.map((line) => folded(line)).filter((line) => line !== ''))
  const blocks: Block[] = []
  const furniture: Furniture[] = [...body.furniture]
  let isBelowTitle = false
  body.blocks.forEach((block, at) => {
    const words = folded(block.text)
    const isTitle = words === title
    const isSaid = isTitle || repeated.has(words) || (isBelowTitle && isLabel(block))
    if (words === '' || at >= top || block.kind === 'figure' || !isSaid) {
      isBelowTitle &&= block.kind === 'figure'
      blocks.push(block)
      return
    }
    isBelowTitle ||= isTitle
    const kind = isTitle ? 'repeated-headline' : 'other'
    furniture.push({ kind, text: block.text, before: blocks.length })
  })
  return blocks.length === 0 ? body : { blocks, furniture }
}

/** Right under a headline, a word or two that are no sentence name a section or a source. */
function isLabel(block: Block): boolean {
  return block.kind === 'paragraph' && wordsIn(block.text) <= 4 && !endsSentence(block.text)
}

/** A picture that a file lists, with what it says of it. */
export interface ListedPicture {
  /** As the file names it: an address, or a place beside the file. */
  readonly source: string
  readonly description?: string
  readonly caption: string
  readonly credit: string
}

/** A listed picture as blocks: itself with its caption, then its credit. `path` is the file's own. */
export function pictureBlocks(listed: ListedPicture, path: string): readonly Block[] {
  const picture = pictureOf(listed, path)
  const caption = oneLine(listed.caption)
  const credit = oneLine(listed.credit)
  const told = credit === '' || folded(caption).includes(folded(credit))
  return [
    ...(picture || caption !== '' ? [figure(caption, picture)] : []),
    ...(told ? [] : [creditLine(credit)]),
  ]
}

function creditLine(text: string): Block {
  return { kind: 'paragraph', text, spans: [], role: 'credit' }
}

function pictureOf({ source, description = '' }: ListedPicture, path: string): Picture | null {
  const address = safeAddress(source, '')
  const named = address === '' && /\.(?:jpe?g|png|gif|webp|avif|bmp)$/i.test(source)
  const beside = named ? besideOf(path, source) : undefined
  if (address === '' && beside === undefined && oneLine(description) === '') return null
  return {
    address,
    description: oneLine(description),
    ...(beside === undefined ? {} : { beside }),
  }
}
