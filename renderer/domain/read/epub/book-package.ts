import { decode } from '../decode.ts'
import type { Zip } from '../zip/open-zip.ts'
import { elementsNamed, xmlTree, type XmlElement } from './xml.ts'

/** One statement about a book: `creator`, `date`, … */
export interface Statement {
  readonly name: string
  readonly value: string
  /** What the creator did, as libraries shorten it: `aut`, `trl`; or what the date is of. Empty when unsaid. */
  readonly role: string
}

/** A document of a book. */
export interface Chapter {
  /** Where it lies in the archive. */
  readonly path: string
  /** Left out of reading from front to back: notes, answers, covers. */
  readonly isAside: boolean
  /** What the book calls it: `cover`, `toc`, `title-page`; empty for the rest. */
  readonly serves: string
}

/** What an e-book says of itself. */
export interface BookPackage {
  /** Where that stands in the archive. */
  readonly path: string
  readonly statements: readonly Statement[]
  /** In the order of reading. */
  readonly chapters: readonly Chapter[]
  /** The titles that its list of contents gives, by document; the first for each. */
  readonly titles: ReadonlyMap<string, string>
  /** Documents that another stands over in the list of contents. */
  readonly nested: ReadonlySet<string>
  /** Whether it calls itself a newspaper or a magazine. */
  readonly isPeriodical: boolean
}

/** What an e-book says of itself; `null` when it says nothing that can be read. */
export function bookPackage(zip: Zip): BookPackage | null {
  const container = xmlAt(zip, 'META-INF/container.xml')
  const stated = container && elementsNamed(container, 'rootfile')[0]?.attributes['full-path']
  const path = stated ?? zip.names.find((name) => /\.opf$/i.test(name))
  const root = path === undefined ? null : xmlAt(zip, path)
  if (path === undefined || !root) return null
  const items = itemsOf(root, path)
  const statements = statementsOf(root)
  const contents = contentsOf(zip, items)
  return {
    path,
    statements,
    chapters: chaptersOf(root, items, path),
    isPeriodical: saysPeriodical(root, statements),
    titles: new Map([...contents].reverse().map(({ path: to, title }) => [to, title])),
    nested: new Set(contents.filter(({ depth }) => depth > 0).map(({ path: to }) => to)),
  }
}

/** A path in the archive that an address in one of its files leads to, without its place in the file. */
export function resolvedPath(from: string, address: string): string {
  const steps = from.split('/').slice(0, -1)
  for (const step of unescaped(address.replace(/[?#].*$/s, '')).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/').normalize('NFC')
}

function unescaped(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address // a percent sign that means itself
  }
}

function xmlAt(zip: Zip, path: string): XmlElement | null {
  const bytes = zip.bytes(path)
  return bytes ? xmlTree(decode(bytes).text) : null
}

interface Item {
  readonly id: string
  readonly path: string
  readonly type: string
  readonly properties: string
}

function itemsOf(root: XmlElement, path: string): readonly Item[] {
  return elementsNamed(root, 'item').map(({ attributes }) => ({
    id: attributes['id'] ?? '',
    path: resolvedPath(path, attributes['href'] ?? ''),
    type: attributes['media-type'] ?? '',
    properties: attributes['properties'] ?? '',
  }))
}

const said = new Set(
  'title creator contributor publisher date rights language identifier source type'.split(' '),
)

function statementsOf(root: XmlElement): readonly Statement[] {
  const metadata = elementsNamed(root, 'metadata')[0]
  if (!metadata) return []
  const all = metadata.children.flatMap((one) => [one, ...one.children])
  const roles = new Map(
    all
      .filter(({ name, attributes }) => name === 'meta' && attributes['property'] === 'role')
      .map(({ attributes, text }) => [(attributes['refines'] ?? '').replace('#', ''), text]),
  )
  return all
    .filter(({ name, text }) => said.has(name) && text !== '')
    .map(({ name, text, attributes }) => ({
      name,
      value: text,
      role: roles.get(attributes['id'] ?? '') ?? attributes['role'] ?? attributes['event'] ?? '',
    }))
}

function saysPeriodical(root: XmlElement, statements: readonly Statement[]): boolean {
  const stated = [
    ...statements.filter(({ name }) => name === 'type').map(({ value }) => value),
    ...elementsNamed(root, 'meta')
      .filter(({ attributes }) => /publication_type|dcterms:type/.test(nameOfMeta(attributes)))
      .map(({ attributes, text }) => attributes['content'] ?? text),
  ]
  return stated.some((words) => /periodical|newspaper|magazine|journal/i.test(words))
}

function nameOfMeta(attributes: Readonly<Record<string, string>>): string {
  return `${attributes['name'] ?? ''} ${attributes['property'] ?? ''}`
}

function chaptersOf(root: XmlElement, items: readonly Item[], path: string): readonly Chapter[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const serves = new Map(
    elementsNamed(root, 'reference').map(({ attributes }) => [
      resolvedPath(path, attributes['href'] ?? ''),
      attributes['type'] ?? '',
    ]),
  )
  return elementsNamed(root, 'itemref').flatMap(({ attributes }) => {
    const item = byId.get(attributes['idref'] ?? '')
    if (!item) return []
    const isNav = /\bnav\b/.test(item.properties)
    return [
      {
        path: item.path,
        isAside: attributes['linear'] === 'no',
        serves: isNav ? 'toc' : (serves.get(item.path) ?? ''),
      },
    ]
  })
}

interface Entry {
  readonly path: string
  readonly title: string
  readonly depth: number
}

/** The list of contents: of EPUB 3, or of EPUB 2. */
function contentsOf(zip: Zip, items: readonly Item[]): readonly Entry[] {
  const nav = items.find(({ properties }) => /\bnav\b/.test(properties))
  const list = nav && xmlAt(zip, nav.path)
  const found = nav && list ? navEntries(list, nav.path) : []
  if (found.length > 0) return found
  const ncx = items.find(({ type }) => type === 'application/x-dtbncx+xml')
  const map = ncx && xmlAt(zip, ncx.path)
  return ncx && map ? ncxEntries(elementsNamed(map, 'navMap')[0] ?? map, ncx.path, 0) : []
}

function navEntries(list: XmlElement, path: string): readonly Entry[] {
  const navs = elementsNamed(list, 'nav')
  const toc = navs.find(({ attributes }) => attributes['type'] === 'toc') ?? navs[0]
  return toc ? linksIn(toc, path, -1) : []
}

function linksIn(element: XmlElement, path: string, depth: number): readonly Entry[] {
  return element.children.flatMap((child) => {
    if (child.name === 'ol' || child.name === 'ul') return linksIn(child, path, depth + 1)
    const address = child.name === 'a' ? child.attributes['href'] : undefined
    if (address === undefined) return linksIn(child, path, depth)
    return [{ path: resolvedPath(path, address), title: wordsOf(child), depth: Math.max(depth, 0) }]
  })
}

function ncxEntries(element: XmlElement, path: string, depth: number): readonly Entry[] {
  return element.children
    .filter(({ name }) => name === 'navPoint')
    .flatMap((point) => {
      const address = point.children.find(({ name }) => name === 'content')?.attributes['src']
      const label = point.children.find(({ name }) => name === 'navLabel')
      const own =
        address === undefined || !label
          ? []
          : [{ path: resolvedPath(path, address), title: wordsOf(label), depth }]
      return [...own, ...ncxEntries(point, path, depth + 1)]
    })
}

function wordsOf(element: XmlElement): string {
  return [element.text, ...element.children.map((child) => wordsOf(child))].join(' ').trim()
}
