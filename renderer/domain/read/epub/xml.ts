import { SaxesParser } from 'saxes'

/** An element of one of an e-book's lists, without prefixes of names. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** The words right in it, not those of its children; trimmed. */
  readonly text: string
}

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  readonly words: string[]
}

/** Elements in elements: deeper ones are made to hurt. */
const deepest = 64
const mostElements = 100_000

/**
 * A short XML file as a tree, or as far as it can be read: e-books are made by many hands. Nothing is
 * looked up, no entity but XML's own five is known.
 */
export function xmlTree(source: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], words: [] }
  const open: Open[] = [root]
  let elements = 0
  const parser = new SaxesParser()
  parser.on('error', () => undefined) // the parser goes on behind what it does not understand
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1
    if (open.length > deepest || elements > mostElements)
      throw new Error('its lists nest without end')
    open.push({ name: bare(name), attributes: bareAttributes(attributes), children: [], words: [] })
  })
  parser.on('text', (words) => open[open.length - 1]?.words.push(words))
  parser.on('cdata', (words) => open[open.length - 1]?.words.push(words))
  parser.on('closetag', () => {
    const done = open.length > 1 ? open.pop() : undefined
    if (done) open[open.length - 1]?.children.push(closed(done))
  })
  parser.write(source).close()
  return closed(root)
}

function closed({ name, attributes, children, words }: Open): XmlElement {
  return { name, attributes, children, text: words.join('').replace(/\s+/g, ' ').trim() }
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function bareAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [bare(name), value]))
}

/** All elements of a name below one, in order. */
export function elementsNamed(root: XmlElement, name: string): readonly XmlElement[] {
  return root.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsNamed(child, name),
  ])
}
