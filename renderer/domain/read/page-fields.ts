import type { Field, FieldMeaning } from './draft.ts'
import { articleObject, resolved, textIn } from './extract/metadata/article-object.ts'
import { unescaped } from './extract/metadata/unescaped.ts'
import { isObject, type Stated } from './extract/stated.ts'
import { oneLine } from './folding.ts'
import { walk, type PageNode } from './extract/page-node.ts'
import type { PageDocument, PageElement } from './page-tree.ts'

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
  const root = document.documentElement
  const shown: Shown = root ? shownIn(root) : { licence: '', credits: [] }
  return [
    ...field('licence', 'link: license', shown.licence),
    ...linkedFields(stated),
    ...metaFields(stated),
    ...shownCredits(shown),
    ...linkedCredits(stated),
  ]
}

/** A credit is short, and a page shows no more than this. */
const longestCredit = 140
const mostCredits = 60
const creditMarks =
  /credit|copyright|photograph|fotograf|fotocredit|bildquelle|bildnachweis|urheber|image-?source|picture-?source|media-?source|caption__?-?(?:source|author|byline|agency)|(?:^|[\s_-])(?:source|quelle|rights|agency|byline|author|attribution)(?:$|[\s_-])/i

/** What a page shows of its licence and of its pictures' makers, gathered in one walk. */
interface Shown {
  /** The address of the first link that is called the licence; empty when there is none. */
  readonly licence: string
  /** What stands in a figure or caption and is called a credit. */
  readonly credits: readonly PageElement[]
}

function shownIn(root: PageElement): Shown {
  const credits: PageElement[] = []
  let licence = ''
  let captions = 0
  walk(
    root,
    (node) => {
      if (!isPageElement(node)) return false
      const { localName } = node
      if (licence === '' && (localName === 'a' || localName === 'link') && isLicence(node))
        licence = node.getAttribute('href') ?? ''
      if (captions > 0 && credits.length < mostCredits && isCredit(node)) credits.push(node)
      if (isCaption(node)) captions += 1
      return true
    },
    (node) => {
      if (isPageElement(node) && isCaption(node)) captions -= 1
    },
  )
  return { licence, credits }
}

function isPageElement(node: PageNode): node is PageElement {
  return node.nodeType === 1 && 'querySelectorAll' in node
}

function isLicence(element: PageElement): boolean {
  return /(?:^|\s)license(?:\s|$)/.test(element.getAttribute('rel') ?? '')
}

function isCaption(element: PageElement): boolean {
  return element.localName === 'figure' || /caption/i.test(element.getAttribute('class') ?? '')
}

function isCredit(element: PageElement): boolean {
  if (element.localName === 'small' || element.localName === 'cite') return true
  const marks = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`
  return marks !== ' ' && creditMarks.test(marks)
}

/** Credits that a page sets apart in its captions: by a class or a property that says so. */
function shownCredits({ credits }: Shown): readonly Field[] {
  return credits
    .map((element) => oneLine(element.textContent ?? ''))
    .filter((text, at, all) => text.length <= longestCredit && all.indexOf(text) === at)
    .flatMap((text) => field('credit', 'page: credit', text))
}

/** The credits that JSON-LD states for the article's own pictures. */
function linkedCredits(stated: Stated): readonly Field[] {
  const images = resolved(stated, articleObject(stated)?.['image']).slice(0, 12)
  return ['creditText', 'copyrightHolder', 'creator', 'author'].flatMap((property) =>
    images.flatMap((image) =>
      isObject(image) ? field('credit', `JSON-LD: ${property}`, textIn(image[property])) : [],
    ),
  )
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
