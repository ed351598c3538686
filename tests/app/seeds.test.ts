import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { root } from '../../build/paths.mjs'
import { aCopyOf } from '../builders/a-news-folder.ts'
import { launchApp } from './launch.ts'
import { settled } from './screen.ts'

const seeds = join(root, '../shared/seeds')

test.skipIf(!existsSync(seeds))(
  'a newspaper’s story and the think tank’s excerpt of it are told apart and set side by side',
  async () => {
    const running = await launchApp({ library: aCopyOf(seeds).path })
    onTestFinished(() => running.stop())
    await settled(running.page)
    const summary = await running.page.evaluate(() => window.broadsheetSummary())
    if (!summary) throw new Error('The program has no library open.')
    const { articles, stories, comparisons } = summary
    const excerpt = articles.find((article) => article.leadIn === 1)
    const original = articles.find((article) => article.leadIn === 0)
    const outlet = original?.attribution['outlet']?.[0]
    const [pair] = comparisons
    const originalIsA = pair?.a === original?.id
    expect({
      stories: stories.length,
      excerpt: excerpt?.paragraphs,
      credit: excerpt?.attribution['credit']?.[0]?.value,
      furniture: excerpt?.furniture.includes('Member Activities'),
      original: original?.paragraphs,
      outlet: [outlet?.value, outlet?.status, outlet?.evidence[0]?.article === excerpt?.id],
      pairs: pair?.pairs,
      edits: pair?.edits.map(({ a, b }) => [a, b].sort()),
      onlyOriginal: originalIsA ? pair?.onlyA : pair?.onlyB,
      excerptInOriginal: inRange(originalIsA ? pair?.bInA : pair?.aInB, 0.88, 0.92),
      originalInExcerpt: inRange(originalIsA ? pair?.aInB : pair?.bInA, 0.49, 0.54),
      verdict: [pair?.relation, pair?.direction === (originalIsA ? 'a-to-b' : 'b-to-a')],
      allowed: (await running.networkCount()).allowed,
    }).toEqual({
      stories: 1,
      excerpt: 9,
      credit: 'AP Photo / Alexander Zemlianichenko / Pool, File',
      furniture: true,
      original: 15,
      outlet: ['The Washington Times', 'learnt', true],
      pairs: 8,
      edits: [['Press Secretary', 'press secretary']],
      onlyOriginal: 7,
      excerptInOriginal: true,
      originalInExcerpt: true,
      verdict: ['excerpt', true],
      allowed: 0,
    })
  },
)

function inRange(share: number | undefined, low: number, high: number): boolean {
  return share !== undefined && share >= low && share <= high
}
