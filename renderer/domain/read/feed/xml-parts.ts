import { unescaped } from '../extract/metadata/unescaped.ts'
import { oneLine } from '../folding.ts'
import type { XmlElement } from '../xml/xml-tree.ts'
import { childrenOf, textOf } from '../xml/xml-walk.ts'

/** The prefixes that feeds give the vocabularies they borrow, whatever a file itself calls them. */
const vocabularies: readonly (readonly [prefix: string, uri: RegExp])[] = [
  ['dc', /purl\.org\/dc\/elements/],
  ['dcterms', /purl\.org\/dc\/terms/],
  ['content', /purl\.org\/rss\/1\.0\/modules\/content/],
  ['media', /search\.yahoo\.com\/mrss|video\.search\.yahoo/],
  ['itunes', /itunes/],
  ['atom', /w3\.org\/2005\/Atom|purl\.org\/atom/],
  ['cc', /creativecommons\.org\/ns|web\.resource\.org\/cc/],
  ['creativeCommons', /backend\.userland\.com\/creativeCommons/i],
  ['prism', /prismstandard/],
  ['feedburner', /feedburner/],
  ['xhtml', /w3\.org\/1999\/xhtml/],
  ['source', /source\.scripting\.com/],
]

/** An element's name with the prefix that everybody knows: `dc:creator`, `title`. */
export function knownName({ name, uri }: XmlElement): string {
  const known = vocabularies.find(([prefix, says]) => says.test(uri) || uri === prefix)
  return known ? `${known[0]}:${name}` : name
}

/** Each element's children by name, worked out when first asked: a channel is asked for every item. */
const indexes = new WeakMap<XmlElement, ReadonlyMap<string, readonly XmlElement[]>>()

/** The elements of a name directly in this one. In Atom its own elements go without a prefix. */
export function named(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  if (!element) return []
  const index = indexes.get(element) ?? indexOf(element)
  indexes.set(element, index)
  return index.get(name) ?? []
}

function indexOf(element: XmlElement): ReadonlyMap<string, readonly XmlElement[]> {
  const own = knownName(element).replace(/[^:]*$/, '')
  const index = new Map<string, XmlElement[]>()
  const add = (name: string, child: XmlElement) => {
    const known = index.get(name)
    if (known) known.push(child)
    else index.set(name, [child])
  }
  for (const child of childrenOf(element)) {
    const name = knownName(child)
    add(name, child)
    if (own !== '' && name.startsWith(own)) add(name.slice(own.length), child)
  }
  return index
}

/** Titles and labels are shorter; more is a text in the wrong place. UTF-16 units. */
const longest = 4000

/** An element's words on one line, tags in them set aside: titles of feeds hold escaped HTML. */
export function plainWords(element: XmlElement | undefined): string {
  const text = textOf(element).slice(0, longest)
  return oneLine(
    /<\/?[a-z][^<>]{0,400}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i.test(text)
      ? unmarked(text)
      : text,
  )
}

function unmarked(text: string): string {
  return unescaped(text.replace(/<\/?[a-z][^<>]{0,400}>/gi, ''))
}
