import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sameFacts } from '../../../renderer/domain/compare/same-fact.ts'
import { sameStatement } from '../../../renderer/domain/compare/same-statement.ts'
import { statementOf } from '../../../renderer/domain/compare/statement.ts'
import { linkWords } from '../../../renderer/domain/compare/word-links.ts'
import { tokensOf } from '../../../renderer/domain/compare/words.ts'
import { distinctParagraphs, someParagraphs } from '../../builders/some-prose.ts'

const runs = { numRuns: 60 }

function linked(a: string, b: string): readonly string[] {
  const [left, right] = [tokensOf(a), tokensOf(b)]
  return linkWords(left, right).map(([x, y]) => `${left[x]?.key} ${right[y]?.key}`)
}

function same(a: string, b: string): number {
  return sameStatement(statementOf(tokensOf(a)), statementOf(tokensOf(b)))
}

test('a word in another form answers the word it stands for', () => {
  const a = 'the mayor opposed the closing of the old bridge in march'
  const b = 'the mayor opposes the closing of the old bridge in march'
  expect(linked(a, b)).toContain('opposed opposes')
})

test('what was put in answers nothing', () => {
  const a = 'the ferry company will close its terminal in march'
  const b = 'the ferry company will , it said on sunday , close its terminal in march'
  expect(linked(a, b)).toEqual(a.split(' ').map((word) => `${word} ${word}`))
})

test('each word of a sentence answers itself', () => {
  fc.assert(
    fc.property(distinctParagraphs, ([text = '']) => {
      const tokens = tokensOf(text)
      expect(linkWords(tokens, tokens)).toEqual(tokens.map((_, at) => [at, at]))
    }),
    runs,
  )
})

test('links of words lie inside both texts, and none stands twice', () => {
  fc.assert(
    fc.property(someParagraphs, someParagraphs, ([one = ''], [other = '']) => {
      const [a, b] = [tokensOf(one), tokensOf(other)]
      const links = linkWords(a, b)
      expect(links.filter(([x, y]) => !a[x] || !b[y])).toEqual([])
      expect(new Set(links.map(String)).size).toBe(links.length)
    }),
    runs,
  )
})

test('one statement in other words is told from two statements on one thing', () => {
  const told = 'Hollins said on Monday that the council will close the ferry terminal in March.'
  const retold = 'The council will close the ferry terminal in March, Hollins said on Monday.'
  const other =
    'Hollins opened the ferry terminal of the island of Grenholm in 1998 for the council.'
  expect([same(told, retold) > 0.5, same(told, other) < 0.5]).toEqual([true, true])
})

test('whether two sentences say the same does not hang on which is named first', () => {
  fc.assert(
    fc.property(someParagraphs, someParagraphs, ([one = ''], [other = '']) => {
      expect(same(one, other)).toBe(same(other, one))
    }),
    runs,
  )
})

test('a fact is found again in an article that tells it in its own words', () => {
  const one = [
    'A ferry ran aground off Grenholm on Sunday night with 214 people on board.',
    'The weather service had warned of gusts of up to 110 kilometres an hour.',
    'All passengers were brought to the school of Sandby, where doctors looked after them.',
  ]
  const other = [
    'More than 200 passengers spent the night in a school in Sandby.',
    'Gusts of 110 kilometres an hour had been forecast by the weather service.',
    'The ferry with 214 people on board had hit a rock near Grenholm late on Sunday.',
  ]
  const facts = sameFacts(
    one.map((text) => tokensOf(text)),
    other.map((text) => tokensOf(text)),
  )
  expect(facts.map(({ a, b }) => [a, b])).toEqual([
    [0, 2],
    [1, 1],
    [2, 0],
  ])
})

test('an article without sentences reports nothing', () => {
  const sentence = tokensOf('A ferry ran aground.')
  expect([sameFacts([sentence], []), sameFacts([], [sentence])]).toEqual([[], []])
})
