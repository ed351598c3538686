import { agencyNamed } from '../../attribute/agencies.ts'
import type { Field } from '../draft.ts'
import { bylined, dated, datelined, said, sentBy, useOf } from '../news/news-fields.ts'
import type { XmlElement } from '../xml/xml-tree.ts'
import { at, attributeOf, childOf, childrenOf, wordsOf } from '../xml/xml-walk.ts'

/** An item of NewsML 1 with the way from it down to the text. */
export interface Stated {
  readonly root: XmlElement
  readonly item: XmlElement
  readonly text: readonly XmlElement[]
  readonly language: string
}

/** What an item of NewsML 1 states of its text; what stands nearest to the text comes first. */
export function newsMl1Fields({ root, item, text, language }: Stated): readonly Field[] {
  const nearest = [...text].reverse()
  const lines = (name: string) =>
    nearest.flatMap((one) => childrenOf(childOf(one, 'NewsLines'), name)).map(wordsOf)
  return [
    ...lines('ByLine').flatMap((words) => bylined('NewsML: ByLine', words)),
    ...nearest.flatMap((one) => authors(childOf(one, 'AdministrativeMetadata'))),
    ...lines('DateLine').flatMap((words) => datelined('NewsML: DateLine', words)),
    ...lines('CreditLine').flatMap((words) => said('credit', 'NewsML: CreditLine', words)),
    ...senders(root, nearest),
    ...dates(childOf(item, 'NewsManagement'), root),
    ...lines('CopyrightLine').flatMap((words) => said('licence', 'NewsML: CopyrightLine', words)),
    ...lines('RightsLine').flatMap((words) => said('licence', 'NewsML: RightsLine', words)),
    ...useOf('NewsML: Status', attributeOf(at(item, 'NewsManagement', 'Status'), 'FormalName')),
    ...said('language', 'NewsML: Language', language),
  ]
}

function authors(metadata: XmlElement | undefined): readonly Field[] {
  return childrenOf(childOf(metadata, 'Creator'), 'Party').flatMap((party) => {
    const name = attributeOf(party, 'FormalName')
    return /^[A-Z]{1,4}$/.test(name) ? [] : said('byline', 'NewsML: Creator', name)
  })
}

/** Who sends the text out, and the agency it was taken from. */
function senders(root: XmlElement, nearest: readonly XmlElement[]): readonly Field[] {
  const envelope = childOf(root, 'NewsEnvelope')
  const provider = nearest.flatMap((one) =>
    childrenOf(at(one, 'AdministrativeMetadata', 'Provider'), 'Party'),
  )
  const sent = childrenOf(childOf(envelope, 'SentFrom'), 'Party')
  const sources = nearest.flatMap((one) =>
    childrenOf(childOf(one, 'AdministrativeMetadata'), 'Source').flatMap((each) =>
      childrenOf(each, 'Party'),
    ),
  )
  const sender = [...provider, ...sent]
    .map((one) => attributeOf(one, 'FormalName'))
    .filter((name) => name !== '')
    .slice(0, 1)
  return [
    ...sender.flatMap((name) =>
      sentBy(provider.length > 0 ? 'NewsML: Provider' : 'NewsML: SentFrom', name),
    ),
    ...sources
      .map((one) => attributeOf(one, 'FormalName'))
      .filter((name) => agencyNamed(name) !== null)
      .flatMap((name) => said('agency', 'NewsML: Source', name)),
  ]
}

function dates(management: XmlElement | undefined, root: XmlElement): readonly Field[] {
  const first = dated(
    'published',
    'NewsML: FirstCreated',
    wordsOf(childOf(management, 'FirstCreated')),
  )
  const revision = wordsOf(childOf(management, 'ThisRevisionCreated'))
  const updated = dated('updated', 'NewsML: ThisRevisionCreated', revision)
  if (first.length > 0)
    return [...first, ...updated.filter(({ value }) => value !== first[0]?.value)]
  return [
    ...dated('published', 'NewsML: ThisRevisionCreated', revision),
    ...dated('published', 'NewsML: DateAndTime', wordsOf(at(root, 'NewsEnvelope', 'DateAndTime'))),
  ]
}
