import type { Span } from '../../article.ts'
import { elementsIn, everyIn, type XmlElement } from '../document/xml-tree.ts'

type Look = Exclude<Span['kind'], 'link' | 'code'>

/** What the styles of a document say of its words and paragraphs. */
export interface OdtStyles {
  /** How words of a style look. */
  looks(style: string): readonly Look[]
  /** Whether a paragraph style is one, or is made from one: `Title`, `Caption`, `Quotations`. */
  is(style: string, name: string): boolean
  /** Whether the items of a list are numbered, at a depth from 1. */
  isNumbered(list: string, depth: number): boolean
}

/** More steps than this from a style to what it is made from is a circle. */
const mostSteps = 20

/** Reads the styles that stand in a document's parts, the text's own first. */
export function odtStyles(parts: readonly XmlElement[]): OdtStyles {
  const styles = byName(parts.flatMap((part) => everyIn(part, 'style')))
  const lists = byName(parts.flatMap((part) => everyIn(part, 'list-style')))
  const line = (name: string) => lineage(styles, name)
  return {
    looks: (name) => looksOf(line(name)),
    is: (name, wanted) =>
      name === wanted || line(name).some(({ attributes }) => isCalled(attributes, wanted)),
    isNumbered: (list, depth) =>
      elementsIn(lists.get(list) ?? nothing).some(
        ({ name, attributes }) =>
          name === 'list-level-style-number' &&
          attributes['level'] === String(depth) &&
          attributes['num-format'] !== '',
      ),
  }
}

const nothing: XmlElement = { name: '', attributes: {}, children: [] }

function byName(styles: readonly XmlElement[]): ReadonlyMap<string, XmlElement> {
  const found = new Map<string, XmlElement>()
  for (const style of styles) {
    const name = style.attributes['name'] ?? ''
    if (!found.has(name)) found.set(name, style)
  }
  return found
}

/** A style, what it is made from, and so on; the nearest first. */
function lineage(styles: ReadonlyMap<string, XmlElement>, name: string): readonly XmlElement[] {
  const line: XmlElement[] = []
  let style = styles.get(name)
  while (style && line.length < mostSteps) {
    line.push(style)
    style = styles.get(style.attributes['parent-style-name'] ?? '')
  }
  return line
}

function isCalled(attributes: XmlElement['attributes'], wanted: string): boolean {
  return [attributes['name'], attributes['parent-style-name']].includes(wanted)
}

function looksOf(line: readonly XmlElement[]): readonly Look[] {
  const properties = line.flatMap((style) =>
    elementsIn(style).filter(({ name }) => name === 'text-properties' || name === 'properties'),
  )
  const said = (name: string) =>
    properties.map(({ attributes }) => attributes[name]).find((value) => value !== undefined) ?? ''
  const found: Look[] = []
  if (/^(?:bold|[6-9]00)$/.test(said('font-weight'))) found.push('strong')
  if (/^(?:italic|oblique)$/.test(said('font-style'))) found.push('emphasis')
  if (/^(?:super\b|[1-9])/.test(said('text-position'))) found.push('superscript')
  if (/^(?:sub\b|-)/.test(said('text-position'))) found.push('subscript')
  return found
}
