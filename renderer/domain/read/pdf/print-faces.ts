import type { Block, Furniture } from '../../article.ts'
import type { Draft } from '../draft.ts'
import { endsSentence, folded, wordsIn } from '../folding.ts'
import { figure } from '../new-block.ts'
import type { Piece } from './pieces.ts'

/** How large the letters of each block of a printed page are, by its folded words. Points. */
export type Sizes = ReadonlyMap<string, number>

/** Sizes nearer than this share are one size: printing scales them a little. */
const sameSize = 0.03
/** A line of fewer words, and no sentence, is a label. */
const labelWords = 8
/** Small print within the text with more words is a box of its own, not a caption. */
const captionWords = 60

/** Gathers the size of each block while a page is written. */
export class SizeTaker {
  readonly sizes = new Map<string, number>()
  #words: string[] = []
  readonly #letters = new Map<number, number>()

  /** A piece of the block under way. */
  add({ text, size }: Piece): void {
    this.#words.push(text)
    this.#letters.set(size, (this.#letters.get(size) ?? 0) + text.length)
  }

  /** The block ends. */
  close(): void {
    const [most] = [...this.#letters].sort(([, one], [, other]) => other - one)
    if (most) this.sizes.set(keyOf(this.#words.join(' ')), most[0])
    this.#words = []
    this.#letters.clear()
  }
}

/**
 * Sorts out a printed page's blocks by what only a printed page tells: the size of its letters. The text
 * is set in one size. Before it and after it, what is set in another or is a label is furniture; within
 * it, small print is captions.
 */
export function bySize(draft: Draft, sizes: Sizes): Draft {
  const text = textSize(draft.blocks, sizes)
  if (text === 0) return draft
  const sentences = draft.blocks.map((block) => isText(block, sizeOf(block, sizes), text))
  const inText = sentences.includes(true)
    ? sentences
    : draft.blocks.map((block) => wordsIn(block.text) > labelWords)
  const [first, last] = [inText.indexOf(true), inText.lastIndexOf(true)]
  const blocks: Block[] = []
  const moved: (Furniture & { readonly at: number })[] = []
  draft.blocks.forEach((block, at) => {
    const size = sizeOf(block, sizes)
    const outside =
      isLink(block) || (at < first ? isAbove(block) : at > last && block.kind !== 'figure')
    if (outside) moved.push({ kind: 'other', text: block.text, before: blocks.length, at })
    else
      blocks.push(
        at > first && at < last && isSmallPrint(block, size, text)
          ? figure(block.text, null)
          : block,
      )
  })
  return { ...draft, blocks, furniture: merged(draft.furniture, moved) }
}

/** Both lists in the order of the page; what stood before a block still does. */
function merged(
  furniture: readonly Furniture[],
  moved: readonly (Furniture & { readonly at: number })[],
): readonly Furniture[] {
  const kept = furniture.map((line) => {
    const gone = moved.filter(({ at }) => at < line.before).length
    return { ...line, before: line.before - gone }
  })
  const added = moved.map(({ kind, text, before }): Furniture => ({ kind, text, before }))
  return [...kept, ...added].sort((one, other) => one.before - other.before)
}

/** The size in which most of the prose is set; 0 when that cannot be told. */
function textSize(blocks: readonly Block[], sizes: Sizes): number {
  const letters = new Map<number, number>()
  for (const block of blocks.filter(({ kind }) => kind === 'paragraph')) {
    const size = sizeOf(block, sizes)
    if (size > 0) letters.set(size, (letters.get(size) ?? 0) + block.text.length)
  }
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0
}

function isText(block: Block, size: number, text: number): boolean {
  if (block.kind === 'heading' || block.kind === 'figure') return false
  return isSame(size, text) && isProse(block.text)
}

/** Whole sentences; the last of a text may be followed by a note in brackets or an unended line. */
function isProse(words: string): boolean {
  return (
    endsSentence(words) ||
    (wordsIn(words) > labelWords * 2 &&
      /\p{L}{2}[.!?。！？]["”’」』)]?\s?[\p{Lu}\p{Lo}“「(（]/u.test(words))
  )
}

/** A line that is a link from end to end leads away from the text. */
function isLink({ kind, text, spans }: Block): boolean {
  if (kind === 'figure' || kind === 'table') return false
  const linked = spans.filter((span) => span.kind === 'link')
  return linked.reduce((sum, { start, end }) => sum + end - start, 0) > text.length * 0.9
}

function isAbove(block: Block): boolean {
  if (block.kind === 'figure') return false
  return wordsIn(block.text) <= labelWords && !endsSentence(block.text)
}

function isSmallPrint(block: Block, size: number, text: number): boolean {
  if (block.kind !== 'paragraph' || size === 0) return false
  return size < text * (1 - sameSize) && wordsIn(block.text) <= captionWords
}

function isSame(size: number, text: number): boolean {
  return Math.abs(size - text) < text * sameSize
}

function sizeOf({ text }: Block, sizes: Sizes): number {
  return sizes.get(keyOf(text)) ?? 0
}

function keyOf(text: string): string {
  return folded(text).replace(/ /g, '')
}
