import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aStoryIndex, printing, TestIndex } from '../../builders/a-story-index.ts'

/** A run of numbers that stand for runs of words. */
function runs(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => from + at)
}

const indexOf = (articles: Readonly<Record<string, readonly number[]>>) =>
  aStoryIndex(printing(articles))

test('an excerpt and its long original tell one story', async () => {
  const index = await indexOf({
    original: runs(0, 200),
    excerpt: [...runs(150, 20), ...runs(900, 8)],
  })
  expect(await index.story('excerpt')).toEqual(['excerpt', 'original'])
})

test('a phrase in common makes no story', async () => {
  const index = await indexOf({ one: runs(0, 60), other: [...runs(58, 2), ...runs(900, 40)] })
  expect(await index.story('one')).toEqual(['one'])
})

test('a story holds what is tied through a third article', async () => {
  const index = await indexOf({ one: runs(0, 40), two: runs(30, 40), three: runs(60, 40) })
  expect(await index.story('three')).toEqual(['one', 'three', 'two'])
})

test('a note that many articles end in ties nobody', async () => {
  const note = runs(5000, 10)
  const articles = Object.fromEntries(
    runs(0, 20).map((at) => [`paper ${at}`, [...runs(at * 100, 30), ...note]]),
  )
  expect(await (await indexOf(articles)).story('paper 3')).toEqual(['paper 3'])
})

test('a dispatch that twenty papers carry is one story', async () => {
  const articles = Object.fromEntries(
    runs(0, 20).map((at) => [`paper ${at}`, [...runs(7000, 30), ...runs(at * 100, at)]]),
  )
  expect(await (await indexOf(articles)).story('paper 3')).toHaveLength(20)
})

test('the article that makes a run boilerplate names those whose stories it may change', async () => {
  const note = runs(5000, 10)
  const papers = runs(0, 12).map((at) => [`paper ${at}`, [...runs(at * 100, 30), ...note]] as const)
  const index = await indexOf(Object.fromEntries(papers))
  const tied = (await index.story('paper 0')).length
  const shaken = await index.add(printing({ 'one more': [...runs(9000, 30), ...note] }))
  expect([tied, shaken.length, await index.story('paper 0')]).toEqual([12, 13, ['paper 0']])
})

test('the article that takes a run below boilerplate names those whose stories it may change', async () => {
  const note = runs(5000, 10)
  const papers = runs(0, 13).map((at) => [`paper ${at}`, [...runs(at * 100, 30), ...note]] as const)
  const index = await indexOf(Object.fromEntries(papers))
  const alone = await index.story('paper 0')
  const shaken = await index.remove('paper 12')
  expect([alone, shaken.length, (await index.story('paper 0')).length]).toEqual([
    ['paper 0'],
    12,
    12,
  ])
})

test('a story is the same in whatever order its articles came and went', async () => {
  const article = fc.tuple(fc.nat({ max: 40 }), fc.integer({ min: 0, max: 20 }))
  const library = fc
    .array(article, { minLength: 1, maxLength: 30 })
    .map((all) => all.map(([from, count], at) => [`paper ${at}`, runs(from, count)] as const))
  const twoOrders = library.chain((articles) =>
    fc.tuple(
      fc.constant(articles),
      fc.shuffledSubarray([...articles], { minLength: articles.length }),
      fc.subarray([...articles]),
    ),
  )
  await fc.assert(
    fc.asyncProperty(twoOrders, async ([articles, shuffled, gone]) => {
      const index = new TestIndex()
      for (const [name, prints] of shuffled) await index.add(printing({ [name]: prints }))
      await index.remove(...gone.map(([name]) => name))
      for (const [name, prints] of gone) await index.add(printing({ [name]: prints }))
      const plain = await indexOf(Object.fromEntries(articles))
      expect(await index.stories()).toEqual(await plain.stories())
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('an article that is let go is in no story any more', async () => {
  const index = await indexOf({ one: runs(0, 40), two: runs(30, 40), three: runs(60, 40) })
  await index.remove('two')
  expect(await index.stories()).toEqual([['one'], ['three']])
})

test('an article without numbers is a story of its own', async () => {
  const index = await indexOf({ short: [], one: runs(0, 40) })
  expect(await index.story('short')).toEqual(['short'])
})
