import type { Field, FieldMeaning } from './draft.ts'
import { oneLine } from './folding.ts'
import { linkedDataFields } from './linked-data.ts'
import type { PageDocument } from './page-tree.ts'

/** Which meta tags say what. Order is trust: the first that is there comes first. */
const metaNames: readonly (readonly [FieldMeaning, readonly string[]])[] = [
  [
    'headline',
    [
      'og:title',
      'twitter:title',
      'dc.title',
      'dcterms.title',
      'parsely-title',
      'sailthru.title',
      'citation_title',
    ],
  ],
  [
    'outlet',
    [
      'og:site_name',
      'application-name',
      'dc.publisher',
      'dcterms.publisher',
      'publisher',
      'citation_journal_title',
      'cre',
      'apple-mobile-web-app-title',
    ],
  ],
  [
    'byline',
    [
      'author',
      'article:author',
      'article:author_name',
      'dc.creator',
      'dcterms.creator',
      'dc.creator.author',
      'byl',
      'parsely-author',
      'sailthru.author',
      'citation_author',
      'creator',
      'authors',
      'og:article:author',
      'cxenseparse:author',
    ],
  ],
  [
    'published',
    [
      'article:published_time',
      'datepublished',
      'article.published',
      'og:published_time',
      'og:article:published_time',
      'parsely-pub-date',
      'sailthru.date',
      'dc.date.issued',
      'dcterms.issued',
      'dcterms.created',
      'dc.date',
      'dcterms.date',
      'pubdate',
      'publishdate',
      'publish-date',
      'publication_date',
      'cxenseparse:recs:publishtime',
      'date',
      'citation_publication_date',
      'article:create_at',
      'article_date_original',
      'originalpublicationdate',
      'dc.date.created',
      'last-published',
    ],
  ],
  [
    'updated',
    [
      'article:modified_time',
      'og:updated_time',
      'dcterms.modified',
      'dc.date.modified',
      'lastmod',
      'last-modified',
      'datemodified',
      'revision_date',
    ],
  ],
  [
    'section',
    ['article:section', 'parsely-section', 'sailthru.section', 'section', 'dc.subject.section'],
  ],
  ['licence', ['license', 'licence', 'dc.rights', 'dcterms.license', 'dcterms.rights']],
  ['canonical', ['og:url', 'parsely-link', 'twitter:url']],
  ['language', ['og:locale', 'dc.language', 'content-language', 'language', 'inlanguage']],
]

/** All that a page states of itself outside its text, the most trusted first. */
export function pageFields(document: PageDocument): readonly Field[] {
  return [
    ...savedFields(document),
    ...linkFields(document),
    ...linkedDataFields(document),
    ...metaFields(document),
    ...itemFields(document),
    ...rootFields(document),
  ]
}

function metaFields(document: PageDocument): readonly Field[] {
  const said = new Map<string, string[]>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const value = oneLine(meta.getAttribute('content') ?? '')
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = (meta.getAttribute(attribute) ?? '').trim().toLowerCase()
      if (name !== '' && value !== '') said.set(name, [...(said.get(name) ?? []), value])
    }
  }
  return metaNames.flatMap(([means, names]) =>
    names.flatMap((name) =>
      (said.get(name) ?? []).slice(0, 12).map((value) => ({ means, name: `meta: ${name}`, value })),
    ),
  )
}

function linkFields(document: PageDocument): readonly Field[] {
  const fields: Field[] = []
  const add = (means: FieldMeaning, selector: string, name: string) => {
    const value = oneLine(document.querySelector(selector)?.getAttribute('href') ?? '')
    if (value !== '') fields.push({ means, name, value })
  }
  add('canonical', 'link[rel="canonical"]', 'link: canonical')
  add('licence', 'link[rel~="license"], a[rel~="license"]', 'link: license')
  return fields
}

/** The comment a browser or SingleFile leaves in the page it saved: the one sure address. */
function savedFields(document: PageDocument): readonly Field[] {
  const fields: Field[] = []
  for (const comment of commentsOf(document)) {
    const browser = /saved from url=\(\d{1,5}\)(\S{1,2000})/i.exec(comment)?.[1]
    if (browser && /^https?:/i.test(browser))
      fields.push({ means: 'canonical', name: 'comment: saved from url', value: browser })
    const single = /Page saved with SingleFile[\s\S]{0,40}?url:\s*(https?:\S{1,2000})/i.exec(
      comment,
    )?.[1]
    if (single) fields.push({ means: 'canonical', name: 'comment: SingleFile', value: single })
  }
  return fields
}

function commentsOf(document: PageDocument): readonly string[] {
  const nodes = [...document.childNodes]
  for (const parent of [document.documentElement, document.querySelector('head')])
    nodes.push(...(parent?.childNodes ?? []))
  return nodes
    .filter((node) => node.nodeType === 8)
    .map((node) => (node.textContent ?? '').slice(0, 4000))
}

/** Microdata and the `time` element of an article. */
function itemFields(document: PageDocument): readonly Field[] {
  const fields: Field[] = []
  const add = (means: FieldMeaning, selector: string, name: string) => {
    for (const element of [...document.querySelectorAll(selector)].slice(0, 6)) {
      const stated =
        element.getAttribute('content') ??
        element.getAttribute('datetime') ??
        element.textContent ??
        ''
      const value = oneLine(stated)
      if (value !== '' && value.length < 300) fields.push({ means, name, value })
    }
  }
  add('headline', '[itemprop~="headline"]', 'microdata: headline')
  add(
    'byline',
    '[itemprop~="author"] [itemprop~="name"], [rel~="author"], [itemprop~="author"]:not(:has(*))',
    'page: author',
  )
  add('published', '[itemprop~="datePublished"], time[pubdate]', 'page: datePublished')
  add('updated', '[itemprop~="dateModified"]', 'page: dateModified')
  return fields
}

function rootFields(document: PageDocument): readonly Field[] {
  const value = oneLine(document.documentElement?.getAttribute('lang') ?? '')
  return value === '' ? [] : [{ means: 'language', name: 'html: lang', value }]
}
