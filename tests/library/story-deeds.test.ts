import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { Deeds } from '../../renderer/controllers/deeds.ts'
import { storyDeed } from '../../renderer/controllers/story-deeds.ts'
import type { ArticleId, StoryId } from '../../renderer/domain/article.ts'
import type { StoryWish } from '../../renderer/domain/story-wish.ts'
import { LibraryDatabase, type ArticleRow, type StoryRow } from '../../renderer/library/database.ts'
import { mark } from '../../renderer/library/marks.ts'

// Two stories of three articles each, and one that nobody else tells.
const told: Readonly<Record<string, readonly string[]>> = {
  flood: ['f1', 'f2', 'f3'],
  strike: ['s1', 's2', 's3'],
  fair: ['o1'],
}
const all = Object.values(told).flat() as ArticleId[]

let db: LibraryDatabase
let acts = 0
let opened = 0
const journal = { record: () => Promise.resolve(++acts) }

beforeEach(async () => {
  db = new LibraryDatabase(`wishes-${++opened}`)
  await db.open()
  for (const [name, members] of Object.entries(told)) {
    const id = name as StoryId
    const rows = members.map((member) => ({ id: member as ArticleId, story: id, replaces: '' }))
    await db.articles.bulkPut(rows as unknown as ArticleRow[])
    const story = {
      id,
      headline: name,
      sortDate: '',
      members: members.map((article) => ({ article })),
    }
    await db.stories.put(story as unknown as StoryRow)
  }
})

function theDeeds(): Deeds {
  return new Deeds(async (act) => {
    await mark(db, journal, act)
  })
}

/** Does what is wished; gives what was said. */
async function wish(deeds: Deeds, wanted: StoryWish): Promise<string> {
  const deed = await storyDeed(db, wanted)
  if ('problem' in deed) return deed.problem
  await deeds.do(deed)
  return deed.says
}

/** The ties as they stand: `f1 s1 together`. */
async function ties(): Promise<readonly string[]> {
  return (await db.ties.toArray()).map(({ a, b, wish: what }) => `${a} ${b} ${what}`)
}

function ids(...names: string[]): readonly ArticleId[] {
  return names as ArticleId[]
}

function id(name: string): ArticleId {
  return name as ArticleId
}

test('two stories that are made one are tied article by article', async () => {
  const said = await wish(theDeeds(), { kind: 'merge', articles: ids('f2', 'o1') })
  expect([said, await ties()]).toEqual([
    'Two stories are one now.',
    ['f1 o1 together', 'f2 o1 together', 'f3 o1 together'],
  ])
})

test('an article that is taken out is parted from every other of its story', async () => {
  await wish(theDeeds(), { kind: 'take-out', article: id('s2') })
  expect(await ties()).toEqual(['s1 s2 apart', 's2 s3 apart'])
})

test('articles that are split off stay together, apart from those left behind', async () => {
  const said = await wish(theDeeds(), { kind: 'split', articles: ids('f2', 'f3') })
  expect([said, await ties()]).toEqual([
    'Two articles are a story of their own now.',
    ['f1 f2 apart', 'f1 f3 apart', 'f2 f3 together'],
  ])
})

test('an article that is moved leaves its story for the other', async () => {
  const said = await wish(theDeeds(), { kind: 'move', articles: ids('f1'), to: id('o1') })
  expect([said, await ties()]).toEqual([
    'The article was moved to “fair”.',
    ['f1 f2 apart', 'f1 f3 apart', 'f1 o1 together'],
  ])
})

test('articles that are moved leave their stories for one of them, and one word takes that back', async () => {
  const deeds = theDeeds()
  const said = await wish(deeds, { kind: 'move', articles: ids('f1', 's1', 's2'), to: id('s3') })
  expect([said, await ties(), await deeds.takeBackLast(), await ties()]).toEqual([
    'The article was moved to “strike”.',
    ['f1 f2 apart', 'f1 f3 apart', 'f1 s1 together', 'f1 s2 together', 'f1 s3 together'],
    'The article is back in its story.',
    [],
  ])
})

test('articles that are moved together stay together, whatever parted them before', async () => {
  const deeds = theDeeds()
  await wish(deeds, { kind: 'never', articles: ids('f1', 's1') })
  const said = await wish(deeds, { kind: 'move', articles: ids('f1', 's1'), to: id('o1') })
  expect([said, (await ties()).filter((tie) => tie.endsWith('together'))]).toEqual([
    'Two articles were moved to “fair”.',
    ['f1 o1 together', 'f1 s1 together', 'o1 s1 together'],
  ])
})

test('an article that stays is tied to the others, and set free again', async () => {
  const deeds = theDeeds()
  await wish(deeds, { kind: 'keep', article: id('f1'), on: true })
  const kept = await ties()
  await wish(deeds, { kind: 'keep', article: id('f1'), on: false })
  expect([kept, await ties()]).toEqual([['f1 f2 together', 'f1 f3 together'], []])
})

test('setting an article free leaves what parts it from others', async () => {
  const deeds = theDeeds()
  await db.ties.put({ a: id('f1'), b: id('f2'), wish: 'apart' })
  await db.ties.put({ a: id('f1'), b: id('f3'), wish: 'together' })
  await wish(deeds, { kind: 'keep', article: id('f1'), on: false })
  expect(await ties()).toEqual(['f1 f2 apart'])
})

test('of contradictory wishes the newest holds', async () => {
  const deeds = theDeeds()
  await wish(deeds, { kind: 'never', articles: ids('f1', 'o1') })
  const parted = await ties()
  await wish(deeds, { kind: 'merge', articles: ids('f3', 'o1') })
  expect([parted, await ties()]).toEqual([
    ['f1 o1 apart', 'f2 o1 apart', 'f3 o1 apart'],
    ['f1 o1 together', 'f2 o1 together', 'f3 o1 together'],
  ])
})

test('two articles of one story that are never together are parted, and nobody else', async () => {
  const said = await wish(theDeeds(), { kind: 'never', articles: ids('s1', 's3') })
  expect([said, await ties()]).toEqual(['These articles are parted for good.', ['s1 s3 apart']])
})

test('what cannot be done is said, and changes nothing', async () => {
  const deeds = theDeeds()
  const said = [
    await wish(deeds, { kind: 'merge', articles: ids('f1', 'f2') }),
    await wish(deeds, { kind: 'take-out', article: id('o1') }),
    await wish(deeds, { kind: 'split', articles: ids('s3', 's2', 's1') }),
    await wish(deeds, { kind: 'move', articles: ids('f1'), to: id('f3') }),
    await wish(deeds, { kind: 'keep', article: id('f1'), on: false }),
    await wish(deeds, { kind: 'take-out', article: id('gone') }),
    await wish(deeds, { kind: 'name', article: id('f1'), name: '  ' }),
  ]
  expect([said, await ties(), deeds.isEmpty]).toEqual([
    [
      'These articles are one story already.',
      'Nobody else tells this story.',
      'These are all the articles of the story.',
      'It is in that story already.',
      'You have not said that it stays here.',
      'This article is in no story.',
      'You have given it no name.',
    ],
    [],
    true,
  ])
})

test('large stories are tied through some of their articles, not by a million pairs', async () => {
  for (const name of ['big', 'huge']) {
    const members = Array.from({ length: 120 }, (_, at) => `${name}${at}`)
    const rows = members.map((member) => ({ id: member, story: name, replaces: '' }))
    await db.articles.bulkPut(rows as unknown as ArticleRow[])
    const story = { id: name, headline: name, members: members.map((article) => ({ article })) }
    await db.stories.put(story as unknown as StoryRow)
  }
  await wish(theDeeds(), { kind: 'merge', articles: ids('big0', 'huge0') })
  expect(await db.ties.count()).toBe(8 * 120 + 112 * 8)
})

test('a story is named after the article that named it, so that undoing shows the name before', async () => {
  const deeds = theDeeds()
  await db.storyNames.bulkPut([
    { article: id('f1'), name: 'Old', act: -2 },
    { article: id('f3'), name: 'Flood of 2020', act: -1 },
  ])
  const said = await wish(deeds, { kind: 'name', article: id('f2'), name: ' The flood ' })
  const names = async () =>
    (await db.storyNames.toArray()).map((row) => `${row.article} ${row.name}`)
  const named = await names()
  expect([said, named, await deeds.takeBackLast(), await names()]).toEqual([
    'The story is called “The flood”.',
    ['f1 Old', 'f3 The flood'],
    'It is called “Flood of 2020” again.',
    ['f1 Old', 'f3 Flood of 2020'],
  ])
})

test('a name that is taken away lets no older name of the story come back', async () => {
  const deeds = theDeeds()
  await db.storyNames.bulkPut([
    { article: id('f1'), name: 'Old', act: -2 },
    { article: id('f3'), name: 'Flood of 2020', act: -1 },
  ])
  const said = await wish(deeds, { kind: 'name', article: id('f2'), name: null })
  const newest = async () => (await db.storyNames.orderBy(':id').last())?.name
  const again = await storyDeed(db, { kind: 'name', article: id('f2'), name: null })
  expect([said, await newest(), 'problem' in again, await deeds.takeBackLast()]).toEqual([
    'Your name was taken away.',
    '',
    true,
    'It is called “Flood of 2020” again.',
  ])
})

test('what was said of a version of a file can be taken back of the next one', async () => {
  const deeds = theDeeds()
  await db.articles.put({ id: id('f0'), story: '' as StoryId, replaces: '' } as ArticleRow)
  await db.articles.update(id('f1'), { replaces: id('f0') })
  await db.ties.put({ a: id('f0'), b: id('f2'), wish: 'together' })
  await db.storyNames.put({ article: id('f0'), name: 'Rain', act: 1 })
  const said = [
    await wish(deeds, { kind: 'keep', article: id('f1'), on: false }),
    await wish(deeds, { kind: 'name', article: id('f3'), name: null }),
  ]
  expect([said, await standing()]).toEqual([
    ['Broadsheet decides where the article belongs.', 'Your name was taken away.'],
    [[], []],
  ])
})

const anArticle = fc.constantFrom(...all)
const some = fc.uniqueArray(anArticle, { minLength: 1, maxLength: 5 })
const aWish: fc.Arbitrary<StoryWish> = fc.oneof(
  fc.record({ kind: fc.constantFrom('merge', 'split', 'never'), articles: some }),
  fc.record({ kind: fc.constant('take-out' as const), article: anArticle }),
  fc.record({ kind: fc.constant('move' as const), articles: some, to: anArticle }),
  fc.record({ kind: fc.constant('keep' as const), article: anArticle, on: fc.boolean() }),
  fc.record({
    kind: fc.constant('name' as const),
    article: anArticle,
    name: fc.constantFrom('Rain', 'Snow', null),
  }),
)

test('whatever a reader did to stories, taking it back leaves them as they were', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aWish, { maxLength: 8 }), fc.array(aWish), async (first, then) => {
      await Promise.all([db.ties.clear(), db.storyNames.clear()])
      const before = theDeeds()
      for (const one of first) await wish(before, one)
      const stood = await standing()
      const deeds = theDeeds()
      for (const one of then) await wish(deeds, one)
      while (!deeds.isEmpty) await deeds.takeBackLast()
      expect(await standing()).toEqual(stood)
    }),
    { numRuns: 30 },
  )
})

/** Ties and names, without the numbers of the acts. */
async function standing() {
  const names = (await db.storyNames.toArray()).map(({ article, name }) => `${article} ${name}`)
  return [await ties(), names]
}

test('what was wished already is not done again, and that is said', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aWish, { maxLength: 6 }), aWish, async (first, last) => {
      await Promise.all([db.ties.clear(), db.storyNames.clear()])
      const deeds = theDeeds()
      for (const one of [...first, last]) await wish(deeds, one)
      const stood = await standing()
      expect('problem' in (await storyDeed(db, last))).toBe(true)
      expect(await standing()).toEqual(stood)
    }),
    { numRuns: 30 },
  )
})
