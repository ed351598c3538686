import type { Field, FieldMeaning } from './draft.ts'
import { oneLine } from './folding.ts'
import type { PageDocument } from './page-tree.ts'

/** JSON-LD beyond this depth or number of nodes is not a description of an article. */
const deepest = 8
const mostNodes = 2000
const articleTypes =
  /(?:Article|BlogPosting|Report|Review|LiveBlogPosting|NewsItem|WebPage|Posting)$/

type Node = Readonly<Record<string, unknown>>

/** What a page's JSON-LD says of the article, the property it came from named: `JSON-LD: author`. */
export function linkedDataFields(document: PageDocument): readonly Field[] {
  const nodes: Node[] = []
  for (const script of document.querySelectorAll('script[type*="ld+json"]'))
    collect(parsed(script.textContent ?? ''), nodes, 0)
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleTypes.test(type)))
  const best = [...articles].sort((a, b) => rank(b) - rank(a))[0]
  if (!best) return siteFields(nodes)
  const named = new Map(
    nodes.flatMap((node) =>
      typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [],
    ),
  )
  return [...articleFields(best, named), ...siteFields(nodes)]
}

function articleFields(article: Node, named: ReadonlyMap<string, Node>): readonly Field[] {
  const say = (
    means: FieldMeaning,
    property: string,
    ...more: readonly string[]
  ): readonly Field[] => {
    const values = wordsOf(article[property], named, 0)
    return [...new Set(values)].map((value) => ({
      means,
      name: `JSON-LD: ${[property, ...more].join('.')}`,
      value,
    }))
  }
  return [
    ...say('headline', 'headline'),
    ...say('byline', 'author'),
    ...say('byline', 'creator'),
    ...say('outlet', 'publisher'),
    ...say('published', 'datePublished'),
    ...say('published', 'dateCreated'),
    ...say('updated', 'dateModified'),
    ...say('section', 'articleSection').slice(0, 3),
    ...say('licence', 'license'),
    ...say('canonical', 'mainEntityOfPage').filter(({ value }) => /^https?:/.test(value)),
    ...say('canonical', 'url').filter(({ value }) => /^https?:/.test(value)),
    ...say('language', 'inLanguage'),
    ...say('dateline', 'dateline'),
    ...say('takenFrom', 'isBasedOn').filter(({ value }) => !/^https?:/.test(value)),
    ...say('agency', 'sourceOrganization'),
  ]
}

/** The site's own name, where the page describes its site apart from the article. */
function siteFields(nodes: readonly Node[]): readonly Field[] {
  const site = nodes.find((node) => typesOf(node).includes('WebSite'))
  const [value] = site ? wordsOf(site['name'], new Map(), 0) : []
  return value === undefined ? [] : [{ means: 'outlet', name: 'JSON-LD: WebSite', value }]
}

/** A property's words: plain text, a list, or things with a name, followed by reference. */
function wordsOf(
  value: unknown,
  named: ReadonlyMap<string, Node>,
  depth: number,
): readonly string[] {
  if (depth > 4) return []
  if (typeof value === 'string' || typeof value === 'number') {
    const words = oneLine(withoutEntities(String(value)))
    return words === '' || words.length > 600 ? [] : [words]
  }
  if (Array.isArray(value))
    return value.slice(0, 30).flatMap((one) => wordsOf(one, named, depth + 1))
  if (!isNode(value)) return []
  const own = wordsOf(value['name'] ?? value['headline'] ?? value['@value'], named, depth + 1)
  if (own.length > 0) return own
  const id = value['@id']
  const known = typeof id === 'string' ? named.get(id) : undefined
  if (known && known !== value) return wordsOf(known, named, depth + 1)
  return typeof id === 'string' ? [id] : wordsOf(value['url'], named, depth + 1)
}

/** The node that describes the article most fully; a page about a page ranks below the article. */
function rank(node: Node): number {
  const told = ['headline', 'author', 'datePublished', 'publisher', 'articleBody'].filter(
    (key) => key in node,
  ).length
  return told + (typesOf(node).includes('WebPage') ? 0 : 5)
}

function typesOf(node: Node): readonly string[] {
  const type = node['@type']
  const list: readonly unknown[] = Array.isArray(type) ? type : [type]
  return list.filter((one) => typeof one === 'string')
}

function collect(value: unknown, nodes: Node[], depth: number): void {
  if (depth > deepest || nodes.length > mostNodes) return
  if (Array.isArray(value)) {
    for (const one of value) collect(one, nodes, depth + 1)
    return
  }
  if (!isNode(value)) return
  nodes.push(value)
  for (const child of Object.values(value))
    if (typeof child === 'object') collect(child, nodes, depth + 1)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** JSON-LD as pages write it: with comments around it and raw line breaks inside strings. */
function parsed(source: string): unknown {
  const json = source
    .replace(/^\s*(?:<!--|\/\*[\s\S]{0,200}?\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\]\]>|\/\/\s*\]\]>|;)\s*$/, '')
  for (const attempt of [
    json,
    json.replace(/[\u0000-\u001F]+/g, ' '),
    json.replace(/[\u0000-\u001F]+/g, ' ').replace(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt)
    } catch {
      continue // the next attempt repairs more
    }
  }
  return null
}

function withoutEntities(words: string): string {
  return words
    .replace(
      /&(amp|lt|gt|quot|apos|nbsp|#0?39|#8217|#8216|#8220|#8221|rsquo|lsquo|ldquo|rdquo);/g,
      (whole, name: string) => entities[name] ?? whole,
    )
    .replace(/<\/?[a-z][^>]{0,200}>/gi, '')
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  '#39': "'",
  '#039': "'",
  '#8217': '’',
  '#8216': '‘',
  '#8220': '“',
  '#8221': '”',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
}
