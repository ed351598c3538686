import type { Field, FieldMeaning } from './draft.ts'
import { articleObject, resolved, textIn } from './extract/metadata/article-object.ts'
import { unescaped } from './extract/metadata/unescaped.ts'
import type { Stated } from './extract/stated.ts'
import { oneLine } from './folding.ts'
import type { PageDocument } from './page-tree.ts'

/** Which meta tags state what no other part of the reading looks for. Order is trust. */
const metaNames: readonly (readonly [FieldMeaning, readonly string[]])[] = [
  ['outlet', ['citation_journal_title', 'cre']],
  ['licence', ['license', 'licence', 'dc.rights', 'dcterms.license', 'dcterms.rights']],
  ['canonical', ['parsely-link', 'twitter:url']],
]
const properties: readonly (readonly [FieldMeaning, string])[] = [
  ['licence', 'license'],
  ['dateline', 'dateline'],
  ['takenFrom', 'isBasedOn'],
  ['agency', 'sourceOrganization'],
]
/** Longer statements are texts, not facts. UTF-16 units. */
const longest = 600

/** What a page states of its licence, dateline, source and agency, the most trusted first. */
export function pageFields(document: PageDocument, stated: Stated): readonly Field[] {
  return [...licenceLink(document), ...linkedFields(stated), ...metaFields(stated)]
}

function licenceLink(document: PageDocument): readonly Field[] {
  const link = document.querySelector('link[rel~="license"], a[rel~="license"]')
  return field('licence', 'link: license', link?.getAttribute('href') ?? '')
}

function linkedFields(stated: Stated): readonly Field[] {
  const article = articleObject(stated)
  const said = properties.flatMap(([means, property]) => {
    const values = resolved(stated, article?.[property]).map((one) => textIn(one))
    return [...new Set(values)].flatMap((value) => field(means, `JSON-LD: ${property}`, value))
  })
  const site = stated.linkedData.find((object) => object['@type'] === 'WebSite')
  return [
    ...said.filter(({ means, value }) => means !== 'takenFrom' || !/^https?:/.test(value)),
    ...field('outlet', 'JSON-LD: WebSite', textIn(site?.['name'])),
  ]
}

function metaFields(stated: Stated): readonly Field[] {
  return metaNames.flatMap(([means, names]) =>
    names.flatMap((name) =>
      (stated.metas.get(name) ?? [])
        .slice(0, 12)
        .flatMap((value) => field(means, `meta: ${name}`, value)),
    ),
  )
}

function field(means: FieldMeaning, name: string, text: string): readonly Field[] {
  const value = oneLine(unescaped(text))
  return value === '' || value.length > longest ? [] : [{ means, name, value }]
}

/** The comment a browser or SingleFile leaves in the page it saved: the one sure address. */
export function savedFields(document: PageDocument): readonly Field[] {
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
