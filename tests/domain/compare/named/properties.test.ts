import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Comparable } from '../../../../renderer/domain/compare/comparison.ts'
import type { NamedThing } from '../../../../renderer/domain/compare/named/named.ts'
import { namesAndFigures } from '../../../../renderer/domain/compare/named/names-and-figures.ts'
import { printed } from '../../../builders/some-names.ts'

const runs = { numRuns: 30 }

const who = ['Ada Stone', 'Mr. Stone', 'Moon Chung-in', 'Mr. Moon', 'The Fishery Board', 'Police']
const did = ['counted', 'killed', 'sold', 'met', 'said it lost']
const what = [
  '14 people',
  'two boats',
  '$2.6 million',
  'dozens of seals',
  '600m of rope',
  '3 percent',
]
const where = [
  'in Norland',
  'near Port Ellen',
  'in the U.S.',
  'on Monday',
  'in 2019',
  'on May 4',
  '— ½ 👍🏽',
]

const aSentence = fc
  .tuple(...[who, did, what, where].map((words) => fc.constantFrom(...words)))
  .map((words) => `${words.join(' ')}.`)

const aText = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.array(aSentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 50 }) },
  ),
  { minLength: 1, maxLength: 4 },
)

const someArticles = fc
  .tuple(fc.array(aText, { minLength: 2, maxLength: 4 }), fc.constantFrom('en', 'fr', 'de', 'ja'))
  .map(([texts, language]) =>
    printed(texts, { language, published: ['2024-05-08', '', '2024-05-20'] }),
  )

test('every mention lies in its sentence, and its words are those that stand there', () => {
  fc.assert(
    fc.property(someArticles, (articles) => {
      for (const { mentions } of namesAndFigures(articles).things) {
        for (const { article, block, start, end, words, sentence } of mentions) {
          const text = articles.find(({ id }) => id === article)?.body.blocks[block]?.text ?? ''
          expect(text.slice(start, end)).toBe(words)
          expect([words.length > 0, sentence.start <= start, end <= sentence.end]).toEqual([
            true,
            true,
            true,
          ])
        }
      }
    }),
    runs,
  )
})

test('another order of the articles gives the same rows, in that order', () => {
  fc.assert(
    fc.property(someArticles, (articles) => {
      const turned = [...articles].reverse()
      expect(namesAndFigures(turned).things.map((one) => inOrder(one, articles))).toEqual(
        namesAndFigures(articles).things.map((one) => inOrder(one, articles)),
      )
    }),
    runs,
  )
})

test('an article set beside itself differs in nothing and has nothing alone', () => {
  fc.assert(
    fc.property(aText, (text) => {
      const standings = namesAndFigures(printed([text, text])).things.map(
        ({ standing }) => standing,
      )
      expect(new Set(standings)).toEqual(standings.length > 0 ? new Set(['all']) : new Set())
    }),
    runs,
  )
})

test('the standing of a thing is what its mentions say', () => {
  fc.assert(
    fc.property(someArticles, (articles) => {
      for (const { standing, mentions, variants, why } of namesAndFigures(articles).things) {
        const naming = new Set(mentions.map(({ article }) => article)).size
        const differs = standing === 'differs'
        expect([variants.length > 1, why !== '']).toEqual([differs, differs])
        if (differs) continue
        expect(standing).toBe(naming === articles.length ? 'all' : naming === 1 ? 'one' : 'some')
      }
    }),
    runs,
  )
})

function inOrder(thing: NamedThing, articles: readonly Comparable[]): unknown {
  const place = (id: string) => articles.findIndex((one) => one.id === id)
  return {
    ...thing,
    variants: thing.variants.map(({ words, articles: ids }) => [words, [...ids].sort()]),
    mentions: [...thing.mentions].sort(
      (a, b) => place(a.article) - place(b.article) || a.block - b.block || a.start - b.start,
    ),
  }
}
