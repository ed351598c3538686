import fc from 'fast-check'
import { expect, test } from 'vitest'
import { descending, level, levelHeight, scrollFor } from '../../renderer/elements/level.ts'

const anchors = [
  { a: 0, b: 0 },
  { a: 100, b: 300 },
  { a: 200, b: 400 },
]

test('passages that answer each other stand level, and those between in proportion', () => {
  expect([0, 50, 100, 150, 260].map((height) => level(anchors, 'a', height))).toEqual([
    0, 150, 300, 350, 460,
  ])
})

test('a passage that was moved up does not drag its column back', () => {
  expect(descending([...anchors, { a: 150, b: 20 }])).toEqual(anchors)
})

test('scrolling down never takes the other column up', () => {
  const heights = fc.array(fc.record({ a: fc.nat(5000), b: fc.nat(5000) }), { maxLength: 12 })
  fc.assert(
    fc.property(heights, fc.nat(6000), fc.nat(500), (given, height, further) => {
      const down = descending([{ a: 0, b: 0 }, ...given])
      expect(level(down, 'a', height + further)).toBeGreaterThanOrEqual(level(down, 'a', height))
    }),
  )
})

test('both columns begin and end together, however long each is', () => {
  const column = { height: 600, whole: 2400 }
  expect([
    levelHeight({ ...column, top: 0 }),
    levelHeight({ ...column, top: 1800 }),
    Math.round(scrollFor(levelHeight({ ...column, top: 700 }), column)),
  ]).toEqual([0, 2400, 700])
})
