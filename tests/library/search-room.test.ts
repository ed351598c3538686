import { expect, test, vi } from 'vitest'
import type { ArticleId, StoryId } from '../../renderer/domain/article.ts'
import type { TagId } from '../../renderer/library/database.ts'
import { aSearchRoom } from '../builders/a-search-room.ts'

const ids = (...names: string[]) => names as ArticleId[]

/** Waits until a search finds what it should; says what it found last when it never does. */
async function eventually(
  room: Awaited<ReturnType<typeof aSearchRoom>>,
  text: string,
  expected: readonly string[],
): Promise<void> {
  await vi.waitFor(async () => expect((await room.ask(text)).articles).toEqual(expected), {
    timeout: 8000,
    interval: 20,
  })
}

test('what the library holds is found, and so is what is filed, changed or gone later', async () => {
  const room = await aSearchRoom({ a: { headline: 'Harbour closed' }, b: { text: 'The harbour.' } })
  await eventually(room, 'harbour ', ['a', 'b'])
  await room.file({ c: { text: 'Harbour news', sortDate: '2025-01-01' }, a: { headline: 'Other' } })
  await eventually(room, 'harbour ', ['c', 'b'])
  await room.file({ b: { current: 0 } })
  await eventually(room, 'harbour ', ['c'])
})

test('a name the library learnt or the reader corrected counts as it is shown', async () => {
  const room = await aSearchRoom({ a: { outlet: '' } })
  await eventually(room, 'plain ', ['a'])
  await room.file({ a: { outlet: 'The Harbour Post', outletStatus: 'learnt' } })
  await eventually(room, 'source:harbour ', ['a'])
})

test('what the reader marks, tags and corrects is found at once', async () => {
  const room = await aSearchRoom({ a: {}, b: {}, c: {} })
  await eventually(room, 'is:unread order:', [])
  await eventually(room, 'is:unread', ['a', 'b', 'c'].reverse())
  const { db } = room
  await db.transaction('rw', [db.marks, db.tags, db.tagged, db.corrections, db.state], async () => {
    await db.marks.put({ id: 'a' as ArticleId, read: true, starred: true, edition: 1 })
    await db.state.put({ key: 'marks', value: 1 })
    await db.tags.put({ id: 't' as TagId, name: 'To read', colour: 'red' })
    await db.tagged.put({ tag: 't' as TagId, article: 'b' as ArticleId })
    await db.corrections.put({ article: 'c' as ArticleId, field: 'byline', values: ['X'] })
    await db.state.put({ key: 'acts', value: 3 })
  })
  for (const [typed, expected] of [
    ['is:unread ', ['c', 'b']],
    ['is:starred ', ['a']],
    ['tag:"to read" ', ['b']],
    ['is:corrected ', ['c']],
    ['-is:read -tag:read ', ['c']],
    ['tag:read OR is:starred ', ['b', 'a']],
  ] as const) {
    await eventually(room, typed, expected)
  }
  await db.transaction('rw', [db.marks, db.state], async () => {
    await db.marks.put({ id: 'a' as ArticleId, read: false, starred: true, edition: 2 })
    await db.marks.put({ id: 'b' as ArticleId, read: true, starred: false, edition: 2 })
    await db.state.bulkPut([
      { key: 'marks', value: 2 },
      { key: 'acts', value: 4 },
    ])
  })
  await eventually(room, 'is:unread ', ['c', 'a'])
})

test('copies of a story’s first article, and articles in several files, are duplicates', async () => {
  const story = 's' as StoryId
  const room = await aSearchRoom({ a: {}, b: {}, c: {}, d: { paths: ['d.txt', 'e.txt'] } })
  const relations = [
    ['a', 'first'],
    ['b', 'reprint'],
    ['c', 'independent'],
  ] as const
  await room.db.stories.put({
    id: story,
    headline: '',
    sortDate: '2024-01-01',
    members: relations.map(([article, relation]) => {
      return { article: article as ArticleId, relation, reason: '', share: 1 }
    }),
  })
  await room.file({ a: { story }, b: { story }, c: { story } })
  await eventually(room, 'is:duplicate ', ['d', 'b'])
  expect((await room.ask('plain ')).stories).toEqual([{ story, found: 3 }])
})

test('of few the most relevant come first, by headline, then by date; of many the newest', async () => {
  const text = 'Nothing of it. '.repeat(20)
  const many = Array.from({ length: 220 }, (_, at): [string, object] => [
    `m${String(at)}`,
    { headline: 'Common', sortDate: `2020-01-01T${String(10 + (at % 10))}:00:00.000Z` },
  ])
  const room = await aSearchRoom({
    ...Object.fromEntries(many),
    old: { headline: 'Zebra and common sense', sortDate: '2019-01-01' },
    new: { text: `${text}A zebra.`, sortDate: '2023-12-01' },
    newer: { text: `${text}A zebra.`, sortDate: '2023-12-31' },
  })
  await vi.waitFor(async () => expect((await room.ask('common ')).count).toBe(221), 15_000)
  const [few, dated] = [await room.ask('zebra '), await room.ask('zebra ', 'oldest')]
  const common = await room.ask('common ')
  expect([few.order, few.articles, dated.order, dated.articles, common.order]).toEqual([
    'relevance',
    ids('old', 'newer', 'new'),
    'oldest',
    ids('old', 'new', 'newer'),
    'newest',
  ])
  expect(common.articles.at(-1)?.startsWith('m')).toBe(true)
})

test('pages of one search follow each other and miss nothing', async () => {
  const articles = Array.from({ length: 130 }, (_, at) => [`p${String(at)}`, {}] as const)
  const room = await aSearchRoom(Object.fromEntries(articles))
  await vi.waitFor(async () => expect((await room.ask('plain ')).count).toBe(130), 8000)
  const pages: ArticleId[] = []
  for (let from = 0; from < 150; from += 50) {
    const question = { kind: 'search', text: 'plain ', order: 'newest', from, most: 50 } as const
    const found = await room.room.answer(question)
    if (found !== null && typeof found === 'object' && 'articles' in found) {
      pages.push(...found.articles)
    }
  }
  const count = await room.room.answer({ kind: 'count', text: 'plain ' })
  expect([pages.length, new Set(pages).size, count]).toEqual([130, 130, 130])
})

test('names are found by beginnings of their words, and what only the text says is not', async () => {
  const room = await aSearchRoom({
    a: { headline: 'Ferry for Łódź', outlet: 'Harbour Post', text: 'A zeppelin.' },
    b: { headline: '東京の港', byline: 'Zoë Ångström', text: 'A ferry.' },
    c: { headline: 'Ferries', outlet: 'Harbour Post' },
  })
  await eventually(room, 'harbour', ['c', 'a'])
  const typed = ['ferr', 'harb lodz', 'angst', '京の', 'zeppelin', 'erry', '"']
  const found: unknown[] = []
  for (const text of typed) found.push(await room.room.answer({ kind: 'find', text, most: 5 }))
  expect(found).toEqual([['c', 'a'], ['a'], ['b'], ['b'], [], [], []])
})

test('a newer search ends an older one', async () => {
  const room = await aSearchRoom({ a: { headline: 'Harbour' } })
  await eventually(room, 'harbour', ['a'])
  const question = { kind: 'search', order: 'best', from: 0, most: 50 } as const
  const typed = ['h', 'ha', 'har'].map((text) => room.room.answer({ ...question, text }))
  const answers = await Promise.all(typed)
  expect(answers.map((answer) => answer !== null)).toEqual([false, false, true])
})

test('a damaged index is made anew from the library, and says how far it is', async () => {
  const room = await aSearchRoom({ a: { headline: 'Harbour' }, b: { headline: 'Harbour' } })
  await eventually(room, 'harbour ', ['b', 'a'])
  const { db } = room.open.index
  db.exec("UPDATE words_data SET block = x'00ff00ff' WHERE id > 10")
  await eventually(room, 'harb', ['b', 'a'])
  await vi.waitFor(() => {
    expect(room.states.at(-1)).toMatchObject({ indexed: 2, of: 2, trouble: '' })
  })
})

test('a library that has grown large finds its phrases in pairs of frequent words, the old ones too', async () => {
  const a = { headline: 'Rain in the north', text: 'The end of the rain.' }
  const b = { headline: 'The north', text: 'In the end, rain.' }
  const room = await aSearchRoom({ a, b }, { large: 4 })
  await eventually(room, '"the end" ', ['b', 'a'])
  await room.file({
    c: { text: 'The rain of the year.' },
    d: { text: 'Of all the rain: in the end.' },
  })
  await vi.waitFor(() => expect(room.open.index.recall('paired')).toBe(1), 8000)
  const typed = ['"the end" ', '"of the rain" ', '"the rain" -north ', '"in the" "the north" ']
  const found: unknown[] = []
  for (const text of typed) found.push([...(await room.ask(text, 'oldest')).articles])
  const { db } = room.open.index
  expect([found, db.selectValue('SELECT count(*) FROM docs WHERE paired = 1')]).toEqual([
    [['a', 'b', 'd'], ['a'], ['c', 'd'], ['a', 'b']],
    4,
  ])
})

test('an index that missed changes finds out, and reads them again', async () => {
  const room = await aSearchRoom({ a: { headline: 'Harbour' } })
  await eventually(room, 'harbour ', ['a'])
  const { index } = room.open
  index.remove('a' as ArticleId)
  index.remember('edition', 10_000) // as after the library's database was lost and read anew
  await room.file({ b: { headline: 'Harbour' } })
  await eventually(room, 'harbour ', ['b', 'a'])
})

test('snippets light what was asked, in the headline and at the most telling place', async () => {
  const room = await aSearchRoom({
    a: { headline: 'Harbour rates', text: 'Nothing.\nThe harbour raised its rates.' },
  })
  const snippets = await room.room.answer({
    kind: 'snippets',
    text: 'rates',
    articles: ids('a', 'x'),
  })
  expect(snippets).toEqual([
    {
      article: 'a',
      headline: [{ start: 8, end: 13 }],
      passage: 'The harbour raised its rates.',
      hits: [{ start: 23, end: 28 }],
    },
  ])
})

test('a room that is asked nothing puts its index away, but not one that is asked now and then', async () => {
  const room = await aSearchRoom({ a: { headline: 'Harbour closed' } }, { staysFor: 1000 })
  await eventually(room, 'harbour ', ['a'])
  await vi.waitFor(() => expect(room.open.index.isSound).toBe(true), { timeout: 8000 })
  const answers: number[] = []
  for (let round = 0; round < 4; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 400))
    answers.push((await room.ask('harbour ')).articles.length)
  }
  const before = room.left()
  await vi.waitFor(() => expect(room.left()).toBe(1), { timeout: 8000 })
  expect([answers, before]).toEqual([[1, 1, 1, 1], 0])
})
