import { expect, test } from 'vitest'
import { heaviestChain } from '../../../renderer/domain/compare/chain.ts'
import type { SentenceLink } from '../../../renderer/domain/compare/comparison.ts'
import { passagesOf } from '../../../renderer/domain/compare/passages.ts'
import fc from 'fast-check'

function link(a: number, b: number, kind: SentenceLink['kind'] = 'same'): SentenceLink {
  return { a: [a], b: [b], kind, moved: false, score: 1, edits: [] }
}

test('sentences that follow each other in both texts are one passage', () => {
  const links = [link(0, 3), link(1, 4, 'edited'), link(2, 0), link(4, 1), link(5, 2, 'reworded')]
  expect(passagesOf(links).map(({ links: places }) => places)).toEqual([[0, 1], [2], [3], [4]])
})

test('the chain that stays in place is the heaviest that rises on both sides', () => {
  const place = fc.record({
    a: fc.nat({ max: 9 }),
    b: fc.nat({ max: 9 }),
    weight: fc.integer({ min: 1, max: 9 }),
  })
  const links = fc.uniqueArray(place, { maxLength: 9, selector: ({ a, b }) => a * 10 + b })
  fc.assert(
    fc.property(
      links.filter((all) => distinct(all.map(({ a }) => a)) && distinct(all.map(({ b }) => b))),
      (all) => {
        const chain = all.filter((_, at) => heaviestChain(all).has(at))
        expect(rises(chain)).toBe(true)
        expect(weightOf(chain)).toBe(Math.max(...subsets(all).filter(rises).map(weightOf)))
      },
    ),
  )
})

interface Link {
  readonly a: number
  readonly b: number
  readonly weight: number
}

function distinct(places: readonly number[]): boolean {
  return new Set(places).size === places.length
}

function rises(chain: readonly Link[]): boolean {
  const inOrder = [...chain].sort((x, y) => x.a - y.a)
  return inOrder.every((one, at) => at === 0 || (inOrder[at - 1]?.b ?? 0) < one.b)
}

function weightOf(chain: readonly Link[]): number {
  return chain.reduce((sum, { weight }) => sum + weight, 0)
}

function subsets(all: readonly Link[]): readonly (readonly Link[])[] {
  return Array.from({ length: 2 ** all.length }, (_, mask) =>
    all.filter((_, at) => (mask >> at) % 2 === 1),
  )
}
