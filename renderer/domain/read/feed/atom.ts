import type { Field } from '../draft.ts'
import { dated, restingOn, said } from '../news/news-fields.ts'
import { htmlOf } from '../news/html-of.ts'
import type { XmlElement } from '../xml/xml-tree.ts'
import { attributeOf, childOf, childrenOf, textOf, wordsOf } from '../xml/xml-walk.ts'
import { xmlSource } from '../xml/xml-source.ts'
import { resolved } from './address.ts'
import type { FeedItem, Words } from './feed-item.ts'
import { mediaOf } from './media.ts'
import { named, plainWords } from './xml-parts.ts'

/** An entry of Atom 0.3 or 1.0. `feed` is its root, or the entry itself where it stands alone. */
export function atomEntry(entry: XmlElement, feed: XmlElement): FeedItem {
  const base = resolved(attributeOf(entry, 'base'), attributeOf(feed, 'base'))
  const link = linkOf(entry, base)
  const { address } = link
  const content = named(entry, 'content')[0]
  const media = mediaOf(entry)
  const remote = attributeOf(content, 'src')
  return {
    name: wordsOf(named(entry, 'id')[0]) || address || plainWords(named(entry, 'title')[0]),
    content: xmlSource(entry),
    headline: titleOf(named(entry, 'title')[0]) || plainWords(named(entry, 'media:title')[0]),
    address: resolved(attributeOf(content, 'base'), base) || address,
    whole: wordsIn(content),
    summary: wordsIn(
      named(entry, 'summary')[0] ??
        named(entry, 'media:group').flatMap((one) => named(one, 'media:description'))[0],
    ),
    fields: [...fieldsOf(entry, feed, { base, link }), ...media.fields],
    pictures: media.pictures,
    enclosures: media.enclosures,
    remarks: remote === '' ? [] : [`The text lies elsewhere, not in the file: ${remote}`],
  }
}

/** A title's words; of XHTML, those of its elements. */
function titleOf(title: XmlElement | undefined): string {
  if (!title) return ''
  if (attributeOf(title, 'type') === 'text') return wordsOf(title)
  return plainWords(title)
}

/** The words of a text construct by its type: `text`, `html`, `xhtml`, and Atom 0.3's media types. */
function wordsIn(element: XmlElement | undefined): Words | null {
  if (!element) return null
  const type = attributeOf(element, 'type').toLowerCase()
  const mode = attributeOf(element, 'mode').toLowerCase()
  if (mode === 'base64' || /^(?:image|audio|video)\//.test(type)) return null
  const hasElements = childrenOf(element).length > 0
  const source = hasElements ? htmlOf(element.children) : textOf(element)
  if (source.trim() === '') return null
  const isPlain =
    !hasElements && (type === '' || type === 'text' || type === 'text/plain') && mode !== 'escaped'
  return {
    kind: isPlain && !/<\/?(?:p|br|div|a|em|strong)[\s/>]/i.test(source) ? 'text' : 'html',
    source,
  }
}

function linkOf(entry: XmlElement, base: string): Link {
  const links = named(entry, 'link')
  const rel = (one: XmlElement) => attributeOf(one, 'rel') || 'alternate'
  const page = links.find(
    (one) => rel(one) === 'alternate' && !/json|xml$/.test(attributeOf(one, 'type')),
  )
  const link = page ?? links.find((one) => rel(one) === 'alternate')
  const href = attributeOf(link, 'href')
  const address = href === '' ? '' : resolved(href, base)
  return /^https?:/i.test(address) ? { address, href } : { address: '', href: '' }
}

interface Link {
  /** The whole address; empty when the entry names no page. */
  readonly address: string
  /** The words it was made from. */
  readonly href: string
}

interface Place {
  readonly base: string
  readonly link: Link
}

function fieldsOf(entry: XmlElement, feed: XmlElement, { base, link }: Place): readonly Field[] {
  const source = named(entry, 'source')[0]
  const each = (means: Field['means'], name: string) =>
    named(entry, name).flatMap((one) => said(means, `Atom: ${name}`, plainWords(one)))
  return [
    ...signers(entry, source, feed),
    ...said('outlet', 'Atom: source', plainWords(named(source, 'title')[0])),
    ...said('outlet', 'feed: title', titleOf(named(feed, 'title')[0])),
    ...dates(entry),
    ...restingOn({ means: 'canonical', name: 'Atom: link', value: link.address }, link.href),
    ...section(entry),
    ...each('licence', 'rights'),
    ...each('licence', 'copyright'),
    ...each('licence', 'dc:rights'),
    ...licences(entry, 'Atom: link', base),
    ...said(
      'licence',
      'feed: rights',
      plainWords(named(feed, 'rights')[0] ?? named(feed, 'copyright')[0]),
    ),
    ...licences(feed, 'feed: link', base),
    ...[named(entry, 'content')[0], entry, source, feed].flatMap((one) =>
      said('language', 'Atom: xml:lang', attributeOf(one, 'lang')),
    ),
  ]
}

/** The entry's authors; by the standard else those of its source, else those of the whole feed. */
function signers(
  entry: XmlElement,
  source: XmlElement | undefined,
  feed: XmlElement,
): readonly Field[] {
  const of = (element: XmlElement | undefined, name: string) =>
    named(element, 'author').flatMap((one) =>
      said('byline', name, wordsOf(childOf(one, 'name')) || plainName(one)),
    )
  const own = [
    ...of(entry, 'Atom: author'),
    ...named(entry, 'dc:creator').flatMap((one) =>
      said('byline', 'Atom: dc:creator', wordsOf(one)),
    ),
  ]
  if (own.length > 0) return own
  const sourced = of(source, 'Atom: source author')
  return sourced.length > 0 ? sourced : of(feed, 'feed: author')
}

function plainName(author: XmlElement): string {
  return childrenOf(author).length === 0 ? wordsOf(author) : ''
}

function dates(entry: XmlElement): readonly Field[] {
  const of = (means: 'published' | 'updated', ...names: readonly string[]) =>
    names.flatMap((name) =>
      named(entry, name).flatMap((one) => dated(means, `Atom: ${name}`, wordsOf(one))),
    )
  const published = of('published', 'published', 'issued', 'dc:date', 'created')
  const updated = of('updated', 'updated', 'modified')
  if (published.length === 0) return updated.map((one) => ({ ...one, means: 'published' as const }))
  return [...published, ...updated.filter(({ value }) => value !== published[0]?.value)]
}

function section(entry: XmlElement): readonly Field[] {
  const first = named(entry, 'category')[0]
  const label = attributeOf(first, 'label') || attributeOf(first, 'term') || wordsOf(first)
  return said('section', 'Atom: category', label || plainWords(named(entry, 'dc:subject')[0]))
}

function licences(element: XmlElement, name: string, base: string): readonly Field[] {
  return named(element, 'link')
    .filter((one) => /^(?:license|licence)$/i.test(attributeOf(one, 'rel')))
    .flatMap((one) =>
      restingOn(
        { means: 'licence', name, value: resolved(attributeOf(one, 'href'), base) },
        attributeOf(one, 'href'),
      ),
    )
}
