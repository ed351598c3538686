import fc from 'fast-check'
import { expect, test } from 'vitest'
import { monthOf, type Span } from '../../renderer/library/calendar.ts'
import type { ArticleId, StoryId } from '../../renderer/domain/article.ts'
import type { Covered, CoveredDays } from '../../renderer/library/coverage-questions.ts'
import {
  everyoneBut,
  everyoneOf,
  missedBy,
  onlyHere,
  regularOutlets,
  tellersOf,
  usualEveryone,
} from '../../renderer/library/coverage-summary.ts'
import type { LibraryDatabase } from '../../renderer/library/database.ts'
import { Lister } from '../../renderer/library/lists/lister.ts'
import { PackedIds } from '../../renderer/library/packed-ids.ts'
import { coveredStories } from '../../renderer/library/queries-coverage.ts'
import { storeArticles } from '../../renderer/library/tally.ts'
import { aToldLibrary, type ToldStory } from '../builders/a-told-library.ts'
import { naiveCoverage } from '../builders/naive-coverage.ts'

const always: Span = { from: '', to: '\uffff' }

/** What the worker answers of a library. */
async function covering(db: LibraryDatabase, span = always): Promise<Covered> {
  const lister = new Lister(db, null)
  return lister.answer({ kind: 'covered', span })
}

async function coverage(stories: readonly ToldStory[], span = always): Promise<Covered> {
  const db = await aToldLibrary(stories)
  const found = await covering(db, span)
  db.close()
  return found
}

async function daysOf(stories: readonly ToldStory[], before: string): Promise<CoveredDays> {
  const db = await aToldLibrary(stories)
  const days = await new Lister(db, null).answer({ kind: 'covered-days', before })
  db.close()
  return days
}

/** The first article of each story that one outlet alone tells, and the outlet. */
function loneOf({ lone, loneOutlets, outlets }: Covered): readonly (readonly [string, string])[] {
  const ids = new PackedIds<ArticleId>(lone).slice()
  return ids.map((id, at) => [id, outlets[loneOutlets[at] ?? -1]?.outlet ?? 'nobody'])
}

/** Each shared story and the outlets that tell it. */
function sharedOf({ shared, ends, tellers, outlets }: Covered) {
  return new PackedIds<StoryId>(shared, 's-').slice().map((id, at) => {
    const own = tellers.subarray(ends[at - 1] ?? 0, ends[at])
    return [id, [...own].map((one) => outlets[one]?.outlet ?? 'nobody').sort()] as const
  })
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
const day = fc.integer({ min: 0, max: 60 }).map((number) => {
  return number === 0 ? '' : new Date(Date.UTC(2025, 11, number)).toISOString().slice(0, 10)
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

function plain(covered: Covered): unknown {
  return {
    stories: covered.stories,
    shared: [...sharedOf(covered)].sort(),
    lone: [...loneOf(covered)].sort(),
    outlets: covered.outlets
      .map(({ outlet, alone, kinds: { original, copy, shared, own } }) => {
        return [outlet, alone, [original, copy, shared, own]]
      })
      .sort(),
  }
}

test('who tells which story of a period is what a look at every article gives', async () => {
  const spans = fc.constantFrom<Span>(always, monthOf('2026-01-09'), {
    from: '2025-12-20',
    to: '2026-01-04',
  })
  await fc.assert(
    fc.asyncProperty(fc.array(anyStory, { maxLength: 12 }), spans, async (stories, span) => {
      const db = await aToldLibrary(stories)
      const [answer, wanted] = [await covering(db, span), await naiveCoverage(db, span)]
      db.close()
      expect(plain(answer)).toEqual(wanted)
    }),
    { numRuns: 30 },
  )
})

test('of several articles of one outlet the nearest to the original stands for it, and is counted once', async () => {
  const db = await aToldLibrary([
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
  const [story] = await coveredStories(db, ['s-0' as StoryId])
  const cells = story?.cells.map(({ outlet, article, kind, share, articles }) => {
    return [outlet, article, kind, share, articles]
  })
  expect([cells, loneOf(await covering(db))]).toEqual([
    [
      ['The Post', '0-0', 'original', 1, 1],
      ['The Sun', '0-2', 'copy', 0.5, 2],
    ],
    [['1-0', 'The Sun']],
  ])
})

test('a story none of whose articles states a date has none, whatever an earlier program made of it', async () => {
  const db = await aToldLibrary([told('Bridge shut', ['The Post', 'The Sun'], '')])
  await db.stories.update('s-0' as StoryId, { sortDate: '2026-02-20', undated: undefined })
  const [story] = await coveredStories(db, ['s-0' as StoryId])
  expect([story?.sortDate, (await covering(db, monthOf('2026-02-20'))).stories]).toEqual(['', 0])
})

test('what is not dated is in no period but that of all time, and is no end of the library', async () => {
  const stories = [told('Bridge shut', ['The Post'], ''), told('Ferry', ['The Sun'], '2026-01-05')]
  const filed = await coverage(stories, monthOf('2026-02-20'))
  const ever = await coverage(stories)
  expect([filed.stories, ever.stories, await daysOf(stories, '2026-03-01')]).toEqual([
    0,
    2,
    { first: '2026-01-05', last: '2026-01-05', months: ['2026-01'] },
  ])
})

test('how articles stand to the first is heard of stories told by an earlier program, and of rows that note it', async () => {
  const db = await aToldLibrary([told('Bridge shut', ['The Post', 'The Sun', 'The Sun'])])
  const lister = new Lister(db, null)
  const kinds = async () => {
    const { outlets } = await lister.answer({ kind: 'covered', span: always })
    return outlets.map(({ outlet, kinds: { original, copy, own } }) => [
      outlet,
      original,
      copy,
      own,
    ])
  }
  const before = await kinds()
  const rows = await db.articles.toArray()
  const relations = ['same-event', 'first', 'same-event']
  const retold = rows.map((row, at) => {
    return { before: row, after: { ...row, relation: relations[at] ?? '' } }
  })
  await db.transaction('rw', [db.articles, db.counts, db.state], () => storeArticles(db, retold))
  expect([before, await kinds()]).toEqual([
    [
      ['The Post', 1, 0, 0],
      ['The Sun', 0, 1, 0],
    ],
    [
      ['The Post', 0, 0, 1],
      ['The Sun', 1, 0, 0],
    ],
  ])
})

const papers = ['A', 'B', 'C', 'D']

test('what everyone tells but one names the one, and what only one tells is listed newest first', async () => {
  const stories = [
    told('All have it', papers),
    told('Not in D', ['A', 'B', 'C']),
    told('Not in A, and a stranger has it', ['B', 'C', 'D', 'Stranger']),
    told('In two', ['A', 'B']),
    told('Old, only in B', ['B'], '2026-01-01'),
    told('New, only in A', ['A'], '2026-01-09'),
    told('Only the stranger', ['Stranger']),
    told('Nobody says who', ['']),
    told('All have it too', papers),
  ]
  const found = await coverage(stories)
  const regular = regularOutlets(found.outlets, 3)
  const shared = new PackedIds<StoryId>(found.shared, 's-')
  const nameOf = (at: number) => stories[Number(shared.at(at)?.slice(2))]?.headline
  expect({
    regular: [...regular].sort(),
    missed: everyoneBut(found, regular)
      .map(({ at, missing }) => [nameOf(at), missing, tellersOf(found, at)])
      .sort(),
    alone: onlyHere(found, regular).map((at) => loneOf(found)[at]?.[0]),
  }).toEqual({
    regular: papers,
    missed: [
      ['Not in A, and a stranger has it', ['A'], 4],
      ['Not in D', ['D'], 3],
    ],
    alone: ['5-0', '4-0'],
  })
})

test('everyone is as many of the largest papers, a dozen at most, as ever told a story that one did not', async () => {
  const many = Array.from({ length: 20 }, (_, at) => `Paper ${String(at).padStart(2, '0')}`)
  const found = await coverage([
    ...Array.from({ length: 3 }, (_, at) => told(`By all ${at}`, many)),
    told('By the first six', many.slice(0, 6)),
    told('By the first five and the last', [...many.slice(0, 5), 'Paper 19']),
  ])
  const none = await coverage([told('One', ['A', 'B'])])
  const usual = { size: usualEveryone(found, null), but: null }
  const last = { size: usualEveryone(found, 'Paper 06'), but: 'Paper 06' }
  expect({
    usual: [usual.size, missedBy(found, usual).map(({ missing }) => missing)],
    one: [last.size, missedBy(found, last).map(({ missing }) => missing)],
    everyone: everyoneOf(found.outlets, { size: 3, but: 'Paper 06' }),
    none: usualEveryone(none, null),
  }).toEqual({
    usual: [6, [['Paper 05']]],
    one: [6, [['Paper 06']]],
    everyone: ['Paper 00', 'Paper 01', 'Paper 02', 'Paper 06'],
    none: 3,
  })
})

test('a story dated to a month or a year is told in a period that holds all of it, on no day of it', async () => {
  const stories = [
    told('In a year', ['A', 'B'], '2023'),
    told('In a month', ['A', 'B'], '2023-09'),
    told('On a day', ['A', 'B'], '2023-09-13'),
  ]
  const told2023 = async (from: string, to: string) =>
    (await coverage(stories, { from, to })).stories
  expect([
    await told2023('2023-01-01', '2024-01-01'),
    await told2023('2023-09-01', '2023-10-01'),
    await told2023('2023-09-02', '2023-10-02'),
    await told2023('2023-09-14', '2023-09-30'),
    (await coverage(stories)).stories,
    await daysOf(stories, '2026-03-01'),
  ]).toEqual([3, 2, 1, 0, 3, { first: '2023-09-13', last: '2023-09-13', months: ['2023-09'] }])
})

test('an outlet is told with how it tells, what it has alone, and articles that name none come last', async () => {
  const { outlets } = await coverage([
    told('Shared', ['', 'The Post']),
    told('Shared too', ['The Post', '']),
    told('Alone', ['The Post']),
  ])
  const kinds = { original: 1, copy: 1, shared: 0, own: 0 }
  expect(outlets).toEqual([
    { outlet: 'The Post', stories: 3, shared: 2, alone: 1, kinds },
    { outlet: '', stories: 2, shared: 2, alone: 0, kinds },
  ])
})

test('a date in the far future is no end of the library, and months without stories are not offered', async () => {
  const stories = [
    told('Slip of the pen', ['A'], '2999-01-01'),
    told('Newest', ['A'], '2026-01-05'),
    told('Oldest', ['A'], '2025-10-30'),
    told('Not dated, filed in February', ['A'], ''),
  ]
  expect(await daysOf(stories, '2026-03-01')).toEqual({
    first: '2025-10-30',
    last: '2026-01-05',
    months: ['2026-01', '2025-10'],
  })
})

test('an empty library has no days and no months', async () => {
  expect(await daysOf([], '2026-01-06')).toEqual({ first: '', last: '', months: [] })
})
