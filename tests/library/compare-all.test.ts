import { expect, test } from 'vitest'
import type { ArticleId } from '../../renderer/domain/article.ts'
import { compareArticles } from '../../renderer/domain/compare/compare.ts'
import { readArticle } from '../../renderer/domain/read/read-article.ts'
import { compareAll } from '../../renderer/library/compare-all.ts'
import { theNewsroom } from '../../renderer/library/domain-newsroom.ts'
import { aFile } from '../builders/a-file.ts'
import { aLibrary, type TestLibrary } from '../builders/a-library.ts'
import { fivePaperFiles, fivePaperText } from '../builders/five-papers.ts'

async function fiveFiled(): Promise<TestLibrary> {
  const library = await aLibrary({ newsroom: theNewsroom, read: readArticle })
  await library.deliver(fivePaperFiles.map((file) => aFile(file, fivePaperText(file))))
  return library
}

async function idsOf({ db }: TestLibrary): Promise<readonly ArticleId[]> {
  const rows = await db.articles.toArray()
  return fivePaperFiles.flatMap((file) => rows.find(({ paths }) => paths[0] === file)?.id ?? [])
}

test('five articles of the library come with every two compared, one table and one timeline', async () => {
  const filed = await fiveFiled()
  const answer = await filed.library.answer({ kind: 'compare-all', articles: await idsOf(filed) })
  filed.close()
  const found = answer && 'table' in answer ? answer : null
  expect({
    names: found?.articles.map(({ name }) => name),
    pairs: found?.pairs.length,
    columns: [...new Set(found?.table.rows.map(({ cells }) => cells.length))],
    reaches: [...new Set(found?.table.rows.map(({ reach }) => reach))].sort(),
    first: found?.timeline.appearances[0]?.published?.value,
  }).toEqual({
    names: [
      'Lantern Wire',
      'The Orvane Courier',
      'Lakeside Gazette',
      'Capital Standard',
      'Valdorn Herald',
    ],
    pairs: 10,
    columns: [5],
    reaches: ['one', 'several'],
    first: '2025-10-08',
  })
})

test('an article that is gone is said to be gone', async () => {
  const filed = await fiveFiled()
  const articles = [...(await idsOf(filed)), 'gone' as ArticleId]
  const asked = filed.library.answer({ kind: 'compare-all', articles })
  await expect(asked).rejects.toThrow('One of these articles is not in the library any more.')
  filed.close()
})

test('an article asked for twice counts once', async () => {
  const filed = await fiveFiled()
  const [one, two, three] = await idsOf(filed)
  const articles = [one, two, one, three].flatMap((id) => id ?? [])
  const found = await compareAll(filed.db, articles, compareArticles)
  filed.close()
  expect(found.articles.map(({ name }) => name)).toEqual([
    'Lantern Wire',
    'The Orvane Courier',
    'Lakeside Gazette',
  ])
})

test('while several articles are compared, what arrives is heard between two comparisons', async () => {
  const filed = await fiveFiled()
  let compared = 0
  const heardAt = new Set<number>()
  const timer = setInterval(() => heardAt.add(compared), 0)
  await compareAll(filed.db, await idsOf(filed), (a, b) => {
    compared += 1
    const until = performance.now() + 5 // long enough for something to arrive meanwhile
    while (performance.now() < until);
    return compareArticles(a, b)
  })
  clearInterval(timer)
  filed.close()
  expect([...heardAt].filter((at) => at > 0 && at < 10).length).toBeGreaterThan(4)
})
