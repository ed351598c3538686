import { LineJoiner } from './line-joiner.ts'
import type { Piece } from './pieces.ts'
import { SizeTaker, type Sizes } from './print-faces.ts'
import { linesInOrder } from './reading-order.ts'
import { isElement, isText, wordsOf, type TagElement, type TagNode } from './tag-tree.ts'

/** What the standard roles are on a page; the others are boxes. */
const tags: Readonly<Record<string, string>> = {
  P: 'p',
  Title: 'h1',
  H: 'h2',
  H1: 'h1',
  H2: 'h2',
  H3: 'h3',
  H4: 'h4',
  H5: 'h5',
  H6: 'h6',
  L: 'ul',
  LI: 'li',
  BlockQuote: 'blockquote',
  Table: 'table',
  THead: 'thead',
  TBody: 'tbody',
  TFoot: 'tfoot',
  TR: 'tr',
  TH: 'th',
  TD: 'td',
  Figure: 'figure',
  Art: 'article',
  Aside: 'aside',
  TOC: 'nav',
  Index: 'nav',
  Caption: 'p',
  Note: 'p',
  Strong: 'strong',
  Em: 'em',
  Code: 'code',
  Link: 'a',
  Form: 'button',
}
/** Roles that stand in a line of text. */
const inLine = new Set(
  'Span Strong Em Code Link Quote Reference BibEntry Annot Ruby RB RT RP Warichu Sub Lbl'.split(
    ' ',
  ),
)
/** Roles whose children all stand in lines of text. */
const lined = new Set('P H H1 H2 H3 H4 H5 H6 Title Caption Note Lbl'.split(' '))

/** A page's source, and the size of the letters of each of its blocks. */
export interface WrittenPage {
  readonly html: string
  readonly sizes: Sizes
}

/** A tagged file as the source of a page: the same elements by their names there. */
export function pageOfTags(root: TagElement): WrittenPage {
  const writer = new PageWriter()
  writer.write(root, { lined: false, figure: false })
  return { html: writer.html, sizes: writer.taker.sizes }
}

interface Around {
  /** Inside an element whose children all stand in lines. */
  readonly lined: boolean
  readonly figure: boolean
}

class PageWriter {
  html = ''
  readonly taker = new SizeTaker()
  readonly #lines = new LineJoiner()

  write(node: TagNode, around: Around): void {
    if (isText(node)) this.#text(node.pieces, node.page)
    else if (isElement(node)) this.#element(node, around)
  }

  #text(pieces: readonly Piece[], page: number): void {
    for (const piece of linesInOrder(pieces)) {
      const join = this.#lines.next(piece, page)
      if (join === 'break') this.taker.close()
      this.html += join === 'break' ? '<br><br>' : join
      this.taker.add(piece)
      this.html += escaped(piece.text)
    }
  }

  #element(element: TagElement, around: Around): void {
    const inline = around.lined || isInline(element)
    const tag = this.#tagOf(element, { ...around, lined: inline })
    if (!inline) this.#part()
    this.#open(element, tag)
    const inside = {
      lined: inline || lined.has(element.role),
      figure: around.figure || element.role === 'Figure',
    }
    this.#lines.stay(inside.lined)
    for (const child of element.children) this.write(child, inside)
    if (tag !== '') this.html += `</${tag}>`
    this.#lines.stay(around.lined)
    if (!inline) this.#part()
  }

  #part(): void {
    this.#lines.part()
    this.taker.close()
  }

  #tagOf({ role, children }: TagElement, { lined, figure }: Around): string {
    if (role === 'Caption' && figure) return 'figcaption'
    if (role === 'L' && isNumbered(children)) return 'ol'
    const tag = tags[role]
    if (tag !== undefined) return tag
    return lined ? '' : 'div'
  }

  #open(element: TagElement, tag: string): void {
    if (tag === '') return
    if (tag === 'a') {
      const link = element.children.find((child) => 'address' in child)
      const address = link && 'address' in link ? link.address : ''
      this.html += `<a href="${escaped(address)}">`
    } else this.html += `<${tag}>`
    if (tag === 'figure') this.html += `<img alt="${escaped(element.alt)}">`
  }
}

/** A box that holds nothing but text is a stretch of a line: that is how browsers print spans. */
function isInline({ role, children }: TagElement): boolean {
  if (role === 'NonStruct') return children.length > 0 && children.every((child) => isText(child))
  if (!inLine.has(role)) return false
  return children.every((child) => !isElement(child) || isInline(child))
}

function isNumbered(items: readonly TagNode[]): boolean {
  const [first] = items.filter((item) => isElement(item) && item.role === 'LI')
  if (!first || !isElement(first)) return false
  const label = first.children.find((child) => isElement(child) && child.role === 'Lbl')
  return label !== undefined && /^\d/.test(wordsOf(label))
}

/** Words as they may stand in a page's source. */
export function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
