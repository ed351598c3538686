import type { Field } from '../draft.ts'
import { htmlOf } from '../news/html-of.ts'
import { dated, said } from '../news/news-fields.ts'
import type { XmlElement } from '../xml/xml-tree.ts'
import { attributeOf, childOf, textOf, wordsOf } from '../xml/xml-walk.ts'
import { xmlSource } from '../xml/xml-source.ts'
import type { FeedItem, Words } from './feed-item.ts'
import { mediaOf } from './media.ts'
import { knownName, named, plainWords } from './xml-parts.ts'

/** An item of RSS 0.9x, 1.0 (RDF) or 2.0. `channel` is the feed's own head. */
export function rssItem(item: XmlElement, channel: XmlElement | undefined): FeedItem {
  const words = (name: string) => wordsOf(named(item, name)[0])
  const address = addressOf(item)
  const media = mediaOf(item)
  return {
    name:
      words('guid') || attributeOf(item, 'about') || address || plainWords(named(item, 'title')[0]),
    content: xmlSource(item),
    headline: plainWords(named(item, 'title')[0]) || words('dc:title') || words('media:title'),
    address,
    whole: wholeOf(item),
    summary: wordsIn(
      named(item, 'description')[0] ??
        named(item, 'itunes:summary')[0] ??
        named(item, 'media:description')[0],
    ),
    fields: [...fieldsOf(item, channel, address), ...media.fields],
    pictures: media.pictures,
    enclosures: media.enclosures,
    remarks: [],
  }
}

const wholes = ['content:encoded', 'xhtml:body', 'xhtml:div', 'content', 'fulltext', 'full-text']

function wholeOf(item: XmlElement): Words | null {
  for (const name of wholes) {
    const words = wordsIn(named(item, name)[0])
    if (words) return words
  }
  return null
}

/** An element's words: escaped HTML, or elements of XHTML. */
function wordsIn(element: XmlElement | undefined): Words | null {
  const isText = element?.children.every((one) => typeof one === 'string') ?? true
  const source = isText ? textOf(element) : htmlOf(element?.children ?? [])
  return source.trim() === '' ? null : { kind: 'html', source }
}

/** Where the article stands: not the redirect that counts readers, where the feed names both. */
function addressOf(item: XmlElement): string {
  const guid = named(item, 'guid')[0]
  const links = [
    wordsOf(named(item, 'feedburner:origLink')[0]),
    wordsOf(named(item, 'link')[0]),
    attributeOf(
      named(item, 'atom:link').find((one) => attributeOf(one, 'rel') !== 'self'),
      'href',
    ),
    attributeOf(guid, 'isPermaLink') === 'false' ? '' : wordsOf(guid),
    attributeOf(item, 'about'),
  ]
  return links.find((link) => /^https?:\/\//i.test(link)) ?? ''
}

function fieldsOf(
  item: XmlElement,
  channel: XmlElement | undefined,
  address: string,
): readonly Field[] {
  const each = (means: Field['means'], ...names: readonly string[]) =>
    names.flatMap((name) =>
      named(item, name).flatMap((one) => said(means, `RSS: ${name}`, plainWords(one))),
    )
  return [
    ...signers(item),
    ...each('outlet', 'source', 'dc:publisher', 'dc:source').filter(
      ({ value }) => !/^https?:|^urn:/.test(value),
    ),
    ...said('outlet', 'feed: title', plainWords(named(channel, 'title')[0])),
    ...dates(item),
    ...addressFields(item, address),
    ...each('section', 'category', 'dc:subject', 'prism:section').slice(0, 1),
    ...categories(item),
    ...each(
      'licence',
      'dc:rights',
      'creativeCommons:license',
      'cc:license',
      'media:copyright',
      'copyright',
      'rights',
    ),
    ...channelRights(channel),
    ...each('language', 'dc:language', 'language'),
    ...said('language', 'RSS: xml:lang', attributeOf(item, 'lang')),
    ...['language', 'dc:language'].flatMap((name) =>
      said('language', `feed: ${name}`, wordsOf(named(channel, name)[0])),
    ),
  ]
}

function channelRights(channel: XmlElement | undefined): readonly Field[] {
  return ['copyright', 'dc:rights', 'creativeCommons:license', 'cc:license'].flatMap((name) =>
    said('licence', `feed: ${name}`, plainWords(named(channel, name)[0])),
  )
}

/** Who signs. RSS wants `address (Name)` in `author`; most write the name alone. */
function signers(item: XmlElement): readonly Field[] {
  const names = [
    'dc:creator',
    'author',
    'itunes:author',
    'atom:author',
    'dc:contributor',
    'byline',
    'creator',
  ]
  return names.flatMap((name) =>
    named(item, name).flatMap((one) =>
      said('byline', `RSS: ${name}`, nameIn(plainWords(childOf(one, 'name') ?? one))),
    ),
  )
}

function nameIn(words: string): string {
  const mail = /^\S+@\S+\s*\(([^()]{2,120})\)$/.exec(words)?.[1]
  if (mail !== undefined) return mail
  const bracketed = /^([^<@]{2,120})<\S+@\S+>$/.exec(words)?.[1]
  if (bracketed !== undefined) return bracketed.trim()
  return /^\S+@\S+\.\S+$/.test(words) ? '' : words
}

function dates(item: XmlElement): readonly Field[] {
  const of = (means: 'published' | 'updated', ...names: readonly string[]) =>
    names.flatMap((name) =>
      named(item, name).flatMap((one) => dated(means, `RSS: ${name}`, wordsOf(one))),
    )
  return [
    ...of(
      'published',
      'pubDate',
      'dc:date',
      'dcterms:issued',
      'dcterms:created',
      'atom:published',
      'prism:publicationDate',
      'pubdate',
      'date',
    ),
    ...of('updated', 'atom:updated', 'dcterms:modified', 'prism:modificationDate', 'lastBuildDate'),
  ]
}

function addressFields(item: XmlElement, address: string): readonly Field[] {
  if (address === '') return []
  const parts = item.children.filter((one) => typeof one !== 'string')
  const holder = parts.find(
    (one) => wordsOf(one) === address || attributeOf(one, 'href') === address,
  )
  return said('canonical', holder ? `RSS: ${knownName(holder)}` : 'RSS: about', address)
}

/** Items in groups of categories, as a few feeds write them. */
function categories(item: XmlElement): readonly Field[] {
  if (named(item, 'category').length > 0) return []
  const group = named(item, 'categories')[0]
  return said('section', 'RSS: category', plainWords(named(group, 'category')[0]))
}
