import { attributeOf, isElement, isText, walk } from './page-node.ts'
import type { PageElement, PageNode } from './page-node.ts'

/** What a page says about itself in places a reader does not see. */
export interface Stated {
  /** Every object in JSON-LD, nested ones after those that hold them. Never followed by reference. */
  readonly linkedData: readonly JsonObject[]
  /** `name`, `property` or `itemprop` of meta elements, in lower case, with the contents in order. */
  readonly metas: ReadonlyMap<string, readonly string[]>
  /** The title element's words. */
  readonly title: string
  /** The words of each h1, in order. */
  readonly headings: readonly string[]
  /** Link elements by rel. */
  readonly links: ReadonlyMap<string, readonly string[]>
  /** Elements that are marked as author, byline, time or date. */
  readonly marks: readonly Marked[]
}

/** An element that says by its attributes what it holds. */
export interface Marked {
  readonly kind: 'author' | 'byline' | 'published' | 'updated' | 'time' | 'dated'
  /** The value as an attribute gives it; empty when only the words do. */
  readonly value: string
  readonly element: PageElement
  /** Number of the element on the page. */
  readonly at: number
  /** Elements since the first h1; -1 when none came before. */
  readonly sinceHeading: number
}

/** An object as JSON gives it. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Nothing is read beyond this much of one script or this many objects: no page needs more. */
const mostScript = 2_000_000
const mostObjects = 2_000
/** Nor more marks: a page of lists marks every entry. */
const mostMarks = 200

/** Reads meta, link, title, h1 and JSON-LD elements, in one walk. */
export function readStated(root: PageNode): Stated {
  const reader = new StatedReader()
  walk(
    root,
    (node) => isElement(node) && reader.enter(node),
    () => undefined,
  )
  return reader
}

class StatedReader implements Stated {
  readonly linkedData: JsonObject[] = []
  readonly metas = new Map<string, string[]>()
  readonly links = new Map<string, string[]>()
  readonly headings: string[] = []
  readonly marks: Marked[] = []
  title = ''
  #at = 0
  #headingAt = -1

  /** Takes in an element; whether to go inside. */
  enter(element: PageElement): boolean {
    this.#at++
    this.#mark(element)
    switch (element.localName) {
      case 'script':
        if (/^application\/ld\+json/i.test(attributeOf(element, 'type').trim()))
          collect(parseLoosely(textOf(element)), this.linkedData)
        return false
      case 'meta':
        addMeta(element, this.metas)
        return false
      case 'link':
        append(
          this.links,
          attributeOf(element, 'rel').toLowerCase(),
          element.getAttribute('href') ?? '',
        )
        return false
      case 'title':
        this.title ||= oneLine(textOf(element))
        return false
      case 'h1':
        this.#addHeading(oneLine(textOf(element)))
        return false
      default:
        return !['style', 'svg', 'template'].includes(element.localName)
    }
  }

  #addHeading(words: string): void {
    if (words !== '') this.headings.push(words)
    if (this.#headingAt < 0) this.#headingAt = this.#at
  }

  #mark(element: PageElement): void {
    const kind = markOf(element)
    if (kind === null || this.marks.length >= mostMarks) return
    const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? ''
    this.marks.push({
      kind,
      value: oneLine(value.slice(0, 300)),
      element,
      at: this.#at,
      sinceHeading: this.#headingAt < 0 ? -1 : this.#at - this.#headingAt,
    })
  }
}

/** All the text in a node, in order, scripts and styles left out. */
export function textOf(node: PageNode): string {
  const parts: string[] = []
  walk(
    node,
    (inner) => {
      if (isText(inner)) parts.push(inner.nodeValue ?? '')
      else if (isElement(inner) && inner.localName === 'br') parts.push('\n')
      return isElement(inner) && inner.localName !== 'script' && inner.localName !== 'style'
    },
    () => undefined,
  )
  return parts.join('')
}

/** All the text in a node with a bar between its elements, for telling a name from what stands beside it. */
export function spacedText(node: PageNode): string {
  const parts: string[] = []
  walk(
    node,
    (inner) => {
      if (isText(inner)) parts.push(inner.nodeValue ?? '')
      else if (isElement(inner)) parts.push(' | ')
      return isElement(inner) && inner.localName !== 'script' && inner.localName !== 'style'
    },
    () => undefined,
  )
  return parts.join('')
}

/** The first content of the first of these metas that has one. */
export function metaOf(stated: Stated, ...names: readonly string[]): string {
  for (const name of names) {
    const found = stated.metas.get(name)?.[0]
    if (found !== undefined) return found
  }
  return ''
}

/** White space folded to single spaces, ends trimmed. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

const notMarked = new Set(
  'meta link script style img svg path body html article main section ul figure'.split(' '),
)

function markOf(node: PageElement): Marked['kind'] | null {
  const tag = node.localName
  if (tag === 'time') return timeKind(node)
  if (tag === 'script' || tag === 'style') return null
  const property = attributeOf(node, 'itemprop').toLowerCase()
  if (property !== '') {
    if (/\bdatepublished\b/.test(property)) return 'published'
    if (/\bdatemodified\b/.test(property)) return 'updated'
    if (/\bauthor\b/.test(property) && tag !== 'meta') return 'author'
  }
  if (/\bauthor\b/i.test(attributeOf(node, 'rel'))) return 'author'
  if (notMarked.has(tag)) return null
  const words = attributeOf(node, 'class')
  if (words !== '' && bylineClass.test(words)) return 'author'
  if (words !== '' && dateClass.test(words)) return 'dated'
  if (
    words !== '' &&
    /byline|meta-?info|article-?info|post-?meta|entry-?meta|informations|article-reference/i.test(
      words,
    )
  )
    return 'byline'
  return tag === 'a' && personAddress.test(attributeOf(node, 'href')) ? 'author' : null
}

const bylineClass =
  /(?:^|[\s_-])(?:author|authors|autor|autoren|autores|auteur|autore|writer|reporter|journalist)(?:[_-]{0,2}(?:name|link|names|list))?(?:\s|$)|author-?name|name-?author/i
const dateClass =
  /(?:^|[\s_-])(?:date|datum|fecha|tarih|data|published|pubdate|publish-?date|datetime|timestamp|post-date|entry-date|dateline|publication|metainfodatetime)(?:[\s_-]|$)/i
/** Where sites keep a page for each of their writers. */
const personAddress =
  /\/(?:authors?|autor(?:en|es|in)?|auteurs?|autori|autore|profile?s?|redaktion|redakteure?|journalist(?:en|s|e)?|people|person(?:en)?|by|staff|writers?|contributors?|columnists?|reporters?|firmas?|yazar(?:lar)?|muhabir)\/[^/?#]{3,}/i

function timeKind(node: PageElement): Marked['kind'] {
  const words = `${attributeOf(node, 'class')} ${attributeOf(node, 'itemprop')}`.toLowerCase()
  if (/modif|updat|aktualis/.test(words)) return 'updated'
  return node.getAttribute('pubdate') !== null || /publ|entry-date|created/.test(words)
    ? 'published'
    : 'time'
}

function addMeta(node: PageElement, metas: Map<string, string[]>): void {
  const content = oneLine(node.getAttribute('content') ?? '')
  if (content === '') return
  for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = attributeOf(node, attribute).toLowerCase().trim()
    if (name !== '') append(metas, name, content)
  }
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}

/** JSON as pages hold it: in comment or CDATA marks, with raw line breaks, with a comma too many. */
function parseLoosely(script: string): unknown {
  const text = script
    .slice(0, mostScript)
    .replace(/^\s*(?:<!--|(?:\/\*|\/\/)?\s*<!\[CDATA\[\s*(?:\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\*|\/\/)?\s*\]\]>\s*(?:\*\/)?)\s*;?\s*$/, '')
  return (
    parse(text) ??
    parse(text.replace(/[\u0000-\u001F]+/g, ' ')) ??
    parse(
      text
        .replace(/[\u0000-\u001F]+/g, ' ')
        .replace(/,\s*(?=[\]}])/g, '')
        .replace(/;\s*$/, ''),
    )
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // the question is whether it is JSON, and this is how the parser says no
  }
}

/** Breadth first, so that outer objects come before those inside them. */
function collect(value: unknown, into: JsonObject[]): void {
  const waiting: unknown[] = [value]
  for (let at = 0; at < waiting.length && into.length < mostObjects; at++) {
    const next = waiting[at]
    if (Array.isArray(next)) for (const one of next.slice(0, 500)) waiting.push(one)
    else if (isObject(next)) {
      into.push(next)
      waiting.push(
        ...Object.values(next)
          .slice(0, 200)
          .filter((inner) => typeof inner === 'object'),
      )
    }
  }
}

/** Whether a value is an object of JSON, not an array or `null`. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
