import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Traits } from '../../../renderer/domain/group/traits.ts'
import { noSubject } from '../../../renderer/domain/group/subject.ts'
import { TestIndex } from '../../builders/a-story-index.ts'

const names = Array.from({ length: 9 }, (_, at) => `paper ${at}`)

/** Papers in three neighbourhoods of words, some overlapping. */
function traitsOf(at: number): Traits {
  const from = Math.floor(at / 3) * 40 + (at % 3) * 9
  const runs = Array.from({ length: 14 }, (_, run) => from + run)
  const terms = Uint32Array.from(Array.from({ length: 12 }, (_, term) => (from + term) * 4))
  const weights = new Uint8Array(12).fill(255)
  const subject = { ...noSubject, terms, weights, unit: Math.sqrt(4 / 9 / 12) / 255 }
  return { prints: Uint32Array.from(runs), subject }
}

const traits = new Map(names.map((name, at) => [name, traitsOf(at)]))

function only(wanted: readonly string[]): Record<string, Traits> {
  return Object.fromEntries([...traits].filter(([name]) => wanted.includes(name)))
}

const name = fc.constantFrom(...names)
const step = fc.oneof(
  fc.record({ kind: fc.constant('come' as const), name }),
  fc.record({ kind: fc.constant('go' as const), name }),
  fc.record({
    kind: fc.constant('wish' as const),
    name,
    other: name,
    wish: fc.constantFrom('together' as const, 'apart' as const, null),
  }),
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never
type Wish = readonly [string, 'together' | 'apart', string]

/** Does what happens to a library, one after the other; gives the reader's wishes that stand. */
async function live(index: TestIndex, steps: readonly Step[]): Promise<readonly Wish[]> {
  const wishes = new Map<string, Wish>()
  for (const one of steps) {
    if (one.kind === 'come') await index.add(only([one.name]))
    else if (one.kind === 'go') await index.remove(one.name)
    else if (one.name !== one.other) {
      const [a = '', b = ''] = [one.name, one.other].sort()
      if (one.wish) wishes.set(`${a} ${b}`, [a, one.wish, b])
      else wishes.delete(`${a} ${b}`)
      index.wish(...wishes.values())
    }
  }
  return [...wishes.values()]
}

/** All that hang together by these wishes, of the articles that are there. */
function tiedBy(wishes: readonly Wish[], start: string): ReadonlySet<string> {
  const found = new Set([start])
  for (const one of found) {
    for (const [a, wish, b] of wishes) {
      if (wish === 'together' && a === one) found.add(b)
      if (wish === 'together' && b === one) found.add(a)
    }
  }
  return found
}

test('what the reader says of stories holds whatever comes and goes, in small and large heaps', async () => {
  const plan = fc.constantFrom(
    { most: 80, crowd: 1024 },
    { most: 2, crowd: 1024 },
    { most: 4, crowd: 2 },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), plan, async (steps, chosen) => {
      const index = new TestIndex(chosen)
      await index.add(only(names))
      const wishes = await live(index, steps)
      await index.add(only(names))
      const stories = await index.stories()
      const of = (one: string) => stories.find((story) => story.includes(one))
      for (const [a, wish, b] of wishes) {
        if (wish === 'apart') expect(of(a)).not.toBe(of(b))
        const heap = tiedBy(wishes, a)
        const isDisputed = wishes.some(
          ([x, said, y]) => said === 'apart' && heap.has(x) && heap.has(y),
        )
        if (wish === 'together' && !isDisputed) expect(of(a)).toBe(of(b))
      }
    }),
    { numRuns: 60 },
  )
}, 60_000)

test('when the reader takes everything back, stories are the program’s again, in whatever order all came', async () => {
  const plan = fc.constantFrom(
    { most: 80, crowd: 1024 },
    { most: 3, crowd: 1024 },
    { most: 80, crowd: 3 },
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 30 }),
      fc.shuffledSubarray(names, { minLength: names.length }),
      plan,
      async (steps, order, chosen) => {
        const lived = new TestIndex(chosen)
        for (const one of order) await lived.add(only([one]))
        await live(lived, steps)
        lived.wish()
        await lived.add(only(names))
        const plain = new TestIndex(chosen)
        await plain.add(only(names))
        expect(await lived.stories()).toEqual(await plain.stories())
      },
    ),
    { numRuns: 60 },
  )
}, 60_000)
