import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { attributionFields, type Article } from '../../../../renderer/domain/article.ts'
import { decode } from '../../../../renderer/domain/read/decode.ts'
import { folded } from '../../../../renderer/domain/read/folding.ts'
import { readArticle } from '../../../../renderer/domain/read/read-article.ts'

/** Real files beside the project; not everybody has them. */
const beside = join(import.meta.dirname, '..', '..', '..', '..', '..', 'shared', 'fixtures')
const folders = ['feeds', 'json-feed', 'newsml-1', 'newsml-g2', 'nitf', 'ninjs']
const files = existsSync(beside)
  ? folders.flatMap((folder) =>
      readdirSync(join(beside, folder))
        .filter((name) => !/^(?:MANIFEST|expected)\.json$/.test(name))
        .map((name) => `${folder}/${name}`),
    )
  : []

type Facts = Readonly<Record<string, unknown>>

/** What other programs read out of these files. */
const expected: Readonly<Record<string, Facts>> =
  files.length === 0 ? {} : factsIn(readFileSync(join(beside, 'expected.json'), 'utf8'))

function factsIn(text: string): Readonly<Record<string, Facts>> {
  const value: unknown = JSON.parse(text)
  return isFacts(value)
    ? Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, Facts] => isFacts(entry[1])),
      )
    : {}
}

function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Files that hold no article, each with the words its reason must hold. */
const problems: Readonly<Record<string, string>> = {
  'newsml-g2/LISTING_6_Simple_NewsML-G2_Package.xml': 'a list of other items; it holds no text',
  'newsml-g2/ap_metadata_example.xml': 'it is of the kind “video”',
  'nitf/nitfr-invalid.xml': 'its root is “article”',
  'json-feed/authors.json': 'There are no words in this part.',
}

/** How many items each feed holds. */
const items: Readonly<Record<string, number>> = {
  'feeds/DaringFireball.atom': 48,
  'feeds/aktuality.rss': 30,
  'feeds/atom-03.xml': 3,
  'feeds/atom-10.xml': 6,
  'feeds/livemint.xml': 25,
  'feeds/macworld.rss': 30,
  'feeds/medscape.rss': 20,
  'feeds/microsoft-blog-rss.xml': 10,
  'feeds/rdf-10.xml': 2,
  'feeds/root-author.atom': 2,
  'feeds/rss-20.xml': 2,
  'feeds/rss-ns.xml': 1,
  'feeds/rsstest_091.rss': 2,
  'json-feed/DaringFireball.json': 48,
  'json-feed/allthis-partial.json': 3,
  'json-feed/trafilatura-feed.json': 25,
}

describe.skipIf(files.length === 0)('real files of feeds and agencies (beside the project)', () => {
  test.each(files)('%s reads to what others found in it', async (file) => {
    const result = await readArticle({
      path: file,
      bytes: new Uint8Array(readFileSync(join(beside, file))),
    })
    const reason = problems[file]
    if ('problem' in result) {
      expect(result.problem.reason).toContain(reason ?? 'an article')
      return
    }
    const { articles } = result
    expect({ count: articles.length, differences: differences(articles, factsOf(file)) }).toEqual({
      count: items[file] ?? 1,
      differences: [],
    })
  })

  test.each(files)('every word that %s is quoted for stands in it', async (file) => {
    const bytes = new Uint8Array(readFileSync(join(beside, file)))
    const result = await readArticle({ path: file, bytes })
    const source = folded(spelledOut(decode(bytes).text))
    const articles = 'articles' in result ? result.articles : []
    const quoted = articles
      .flatMap(wordsOfFields)
      .filter((words) => !source.includes(folded(words)))
    expect(quoted).toEqual([])
  })
})

function factsOf(file: string): Facts {
  const facts = expected[file] ?? {}
  const [first] = Array.isArray(facts['items']) ? facts['items'].filter(isFacts) : []
  const nitf = isFacts(facts['nitf']) ? facts['nitf'] : {}
  return { ...nitf, ...facts, ...first }
}

const rows = {
  byline: ['byline', 'credit', 'agency'],
  dateline: ['dateline'],
  versionCreated: ['published', 'updated'],
  versioncreated: ['published', 'updated'],
  firstCreated: ['published'],
  firstcreated: ['published'],
  thisRevision: ['published', 'updated'],
  issued: ['published'],
  copyright: ['licence'],
  usageTerms: ['licence'],
  creditline: ['credit'],
  embargoed: ['standing'],
} as const

/** Facts that the article does not state; a fact that is no fact (`None`, a bad date) must not be stated. */
function differences(articles: readonly Article[], facts: Facts): readonly string[] {
  const [article] = articles
  if (!article) return ['no article']
  const title =
    facts['firstTitle'] ?? (typeof facts['items'] === 'number' ? undefined : facts['title'])
  const told = Object.entries(rows).flatMap(([fact, fields]) => {
    const value = facts[fact]
    if (typeof value !== 'string' || value === 'None' || /^(?:not-a-date|9{8})$/.test(value))
      return []
    const words = fields.flatMap((field) => wordsOf(article, field))
    return words.some((one) => saysSame(one, value))
      ? []
      : [`${fact}: ${value} (${words.join(' | ')})`]
  })
  return typeof title === 'string' && folded(article.headline) !== folded(title)
    ? [`title: ${title} (${article.headline})`, ...told]
    : told
}

/** The fact is the element's whole text: a job title runs on after the name, a text may be cut. */
function saysSame(words: string, fact: string): boolean {
  const [a, b] = [folded(words), folded(fact)]
  return a !== '' && (a === b || b.includes(a) || a.includes(b))
}

function wordsOf(article: Article, field: (typeof attributionFields)[number]): readonly string[] {
  return article.provenance[field].flatMap(({ value, evidence, lost = [] }) => [
    value,
    ...evidence.map(({ words }) => words),
    ...lost.flatMap((one) => [one.value, ...one.evidence.map(({ words }) => words)]),
  ])
}

function wordsOfFields({ provenance }: Article): readonly string[] {
  const values = attributionFields.flatMap((field) => provenance[field])
  return values
    .flatMap((one) => [one, ...(one.lost ?? [])])
    .flatMap(({ evidence }) => evidence)
    .filter(({ place }) => place.in === 'field')
    .map(({ words }) => words)
}

/** A file's text with its references as letters, twice over, and its escaped JSON as text. */
function spelledOut(text: string): string {
  const once = (words: string) =>
    words
      .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)))
      .replace(/&#x([\da-f]+);/gi, (_, point: string) =>
        String.fromCodePoint(Number.parseInt(point, 16)),
      )
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&')
  const json = text
    .replace(/\\u([\da-f]{4})/gi, (_, unit: string) =>
      String.fromCharCode(Number.parseInt(unit, 16)),
    )
    .replace(/\\(["/])/g, '$1')
  return once(once(json)).replace(/<!\[CDATA\[|\]\]>/g, '')
}
