import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../../build/paths.mjs'
import { isProse, type Article } from '../../../renderer/domain/article.ts'
import { folded } from '../../../renderer/domain/read/folding.ts'
import { readArticle } from '../../../renderer/domain/read/read-article.ts'

const folder = join(root, '../shared/fixtures/converted')
/** Files that say something else themselves, with the reason; every other one is the same article. */
const known = [
  ...['mhtml', 'warc.gz', 'webarchive'].map(infoBox),
  // Its letters were garbled before it was saved: UTF-8 once read as GBK.
  'cn-People_2024_04_24.singlefile.html: another headline',
  'cn-People_2024_04_24.singlefile.html: 0 % of the paragraphs',
  // Printed, a caption and a note of the editors look like paragraphs.
  'cn-People_2024_04_24.pdf: 85 % of the paragraphs',
  'us-TheIntercept_2024_02_28.pdf: 88 % of the paragraphs',
  // The note swaps day and month of what the page shows as 05.04.2025.
  ...['mhtml', 'pdf', 'warc.gz', 'webarchive'].map(
    (format) => `tr-AnadoluAjansi_2025_04_05.${format}: published 2025-04-05`,
  ),
]

/** The page puts three paragraphs of background between those of the talk. */
function infoBox(format: string): string {
  return `ch-SRF_2024_04_15.${format}: 79 % of the paragraphs`
}

/** What may differ between the same article in two files: a caption told as prose, a line of the page. */
const enough = 0.9

test.skipIf(!existsSync(folder))(
  'an article saved in many formats is the same article in each (labelled files beside the project)',
  { timeout: 120_000 },
  async () => {
    const files = readdirSync(folder).filter((name) => name !== 'gold.json')
    const originals = new Map<string, Article>()
    for (const name of files.filter((one) => one.endsWith('.md')))
      originals.set(stem(name), await onlyArticle(name))
    const told: string[] = []
    for (const name of files) {
      const original = originals.get(stem(name))
      if (original) told.push(...differences(name, original, await onlyArticle(name)))
    }
    expect(told.sort()).toEqual([...known].sort())
  },
)

function stem(name: string): string {
  return name.slice(0, name.indexOf('.'))
}

async function onlyArticle(name: string): Promise<Article> {
  const bytes = new Uint8Array(readFileSync(join(folder, name)))
  const result = await readArticle({ path: name, bytes })
  if ('problem' in result) throw new Error(`${name}: ${result.problem.reason}`)
  const [article] = result.articles
  if (!article || result.articles.length > 1)
    throw new Error(`${name}: ${String(result.articles.length)} articles`)
  return article
}

function differences(name: string, original: Article, article: Article): readonly string[] {
  const told: string[] = []
  if (!sameHeadline(original.headline, article.headline)) told.push(`${name}: another headline`)
  const share = sharedParagraphs(original, article)
  if (share < enough) told.push(`${name}: ${String(Math.round(share * 100))} % of the paragraphs`)
  const day = dayOf(article)
  if (day !== '' && day !== dayOf(original)) told.push(`${name}: published ${day}`)
  return told
}

/** A page's own headline may be shorter than the one it was filed under, or have a line of its own above. */
function sameHeadline(a: string, b: string): boolean {
  const [one, other] = [folded(a), folded(b)]
  return one.includes(other) || other.includes(one)
}

/** Paragraphs that both hold, of all that either holds. */
function sharedParagraphs(a: Article, b: Article): number {
  const [one, other] = [paragraphs(a), paragraphs(b)]
  const shared = [...one].filter((text) => other.has(text)).length
  return shared / (one.size + other.size - shared)
}

function paragraphs({ body }: Article): ReadonlySet<string> {
  const told = body.blocks.filter((block) => isProse(block) || block.kind === 'heading')
  return new Set(told.map((block) => folded(block.text)))
}

function dayOf({ provenance }: Article): string {
  return provenance.published[0]?.value.slice(0, 10) ?? ''
}
