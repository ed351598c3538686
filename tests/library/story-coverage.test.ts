import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleId } from '../../renderer/domain/article.ts'
import type { Appearance, Timeline } from '../../renderer/domain/compare/story/timeline.ts'
import { placeOn, storyAxis } from '../../renderer/elements/story-axis.ts'
import { lanesOf } from '../../renderer/elements/story-lanes.ts'
import { courseWords, extentWords } from '../../renderer/elements/story-words.ts'
import type { StoryCoverage } from '../../renderer/library/queries-story.ts'

const hour = 3_600_000
const day = 24 * hour
const start = Date.UTC(2024, 2, 3)

type When = number | 'undated' | { readonly day: number }

/** A story whose articles appeared so many hours, or on so many days, after its start. */
function story(...articles: readonly (readonly [outlet: string, when: When])[]): StoryCoverage {
  const appearances = articles.map(([, when], article): Appearance => {
    const span = spanOf(when)
    const value = span ? new Date(span.start).toISOString().slice(0, 16) : ''
    const published = span && { value, exact: 'time', evidence: [], method: '', zone: null }
    return { article, published, updated: null, span, updatedSpan: null } as Appearance
  })
  const inTime = [...appearances].sort(
    (x, y) => (x.span?.start ?? Infinity) - (y.span?.start ?? Infinity),
  )
  const tellers = articles.map(([outlet], at) => {
    const id = `a${at}` as ArticleId
    const member = { article: id, relation: at === 0 ? 'first' : 'reprint', reason: '', share: 1 }
    return { line: { article: { id, outlet, headline: outlet } }, member, name: outlet }
  })
  const timeline: Timeline = { appearances: inTime, zone: null, conflicts: [] }
  return { story: {}, ownHeadline: '', tellers, timeline } as unknown as StoryCoverage
}

function spanOf(when: When): Appearance['span'] {
  if (when === 'undated') return null
  if (typeof when === 'number') return { start: start + when * hour, end: start + when * hour }
  return { start: start + when.day * day, end: start + (when.day + 1) * day }
}

/** What is said, without the signs that keep names of other scripts apart, and without dates. */
function said(coverage: StoryCoverage): readonly string[] {
  return courseWords(coverage).map((words) =>
    words.replace(/[\u2068\u2069]/g, '').replace(/, (on )?[^;]*2024[^;]*?(?=;|: P)/, ' then'),
  )
}

test('who was first is said, and how long it took the next', () => {
  expect(said(story(['Post', 2], ['Wire', 0], ['Herald', 5]))).toEqual([
    'First: Wire then; 2 hours later Post.',
  ])
})

test('a day without a time leaves open who was first', () => {
  expect(said(story(['Post', { day: 0 }], ['Wire', 5]))).toEqual([
    'First then: Post and Wire; which of them came first is not stated.',
  ])
})

test('a long pause and articles without a date are said', () => {
  const words = said(story(['Post', 0], ['Wire', 3], ['Late', 11 * 24], ['Weekly', 'undated']))
  expect(words.slice(1)).toEqual([
    'The longest pause: 11 days, until Late.',
    '1 article states no date, so when it appeared is not known.',
  ])
})

test('articles and outlets are counted, whoever does not name an outlet apart', () => {
  expect([
    extentWords(story(['Post', 0], ['Post', 3], ['', 5])),
    extentWords(story(['', 0])),
  ]).toEqual(['3 articles from 1 outlet', '1 article'])
})

test('an outlet has one lane for all it printed, the first on top, the undated last', () => {
  const lanes = lanesOf(story(['Post', 4], ['Weekly', 'undated'], ['Wire', 0], ['Post', 9]))
  expect(lanes.map(({ outlet, marks, undated }) => [outlet, marks.length, undated])).toEqual([
    ['Wire', 1, 0],
    ['Post', 2, 0],
    ['Weekly', 0, 1],
  ])
})

test('a pause that would leave no room for the rest is folded, two articles apart are not', () => {
  const folds = (...hours: readonly number[]) =>
    storyAxis(story(...hours.map((at) => ['Post', at] as const)).timeline)?.folds.map(
      ({ lasts }) => lasts / day,
    )
  expect([folds(0, 6, 366 * 24 + 6), folds(0, 366 * 24), folds(0, 24, 48, 72)]).toEqual([
    [366],
    [],
    [],
  ])
})

const someHours = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 40 })

test('whatever appeared when, all stands on the picture, in the order of time', () => {
  fc.assert(
    fc.property(someHours, (hours) => {
      const axis = storyAxis(story(...hours.map((at) => ['Post', at] as const)).timeline)
      const inOrder = [...hours].sort((x, y) => x - y)
      const places = inOrder.map((at) => (axis ? placeOn(axis, start + at * hour) : -1))
      expect(places.every((place) => place >= 0 && place <= 100)).toBe(true)
      expect(places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0))).toBe(true)
    }),
  )
})

test('whatever appeared when, the names on the axis never run into each other', () => {
  fc.assert(
    fc.property(someHours, (hours) => {
      const axis = storyAxis(story(...hours.map((at) => ['Post', at] as const)).timeline)
      for (const { ticks, start: left, end: right } of axis?.stretches ?? []) {
        const named = ticks.filter(({ name }) => name !== '')
        expect(named.length).toBeGreaterThan(0)
        const ends = named.map(({ at, name }) => {
          const place = axis ? placeOn(axis, at) : 0
          return [place - name.length * 0.47, place + name.length * 0.47] as const
        })
        expect(ends.every(([from], at) => at === 0 || from >= (ends[at - 1]?.[1] ?? 0))).toBe(true)
        expect(right).toBeGreaterThan(left)
      }
    }),
  )
})
