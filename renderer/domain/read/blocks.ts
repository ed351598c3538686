import type { Block, BlockRole, Picture, Span } from '../article.ts'
import { oneLine } from './folding.ts'
import { InlineRun, type Words } from './inline-run.ts'
import type { PageNode as Leaf } from './extract/page-node.ts'
import { pictureReader, type ReadPicture } from './page-images.ts'
import type { PageNotes } from './page-notes.ts'
import { isDataTable, wordsUnder } from './page-parts.ts'
import { ignored, inline, isCaptionBox } from './page-tags.ts'
import { isElement, type PageElement, type PageNode } from './page-tree.ts'
import { safeAddress } from './safe-address.ts'

export { safeAddress } from './safe-address.ts'

const looks: Readonly<Record<string, Exclude<Span['kind'], 'link'>>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  sup: 'superscript',
  sub: 'subscript',
}
/** More rows than this is a database, not a table to read. */
const mostRows = 500

/** What a tree is turned into blocks with. */
export interface Rebuilding {
  /** The page's own address, for addresses that lean on it; empty when unknown. */
  readonly base: string
  /** Take nothing but these; then elements that look hidden or are forms are entered all the same. */
  readonly only?: Selection
  /** How images become pictures; without it they are listed by their address. */
  readonly pictures?: ReadPicture
  /** The notes in the tree, where somebody has looked for them. */
  readonly notes?: PageNotes
}

/** What of a tree is wanted, and where it went. */
export interface Selection {
  /** Text nodes and images. */
  readonly leaves: ReadonlySet<Leaf>
  /** Those of them that are pictures and the words under pictures. */
  readonly captions?: ReadonlySet<Leaf>
  /** Filled with the number of the block that a leaf went into; of one run, that of its first block. */
  readonly standing: Map<Leaf, number>
}

/**
 * A page's tree as our blocks, by rebuilding what is allowed: words, looks, lists, quotations, figures,
 * tables, and addresses that are http, https or mailto. Everything else leaves nothing behind.
 */
export function blocksOf(root: PageElement, rebuilding: Rebuilding): readonly Block[] {
  const builder = new BlockBuilder(rebuilding)
  builder.walk(root)
  builder.close()
  return builder.blocks
}

interface Around {
  readonly heading: number
  readonly quoted: boolean
  readonly depth: number
  readonly marker: string
  readonly role: BlockRole
}

class BlockBuilder {
  readonly blocks: Block[] = []
  readonly #run = new InlineRun()
  readonly #base: string
  readonly #only: Selection | undefined
  readonly #pictures: ReadPicture
  readonly #notes: PageNotes | undefined
  #around: Around = { heading: 0, quoted: false, depth: 0, marker: '', role: 'prose' }
  /** The mark of a note that begins here, until its first block takes it. */
  #mark = ''

  constructor({ base, only, pictures = pictureReader({ base }), notes }: Rebuilding) {
    this.#base = base
    this.#only = only
    this.#pictures = pictures
    this.#notes = notes
  }

  /** Takes in a node and all below it. */
  walk(node: PageNode): void {
    if (node.nodeType === 3 && this.#takes(node)) this.#run.add(node.textContent ?? '')
    if (!isElement(node) || this.#isLeftOut(node)) return
    const name = node.localName
    const mark = this.#notes?.marks.get(node)
    if (mark !== undefined && this.#around.role !== 'footnote') this.#note(node, mark)
    else if (name === 'br') this.#run.break()
    else if (this.#isCaption(node)) this.#caption(node)
    else if (inline.has(name)) this.#inline(node)
    else this.#block(node, name)
  }

  /** Ends the block under way. */
  close(): void {
    for (const words of this.#run.close()) this.blocks.push(this.#made(words))
  }

  /** Whether a text node or an image is wanted; notes where it stands. */
  #takes(leaf: PageNode): boolean {
    if (!this.#only) return true
    if (!this.#only.leaves.has(leaf)) return false
    this.#only.standing.set(leaf, this.blocks.length)
    return true
  }

  #isLeftOut(element: PageElement): boolean {
    if (this.#notes?.returns.has(element)) return true
    if (this.#only || this.#notes?.marks.has(element)) return element.localName === 'script'
    return isHidden(element)
  }

  /** A note of the text; its mark goes before its words unless they begin with it. */
  #note(element: PageElement, mark: string): void {
    this.close()
    const before = this.#around
    this.#around = { ...before, heading: 0, role: 'footnote' }
    this.#mark = mark
    this.#block(element, element.localName)
    this.#mark = ''
    this.#around = before
  }

  /** An element's words on one line, with a space where a block or a break parts them. */
  #wordsOf(element: PageElement): string {
    const parts: string[] = []
    const collect = (node: PageNode) => {
      if (node.nodeType === 3 && this.#takes(node)) parts.push(node.textContent ?? '')
      if (!isElement(node) || this.#isLeftOut(node)) return
      const parted = !inline.has(node.localName)
      if (parted) parts.push(' ')
      for (const child of node.childNodes) collect(child)
      if (parted) parts.push(' ')
    }
    collect(element)
    return oneLine(parts.join(''))
  }

  #made(words: Words): Block {
    const { heading, quoted, depth, marker, role } = this.#around
    if (heading > 0) return { kind: 'heading', ...words, role: 'prose', level: level(heading) }
    const mark = this.#mark
    this.#mark = ''
    if (depth > 0) return { kind: 'list-item', ...words, role, depth, marker: mark || marker }
    return { kind: quoted ? 'quotation' : 'paragraph', ...marked(words, mark), role }
  }

  #children(node: PageNode): void {
    for (const child of node.childNodes) this.walk(child)
  }

  #inline(element: PageElement): void {
    const start = this.#run.length
    this.#children(element)
    const look = looks[element.localName]
    if (look) this.#run.mark(start, { kind: look })
    const address =
      element.localName === 'a' ? safeAddress(element.getAttribute('href'), this.#base) : ''
    if (address !== '') this.#run.mark(start, { kind: 'link', address })
  }

  #block(element: PageElement, name: string): void {
    this.close()
    if (name === 'figure' || name === 'img' || name === 'picture') this.#figure(element)
    else if (name === 'table' && isDataTable(element)) this.#table(element)
    else if (name === 'pre') this.#preformatted(element)
    else if (name !== 'hr') this.#within(element, name)
    this.close()
  }

  #within(element: PageElement, name: string): void {
    const before = this.#around
    this.#around = around(before, element, name)
    this.#children(element)
    this.close()
    this.#around = before
  }

  #figure(element: PageElement): void {
    const picture = this.#pictureIn(element)
    const caption = [
      ...(element.localName === 'figure' ? element.querySelectorAll('figcaption') : []),
    ]
    const text = caption
      .map((one) => this.#wordsOf(one))
      .filter((one) => one !== '')
      .join(' ')
    if (element.localName === 'figure' && !picture && text === '') {
      this.#within(element, 'div') // a figure around words is how some pages set quotations
      return
    }
    if (!picture && text === '') return
    this.blocks.push({ kind: 'figure', text, spans: [], role: 'caption', picture })
  }

  /** Whether all an element's wanted words were found to be a caption, by a class that says so. */
  #isCaption(element: PageElement): boolean {
    const captions = this.#only?.captions
    if (!captions || element.localName === 'figcaption' || !isCaptionBox(element)) return false
    const words = wordsUnder(element).filter((leaf) => this.#only?.leaves.has(leaf))
    return words.length > 0 && words.every((leaf) => captions.has(leaf))
  }

  /** Words that a page sets under a picture without a figure around the two. */
  #caption(element: PageElement): void {
    this.close()
    const above = this.blocks[this.blocks.length - 1]
    const open = above?.kind === 'figure' && above.text === '' ? above : null
    if (open) this.blocks.pop() // its words stand where it stands
    const text = this.#wordsOf(element)
    if (open) this.blocks.push({ ...open, text })
    else if (text !== '')
      this.blocks.push({ kind: 'figure', text, spans: [], role: 'caption', picture: null })
    else for (const child of element.querySelectorAll('img')) this.walk(child)
  }

  #pictureIn(element: PageElement): Picture | null {
    const images = element.localName === 'img' ? [element] : [...element.querySelectorAll('img')]
    const image = images.find((one) => this.#takes(one))
    return image ? this.#pictures(image) : null
  }

  #table(element: PageElement): void {
    const rows = [...element.querySelectorAll('tr')]
      .slice(0, mostRows)
      .map((row) => [...row.children].map((cell) => this.#wordsOf(cell)))
      .filter((row) => row.some((cell) => cell !== ''))
    const text = rows.map((row) => row.join('\t')).join('\n')
    if (text !== '') this.blocks.push({ kind: 'table', text, spans: [], role: 'prose', rows })
  }

  #preformatted(element: PageElement): void {
    const parts: string[] = []
    const collect = (node: PageNode) => {
      if (node.nodeType === 3 && this.#takes(node)) parts.push(node.textContent ?? '')
      for (const child of node.childNodes) collect(child)
    }
    collect(element)
    const text = parts
      .join('')
      .replace(/\r\n?/g, '\n')
      .replace(/^\n+|\s+$/g, '')
    if (text !== '') this.blocks.push({ kind: 'preformatted', text, spans: [], role: 'prose' })
  }
}

function around(before: Around, element: PageElement, name: string): Around {
  const rank = /^h([1-6])$/.exec(name)?.[1]
  if (rank) return { ...before, heading: Number(rank) }
  if (name === 'blockquote') return { ...before, quoted: true }
  if (name === 'ul' || name === 'ol' || name === 'menu')
    return { ...before, depth: before.depth + 1 }
  if (name !== 'li' || before.depth === 0) return before
  return { ...before, marker: markerOf(element) }
}

/** A numbered item's number as it would be shown; a dot for the others. */
function markerOf(item: PageElement): string {
  const list = item.parentElement
  if (list?.localName !== 'ol') return '•'
  const items = [...list.children].filter((child) => child.localName === 'li')
  const first = Number.parseInt(list.getAttribute('start') ?? '1', 10)
  return `${String((Number.isNaN(first) ? 1 : first) + items.indexOf(item))}.`
}

/** Words with the mark of a note before them. */
function marked(words: Words, mark: string): Words {
  const begins = words.text.replace(/^[[(\s]+/, '').startsWith(mark.replace(/[[\]().:\s]/g, ''))
  if (mark === '' || begins) return words
  const moved = mark.length + 1
  const spans = words.spans.map((one) => ({
    ...one,
    start: one.start + moved,
    end: one.end + moved,
  }))
  return { text: `${mark} ${words.text}`, spans }
}

function level(rank: number): 2 | 3 | 4 | 5 | 6 {
  if (rank <= 2) return 2
  if (rank === 3) return 3
  if (rank === 4) return 4
  return rank === 5 ? 5 : 6
}

function isHidden(element: PageElement): boolean {
  if (ignored.has(element.localName) || element.hasAttribute('hidden')) return true
  return /display\s?:\s?none|visibility\s?:\s?hidden/i.test(element.getAttribute('style') ?? '')
}
