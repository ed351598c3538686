import { oneLine } from '../folding.ts'
import type { XmlElement, XmlNode } from './xml-tree.ts'

/** Whether a node is an element rather than words. */
export function isXmlElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string'
}

/** The elements directly in this one, in order; only those of a name when one is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  const children = element?.children.filter(isXmlElement) ?? []
  return name === undefined ? children : children.filter((child) => child.name === name)
}

/** The first element of a name directly in this one. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.filter(isXmlElement).find((child) => child.name === name)
}

/** The first element at the end of a way of names, each directly in the one before. */
export function at(
  element: XmlElement | undefined,
  ...way: readonly string[]
): XmlElement | undefined {
  return way.reduce(childOf, element)
}

/** Every element of a name below this one, at any depth, in the file's order; itself is not asked. */
export function allBelow(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allBelow(child, name),
  ])
}

/** An attribute's value, by its name without prefix; empty when it is not there. */
export function attributeOf(element: XmlElement | undefined, name: string): string {
  return element?.attributes.find((one) => one.name === name)?.value ?? ''
}

/** All words of an element and below, as they stand, white space too. */
export function textOf(element: XmlElement | undefined): string {
  return element?.children.map((node) => (isXmlElement(node) ? textOf(node) : node)).join('') ?? ''
}

/** All words of an element and below on one line; empty when there is none. */
export function wordsOf(element: XmlElement | undefined): string {
  return oneLine(textOf(element))
}
