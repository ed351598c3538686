import type { Block } from '../../article.ts'
import { safeAddress } from '../blocks.ts'
import { footnote } from '../document/footnote.ts'
import { elementsIn, everyIn, wordsBelow, type XmlElement } from '../document/xml-tree.ts'
import { oneLine } from '../folding.ts'
import { InlineRun } from '../inline-run.ts'
import type { OdtStyles } from './odt-styles.ts'

/** What the text of a document is read with. */
export interface OdtReading {
  readonly styles: OdtStyles
  /** Keeps the picture that lies at a path in the document, and says its number. */
  readonly pictureAt: (path: string) => number | undefined
}

/** A document's text. */
export interface OdtText {
  /** Empty when nothing is set as the title. */
  readonly title: string
  readonly blocks: readonly Block[]
  readonly footnotes: readonly Block[]
}

/** Beside the words: remarks in the margin, what was deleted, lists of contents. */
const leftOut = new Set([
  ...['annotation', 'annotation-end', 'tracked-changes', 'sequence-decls', 'forms', 'desc'],
  ...['table-of-content', 'alphabetical-index', 'illustration-index', 'ruby-text', 'bookmark'],
])
/** More rows than this is a database, not a table to read. */
const mostRows = 500

/** Reads the text of a document: `office:text`, or whatever element holds paragraphs. */
export function odtText(root: XmlElement, reading: OdtReading): OdtText {
  const walk = new OdtWalk(reading)
  walk.children(root)
  walk.close()
  return { title: walk.title, blocks: walk.blocks, footnotes: walk.footnotes }
}

interface Around {
  readonly style: string
  readonly heading: number
  readonly list: string
  readonly depth: number
  readonly marker: string
}

const outside: Around = { style: '', heading: 0, list: '', depth: 0, marker: '' }

class OdtWalk {
  title = ''
  readonly blocks: Block[] = []
  readonly footnotes: Block[] = []
  readonly #reading: OdtReading
  readonly #run = new InlineRun()
  #around = outside
  #notes = 0

  constructor(reading: OdtReading) {
    this.#reading = reading
  }

  children(element: XmlElement): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.#run.add(child)
      else if (!leftOut.has(child.name)) this.#element(child)
    }
  }

  /** Ends the paragraph under way. */
  close(): void {
    const { styles } = this.#reading
    const { style, heading, depth, marker } = this.#around
    for (const { text, spans } of this.#run.close()) {
      const words = { text, spans, role: 'prose' } as const
      if (heading > 0) this.blocks.push({ ...words, kind: 'heading', level: level(heading) })
      else if (this.title === '' && styles.is(style, 'Title')) this.title = text
      else if (depth > 0) this.blocks.push({ ...words, kind: 'list-item', depth, marker })
      else if (styles.is(style, 'Quotations')) this.blocks.push({ ...words, kind: 'quotation' })
      else if (styles.is(style, 'Caption')) this.#caption(text)
      else this.blocks.push({ ...words, kind: 'paragraph' })
    }
  }

  #element(element: XmlElement): void {
    const { name, attributes } = element
    switch (name) {
      case 'p':
        return this.#paragraph(element, 0)
      case 'h':
        return this.#paragraph(
          element,
          Number(attributes['outline-level'] ?? attributes['level']) || 1,
        )
      case 'list':
      case 'ordered-list':
      case 'unordered-list':
        return this.#list(element)
      case 'table':
        return this.#table(element)
      case 'span':
        return this.#span(element)
      case 'a':
        return this.#link(element)
      case 'note':
      case 'footnote':
        return this.#note(element)
      case 'image':
        return this.#picture(attributes['href'] ?? '')
      case 's':
      case 'tab':
        return this.#run.add(' ')
      case 'line-break':
        return this.#run.break()
      default:
        return this.children(element)
    }
  }

  #within(around: Partial<Around>, element: XmlElement): void {
    this.close()
    const before = this.#around
    this.#around = { ...before, ...around }
    this.children(element)
    this.close()
    this.#around = before
  }

  #paragraph(element: XmlElement, heading: number): void {
    this.#within({ style: element.attributes['style-name'] ?? '', heading }, element)
  }

  #list(element: XmlElement): void {
    const { depth, list: outer } = this.#around
    const list = element.attributes['style-name'] ?? outer
    const numbered =
      element.name === 'ordered-list' || this.#reading.styles.isNumbered(list, depth + 1)
    this.close()
    let number = 0
    for (const item of elementsIn(element)) {
      if (item.name === 'list-item') number += 1
      const marker = item.name === 'list-header' ? '' : numbered ? `${String(number)}.` : '•'
      this.#within({ list, depth: depth + 1, marker }, item)
    }
  }

  /** Tables of data hold short cells in rows; those that lay out a page hold paragraphs. */
  #table(element: XmlElement): void {
    this.close()
    const rows = everyIn(element, 'table-row').slice(0, mostRows)
    const words = rows.map((row) =>
      elementsIn(row)
        .filter(({ name }) => name === 'table-cell')
        .map((cell) => everyIn(cell, 'p').map(wordsBelow).map(oneLine).join(' ')),
    )
    const full = words.filter((row) => row.some((cell) => cell !== ''))
    const isData =
      full.length > 1 &&
      full.some((row) => row.length > 1) &&
      full.every((row) => row.every((cell) => cell.length < 400))
    if (!isData) return this.#within(outside, element)
    const text = full.map((row) => row.join('\t')).join('\n')
    this.blocks.push({ kind: 'table', text, spans: [], role: 'prose', rows: full })
  }

  #span(element: XmlElement): void {
    const start = this.#run.length
    this.children(element)
    for (const kind of this.#reading.styles.looks(element.attributes['style-name'] ?? ''))
      this.#run.mark(start, { kind })
  }

  #link(element: XmlElement): void {
    const start = this.#run.length
    this.children(element)
    const address = safeAddress(element.attributes['href'] ?? null, '')
    if (address !== '') this.#run.mark(start, { kind: 'link', address })
  }

  /** A note goes to the end; its mark stays in the text. */
  #note(element: XmlElement): void {
    this.#notes += 1
    const mark = `[${String(this.#notes)}]`
    const start = this.#run.length
    this.#run.add(mark)
    this.#run.mark(start, { kind: 'superscript' })
    const body = elementsIn(element).find(({ name }) => name.endsWith('-body'))
    if (!body) return
    const note = new OdtWalk(this.#reading)
    note.children(body)
    note.close()
    this.footnotes.push(...note.blocks.map((block, at) => footnote(at === 0 ? mark : '', block)))
  }

  #picture(path: string): void {
    const held = this.#reading.pictureAt(path.replace(/^\.\//, ''))
    const address = safeAddress(path, '')
    if (held === undefined && address === '') return
    const picture = { address, description: '', ...(held === undefined ? {} : { held }) }
    this.blocks.push({ kind: 'figure', text: '', spans: [], role: 'caption', picture })
  }

  /** A caption goes under the picture it follows. */
  #caption(text: string): void {
    const before = this.blocks.at(-1)
    if (before?.kind === 'figure' && before.text === '')
      this.blocks.splice(-1, 1, { ...before, text })
    else this.blocks.push({ kind: 'paragraph', text, spans: [], role: 'caption' })
  }
}

function level(rank: number): 2 | 3 | 4 | 5 | 6 {
  if (rank <= 2) return 2
  if (rank === 3) return 3
  if (rank === 4) return 4
  return rank === 5 ? 5 : 6
}
