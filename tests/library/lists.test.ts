import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { expect, test } from 'vitest'
import type { ArticleId, StoryId } from '../../renderer/domain/article.ts'
import { LibraryDatabase, type ArticleRow } from '../../renderer/library/database.ts'
import type { ArticleSort } from '../../renderer/library/list-questions.ts'
import { dateNumber } from '../../renderer/library/lists/date-number.ts'
import { IdTable } from '../../renderer/library/lists/id-table.ts'
import { Lister } from '../../renderer/library/lists/lister.ts'
import { PackedIds } from '../../renderer/library/packed-ids.ts'
import { versions } from '../../renderer/library/versions/index.ts'
import { anOldLibrary } from '../builders/an-old-library.ts'

/** An id as the library makes them. */
function idOf(number: number): ArticleId {
  return number.toString(16).padStart(24, '0') as ArticleId
}

function aRow(number: number, traits: Partial<ArticleRow>): ArticleRow {
  const id = idOf(number)
  const published = traits.sortDate ?? '2024-01-01'
  return {
    ...{ id, headline: `Item ${number}`, outlet: 'The Post', outletStatus: 'stated' },
    ...{ published, filed: 0, sortDate: published, format: 'html', language: 'en' },
    ...{ direction: 'ltr', opening: '', words: 1, paragraphs: 1, story: `s-${id}` as StoryId },
    ...{ paths: [], current: 1, replaces: '', edition: 1, ...traits },
  }
}

async function listedIn(lister: Lister, sort: ArticleSort): Promise<readonly number[]> {
  const question = { kind: 'listed', filter: { kind: 'all' }, sort, kept: [] } as const
  const ids = new PackedIds<ArticleId>(await lister.answer(question)).slice()
  return ids.map((id) => Number.parseInt(id, 16))
}

test('a library of the third schema opens, lists and counts right, and again from kept columns', async () => {
  await anOldLibrary('of-schema-3', 'ab'.repeat(32), 3)
  const third = new Dexie('of-schema-3')
  for (const version of versions.slice(0, 3)) version(third)
  await third.open()
  third.close()
  const db = new LibraryDatabase('of-schema-3')
  const first = new Lister(db)
  const filter = { kind: 'starred' } as const
  const ask = async (lister: Lister) => [
    await lister.answer({ kind: 'counted' }),
    new PackedIds(
      await lister.answer({ kind: 'listed', filter, sort: 'newest', kept: [] }),
    ).slice(),
  ]
  const answers = await ask(first)
  await first.keep()
  first.close()
  expect([answers, await ask(new Lister(db, null))]).toEqual(
    [1, 2].map(() => [
      {
        ...{ stories: 1, articles: 1, unread: 0, starred: 1 },
        outlets: [{ outlet: '', articles: 1 }],
      },
      ['ab'.repeat(12)],
    ]),
  )
})

test('a list stands in the order the reader chose; what is equal there, newest first', async () => {
  const db = new LibraryDatabase('orders')
  await db.articles.bulkPut([
    aRow(1, { sortDate: '2024-01-03', filed: 10, outlet: 'Älpler Bote', words: 300 }),
    aRow(2, { sortDate: '2024-01-02', filed: 30, outlet: '', words: 100 }),
    aRow(3, { sortDate: '2024-01-02T10:00:00.000Z', filed: 20, outlet: 'Zebra', words: 100 }),
    aRow(4, { sortDate: '2024-01-04', filed: 40, outlet: 'alpine News', words: 50, current: 0 }),
    aRow(5, { sortDate: '2023-12-31', filed: 50, outlet: 'alpine News', words: 200 }),
  ])
  await db.marks.put({ id: idOf(1), read: true, starred: false })
  const lister = new Lister(db, null)
  const sorts = ['newest', 'oldest', 'filed', 'outlet', 'length', 'unread'] as const
  const found = await Promise.all(sorts.map(async (sort) => [sort, await listedIn(lister, sort)]))
  expect(Object.fromEntries(found)).toEqual({
    newest: [1, 3, 2, 5],
    oldest: [5, 2, 3, 1],
    filed: [5, 2, 3, 1],
    outlet: [5, 1, 3, 2],
    length: [1, 5, 3, 2],
    unread: [3, 2, 5, 1],
  })
})

test('what states no date stands after all that do, the newest by its filing first', async () => {
  const db = new LibraryDatabase('undated')
  await db.articles.bulkPut([
    aRow(1, { sortDate: '2024-01-03' }),
    aRow(2, { sortDate: '2026-02-20', published: '' }),
    aRow(3, { sortDate: '2024-01-04' }),
    aRow(4, { sortDate: '2026-02-21', published: '' }),
  ])
  const lister = new Lister(db, null)
  const { words } = await lister.answer({ kind: 'stories-listed', sort: 'newest' })
  expect([
    await listedIn(lister, 'newest'),
    await listedIn(lister, 'oldest'),
    [0, 1, 2, 3].map((at) => words[at * 4 + 2]),
  ]).toEqual([
    [3, 1, 4, 2],
    [1, 3, 4, 2],
    [3, 1, 4, 2],
  ])
})

test('stories stand by their newest article, by their articles or by their outlets', async () => {
  const db = new LibraryDatabase('orders of stories')
  const story = (number: number) => `s-${idOf(number)}` as StoryId
  await db.articles.bulkPut([
    aRow(1, { sortDate: '2024-01-09' }),
    aRow(2, { sortDate: '2024-01-01', story: story(2) }),
    aRow(3, { sortDate: '2024-01-02', story: story(2) }),
    aRow(4, { sortDate: '2024-01-03', story: story(2) }),
    aRow(5, { sortDate: '2024-01-04', story: story(5), outlet: 'Zebra' }),
    aRow(6, { sortDate: '2024-01-05', story: story(5) }),
  ])
  const lister = new Lister(db, null)
  const told = async (sort: 'newest' | 'articles' | 'outlets') => {
    const packed = await lister.answer({ kind: 'stories-listed', sort })
    const ids = new PackedIds<StoryId>(packed, 's-').slice()
    return ids.map((id, at) => [Number.parseInt(id.slice(2), 16), packed.sizes[at]])
  }
  expect([await told('newest'), await told('articles'), await told('outlets')]).toEqual([
    [
      [1, 1],
      [5, 2],
      [2, 3],
    ],
    [
      [2, 3],
      [5, 2],
      [1, 1],
    ],
    [
      [5, 2],
      [1, 1],
      [2, 3],
    ],
  ])
})

test('ids come back from bytes as they were, also ones that are made in another way', () => {
  const ids = [`${'0f'.repeat(12)}`, `${'0f'.repeat(12)}-7`, 'a-made-up-id', `${'9'.repeat(24)}-0`]
  const table = new IdTable()
  const numbers = ids.map((id) => table.add(id))
  const packed = new PackedIds(table.packed(numbers))
  const again = IdTable.from(table.packed(numbers))
  expect([
    packed.slice(),
    ids.map((id) => packed.indexOf(id)),
    ids.map((id) => again.numberOf(id)),
    [packed.indexOf('elsewhere'), again.numberOf('elsewhere')],
  ]).toEqual([ids, [0, 1, 2, 3], [0, 1, 2, 3], [-1, -1]])
})

test('days and times sort as numbers as they do as text', () => {
  const dates = [
    '',
    '1999-12-31T23:59:59.999Z',
    '2000-01-01',
    '2000-01-01T00:00:00.000Z',
    '2000-01-02',
  ]
  const numbers = dates.map(dateNumber)
  expect([...numbers].sort((a, b) => a - b)).toEqual(numbers)
  expect(new Set(numbers).size).toBe(dates.length)
})
