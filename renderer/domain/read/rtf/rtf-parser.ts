import type { Block, HeldPicture } from '../../article.ts'
import { safeAddress } from '../blocks.ts'
import { footnote } from '../document/footnote.ts'
import { heldPicture, HeldPictures } from '../held-pictures.ts'
import { codePageOf, lettersOf } from './code-pages.ts'
import { destinationOf } from './destinations.ts'
import { firstGroup, inner, setProperty, type Group } from './group.ts'
import { RtfBlocks, type ParagraphKind } from './rtf-blocks.ts'
import { RtfPicture } from './rtf-picture.ts'
import { tokensOf, type Token } from './tokens.ts'

/** What a file of rich text says. */
export interface RtfDocument {
  /** What is set as the title; empty when nothing is. */
  readonly title: string
  readonly blocks: readonly Block[]
  readonly footnotes: readonly Block[]
  readonly pictures: readonly HeldPicture[]
  /** `title` and `author`, as the file's properties give them. */
  readonly info: readonly (readonly [string, string])[]
}

/** Groups nest a few dozen deep; only files made to hurt go on. */
const deepest = 2000

const letters: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  tab: '\t',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
}
const signs: Readonly<Record<string, string>> = { '~': '\u00A0', _: '\u2011' }
const codePages: Readonly<Record<string, number>> = { mac: 10000, pc: 437, pca: 850 }

/**
 * Reads rich text. No library is: those there are were left years ago, draw into a page, or lean on
 * Node's streams.
 *
 * @throws Error when groups nest deeper than any document's.
 */
export function parseRtf(bytes: Uint8Array): RtfDocument {
  const parser = new RtfParser()
  for (const token of tokensOf(bytes)) parser.take(token)
  return parser.done()
}

class RtfParser {
  readonly #text = new RtfBlocks()
  readonly #footnotes: Block[] = []
  readonly #pictures = new HeldPictures()
  readonly #fonts = new Map<number, number>()
  readonly #styles = new Map<number, string>()
  readonly #info = new Map<string, string>()
  readonly #groups: Group[] = []
  #group = firstGroup()
  #into = this.#text
  #bytes: number[] = []
  #codePage = 1252
  #starred = false
  /** How many signs still stand in for the letter just read. */
  #standing = 0
  #marker = ''
  #picture = new RtfPicture()
  #notes = 0

  take(token: Token): void {
    if (token.kind === 'bytes') {
      this.#bytesOf(token.bytes)
      return
    }
    if (this.#standing > 0 && token.kind !== 'open' && token.kind !== 'close') {
      this.#standing -= 1
      if (!(token.kind === 'word' && token.word === 'u')) return
    }
    this.#flush()
    if (token.kind === 'open') this.#open()
    else if (token.kind === 'close') this.#close()
    else if (token.kind === 'sign') this.#sign(token.sign)
    else this.#word(token.word, token.value)
  }

  done(): RtfDocument {
    this.#flush()
    while (this.#groups.length > 0) this.#close()
    this.#text.paragraph({ ...this.#kind(), inTable: false })
    this.#text.closeTable()
    return {
      title: this.#text.titles.join(' '),
      blocks: this.#text.blocks,
      footnotes: this.#footnotes,
      pictures: this.#pictures.all,
      info: [...this.#info],
    }
  }

  #bytesOf(bytes: Uint8Array): void {
    const skipped = Math.min(this.#standing, bytes.length)
    this.#standing -= skipped
    if (skipped === bytes.length || this.#group.destination === 'nothing') return
    if (this.#group.destination === 'picture') this.#picture.add(bytes)
    else for (const byte of bytes.subarray(skipped)) this.#bytes.push(byte)
  }

  #open(): void {
    if (this.#groups.length > deepest) throw new Error('its groups nest too deep')
    this.#standing = 0
    this.#starred = false
    this.#groups.push(this.#group)
    this.#group = inner(this.#group)
  }

  #close(): void {
    this.#standing = 0
    const ended = this.#group
    const around = this.#groups.pop()
    if (!around) return
    if (ended.named === 'footnote') this.#endFootnote()
    else if (ended.named === 'pict') this.#endPicture()
    else if (ended.shownFrom >= 0) this.#link(ended)
    this.#group = around
  }

  #sign(sign: string): void {
    if (sign === '*') this.#starred = true
    else this.#add(signs[sign] ?? '')
  }

  #word(word: string, value: number | null): void {
    const starred = this.#starred
    this.#starred = false
    const destination = destinationOf(word, starred)
    if (destination && (this.#group.named === '' || starred)) this.#begin(word, destination)
    else if (word === 'u' && value !== null) this.#unicode(value)
    else if (letters[word] !== undefined) this.#add(letters[word])
    else if (!this.#ends(word)) this.#set(word, value)
  }

  #begin(word: string, destination: Group['destination']): void {
    const group = this.#group
    if (group.destination === 'nothing') return
    group.named = word
    group.destination = destination
    if (word === 'footnote') {
      this.#notes += 1
      this.#into = new RtfBlocks()
    }
    if (word === 'pict') this.#picture = new RtfPicture()
    if (word === 'listtext' || word === 'pntext') this.#marker = ''
  }

  #unicode(value: number): void {
    this.#add(String.fromCharCode(value < 0 ? value + 65536 : value))
    this.#standing = this.#group.stand
  }

  /** Ends a paragraph, cell or row; says whether the word did. */
  #ends(word: string): boolean {
    if (this.#group.destination !== 'text' && this.#group.destination !== 'footnote') return false
    switch (word) {
      case 'par':
      case 'sect':
      case 'page':
      case 'column':
        this.#into.paragraph(this.#kind())
        break
      case 'line':
      case 'lbr':
        this.#into.run.break()
        return true
      case 'cell':
      case 'nestcell':
        this.#into.cell(this.#kind())
        break
      case 'row':
      case 'nestrow':
        this.#into.row()
        break
      case 'chftn':
        this.#add(this.#group.destination === 'footnote' ? '' : `[${String(this.#notes + 1)}]`)
        return true
      default:
        return false
    }
    this.#marker = ''
    return true
  }

  #set(word: string, value: number | null): void {
    const group = this.#group
    if (word === 'field') group.field = { instruction: '' }
    else if (word === 'fldrslt') group.shownFrom = this.#into.run.length
    else if (word === 'ansicpg') this.#codePage = value ?? 1252
    else if (codePages[word] !== undefined) this.#codePage = codePages[word]
    else if (word === 'fcharset' && group.destination === 'fonts')
      this.#fonts.set(group.font, value ?? 0)
    else setProperty(group, word, value)
  }

  /** Turns the bytes read so far into letters. */
  #flush(): void {
    if (this.#bytes.length === 0) return
    const bytes = this.#bytes
    this.#bytes = []
    const charset = this.#fonts.get(this.#group.font) ?? 0
    this.#add(lettersOf(bytes, codePageOf(charset, this.#codePage)))
  }

  #add(words: string): void {
    const { destination, hidden, field, named, style } = this.#group
    if (words === '') return
    switch (destination) {
      case 'text':
      case 'footnote':
        if (!hidden) this.#addText(words)
        return
      case 'instruction':
        if (field) field.instruction += words
        return
      case 'marker':
        this.#marker += words
        return
      case 'info':
        if (named !== '') this.#info.set(named, (this.#info.get(named) ?? '') + words)
        return
      case 'styles':
        this.#styles.set(style, (this.#styles.get(style) ?? '') + words)
        return
      default:
        return
    }
  }

  #addText(words: string): void {
    const start = this.#into.run.length
    this.#into.run.add(words)
    for (const kind of this.#group.looks) this.#into.run.mark(start, { kind })
  }

  #kind(): ParagraphKind {
    const { style, outline, depth, inTable } = this.#group
    const name = (this.#styles.get(style) ?? '').replace(/;.*$/s, '').trim()
    const rank = Number(/^heading (\d)$/i.exec(name)?.[1] ?? 0)
    return {
      heading: rank > 0 ? rank : outline !== null && outline < 9 ? outline + 1 : 0,
      isTitle: /^title$/i.test(name),
      depth: depth > 0 || this.#marker !== '' ? Math.max(1, depth) : 0,
      marker: this.#marker.trim(),
      inTable,
    }
  }

  #link({ shownFrom, field }: Group): void {
    const named = /HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]{1,2000})"/i.exec(field?.instruction ?? '')?.[1]
    const address = safeAddress(named ?? null, '')
    if (address !== '') this.#into.run.mark(shownFrom, { kind: 'link', address })
  }

  #endFootnote(): void {
    const note = this.#into
    note.paragraph({ heading: 0, isTitle: false, depth: 0, marker: '', inTable: false })
    note.closeTable()
    this.#footnotes.push(
      ...note.blocks.map((block, at) =>
        footnote(at === 0 ? `[${String(this.#notes)}]` : '', block),
      ),
    )
    this.#into = this.#text
  }

  #endPicture(): void {
    const held = this.#pictures.keep(heldPicture(this.#picture.bytes()))
    if (held === undefined) return
    this.#into.paragraph(this.#kind())
    const picture = { address: '', description: '', held }
    this.#into.blocks.push({ kind: 'figure', text: '', spans: [], role: 'caption', picture })
  }
}
