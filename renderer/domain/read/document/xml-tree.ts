import { xmlTree as soundTree, type XmlNode } from '../xml/xml-tree.ts'

/** An element of an XML file. Names are local ones: what stands before the colon is left off. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/**
 * A part of a document as a tree below a root without a name; a part that is missing or holds no
 * element is an empty root. Damaged parts are read as far as they go.
 *
 * @throws UnreadableXml when the part is made to hurt: nested or unfolding without end.
 */
export function xmlTree(xml: string): XmlElement {
  const children = /<[\p{L}_]/u.test(xml) ? [plain(soundTree(xml))] : []
  return { name: '', attributes: {}, children }
}

function plain(node: XmlNode): XmlElement | string {
  if (typeof node === 'string') return node
  return {
    name: node.name,
    attributes: Object.fromEntries(node.attributes.map(({ name, value }) => [name, value])),
    children: node.children.map(plain),
  }
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
