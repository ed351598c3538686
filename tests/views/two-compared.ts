import type { Comparison } from '../../renderer/domain/compare/comparison.ts'
import { aComparable, aComparison } from '../builders/a-comparison.ts'
import { theExcerpt, theOriginal } from '../builders/a-reprint.ts'
import { openRoom } from './open-room.ts'

/** The article that prints part of the other, and the other. */
export const [excerpt, original] = [theExcerpt(), theOriginal()]
/** The excerpt as it is compared. */
export const a = aComparable(excerpt.id, excerpt.outlet, excerpt.article)
/** The original as it is compared. */
export const b = aComparable(original.id, original.outlet, original.article)
const credit = { side: 'a', words: 'reported in the Harbour Post' } as const
/** One edit both marked ways: capitals. */
export const change = {
  class: 'rewording',
  wordsA: 'Harbour Master',
  wordsB: 'harbour master',
} as const

/** The excerpt beside its original. */
export const there = aComparison(a, b, {
  pairs: [
    { a: 1, b: 4, edits: [change] },
    { a: 2, b: 5 },
    { a: 3, b: 6 },
  ],
  relation: 'excerpt',
  direction: 'b-to-a',
  aInB: 0.9,
  bInA: 0.25,
  typographic: 1,
  reasons: [
    {
      about: 'direction',
      text: 'the text credits it',
      evidence: [{ ...credit, place: { in: 'block', block: 0, start: 3, end: 31 } }],
    },
  ],
})

const back = aComparison(b, a, {
  pairs: [
    { a: 4, b: 1, edits: [{ ...change, wordsA: change.wordsB, wordsB: change.wordsA }] },
    { a: 5, b: 2 },
    { a: 6, b: 3 },
  ],
  relation: 'excerpt',
  direction: 'a-to-b',
  aInB: 0.25,
  bInA: 0.9,
})

/** What the desk answers, by the two articles asked for. */
export const comparisons: Readonly<Record<string, Comparison>> = {
  'excerpt original': there,
  'original excerpt': back,
}

/** The two articles side by side on a page of their own; `found` is what the desk answers. */
export function comparing(more: Readonly<Record<string, unknown>> = {}, found = comparisons) {
  const properties = { a: 'excerpt', b: 'original', tab: 'text', ...more }
  const articles = [excerpt, original]
  return openRoom('side-by-side', { articles, comparisons: found, properties })
}
