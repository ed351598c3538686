import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Crowds } from '../../../renderer/domain/group/crowds.ts'
import { Holders } from '../../../renderer/domain/group/holders.ts'

const key = fc.constantFrom(0, 1, 4095, 4096, 2 ** 31, 2 ** 32 - 1)
const articles = fc.uniqueArray(fc.tuple(fc.nat({ max: 40 }), key), {
  selector: ([article, held]) => `${article} ${held}`,
  maxLength: 60,
})

const ascending = (all: readonly number[]) => [...all].sort((a, b) => a - b)

test('who holds a word is known by all of it, also after some have gone and all is packed', () => {
  fc.assert(
    fc.property(
      articles,
      fc.uniqueArray(fc.nat({ max: 40 })),
      fc.boolean(),
      (held, gone, packs) => {
        const holders = new Holders()
        for (const [article, one] of held) holders.add(one, article)
        if (packs) holders.heldByMore(0)
        const removed = holders.remove(new Set(gone))
        const of = (one: number, isGone: boolean) =>
          ascending(held.flatMap(([a, k]) => (k === one && gone.includes(a) === isGone ? [a] : [])))
        for (const one of new Set(held.map(([, k]) => k))) {
          expect(ascending(holders.of(one))).toEqual(of(one, false))
          expect(ascending(removed.get(one) ?? [])).toEqual(of(one, true))
        }
      },
    ),
    { numRuns: 40 },
  )
})

test('a word that becomes too frequent, or is so no more, names all who print it', () => {
  const crowds = new Crowds([2])
  const added = [1, 2, 3, 4].map((article) => crowds.add(article, [77]))
  const crowded = [crowds.isCrowded(77), crowds.countOf(77), crowds.of(77)]
  const removed = [crowds.remove(new Set([4])), crowds.remove(new Set([1]))]
  expect([added, crowded, removed.map(ascending), ascending(crowds.of(77))]).toEqual([
    [[], [], [[1, 2]], []],
    [true, 4, []],
    [[], [2, 3]],
    [2, 3],
  ])
})

test('a library that outgrows its buckets, again and again, loses nobody and invents nobody', () => {
  const number = fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 700 }), fc.nat({ max: 9000 }))
  const portion = fc.array(fc.tuple(number, fc.oneof(key, fc.nat({ max: 2 ** 32 - 1 }))), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(fc.array(portion, { maxLength: 4 }), fc.array(number), (portions, gone) => {
      const holders = new Holders()
      const model = new Map<number, Set<number>>()
      for (const portion of portions) {
        for (const [article, one] of portion) {
          const known = model.get(one) ?? new Set()
          if (!known.has(article)) holders.add(one, article)
          model.set(one, known.add(article))
        }
        holders.heldByMore(0)
      }
      const leaving = new Set([...gone, ...portions.flatMap(([first]) => first?.[0] ?? [])])
      holders.remove(leaving)
      const left = [...model].map(([one, all]) => {
        return [one, ascending([...all].filter((article) => !leaving.has(article)))] as const
      })
      expect(left.map(([one]) => [one, ascending(holders.of(one))])).toEqual(left)
      expect(holders.heldByMore(0)).toEqual(
        new Map(left.flatMap(([one, all]) => (all.length > 0 ? [[one, all.length]] : []))),
      )
    }),
    { numRuns: 15 },
  )
})
