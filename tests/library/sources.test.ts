import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleId } from '../../renderer/domain/article.ts'
import { exchangesOf } from '../../renderer/library/queries-exchange.ts'
import type { LibraryDatabase } from '../../renderer/library/database.ts'
import { Lister } from '../../renderer/library/lists/lister.ts'
import { PackedIds } from '../../renderer/library/packed-ids.ts'
import {
  factsOf,
  printedOverTime,
  sourceNames,
  type ArticleFacts,
} from '../../renderer/library/queries-sources.ts'
import {
  agenciesIn,
  fieldShares,
  mostQuoted,
  partnersIn,
} from '../../renderer/library/source-summary.ts'
import { storeArticles } from '../../renderer/library/tally.ts'
import { aFile } from '../builders/a-file.ts'
import { aLibrary } from '../builders/a-library.ts'
import { aToldLibrary, type ToldStory } from '../builders/a-told-library.ts'

const alone = (outlet: string, day: string): ToldStory => {
  return { headline: day, day, tellings: [{ outlet, relation: 'alone' }] }
}

/** What the worker answers of a source, its articles by name. */
async function printedBy(db: LibraryDatabase, outlet: string, lister = new Lister(db, null)) {
  const { ids, ...rest } = await lister.answer({ kind: 'printed', outlet })
  return { ...rest, ids: new PackedIds<ArticleId>(ids).slice() }
}

test('a source is told by its articles, its days and its line in the table of outlets', async () => {
  const db = await aToldLibrary([
    alone('Reuters', '2026-01-05'),
    alone('Reuters', '2025-12-30T22:00:00.000Z'),
    alone('Reuters', '2026-01-05T09:00:00.000Z'),
    alone('The Post', '2027-01-01'),
  ])
  const { listed, ...rest } = await sourceNames(db, 'Reuters')
  const { ids, days } = await printedBy(db, 'Reuters')
  expect([rest, listed?.kind, listed?.own, ids, days]).toEqual([
    { shownAs: 'Reuters', own: [] },
    'agency',
    false,
    ['2-0', '0-0', '1-0'],
    [
      { day: '2025-12-30', articles: 1 },
      { day: '2026-01-05', articles: 2 },
    ],
  ])
})

test('an article that states no date stands on no day of its source, and after those that do', async () => {
  const db = await aToldLibrary([alone('Reuters', ''), alone('Reuters', '2026-01-05')])
  const { ids, days } = await printedBy(db, 'Reuters')
  expect([ids, days, printedOverTime(days).counts.length]).toEqual([
    ['1-0', '0-0'],
    [{ day: '2026-01-05', articles: 1 }],
    1,
  ])
})

test('of a source is looked at again what has changed, or whose story has; nothing else', async () => {
  const both = [
    { outlet: 'Wire', relation: 'first' },
    { outlet: 'Post', relation: 'reprint' },
  ]
  const db = await aToldLibrary([
    { headline: 'Shared', day: '2026-01-05', tellings: both },
    { headline: 'Shared too', day: '2026-01-04', tellings: both },
    alone('Post', '2026-01-03'),
  ])
  const lister = new Lister(db, null)
  const before = await printedBy(db, 'Post', lister)
  const row = await db.articles.get('1-0' as ArticleId)
  if (!row) throw new Error('it was just filed')
  const change = { before: row, after: { ...row, words: 7 } }
  await db.transaction('rw', [db.articles, db.counts, db.state], () => storeArticles(db, [change]))
  const after = await printedBy(db, 'Post', lister)
  const changed = after.ids.filter((_, at) => after.told[at] !== before.told[at])
  expect([changed, after.editions, after.told[2]]).toEqual([['1-1'], before.editions, 0])
})

test('every article of a source stands in one stretch of its plot', async () => {
  const days = fc.array(
    fc.integer({ min: 0, max: 1500 }).map((day) => {
      return new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, day % 2 ? 10 : 24)
    }),
    { minLength: 1, maxLength: 12 },
  )
  await fc.assert(
    fc.asyncProperty(days, async (printed) => {
      const stories = printed.flatMap((day) => [alone('The Post', day), alone('The Sun', day)])
      const db = await aToldLibrary(stories)
      const { counts } = printedOverTime((await printedBy(db, 'The Post')).days)
      db.close()
      const expected = counts.map(({ from, to }) => {
        return printed.filter((day) => day >= from && day < to).length
      })
      const sum = counts.reduce((all, { articles }) => all + articles, 0)
      expect([counts.map(({ articles }) => articles), sum]).toEqual([expected, printed.length])
    }),
    { numRuns: 20 },
  )
})

test('text that a source took, gave, or has from the same third is told; its own second article is not', async () => {
  const db = await aToldLibrary([
    {
      headline: 'Took it',
      day: '2026-01-05',
      tellings: [
        { outlet: 'Wire', relation: 'first' },
        { outlet: 'Post', relation: 'excerpt' },
        { outlet: 'Sun', relation: 'reprint' },
      ],
    },
    {
      headline: 'Gave it',
      day: '2026-01-04',
      tellings: [
        { outlet: 'Post', relation: 'first' },
        { outlet: 'Sun', relation: 'reprint' },
        { outlet: 'Post', relation: 'version' },
        { outlet: 'Star', relation: 'independent' },
        { outlet: '', relation: 'common-source' },
      ],
    },
  ])
  const found = await exchangesOf(db, (await printedBy(db, 'Post')).ids)
  expect({
    found: found.map(({ role, outlet, own, other, headline }) => [
      role,
      outlet,
      own,
      other,
      headline,
    ]),
    took: partnersIn(found, 'took').map(({ outlet, relations }) => [outlet, relations]),
  }).toEqual({
    found: [
      ['took', 'Wire', '0-1', '0-0', 'Took it'],
      ['gave', 'Sun', '1-0', '1-1', 'Gave it'],
      ['same', '', '1-0', '1-4', 'Gave it'],
    ],
    took: [['Wire', [['excerpt', 1]]]],
  })
})

test('how often a source states something is counted over its articles', async () => {
  const library = await aLibrary()
  await library.deliver([aFile('a.txt', 'One\nby The Post'), aFile('b.txt', 'Two\nby The Post')])
  const { ids } = await printedBy(library.db, 'The Post')
  const shares = fieldShares(await factsOf(library.db, ids))
  const counted = new Map(shares.map(({ field, counts }) => [field, counts]))
  expect([counted.get('outlet'), counted.get('byline')]).toEqual([
    { stated: 2, learnt: 0, corrected: 0, 'not-stated': 0 },
    { stated: 0, learnt: 0, corrected: 0, 'not-stated': 2 },
  ])
})

test('whoever is quoted in most articles comes first, whatever the capitals of the name', () => {
  const [one, two] = ['1', '2'] as ArticleId[]
  const ada = { kind: 'person', quotations: 1 } as const
  const quoted = mostQuoted([
    [
      one as ArticleId,
      [
        { ...ada, name: 'Ada Byron' },
        { ...ada, name: 'Omar Haddad', quotations: 9 },
      ],
    ],
    [two as ArticleId, [{ ...ada, name: 'ADA BYRON' }]],
  ])
  expect(quoted.map(({ name, quotations, articles }) => [name, quotations, articles])).toEqual([
    ['Ada Byron', 2, ['1', '2']],
    ['Omar Haddad', 9, ['1']],
  ])
})

test('agencies are counted by article, and a source is no agency of its own', () => {
  const held: ArticleFacts['held'] = {
    outlet: 'stated',
    byline: 'stated',
    published: 'stated',
    dateline: 'stated',
    agency: 'stated',
    credit: 'stated',
  }
  const facts = (article: string, agencies: readonly string[]) => {
    return {
      article: article as ArticleId,
      edition: 1,
      headline: '',
      published: '',
      held,
      agencies,
    }
  }
  expect(agenciesIn([facts('1', ['Wire', 'Post']), facts('2', ['Wire'])], 'Post')).toEqual([
    { name: 'Wire', articles: ['1', '2'] },
  ])
})
