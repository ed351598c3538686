import { findDate } from '../../dates.ts'
import { oneLine, textOf } from '../stated.ts'
import type { JsonObject, Stated } from '../stated.ts'
import { textIn } from './article-object.ts'
import type { Statement } from './statement.ts'

const publishedMetas = [
  'article:published_time',
  'datepublished',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'publication-date',
  'publish_date',
  'published',
  'published_time',
  'article_date_original',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'prism.publicationdate',
  'datecreated',
  'date',
  'article:create_at',
  'og:pubdate',
  'timestamp',
  'release_date',
  'vr:published_time',
  'displaydate',
  'bt:pubdate',
  'dc.created',
  'last-published',
  'pub_date',
  'creation_date',
  'created',
]
const updatedMetas = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'article:modified',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
  'last-modified',
  'revision_date',
]

/** When the page says its article was published, best first. */
export function publishedTimes(
  stated: Stated,
  article: JsonObject | null,
  { url, lines }: { readonly url: string; readonly lines: readonly string[] },
): Statement[] {
  return [
    ...fromObject(article, ['datePublished', 'dateCreated', 'uploadDate', 'dateline']),
    ...fromMetas(stated, publishedMetas),
    ...fromMarks(stated, 'published'),
    ...fromMarks(stated, 'time'),
    ...fromOtherObjects(stated),
    ...dated(lastPartDate(stated.title), 'title'),
    ...fromMarks(stated, 'dated'),
    ...fromAddress(url.slice(Math.max(0, url.lastIndexOf('http')))),
    ...lines
      .slice(0, 40)
      .filter((line) => line.length < 70)
      .flatMap((line) => (findDate(line) === null ? [] : dated(line, 'page: line'))),
    ...fromObject(article, ['dateModified']),
    ...fromMetas(stated, updatedMetas),
  ]
}

/** When the page says its article was last changed, best first. */
export function updatedTimes(stated: Stated, article: JsonObject | null): Statement[] {
  return [
    ...fromObject(article, ['dateModified']),
    ...fromMetas(stated, updatedMetas),
    ...fromMarks(stated, 'updated'),
  ]
}

function fromObject(object: JsonObject | null, keys: readonly string[]): Statement[] {
  return keys.flatMap((key) => dated(textIn(object?.[key]), `JSON-LD: ${key}`))
}

function fromOtherObjects(stated: Stated): Statement[] {
  const other = stated.linkedData.find((object) => typeof object['datePublished'] === 'string')
  return fromObject(other ?? null, ['datePublished'])
}

function fromMetas(stated: Stated, names: readonly string[]): Statement[] {
  return names.flatMap((name) => dated(stated.metas.get(name)?.[0] ?? '', `meta: ${name}`))
}

function fromMarks(stated: Stated, kind: 'published' | 'updated' | 'time' | 'dated'): Statement[] {
  const marks = stated.marks.filter((mark) => mark.kind === kind)
  const found = [
    ...marks.filter((mark) => mark.sinceHeading >= 0),
    ...marks.filter((mark) => mark.sinceHeading < 0),
  ]
  return found.slice(0, 5).flatMap((mark) => {
    const words = mark.value || oneLine(textOf(mark.element)).slice(0, 200)
    return dated(words, `page: ${kind}`)
  })
}

/** Some titles end with the day: `Ferry stops | The Post | 04.05.2024`. */
function lastPartDate(title: string): string {
  return /[|–—-]\s(\d{1,2}\.\d{1,2}\.\d{4})$/.exec(title)?.[1] ?? ''
}

/** `/2024/05/04/` in an address is the day, as far as the outlet is to be believed. */
function fromAddress(url: string): Statement[] {
  const match =
    /[/_-][A-Z]?((?:19|20)\d{2})[/_-]?(0\d|1[0-2])[/_-]?([0-2]\d|3[01])(?:\d{4,8})?(?=[/_.?-]|$)/.exec(
      url,
    )
  if (match?.[1] === undefined || match[2] === undefined || match[3] === undefined) return []
  return dated(`${match[1]}-${match[2]}-${match[3]}`, 'address')
}

/** A value as ISO when it can be read for sure, with its words; an exact ISO form stays as it is. */
function dated(words: string, name: string): Statement[] {
  const text = words.trim()
  if (text === '') return []
  const exact =
    /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:?\d{2}(?::?\d{2}(?:[.,]\d{1,9})?)?\s?(?:Z|[+-]\d{2}:?\d{2}|UTC|GMT)?)?$/.exec(
      text,
    )
  const year = Number(text.slice(0, 4))
  if (exact !== null && year > 1900 && year < 2200) {
    return [{ value: text.replace(' ', 'T').replace(/\s?(?:UTC|GMT)$/, 'Z'), name, words: text }]
  }
  const epoch = /^\d{10}(?:\d{3})?$/.exec(text)
  if (epoch !== null) {
    const at = new Date(Number(text) * (text.length === 10 ? 1000 : 1))
    return [{ value: at.toISOString(), name, words: text }]
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?/.exec(text)
  if (compact !== null)
    return [
      { value: `${compact[1] ?? ''}-${compact[2] ?? ''}-${compact[3] ?? ''}`, name, words: text },
    ]
  const found = findDate(text)
  return found === null ? [] : [{ value: found.iso, name, words: text }]
}
