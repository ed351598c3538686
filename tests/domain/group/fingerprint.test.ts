import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprint } from '../../../renderer/domain/group/fingerprint.ts'
import { anArticle } from '../../builders/an-article.ts'
import { aText } from '../../builders/some-prose.ts'
import { withRole } from '../../builders/two-texts.ts'

const word = fc.stringMatching(/^[a-z]{2,7}$/)
const words = (length: number) => fc.array(word, { minLength: length, maxLength: length + 30 })

function prints(...paragraphs: readonly string[]): readonly number[] {
  return [...fingerprint(anArticle({ paragraphs }).body)]
}

test('two texts with ten words in a row in common share a number', () => {
  fc.assert(
    fc.property(words(10), words(0), words(0), words(0), (common, before, after, other) => {
      const one = prints([...before, ...common.slice(0, 10), ...after].join(' '))
      const two = new Set(prints([...other, ...common.slice(0, 10)].join(' ')))
      expect(one.some((print) => two.has(print))).toBe(true)
    }),
  )
})

test('numbers are sorted, each stands once, and there are fewer than the words', () => {
  fc.assert(
    fc.property(words(5), (text) => {
      const found = prints(text.join(' '))
      expect(found).toEqual([...new Set(found)].sort((x, y) => x - y))
      expect(found.length).toBeLessThanOrEqual(text.length)
    }),
  )
})

test('marks, capitals, spaces and the places of paragraphs leave a fingerprint as it is', () => {
  const text = 'Mr. Kim’s “armoured” train crossed into Russia — by night, reporters in Seoul said.'
  const other = 'mr. kim\'s "Armoured" train\u00a0crossed into russia - by night'
  expect(prints(text)).toEqual(prints(other, 'reporters in Seoul said'))
})

test('captions are no part of it', () => {
  const paragraphs = [
    'The mayor opened the new bridge over the river.',
    'Photo: the mayor, on Monday.',
  ]
  const article = withRole(aText('Post', paragraphs), 1, 'caption')
  expect([...fingerprint(article.body)]).toEqual(prints(paragraphs[0] ?? ''))
})

test('a text of four words has none', () => {
  expect(prints('Rates rise once more')).toEqual([])
})
