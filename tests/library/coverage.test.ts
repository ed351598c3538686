import fc from 'fast-check'
import { expect, test } from 'vitest'
import { monthOf, stretchesOver, type Span } from '../../renderer/library/calendar.ts'
import {
  everyoneBut,
  onlyHere,
  outletsOf,
  regularOutlets,
  usualLeast,
} from '../../renderer/library/coverage-summary.ts'
import {
  coverageOf,
  libraryDays,
  monthsWithStories,
  type Coverage,
} from '../../renderer/library/queries-coverage.ts'
import { aToldLibrary, type ToldStory } from '../builders/a-told-library.ts'

const always: Span = { from: '', to: '\uffff' }

async function coverage(stories: readonly ToldStory[], span = always): Promise<Coverage> {
  const db = await aToldLibrary(stories)
  const found = await coverageOf(db, span, { told: () => undefined, isOver: () => false })
  db.close()
  if (!found) throw new Error('nobody waits')
  return found
}

function told(headline: string, outlets: readonly string[], day = '2026-01-05'): ToldStory {
  const relation = (at: number) => (outlets.length === 1 ? 'alone' : at === 0 ? 'first' : 'reprint')
  return {
    headline,
    day,
    tellings: outlets.map((outlet, at) => ({ outlet, relation: relation(at) })),
  }
}

const outlets = ['The Post', 'The Sun', '日報', 'الأخبار', '']
const relations = ['reprint', 'excerpt', 'partial', 'independent', 'same-event', 'never heard of']
const day = fc.integer({ min: 1, max: 60 }).map((number) => {
  return new Date(Date.UTC(2025, 11, number)).toISOString().slice(0, 10)
})
const anyStory: fc.Arbitrary<ToldStory> = fc
  .record({
    headline: fc.string(),
    day,
    first: fc.constantFrom(...outlets),
    others: fc.array(
      fc.record({
        outlet: fc.constantFrom(...outlets),
        relation: fc.constantFrom(...relations),
        day,
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ first, others, ...story }) => {
    const relation = others.length === 0 ? 'alone' : 'first'
    return { ...story, tellings: [{ outlet: first, relation }, ...others] }
  })

/** Who tells what, by looking at everything. */
function naive(stories: readonly ToldStory[], { from, to }: Span): unknown {
  const shown = stories
    .map((story, at) => ({ ...story, at, last: lastDay(story) }))
    .filter(({ last }) => last >= from && last < to)
  const tellers = (story: ToldStory) => new Set(story.tellings.map(({ outlet }) => outlet))
  return {
    stories: shown.length,
    shared: shown
      .filter((story) => tellers(story).size > 1)
      .map((story) => [`s-${story.at}`, story.last, [...tellers(story)].sort()])
      .sort(),
    lone: shown
      .filter((story) => tellers(story).size === 1)
      .map((story) => [`${story.at}-0`, story.tellings[0]?.outlet])
      .sort(),
  }
}

function lastDay(story: ToldStory): string {
  return (
    story.tellings
      .map((one) => one.day ?? story.day)
      .sort()
      .at(-1) ?? ''
  )
}

function plain({ stories, shared, lone }: Coverage): unknown {
  return {
    stories,
    shared: shared
      .map(({ story, sortDate, cells }) => [story, sortDate, cells.map((one) => one.outlet).sort()])
      .sort(),
    lone: lone.map(({ article, outlet }) => [article, outlet]).sort(),
  }
}

test('who tells which story of a period is what a look at every article gives', async () => {
  const spans = fc.constantFrom<Span>(always, monthOf('2026-01-09'), {
    from: '2025-12-20',
    to: '2026-01-04',
  })
  await fc.assert(
    fc.asyncProperty(fc.array(anyStory, { maxLength: 12 }), spans, async (stories, span) => {
      expect(plain(await coverage(stories, span))).toEqual(naive(stories, span))
    }),
    { numRuns: 30 },
  )
})

test('of several articles of one outlet the nearest to the original stands for it, and is counted once', async () => {
  const { shared, lone } = await coverage([
    {
      headline: 'Bridge shut',
      day: '2026-01-05',
      tellings: [
        { outlet: 'The Post', relation: 'first' },
        { outlet: 'The Sun', relation: 'independent' },
        { outlet: 'The Sun', relation: 'excerpt' },
      ],
    },
    told('Ferry halted', ['The Sun', 'The Sun']),
  ])
  const cells = shared[0]?.cells.map(({ outlet, article, kind, share, articles }) => {
    return [outlet, article, kind, share, articles]
  })
  expect([cells, lone]).toEqual([
    [
      ['The Post', '0-0', 'original', 1, 1],
      ['The Sun', '0-2', 'copy', 0.5, 2],
    ],
    [{ outlet: 'The Sun', article: '1-0', sortDate: '2026-01-05' }],
  ])
})

test('a story none of whose articles states a date is told without one', async () => {
  const { shared, lone } = await coverage([
    told('Bridge shut', ['The Post', 'The Sun'], ''),
    told('Ferry halted', ['The Sun'], ''),
  ])
  expect([shared.map(({ sortDate }) => sortDate), lone.map(({ sortDate }) => sortDate)]).toEqual([
    [''],
    [''],
  ])
})

test('what is not dated is in no period but that of all time, and is no end of the library', async () => {
  const stories = [told('Bridge shut', ['The Post'], ''), told('Ferry', ['The Sun'], '2026-01-05')]
  const filed = await coverage(stories, monthOf('2026-02-20'))
  const db = await aToldLibrary(stories)
  expect([filed, await libraryDays(db, '2026-03-01')]).toEqual([
    { shared: [], lone: [], stories: 0 },
    { first: '2026-01-05', last: '2026-01-05' },
  ])
})

test('more stories of one day than are read at once are all told, each once', async () => {
  const many = Array.from({ length: 1100 }, (_, at) => told(`Story ${at}`, ['The Post']))
  const { lone, stories } = await coverage([told('Before', ['The Post'], '2026-01-01'), ...many])
  expect([stories, new Set(lone.map(({ article }) => article)).size]).toEqual([1101, 1101])
})

test('a look through stories stops when nobody waits for it any more', async () => {
  const db = await aToldLibrary([told('Bridge shut', ['The Post', 'The Sun'])])
  expect(await coverageOf(db, always, { told: () => undefined, isOver: () => true })).toBe(null)
})

const papers = ['A', 'B', 'C', 'D']

test('what everyone tells but one names the one, and what only one tells is listed newest first', async () => {
  const found = await coverage([
    told('All have it', papers),
    told('Not in D', ['A', 'B', 'C']),
    told('Not in A, and a stranger has it', ['B', 'C', 'D', 'Stranger']),
    told('In two', ['A', 'B']),
    told('Old, only in B', ['B'], '2026-01-01'),
    told('New, only in A', ['A'], '2026-01-09'),
    told('Only the stranger', ['Stranger']),
    told('Nobody says who', ['']),
    told('All have it too', papers),
  ])
  const regular = regularOutlets(outletsOf(found), 3)
  expect({
    regular: [...regular].sort(),
    missed: everyoneBut(found, regular)
      .map(({ story, missing }) => [story.headline, missing])
      .sort(),
    alone: onlyHere(found, regular).map(({ article }) => article),
  }).toEqual({
    regular: papers,
    missed: [
      ['Not in A, and a stranger has it', ['A']],
      ['Not in D', ['D']],
    ],
    alone: ['5-0', '4-0'],
  })
})

test('who counts as everyone is a dozen at most, and never fewer than three', async () => {
  const many = Array.from({ length: 20 }, (_, at) => `Paper ${at}`)
  const found = await coverage([
    ...Array.from({ length: 5 }, (_, at) => told(`Shared ${at}`, many)),
    ...Array.from({ length: 9 }, (_, at) => told(`More ${at}`, many.slice(0, 7))),
  ])
  const all = outletsOf(found)
  const few = outletsOf(await coverage([told('One', ['A', 'B'])]))
  expect([usualLeast(all), usualLeast(few)]).toEqual([10, 2])
})

test('an outlet is told with how it tells, what it has alone, and articles that name none come last', async () => {
  const found = await coverage([
    told('Shared', ['', 'The Post']),
    told('Shared too', ['The Post', '']),
    told('Alone', ['The Post']),
  ])
  expect(outletsOf(found)).toEqual([
    {
      outlet: 'The Post',
      stories: 3,
      shared: 2,
      alone: 1,
      kinds: { original: 1, copy: 1, shared: 0, own: 0 },
    },
    {
      outlet: '',
      stories: 2,
      shared: 2,
      alone: 0,
      kinds: { original: 1, copy: 1, shared: 0, own: 0 },
    },
  ])
})

test('a date in the far future is no end of the library, and months without stories are not offered', async () => {
  const db = await aToldLibrary([
    told('Slip of the pen', ['A'], '2999-01-01'),
    told('Newest', ['A'], '2026-01-05'),
    told('Oldest', ['A'], '2025-10-30'),
  ])
  const days = await libraryDays(db, '2026-01-06')
  expect([days, await monthsWithStories(db, days, 12)]).toEqual([
    { first: '2025-10-30', last: '2026-01-05' },
    ['2026-01', '2025-10'],
  ])
})

test('an empty library has no days and no months', async () => {
  const db = await aToldLibrary([])
  const days = await libraryDays(db, '2026-01-06')
  expect([days, await monthsWithStories(db, days, 12)]).toEqual([{ first: '', last: '' }, []])
})

test('the stretches of a plot follow each other without gaps and hold both ends, few enough to be read', () => {
  const dates = fc
    .tuple(fc.integer({ min: 0, max: 80_000 }), fc.integer({ min: 0, max: 40_000 }))
    .map(([from, days]) =>
      [from, from + days].map((one) => new Date(one * 86_400_000).toISOString().slice(0, 10)),
    )
  fc.assert(
    fc.property(dates, ([first = '', last = '']) => {
      const { spans } = stretchesOver(first, last)
      expect([
        spans.every(({ from, to }, at) => from < to && (at === 0 || spans[at - 1]?.to === from)),
        (spans[0]?.from ?? '') <= first && first < (spans[0]?.to ?? ''),
        (spans.at(-1)?.from ?? '') <= last && last < (spans.at(-1)?.to ?? ''),
        spans.length <= 122,
      ]).toEqual([true, true, true, true])
    }),
  )
})
