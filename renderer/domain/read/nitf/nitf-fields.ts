import type { Field } from '../draft.ts'
import { oneLine } from '../folding.ts'
import {
  bylined,
  dated,
  datelined,
  embargoedUntil,
  restingOn,
  said,
  sentBy,
  signedBy,
  useOf,
} from '../news/news-fields.ts'
import { newsDate } from '../news/news-date.ts'
import { isXmlElement, at, attributeOf, childOf, childrenOf, wordsOf } from '../xml/xml-walk.ts'
import type { XmlElement } from '../xml/xml-tree.ts'

/** What a NITF document states of its text, the most trusted first. */
export function nitfFields(nitf: XmlElement): readonly Field[] {
  const head = childOf(nitf, 'head')
  const top = at(nitf, 'body', 'body.head')
  return [
    ...signers(top),
    ...origin(head, top),
    ...childrenOf(top, 'dateline').flatMap(dateline),
    ...dates(head, top),
    ...rights(head, top),
    ...standing(head),
    ...language(nitf),
  ]
}

/** Bylines: people by name where the file marks them, else the line's own words without the job. */
function signers(top: XmlElement | undefined): readonly Field[] {
  return childrenOf(top, 'byline').flatMap((byline) => {
    const name = 'NITF: byline'
    const people = childrenOf(byline, 'person')
    if (people.length > 0) return people.flatMap((one) => signedBy(name, wordsOf(one)))
    const line = signatureIn(byline)
    if (line !== '') return bylined(name, line)
    return signedBy('NITF: byttl', wordsOf(childOf(byline, 'byttl')), 'organisation')
  })
}

/** A byline's words without the job title, the organisation and the place that stand apart in it. */
export function signatureIn(byline: XmlElement): string {
  const apart = new Set(['byttl', 'org', 'location', 'virtloc'])
  return byline.children
    .map((node) => (isXmlElement(node) ? (apart.has(node.name) ? ' ' : wordsOf(node)) : node))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;]+$/, '')
    .trim()
}

function origin(head: XmlElement | undefined, top: XmlElement | undefined): readonly Field[] {
  const published = childOf(head, 'pubdata')
  return [
    ...said('outlet', 'NITF: pubdata', attributeOf(published, 'name')),
    ...said('canonical', 'NITF: pubdata', attributeOf(published, 'ex-ref')),
    ...childrenOf(top, 'distributor').flatMap((one) => {
      const field = sentBy('NITF: distributor', wordsOf(one))
      return field.map((each) => ({ ...each, means: 'agency' as const }))
    }),
    ...said('section', 'NITF: pubdata', attributeOf(published, 'position.section')),
    ...said('section', 'NITF: tobject', attributeOf(childOf(head, 'tobject'), 'tobject.type')),
  ]
}

function dateline(element: XmlElement): readonly Field[] {
  const place = wordsOf(childOf(element, 'location'))
  if (place === '') return datelined('NITF: dateline', wordsOf(element))
  return said('dateline', 'NITF: dateline', place)
}

function dates(head: XmlElement | undefined, top: XmlElement | undefined): readonly Field[] {
  const data = childOf(head, 'docdata')
  const norm = (name: string) => attributeOf(childOf(data, name), 'norm')
  const published = [
    ...dated('published', 'NITF: date.issue', norm('date.issue')),
    ...dated('published', 'NITF: date.release', norm('date.release')),
    ...dated(
      'published',
      'NITF: pubdata',
      attributeOf(childOf(head, 'pubdata'), 'date.publication'),
    ),
    ...dated(
      'published',
      'NITF: story.date',
      attributeOf(at(top, 'dateline', 'story.date'), 'norm'),
    ),
  ]
  return [...published, ...revised(head, published[0]?.value ?? '')]
}

/** The last revision, where it is later than the issue. */
function revised(head: XmlElement | undefined, issued: string): readonly Field[] {
  const times = childrenOf(head, 'revision-history')
    .map((one) => attributeOf(one, 'norm'))
    .filter((words) => (newsDate(words) ?? '') > issued)
    .sort()
  return dated('updated', 'NITF: revision-history', times[times.length - 1] ?? '')
}

function rights(head: XmlElement | undefined, top: XmlElement | undefined): readonly Field[] {
  const data = childOf(head, 'docdata')
  const copyrights = childrenOf(data, 'doc.copyright').flatMap((one) => {
    const holder = attributeOf(one, 'holder')
    const year = /^\d{4}/.exec(attributeOf(one, 'year'))?.[0] ?? ''
    const value = oneLine(`© ${year} ${holder}`)
    return restingOn({ means: 'licence', name: 'NITF: doc.copyright', value }, holder)
  })
  const limits = childrenOf(data, 'doc.rights').flatMap((one) =>
    said(
      'licence',
      'NITF: doc.rights',
      attributeOf(one, 'limitations') || attributeOf(one, 'owner') || attributeOf(one, 'agent'),
    ),
  )
  return [
    ...copyrights,
    ...limits,
    ...said('licence', 'NITF: rights', wordsOf(childOf(top, 'rights'))),
  ]
}

function standing(head: XmlElement | undefined): readonly Field[] {
  const data = childOf(head, 'docdata')
  const status = attributeOf(data, 'management-status')
  const release = attributeOf(childOf(data, 'date.release'), 'norm')
  const correction = childrenOf(data, 'correction').flatMap((one) =>
    said('correction', 'NITF: correction', attributeOf(one, 'info')),
  )
  if (/^embargoed$/i.test(status) && newsDate(release) !== null)
    return [...embargoedUntil('NITF: date.release', release), ...correction]
  return [...useOf('NITF: management-status', status), ...correction]
}

function language(nitf: XmlElement): readonly Field[] {
  const stated = [nitf, childOf(nitf, 'body'), at(nitf, 'body', 'body.content')]
  return stated.flatMap((one) => [
    ...said('language', 'NITF: baselang', attributeOf(one, 'baselang')),
    ...said('language', 'NITF: xml:lang', attributeOf(one, 'lang')),
  ])
}
