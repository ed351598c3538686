import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleId } from '../../../renderer/domain/article.ts'
import { StoryIndex } from '../../../renderer/domain/group/stories.ts'

const id = (name: string) => name as ArticleId

/** A run of numbers that stand for runs of words. */
function runs(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => from + at)
}

function indexOf(articles: Readonly<Record<string, readonly number[]>>): StoryIndex {
  const index = new StoryIndex()
  for (const [name, prints] of Object.entries(articles))
    index.add(id(name), Uint32Array.from(prints))
  return index
}

test('an excerpt and its long original tell one story', () => {
  const index = indexOf({ original: runs(0, 200), excerpt: [...runs(150, 20), ...runs(900, 8)] })
  expect(index.storyOf(id('excerpt'))).toEqual(['excerpt', 'original'])
})

test('a phrase in common makes no story', () => {
  const index = indexOf({ one: runs(0, 60), other: [...runs(58, 2), ...runs(900, 40)] })
  expect(index.storyOf(id('one'))).toEqual(['one'])
})

test('a story holds what is tied through a third article', () => {
  const index = indexOf({ one: runs(0, 40), two: runs(30, 40), three: runs(60, 40) })
  expect([...index.storyOf(id('three'))].sort()).toEqual(['one', 'three', 'two'])
})

test('a note that many articles end in ties nobody', () => {
  const note = runs(5000, 10)
  const articles = Object.fromEntries(
    runs(0, 20).map((at) => [`paper ${at}`, [...runs(at * 100, 30), ...note]]),
  )
  expect(indexOf(articles).storyOf(id('paper 3'))).toEqual(['paper 3'])
})

test('a dispatch that twenty papers carry is one story', () => {
  const articles = Object.fromEntries(
    runs(0, 20).map((at) => [`paper ${at}`, [...runs(7000, 30), ...runs(at * 100, at)]]),
  )
  expect(indexOf(articles).storyOf(id('paper 3'))).toHaveLength(20)
})

test('the article that makes a run boilerplate names those whose stories it may change', () => {
  const note = runs(5000, 10)
  const papers = runs(0, 12).map((at) => [`paper ${at}`, [...runs(at * 100, 30), ...note]] as const)
  const index = indexOf(Object.fromEntries(papers))
  const isTied = index.storyOf(id('paper 0')).length
  const shaken = index.add(id('one more'), Uint32Array.from([...runs(9000, 30), ...note]))
  expect([isTied, shaken.length, index.storyOf(id('paper 0'))]).toEqual([12, 12, ['paper 0']])
})

test('a story is the same in whatever order its articles came and went', () => {
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
  fc.assert(
    fc.property(twoOrders, ([articles, shuffled, gone]) => {
      const index = indexOf(Object.fromEntries(shuffled))
      for (const [name] of gone) index.remove(id(name))
      for (const [name, prints] of gone) index.add(id(name), Uint32Array.from(prints))
      const plain = indexOf(Object.fromEntries(articles))
      const told = (one: StoryIndex) => articles.map(([name]) => [...one.storyOf(id(name))].sort())
      expect(told(index)).toEqual(told(plain))
    }),
  )
})

test('an article that is let go is in no story any more', () => {
  const index = indexOf({ one: runs(0, 40), two: runs(30, 40), three: runs(60, 40) })
  index.remove(id('two'))
  expect([index.storyOf(id('one')), index.storyOf(id('three'))]).toEqual([['one'], ['three']])
})

test('an article without numbers is a story of its own', () => {
  const index = indexOf({ short: [], one: runs(0, 40) })
  expect(index.storyOf(id('short'))).toEqual(['short'])
})
