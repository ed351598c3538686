import type { XmlElement } from '../xml/xml-tree.ts'
import { attributeOf, childrenOf, wordsOf } from '../xml/xml-walk.ts'

/** A controlled value: of an attribute that names one, or of the element's own `qcode` or `uri`. */
export function codeOf(element: XmlElement | undefined, attribute?: string): string {
  if (attribute !== undefined)
    return attributeOf(element, attribute) || attributeOf(element, `${attribute}uri`)
  return (
    attributeOf(element, 'qcode') || attributeOf(element, 'uri') || attributeOf(element, 'literal')
  )
}

/** The name of a person, place or thing of NewsML-G2, its plain one first; empty when it gives none. */
export function nameOf(element: XmlElement | undefined): string {
  const names = childrenOf(element, 'name')
  const plain = names.find((one) => attributeOf(one, 'role') === '')
  return wordsOf(plain ?? names[0])
}
