import type { Field } from '../draft.ts'
import { agencyNamed } from '../../attribute/agencies.ts'
import {
  bylined,
  dated,
  datelined,
  embargoedUntil,
  restingOn,
  said,
  sentBy,
  useOf,
} from '../news/news-fields.ts'
import { newsDate } from '../news/news-date.ts'
import type { XmlElement } from '../xml/xml-tree.ts'
import { at, attributeOf, childOf, childrenOf, wordsOf } from '../xml/xml-walk.ts'
import { codeOf, nameOf } from './g2-names.ts'

/** What an item of NewsML-G2 states of its content, the most trusted first. */
export function g2Fields(item: XmlElement): readonly Field[] {
  const meta = childOf(item, 'itemMeta')
  const content = childOf(item, 'contentMeta')
  return [
    ...signers(content),
    ...senders(meta, content),
    ...places(content),
    ...dates(meta, content),
    ...rights(childOf(item, 'rightsInfo'), content),
    ...standing(meta),
    ...sections(content),
    ...said('language', 'NewsML-G2: xml:lang', attributeOf(item, 'lang')),
    ...said('language', 'NewsML-G2: language', attributeOf(childOf(content, 'language'), 'tag')),
    ...canonical(item, meta),
  ]
}

/** Roles of those who made the picture, not the words. */
const pictureRole = /photog|camera|illustrator|graphic/i

function signers(content: XmlElement | undefined): readonly Field[] {
  return [
    ...childrenOf(content, 'by').flatMap((one) => bylined('NewsML-G2: by', wordsOf(one))),
    ...childrenOf(content, 'creator').flatMap((one) => maker('NewsML-G2: creator', one)),
    ...childrenOf(content, 'contributor')
      .filter((one) => /author|writer|reporter|correspondent/i.test(codeOf(one, 'role')))
      .filter((one) => !/descrWriter|captionWriter/i.test(codeOf(one, 'role')))
      .flatMap((one) => maker('NewsML-G2: contributor', one)),
  ]
}

/** Who made it, under their name; a log-in such as `meier.anna` is nobody's name. */
function maker(name: string, element: XmlElement): readonly Field[] {
  const who = nameOf(element)
  if (/^[\p{Ll}\d]+[._@-][\p{Ll}\d._@-]+$/u.test(who)) return []
  const means = pictureRole.test(codeOf(element, 'role')) ? 'credit' : 'byline'
  return said(means, name, who)
}

function senders(meta: XmlElement | undefined, content: XmlElement | undefined): readonly Field[] {
  const source = childrenOf(content, 'infoSource').map(nameOf)
  return [
    ...childrenOf(content, 'creditline').flatMap((one) =>
      said('credit', 'NewsML-G2: creditline', wordsOf(one)),
    ),
    ...childrenOf(meta, 'provider').flatMap((one) => sentBy('NewsML-G2: provider', nameOf(one))),
    ...source
      .filter((name) => agencyNamed(name) !== null)
      .flatMap((name) => said('agency', 'NewsML-G2: infoSource', name)),
  ]
}

function places(content: XmlElement | undefined): readonly Field[] {
  const lines = childrenOf(content, 'dateline').flatMap((one) =>
    datelined('NewsML-G2: dateline', wordsOf(one)),
  )
  if (lines.some(({ means }) => means === 'dateline')) return lines
  const located = childrenOf(content, 'located').map(nameOf)
  return [...lines, ...located.flatMap((name) => said('dateline', 'NewsML-G2: located', name))]
}

function dates(meta: XmlElement | undefined, content: XmlElement | undefined): readonly Field[] {
  const stated = (means: 'published' | 'updated', parent: XmlElement | undefined, name: string) =>
    dated(means, `NewsML-G2: ${name}`, wordsOf(childOf(parent, name)))
  const first = stated('published', meta, 'firstCreated')
  const version = stated('published', meta, 'versionCreated')
  const published = [...first, ...version].slice(0, 1)
  const updated = [...version, ...stated('updated', content, 'contentModified')].filter(
    ({ value }) => Date.parse(value) > Date.parse(published[0]?.value ?? ''),
  )
  return [...published, ...updated.map((one) => ({ ...one, means: 'updated' as const }))]
}

function rights(info: XmlElement | undefined, content: XmlElement | undefined): readonly Field[] {
  const stated = ['copyrightNotice', 'usageTerms'].flatMap((name) =>
    childrenOf(info, name).flatMap((one) => said('licence', `NewsML-G2: ${name}`, wordsOf(one))),
  )
  const old = childrenOf(content, 'copyrightNotice').flatMap((one) =>
    said('licence', 'NewsML-G2: copyrightNotice', wordsOf(one)),
  )
  if (stated.length + old.length > 0) return [...stated, ...old]
  const holder = nameOf(childOf(info, 'copyrightHolder'))
  return restingOn(
    { means: 'licence', name: 'NewsML-G2: copyrightHolder', value: `© ${holder}` },
    holder,
  )
}

function standing(meta: XmlElement | undefined): readonly Field[] {
  const status = codeOf(childOf(meta, 'pubStatus'))
  const until = childOf(meta, 'embargoed')
  const corrections = childrenOf(meta, 'edNote').filter((one) =>
    /correction$/i.test(codeOf(one, 'role')),
  )
  return [
    ...useOf('NewsML-G2: pubStatus', status),
    ...(until ? embargo(wordsOf(until)) : []),
    ...corrections.flatMap((one) => said('correction', 'NewsML-G2: edNote', wordsOf(one))),
  ]
}

/** An empty `embargoed` says that there is an embargo, and not until when. */
function embargo(words: string): readonly Field[] {
  if (words !== '' && newsDate(words) !== null) return embargoedUntil('NewsML-G2: embargoed', words)
  return restingOn(
    { means: 'standing', name: 'NewsML-G2: embargoed', value: 'embargoed, until when is not said' },
    words === '' ? 'embargoed' : words,
  )
}

/** The first subject that is named and is no place, person or company. */
function sections(content: XmlElement | undefined): readonly Field[] {
  const subjects = childrenOf(content, 'subject').filter((one) => {
    const type = codeOf(one, 'type')
    return type === '' || /abstract|category|subject|mediatopic/i.test(type)
  })
  const names = subjects.map(nameOf).filter((name) => [...name].length > 2)
  return names.slice(0, 1).flatMap((name) => said('section', 'NewsML-G2: subject', name))
}

function canonical(item: XmlElement, meta: XmlElement | undefined): readonly Field[] {
  const links = childrenOf(meta, 'link').filter((one) =>
    /canonical|isSameAs|permalink/i.test(codeOf(one, 'rel')),
  )
  return [
    ...links.flatMap((one) => said('canonical', 'NewsML-G2: link', attributeOf(one, 'href'))),
    ...said('canonical', 'NewsML-G2: guid', attributeOf(item, 'guid')).filter(({ value }) =>
      /^https?:/i.test(value),
    ),
    ...said('canonical', 'NewsML-G2: web', wordsOf(at(item, 'contentMeta', 'web'))),
  ]
}
