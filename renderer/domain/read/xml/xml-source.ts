import { isXmlElement } from './xml-walk.ts'
import type { XmlElement, XmlNode } from './xml-tree.ts'

/**
 * An element as XML again, in one canonical form: attributes by name, prefixes gone, white space between
 * elements folded. The same element of two files gives the same text; for hashes, and for parsers.
 */
export function xmlSource(element: XmlElement): string {
  const attributes = element.attributes
    .filter((one) => one.name !== 'xmlns' && one.uri !== 'http://www.w3.org/2000/xmlns/')
    .map((one) => ` ${one.name}="${escaped(one.value).replace(/"/g, '&quot;')}"`)
    .sort()
    .join('')
  return `<${element.name}${attributes}>${innerSource(element)}</${element.name}>`
}

/** What stands in an element, as XML again, in the same canonical form. */
export function innerSource(element: XmlElement): string {
  return element.children.map((node) => nodeSource(node)).join('')
}

function nodeSource(node: XmlNode): string {
  return isXmlElement(node) ? xmlSource(node) : escaped(node.replace(/\s+/g, ' '))
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
