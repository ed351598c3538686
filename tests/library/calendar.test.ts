import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stretchesOver } from '../../renderer/library/calendar.ts'

test('the stretches of a plot follow each other without gaps and hold both ends, few enough to be read', () => {
  const dates = fc
    .tuple(fc.integer({ min: 0, max: 80_000 }), fc.integer({ min: 0, max: 40_000 }))
    .map(([from, days]) =>
      [from, from + days].map((one) => new Date(one * 86_400_000).toISOString().slice(0, 10)),
    )
  fc.assert(
    fc.property(dates, ([first = '', last = '']) => {
      const { spans } = stretchesOver(first, last)
      expect([
        spans.every(({ from, to }, at) => from < to && (at === 0 || spans[at - 1]?.to === from)),
        (spans[0]?.from ?? '') <= first && first < (spans[0]?.to ?? ''),
        (spans.at(-1)?.from ?? '') <= last && last < (spans.at(-1)?.to ?? ''),
        spans.length <= 122,
      ]).toEqual([true, true, true, true])
    }),
  )
})
