import { expect, test } from 'vitest'
import {
  nothingStated,
  type Attribution,
  type Provenance,
} from '../../../../renderer/domain/article.ts'
import type { Comparable } from '../../../../renderer/domain/compare/comparison.ts'
import {
  conflictInWords,
  type DateConflict,
} from '../../../../renderer/domain/compare/story/date-conflicts.ts'
import { timeline } from '../../../../renderer/domain/compare/story/timeline.ts'
import { everyTwo, fivePapers } from '../../../builders/five-papers.ts'
import { aText } from '../../../builders/some-prose.ts'

const november = Date.parse('2025-11-01T00:00:00Z')

function stated(value: string, lost: readonly Attribution[] = []): Attribution {
  const evidence = [{ words: value, place: { in: 'field', name: 'date' } as const }]
  return { value, status: 'stated', evidence, method: 'date line', confidence: 0.9, lost }
}

function dated(name: string, provenance: Partial<Provenance>): Comparable {
  return { ...aText(name, [`${name} met.`]), provenance: { ...nothingStated, ...provenance } }
}

function order(articles: readonly Comparable[]): readonly string[] {
  return timeline(articles, [], november).appearances.map(({ article, span }) =>
    span ? (articles[article]?.name ?? '') : `${articles[article]?.name}, undated`,
  )
}

function conflicts(articles: readonly Comparable[]): readonly string[] {
  return inWords(timeline(articles, everyTwo(articles), november).conflicts, articles)
}

function inWords(all: readonly DateConflict[], articles: readonly Comparable[]): readonly string[] {
  return all.map((one) => conflictInWords(one, articles, (date) => date))
}

test('papers stand in the order in which they appeared, whatever zone they state; undated ones last', () => {
  const papers = [
    dated('The Evening', { published: [stated('2025-10-09T19:00+02:00')] }),
    dated('The Undated', {}),
    dated('The Far East', { published: [stated('2025-10-10T01:30+09:00')] }),
    dated('The Day Before', { published: [stated('2025-10-08')] }),
  ]
  expect(order(papers)).toEqual([
    'The Day Before',
    'The Far East',
    'The Evening',
    'The Undated, undated',
  ])
})

test('a day without a time is that whole day', () => {
  const [appearance] = timeline(
    [dated('The Weekly', { published: [stated('2025-10-08')] })],
    [],
    november,
  ).appearances
  expect((appearance?.span?.end ?? 0) - (appearance?.span?.start ?? 0)).toBe(24 * 3_600_000)
})

test('the five papers: a copy dated before its source, and a paper that states two days', async () => {
  const papers = await fivePapers()
  expect(conflicts(papers)).toEqual([
    'Valdorn Herald states two days of publication: 2025-10-10 and 2025-10-11.',
    'Lakeside Gazette carries Lantern Wire’s text, yet it is dated before it: 2025-10-08 and 2025-10-09T21:10.',
  ])
})

test('an update before the publication and a day that has not come are said', () => {
  const papers = [
    dated('The Hasty', {
      published: [stated('2025-10-10T08:00Z')],
      updated: [stated('2025-10-10T07:00Z')],
    }),
    dated('The Early', { published: [stated('2026-01-02')] }),
  ]
  expect(conflicts(papers)).toEqual([
    'The Hasty says that it was updated on 2025-10-10T07:00Z, before it was published on 2025-10-10T08:00Z.',
    'The Early is dated 2026-01-02, which has not come yet.',
  ])
})

test('one moment written in two zones is no conflict', () => {
  const published = stated('2025-10-11T00:30+02:00', [stated('2025-10-10T22:30Z')])
  expect(conflicts([dated('The Careful', { published: [published] })])).toEqual([])
})

test('every conflict shows the words it rests on', async () => {
  const papers = await fivePapers()
  const { conflicts: all } = timeline(papers, everyTwo(papers), november)
  expect(all.map(({ evidence }) => evidence.map(({ of, words }) => [of, words]))).toEqual([
    [
      [4, '2025-10-10'],
      [4, '2025-10-11'],
    ],
    [
      [2, '2025-10-08'],
      [0, '9 October 2025, 21:10'],
    ],
  ])
})
