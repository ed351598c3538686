import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesIn } from '../../../renderer/domain/compare/sentences.ts'
import { quotedIn } from '../../../renderer/domain/compare/quoted.ts'
import { tokensOf } from '../../../renderer/domain/compare/words.ts'

function sentences(text: string): readonly string[] {
  return sentencesIn(text).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['Mr. Moon met Sen. Lee at 5 p.m. in the U.S. capital. He left.', 2],
  ['Rates rose 2.5 per cent. Nobody at St. Paul’s Inc. was asked.', 2],
  ['“We won.” She smiled. “Did we?” he asked.', 3],
  ['It is not accurate. . . . I helped write it.', 2],
  ['J. R. Tolkien wrote it. W. H. Auden read it.', 2],
  ['Der Minister kam z.B. am 3. Mai. Er blieb.', 2],
  ['首相は辞任した。後任は未定だ。', 2],
  ['No full stop at the end', 1],
  ['', 0],
])('%s has %i sentences', (text, count) => {
  expect(sentences(text)).toHaveLength(count)
})

test('sentences leave nothing out but the spaces between them', () => {
  const text = fc.array(
    fc.constantFrom('Mr. ', 'Lee ', 'said. ', '“No!” ', '. . . ', '\u00a0', '3.5 '),
  )
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join('')
      expect(sentences(whole).join('').replace(/\s/gu, '')).toBe(whole.replace(/\s/gu, ''))
    }),
  )
})

test.each([
  ["Kim's", 'Kim’s'],
  ['“peace”', '"peace"'],
  ['ﬁnance', 'finance'],
  ['Jean‑Pierre', 'Jean-Pierre'],
  ['so\u00adcial', 'social'],
  ['Zo\u0065\u0301', 'Zo\u00e9'],
])('%s and %s are the same words', (one, other) => {
  const shapes = (text: string) => tokensOf(text).map(({ shape }) => shape)
  expect(shapes(one)).toEqual(shapes(other))
})

test('words keep the place they were cut from', () => {
  const text = 'The U.S. spent $1,000.50 on Jean-Pierre’s “plan”.'
  expect(tokensOf(text, 4).map(({ start, end }) => text.slice(start, end))).toEqual(
    'U.S. spent $ 1,000.50 on Jean-Pierre’s “ plan ” .'
      .split(' ')
      .flatMap((word) => (word === 'U.S.' ? ['U.S', '.'] : [word])),
  )
})

test('what stands between quote marks is told from what stands outside', () => {
  const text = 'He said "no way" and “never” again, “and so on'
  expect(quotedIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'no way',
    'never',
    'and so on',
  ])
})
