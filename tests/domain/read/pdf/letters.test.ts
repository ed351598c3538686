import { expect, test } from 'vitest'
import { joinsTightly, wholeCharacters } from '../../../../renderer/domain/read/pdf/characters.ts'
import { lineOf } from '../../../../renderer/domain/read/pdf/lines.ts'
import type { Piece } from '../../../../renderer/domain/read/pdf/pieces.ts'

function pieces(...texts: readonly (readonly [text: string, left: number, width: number])[]) {
  return texts.map(([text, left, width]): Piece => ({
    text,
    left,
    right: left + width,
    y: 100,
    size: 10,
    font: 'f',
    mark: '',
  }))
}

test('radicals that stand in for characters are the characters', () => {
  expect(wholeCharacters('⼈⺠⽇报 ⻓期 ⾸⻚')).toBe('人民日报 长期 首页')
})

test('the shapes of Arabic letters are the letters, ligatures are two', () => {
  expect(wholeCharacters('ﻹﻧﺘﺎﺟﻴﺔ ﬁle')).toBe('لإنتاجية file')
})

test('Chinese lines are joined without a space, English ones with one', () => {
  expect([joinsTightly('国家航天', '局说'), joinsTightly('said the', 'keeper')]).toEqual([
    true,
    false,
  ])
})

test('a Hebrew line is read from the right, its numbers from the left, its brackets turned', () => {
  const line = lineOf(
    pieces(
      ['.', 0, 3],
      ['ועוד', 3, 20],
      ['(', 26, 4],
      ['19', 30, 12],
      ['95', 42, 12],
      [')', 54, 4],
      ['האמת', 62, 30],
    ),
    1,
  )
  expect(line.text).toBe('האמת (1995) ועוד.')
})

test('a word of another script in an Arabic line keeps its letters in order and its spaces', () => {
  const line = lineOf(
    pieces(['من الأدوات القوية', 0, 20], ['Python', 20, 34], ['و', 57, 6], ['R', 66, 8]),
    1,
  )
  expect(line.text).toBe('R و Python من الأدوات القوية')
})

test('letters printed twice to look bold are read once', () => {
  const line = lineOf(pieces(['Wall', 0, 20], ['Wall', 0.4, 20], ['mended', 26, 30]), 1)
  expect(line.text).toBe('Wall mended')
})
