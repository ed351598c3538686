import { SaxesParser, type SaxesTagNS } from 'saxes'
import { characters } from './characters.ts'

/** An attribute. `name` is without its prefix. */
export interface XmlAttribute {
  readonly name: string
  /** The namespace's address; empty for an attribute without a prefix. */
  readonly uri: string
  readonly value: string
}

/** Words (character data of all kinds, references resolved) or an element, in the file's order. */
export type XmlNode = string | XmlElement

/** An element. `name` is without its prefix, in the file's own case. */
export interface XmlElement {
  readonly name: string
  /** The namespace's address; empty when there is none, the prefix itself when it is bound to nothing. */
  readonly uri: string
  readonly attributes: readonly XmlAttribute[]
  readonly children: readonly XmlNode[]
}

/** A file of XML. */
export interface XmlDocument {
  readonly root: XmlElement
  /** What is not well-formed, as the parser says it, each once, at most ten; empty for sound XML. */
  readonly faults: readonly string[]
}

/** XML that cannot or must not be read. `message` is a plain sentence. */
export class UnreadableXml extends Error {}

/** Deeper nesting is made to hurt. */
const deepest = 400
/** More elements and stretches of words than this are no document. */
const mostNodes = 3_000_000
/** Longer texts are not taken in, UTF-16 units. */
const longest = 64 * 1024 * 1024
/** An element with more attributes than this is made to hurt. */
const mostAttributes = 500
/** No document's own prologue is longer. UTF-16 units. */
const longestDoctype = 200_000
/** So many faults are told of. */
const mostFaults = 10
/** Each fault costs time; a file with more was never XML. */
const mostBroken = 20_000

/**
 * The root of a text of XML, whether sound or not: what is broken is passed over. Throws `UnreadableXml`
 * when there is no element at all, or when the text is made to hurt its reader.
 */
export function xmlTree(text: string): XmlElement {
  return xmlDocument(text).root
}

/**
 * A text of XML as a tree that keeps words and elements in order. Names that the document itself gives
 * to stretches of text are never unfolded, and nothing outside it is looked at; HTML's names for
 * letters are known. A bare `&` or `<` stands for itself. Throws as `xmlTree` does.
 */
export function xmlDocument(text: string): XmlDocument {
  if (text.length > longest) throw new UnreadableXml('This XML is larger than any document.')
  const builder = new TreeBuilder()
  const parser = new SaxesParser({ xmlns: true, position: false })
  parser.ENTITIES = characters
  parser.on('doctype', refuseBombs)
  parser.on('attribute', () => {
    builder.countAttribute()
  })
  parser.on('opentag', (tag) => {
    builder.open(tag)
  })
  parser.on('closetag', () => {
    builder.close()
  })
  parser.on('text', (words) => {
    builder.add(words)
  })
  parser.on('cdata', (words) => {
    builder.add(words)
  })
  parser.on('error', (error) => {
    builder.fault(error.message)
  })
  parser.write(withSoundMarks(text.replace(/^\s+(?=<)/, ''))).close()
  return builder.document
}

/** Takes a bare `&` or `<` for what it looks like; whole references, CDATA and comments stay. */
function withSoundMarks(text: string): string {
  const next =
    /<!\[CDATA\[|<!--|&(?!#\d{1,7};|#[xX][\da-fA-F]{1,6};|[\p{L}_][\p{L}\p{N}_.-]{0,60};)|<(?![\p{L}_:/!?])/gu
  const parts: string[] = []
  let from = 0
  for (let found = next.exec(text); found !== null; found = next.exec(text)) {
    const [mark] = found
    if (mark.length > 1) {
      const end = text.indexOf(mark === '<!--' ? '-->' : ']]>', next.lastIndex)
      if (end < 0) break
      next.lastIndex = end
      continue
    }
    parts.push(text.slice(from, found.index), mark === '&' ? '&amp;' : '&lt;')
    from = found.index + 1
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from)
}

/** Names that unfold into names are a bomb, whoever wrote them; so is a prologue without end. */
function refuseBombs(doctype: string): void {
  const values = doctype.matchAll(
    /<!ENTITY\s{1,20}(?:%\s{1,20})?[^\s"'<>]{1,200}\s{1,20}(?:"([^"]{0,5000})|'([^']{0,5000}))/g,
  )
  const unfolds = (value: string) => /[&%][\p{L}_][\p{L}\p{N}_.-]{0,60};/u.test(value)
  const nested = [...values].some(([, one = '', two = '']) => unfolds(one + two))
  if (nested || doctype.length > longestDoctype)
    throw new UnreadableXml(
      'This XML defines names that unfold into ever more names, as files made to overrun a reader do.',
    )
}

interface OpenElement extends XmlElement {
  readonly children: XmlNode[]
}

class TreeBuilder {
  readonly #open: OpenElement[] = []
  readonly #faults = new Set<string>()
  #root: XmlElement | null = null
  #nodes = 0
  #attributes = 0
  #broken = 0

  get document(): XmlDocument {
    if (!this.#root) throw new UnreadableXml('This is no XML: it holds no element.')
    return { root: this.#root, faults: [...this.#faults] }
  }

  countAttribute(): void {
    this.#attributes += 1
    if (this.#attributes > mostAttributes)
      throw new UnreadableXml('This XML gives an element more attributes than any document does.')
  }

  open({ local, uri, attributes }: SaxesTagNS): void {
    this.#attributes = 0
    this.#count()
    const element: OpenElement = {
      name: local,
      uri,
      attributes: Object.values(attributes).map(attributeOf),
      children: [],
    }
    const around = this.#open[this.#open.length - 1]
    if (around) around.children.push(element)
    else this.#root ??= element
    this.#open.push(element)
    if (this.#open.length > deepest)
      throw new UnreadableXml('This XML is nested deeper than any document.')
  }

  close(): void {
    this.#open.pop()
  }

  add(words: string): void {
    const children = this.#open[this.#open.length - 1]?.children
    if (!children) return
    const last = children[children.length - 1]
    if (typeof last === 'string') children[children.length - 1] = last + words
    else children.push(words)
    this.#count()
  }

  fault(message: string): void {
    this.#broken += 1
    if (this.#broken > mostBroken)
      throw new UnreadableXml('This XML is broken in more places than can be mended.')
    if (this.#faults.size < mostFaults) this.#faults.add(message)
  }

  #count(): void {
    this.#nodes += 1
    if (this.#nodes > mostNodes)
      throw new UnreadableXml('This XML has more parts than any document.')
  }
}

function attributeOf(one: SaxesTagNS['attributes'][string]): XmlAttribute {
  return { name: one.local, uri: one.uri, value: one.value }
}
