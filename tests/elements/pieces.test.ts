import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut } from '../../renderer/elements/pieces.ts'

test('cutting a text loses no letter, wherever its marks lie', () => {
  const stretch = fc.record({ start: fc.nat(40), end: fc.nat(40) })
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(stretch), (text, stretches) => {
      expect(
        cut(text, stretches)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('a mark covers exactly its own words, also under another mark', () => {
  const marks = [
    { start: 0, end: 10, name: 'strong' },
    { start: 4, end: 7, name: 'lit' },
  ]
  const lit = cut('The harbour board', marks).filter((piece) =>
    piece.under.some((mark) => mark.name === 'lit'),
  )
  expect(lit).toEqual([{ text: 'har', start: 4, under: marks }])
})

test('where words are missing, a bare place stands', () => {
  const gap = { start: 3, end: 3 }
  expect(cut('The end', [gap])).toEqual([
    { text: 'The', start: 0, under: [] },
    { text: '', start: 3, under: [gap] },
    { text: ' end', start: 3, under: [] },
  ])
})
