import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText } from '../../../../renderer/domain/compare/export/plain-text.ts'
import { shortened } from '../../../../renderer/domain/compare/export/shortened.ts'

test.each([
  ['a line\nand\ttwo\r\nmore', 'a line and two more'],
  ['nothing\u0000 rings\u0007', 'nothing  rings '],
  ['an override \u202Eevil\u202C goes', 'an override evil goes'],
  ['\u2067open for ever', '\u2067open for ever\u2069'],
  ['\u202Bone\u2066two', '\u202Bone\u2066two\u2069\u202C'],
  ['closed twice\u2069\u202C', 'closed twice'],
  ['marks\u200F stay', 'marks\u200F stay'],
  ['half \uD83D a face', 'half \uFFFD a face'],
  ['a whole one 😀', 'a whole one 😀'],
])('%j becomes %j', (text, plain) => {
  expect(plainText(text)).toBe(plain)
})

/** Letters of two directions, marks that turn them, halves of a pair, line ends. */
const odd = [
  ...'ab\u05d0\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\n\u0000',
  '\ud83d',
  '\ude00',
]

test('what is plain stays as it is, whatever was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...odd), maxLength: 30 }), (text) => {
      expect(plainText(plainText(text))).toBe(plainText(text))
    }),
  )
})

test('a long text is cut between words and says how many are left; a short one is whole', () => {
  const words = Array.from({ length: 30 }, (_, at) => `word${at}`)
  expect([shortened(words.join(' ')), shortened('Five words are not cut.')]).toEqual([
    { text: words.slice(0, 14).join(' '), wordsLeft: 16 },
    { text: 'Five words are not cut.', wordsLeft: 0 },
  ])
})

test('a long Chinese text, which has no spaces, is cut by its characters', () => {
  const text = '首相は昨日東京で辞任を発表した。'.repeat(5)
  expect(shortened(text)).toEqual({ text: text.slice(0, 24), wordsLeft: 75 - 23 })
})
