import { elementsIn, xmlTree as documentTree } from '../document/xml-tree.ts'
import type { XmlElement as DocumentElement } from '../document/xml-tree.ts'

/** An element of one of an e-book's lists, without prefixes of names. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** The words right in it, not those of its children; trimmed. */
  readonly text: string
}

/** A list of an e-book as a tree, or as far as it can be read: e-books are made by many hands. */
export function xmlTree(source: string): XmlElement {
  return listed(documentTree(source))
}

function listed(element: DocumentElement): XmlElement {
  const words = element.children.filter((child) => typeof child === 'string')
  return {
    name: element.name,
    attributes: element.attributes,
    children: elementsIn(element).map(listed),
    text: words.join('').replace(/\s+/g, ' ').trim(),
  }
}

/** All elements of a name below one, in order. */
export function elementsNamed(root: XmlElement, name: string): readonly XmlElement[] {
  return root.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsNamed(child, name),
  ])
}
