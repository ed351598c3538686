import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import {
  attributionFields,
  type Article,
  type Attribution,
  type Evidence,
} from '../../../renderer/domain/article.ts'
import { unescaped } from '../../../renderer/domain/read/extract/metadata/unescaped.ts'
import { readOriginal } from '../../../renderer/domain/read/original.ts'
import { readArticle } from '../../../renderer/domain/read/read-article.ts'
import { fileAt, fixtures } from '../read/paper-files.ts'

const shared = join(fixtures, '..', '..', '..', 'shared', 'fixtures')
/** Larger files belong to the benches. */
const most = 4 * 1024 * 1024

const folders = [
  fixtures,
  ...(existsSync(shared)
    ? readdirSync(shared)
        .map((name) => join(shared, name))
        .filter((path) => statSync(path).isDirectory())
    : []),
]

test.each(folders.map((folder) => ({ name: basename(folder), folder })))(
  'every attribution in the files of $name rests on words that stand where it says',
  async ({ folder }) => {
    const missing: string[] = []
    for (const name of filesIn(folder)) missing.push(...(await unfounded(folder, name)))
    expect(missing).toEqual([])
  },
  300_000,
)

test.skipIf(!existsSync(shared))('the labelled files beside the project are walked too', () => {
  expect(folders.length).toBeGreaterThan(1)
})

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => {
      const file = statSync(join(folder, name))
      return file.isFile() && file.size < most && !name.endsWith('.json.gz')
    })
    .sort()
}

async function unfounded(folder: string, name: string): Promise<readonly string[]> {
  const file = fileAt(folder, name)
  const result = await readArticle(file)
  if (!('articles' in result)) return []
  const words = plain((await readOriginal(file)).text)
  return result.articles.flatMap((article) =>
    attributionFields.flatMap((field) =>
      article.provenance[field]
        .flatMap((one) => [one, ...(one.lost ?? [])])
        .flatMap((one) => faults(article, one, words))
        .map((fault) => `${name} · ${field}: ${fault}`),
    ),
  )
}

function faults(article: Article, { value, evidence }: Attribution, original: string) {
  if (evidence.length === 0) return [`“${value}” rests on nothing`]
  return evidence
    .filter((one) => !stands(article, one, original))
    .map(({ words, place }) => `“${words}” is not in ${JSON.stringify(place)}`)
}

function stands({ headline, body }: Article, { words, place }: Evidence, original: string) {
  switch (place.in) {
    case 'headline':
      return headline.slice(place.start, place.end) === words
    case 'block':
      return (body.blocks[place.block]?.text ?? '').slice(place.start, place.end) === words
    case 'furniture':
      return (body.furniture[place.line]?.text ?? '').slice(place.start, place.end) === words
    case 'field':
      return words.trim() !== '' && original.includes(bare(words))
  }
}

/** Words as a reader sees them: escapes of XML and JSON undone, tags and white space set aside. */
function plain(text: string): string {
  const untagged = text.replace(/<!\[CDATA\[|\]\]>/g, '').replace(/<[^<>]{0,2000}>/g, ' ')
  return `${bare(untagged)}\n${bare(text)}`
}

function bare(text: string): string {
  return unescaped(unescaped(text))
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\(["\\/])/g, '$1')
    .replace(/\\[nrt]/g, ' ')
    .normalize('NFC')
    .replace(/[\s\u00A0]+/g, '')
}
