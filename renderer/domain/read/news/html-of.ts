import type { XmlElement, XmlNode } from '../xml/xml-tree.ts'
import { isXmlElement } from '../xml/xml-walk.ts'

/** Elements that a page writes without an end. */
const endless = new Set(['br', 'hr', 'img', 'wbr', 'col', 'input', 'meta', 'link', 'source'])

/** An element's name in HTML; empty for what leaves only its words, `null` for what leaves nothing. */
export type NameInHtml = (element: XmlElement) => string | null

/** Nodes of XML written as HTML, for the one parser that makes blocks. XHTML keeps its names. */
export function htmlOf(
  nodes: readonly XmlNode[],
  named: NameInHtml = (element) => element.name.toLowerCase(),
): string {
  return nodes.map((node) => (isXmlElement(node) ? elementIn(node, named) : escaped(node))).join('')
}

function elementIn(element: XmlElement, named: NameInHtml): string {
  const name = named(element)
  if (name === null) return ''
  if (name === '') return htmlOf(element.children, named)
  const attributes = element.attributes
    .filter((one) => one.uri === '' && one.name !== 'xmlns')
    .map((one) => ` ${one.name}="${escaped(one.value).replace(/"/g, '&quot;')}"`)
    .join('')
  if (endless.has(name)) return `<${name}${attributes}>`
  return `<${name}${attributes}>${htmlOf(element.children, named)}</${name}>`
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
