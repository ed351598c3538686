import { expect, test } from 'vitest'
import type { Comparable } from '../../../../renderer/domain/compare/comparison.ts'
import { containments } from '../../../../renderer/domain/compare/story/containments.ts'
import { reportedTable } from '../../../../renderer/domain/compare/story/reported-table.ts'
import { storyInWords } from '../../../../renderer/domain/compare/story/story-in-words.ts'
import { everyTwo, fivePapers } from '../../../builders/five-papers.ts'
import { aText } from '../../../builders/some-prose.ts'

function sentence(articles: readonly Comparable[]): string {
  const pairs = everyTwo(articles)
  return storyInWords(articles, pairs, reportedTable(articles, pairs)).sentence
}

test('five papers: whose report three others carry, and who reports alone', async () => {
  expect(sentence(await fivePapers())).toBe(
    'The Orvane Courier, Lakeside Gazette and Capital Standard draw on Lantern Wire’s report; Valdorn Herald alone reports independently',
  )
})

test('a report and its reprints: the copies print it', async () => {
  expect(sentence((await fivePapers()).slice(0, 3))).toBe(
    'The Orvane Courier and Lakeside Gazette print Lantern Wire’s report',
  )
})

test('papers that share no text report independently', () => {
  const papers = [
    aText('The Post', ['The mayor opened the harbour bridge on Monday.']),
    aText('The Sun', ['Two ferries were late again, and nobody was told why.']),
    aText('The Star', ['Police in Kent counted forty swans before noon.']),
  ]
  expect(sentence(papers)).toBe('The Post, The Sun and The Star report independently')
})

test('a paper in another language is not called independent', async () => {
  const [wire, courier] = await fivePapers()
  const other = {
    ...aText('山谷日报', ['没有人死亡。救援队用了71分钟才到达列车。']),
    language: 'zh',
  }
  expect(sentence([wire, courier, other].flatMap((one) => one ?? []))).toBe(
    'The Orvane Courier prints Lantern Wire’s report; 山谷日报, in another language, shares no text with them',
  )
})

test('who stands in whom, both ways', async () => {
  const papers = await fivePapers()
  const matrix = containments(papers.length, everyTwo(papers))
  const shares = matrix.map((row) => row.map((cell) => cell && Math.round(cell.share * 10) / 10))
  expect(shares).toEqual([
    [null, 1, 0.6, 0.3, 0],
    [1, null, 0.6, 0.3, 0],
    [0.8, 0.8, null, 0.3, 0.1],
    [0.4, 0.3, 0.2, null, 0],
    [0.1, 0.1, 0.1, 0, null],
  ])
})
