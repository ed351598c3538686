import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareArticles } from '../../renderer/domain/compare/compare.ts'
import type { Comparable } from '../../renderer/domain/compare/comparison.ts'
import type { ComparedTwo } from '../../renderer/domain/compare/story/compared-two.ts'
import { aComparable } from './a-comparison.ts'
import { articleOf } from './a-reading.ts'

const folder = join(import.meta.dirname, '../fixtures/five-papers')

/** The files of five articles on one invented event, the wire report first. */
export const fivePaperFiles = [
  'lantern-wire.txt',
  'orvane-courier.html',
  'lakeside-gazette.md',
  'capital-standard.html',
  'valdorn-herald.html',
] as const

/** What lies in one of the files. */
export function fivePaperText(file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}

/**
 * Five articles on one event: a wire report, its reprint, an excerpt with a lead-in of its own, a
 * rewriting with moved passages, and an independent report that gives another figure and one quotation
 * to somebody else.
 */
export async function fivePapers(): Promise<readonly Comparable[]> {
  const articles = await Promise.all(
    fivePaperFiles.map((file) => articleOf(fivePaperText(file), file)),
  )
  return articles.map((article, at) => {
    const name = article.provenance.outlet[0]?.value ?? ''
    return aComparable(fivePaperFiles[at] ?? '', name, article)
  })
}

/** Every two of some articles, compared. */
export function everyTwo(articles: readonly Comparable[]): readonly ComparedTwo[] {
  return articles.flatMap((one, a) =>
    articles.slice(a + 1).map((other, at) => {
      return { a, b: a + 1 + at, comparison: compareArticles(one, other) }
    }),
  )
}
