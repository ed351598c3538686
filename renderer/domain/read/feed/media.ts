import type { Field } from '../draft.ts'
import { creditOf } from '../news/news-fields.ts'
import type { ListedPicture } from '../news/news-blocks.ts'
import type { XmlElement } from '../xml/xml-tree.ts'
import { attributeOf, childOf, wordsOf } from '../xml/xml-walk.ts'
import { knownName, named, plainWords } from './xml-parts.ts'

/** What goes with an item beside its words. */
export interface Media {
  /** At most one, the largest: feeds list the same picture in many sizes. */
  readonly pictures: readonly ListedPicture[]
  readonly enclosures: readonly string[]
  /** Who is credited for a picture. */
  readonly fields: readonly Field[]
}

/** The pictures, sounds and films that an item of RSS or Atom lists. Nothing is fetched. */
export function mediaOf(item: XmlElement): Media {
  const groups = [item, ...named(item, 'media:group')]
  const contents = groups.flatMap((one) => named(one, 'media:content'))
  const enclosures = [
    ...named(item, 'enclosure'),
    ...named(item, 'link').filter((one) => attributeOf(one, 'rel') === 'enclosure'),
  ]
  const thumbnails = [...groups, ...contents].flatMap((one) => named(one, 'media:thumbnail'))
  const images = [
    ...largestFirst(contents.filter(isImage)),
    ...enclosures.filter(isImage),
    ...largestFirst(thumbnails),
    ...named(item, 'image'),
  ]
  const best = images.find((one) => addressOf(one) !== '')
  return {
    pictures: best ? [listed(best, item)] : [],
    enclosures: [...contents, ...enclosures].filter((one) => !isImage(one)).flatMap(told),
    fields: [...groups, ...contents].flatMap(credits),
  }
}

/** Those who made the picture; films credit their actors in the same way. */
function credits(element: XmlElement): readonly Field[] {
  return named(element, 'media:credit')
    .filter((one) => /^$|photo|author|owner|copyright|distribution/i.test(attributeOf(one, 'role')))
    .flatMap((one) => creditOf('media:credit', wordsOf(one)))
}

function isImage(element: XmlElement): boolean {
  const type = attributeOf(element, 'type') || attributeOf(element, 'medium')
  if (type !== '') return /^image/i.test(type)
  return /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i.test(addressOf(element))
}

function addressOf(element: XmlElement): string {
  return (
    attributeOf(element, 'url') || attributeOf(element, 'href') || wordsOf(childOf(element, 'url'))
  )
}

function largestFirst(elements: readonly XmlElement[]): readonly XmlElement[] {
  const width = (one: XmlElement) => Number.parseInt(attributeOf(one, 'width'), 10) || 0
  return [...elements].sort((a, b) => width(b) - width(a))
}

function listed(element: XmlElement, item: XmlElement): ListedPicture {
  const isMedia = knownName(element).startsWith('media:')
  const beside = (name: string) =>
    plainWords(named(element, name)[0] ?? (isMedia ? named(item, name)[0] : undefined))
  return {
    source: addressOf(element),
    caption: beside('media:description') || beside('media:title'),
    credit: beside('media:credit'),
  }
}

function told(element: XmlElement): readonly string[] {
  const address = addressOf(element)
  const type = attributeOf(element, 'type')
  return /^https?:/i.test(address) ? [type === '' ? address : `${address} (${type})`] : []
}
