import { SaxesParser } from 'saxes'

/** An element of an XML file. Names are local ones: what stands before the colon is left off. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** Documents nest their paragraphs a few dozen deep; only files made to hurt go on. */
const deepest = 400

/**
 * An XML file as a tree; what it breaks off with is kept up to there. Entities that the file defines
 * itself are never followed, so none can be made to swell.
 *
 * @throws Error when elements nest deeper than any document's.
 */
export function xmlTree(xml: string): XmlElement {
  const root: Growing = { name: '', attributes: {}, children: [] }
  const open: Growing[] = [root]
  const parser = new SaxesParser({ xmlns: false, position: false })
  const text = (words: string) => open.at(-1)?.children.push(words)
  parser.on('error', () => undefined) // damaged files are read as far as they go
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > deepest) throw new Error('its elements nest too deep')
    const element: Growing = { name: local(name), attributes: localNames(attributes), children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    if (open.length > 1) open.pop()
  })
  parser.on('text', text)
  parser.on('cdata', text)
  parser.write(xml).close()
  return root
}

interface Growing extends XmlElement {
  readonly children: (XmlElement | string)[]
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function localNames(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]))
}

/** The elements right below one, words left out. */
export function elementsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string')
}

/** Every element of a name below one, in the file's order. */
export function everyIn(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...everyIn(child, name),
  ])
}

/** All words below an element, as they stand. */
export function wordsBelow(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : wordsBelow(child)))
    .join('')
}
