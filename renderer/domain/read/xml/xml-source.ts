import { isXmlElement } from './xml-walk.ts'
import type { XmlElement, XmlNode } from './xml-tree.ts'

/**
 * An element in one canonical form: attributes by name, prefixes gone, white space folded. The same
 * element of two files gives the same text. For hashes alone: a parser would miss what is folded.
 */
export function xmlSource(element: XmlElement): string {
  const attributes = element.attributes
    .filter((one) => one.name !== 'xmlns' && one.uri !== 'http://www.w3.org/2000/xmlns/')
    .map((one) => ` ${one.name}="${escaped(one.value).replace(/"/g, '&quot;')}"`)
    .sort()
    .join('')
  return `<${element.name}${attributes}>${innerSource(element)}</${element.name}>`
}

/** White space between elements is no content where nothing else stands between them. */
function innerSource({ children }: XmlElement): string {
  const isLaidOut = children.every((node) => isXmlElement(node) || node.trim() === '')
  const nodes = isLaidOut ? children.filter(isXmlElement) : children
  return nodes.map((node) => nodeSource(node)).join('')
}

function nodeSource(node: XmlNode): string {
  return isXmlElement(node) ? xmlSource(node) : escaped(node.replace(/\s+/g, ' '))
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
