import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundsBeside, smallest } from '../../main/bounds.ts'
import { checkedComparison, checkedWish, comparedIn } from '../../main/checks.ts'

const [first, second] = ['0123456789abcdef01234567', 'fedcba9876543210fedcba98-12']
const six = Array.from({ length: 6 }, (_, at) => `${at}`.repeat(24))

test.each([
  `#/compare/${first}/${second}`,
  `#/compare/${first}/${second}/text`,
  `#/compare/${six.join('/')}/matrix`,
])('%s may open in a window of its own', (hash) => {
  expect(checkedComparison(hash)).toBe(hash)
})

test.each([
  '',
  '#/stories',
  `#/compare/${first}`,
  `#/compare/${first}/text`,
  `#/compare/${first}/${first}`,
  `#/compare/${first}/${second}/text/more`,
  `#/compare/${first}/${second}?lit=x`,
  `#/compare/${[...six, first].join('/')}`,
  `#/compare/${first}/../${second}`,
  `?window=main#/compare/${first}/${second}`,
  ` #/compare/${first}/${second}`,
  `#/compare/${first}/${second}\n`,
  null,
  ['#/compare'],
])('%j does not', (hash) => {
  expect(() => checkedComparison(hash)).toThrow(TypeError)
})

test('which articles a window shows is read from its address', () => {
  expect([
    comparedIn(`#/compare/${second}/${first}/quotes`),
    comparedIn('#/stories'),
    comparedIn(''),
  ]).toEqual([[second, first], [], []])
})

test('of the main window nothing is wanted but a command or an article', () => {
  const show = { kind: 'show', article: first, lit: '' }
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(() => checkedWish(value)).toThrow(TypeError)
    }),
  )
  expect([
    checkedWish({ ...show, path: '/etc/passwd' }),
    checkedWish({ kind: 'command', command: 'go-stories', files: [] }),
  ]).toEqual([show, { kind: 'command', command: 'go-stories' }])
})

test('a further window lies whole on the screen of the one it was opened from', () => {
  const edge = fc.integer({ min: -4000, max: 4000 })
  const length = fc.integer({ min: 600, max: 4000 })
  const screen = fc.record({ x: edge, y: edge, width: length, height: length })
  const size = fc.option(fc.record({ width: length, height: length }))
  fc.assert(
    fc.property(screen, size, fc.nat(2000), (area, wanted, from) => {
      const other = { x: area.x + from / 4, y: area.y + from / 4, width: 100, height: 100 }
      const { x, y, width, height } = boundsBeside(other, wanted, [area])
      const isInside =
        x >= area.x &&
        y >= area.y &&
        x + width <= area.x + area.width &&
        y + height <= area.y + area.height
      expect([isInside, width >= smallest.width, height >= smallest.height]).toEqual([
        true,
        true,
        true,
      ])
    }),
  )
})

test('a further window stands a step beside the first, in the size it had last', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1080 }
  const other = { x: 100, y: 50, width: 1280, height: 860 }
  expect([
    boundsBeside(other, { width: 900, height: 700 }, [screen]),
    boundsBeside(other, null, [screen]),
  ]).toEqual([
    { x: 132, y: 82, width: 900, height: 700 },
    { x: 132, y: 82, width: 1280, height: 860 },
  ])
})
