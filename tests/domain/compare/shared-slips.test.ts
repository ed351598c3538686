import { expect, test } from 'vitest'
import { compareArticles } from '../../../renderer/domain/compare/compare.ts'
import { aText } from '../../builders/some-prose.ts'

const about = 'The treaty joins three countries on the river and keeps their boats under one flag.'
const slip = 'The minister said there was pressure on both counties and that nobody would give way.'
const other =
  'Bargemen in Kessel wait for the first convoy and hope that the ice will not come early.'

function slipsIn(one: readonly string[], two: readonly string[]): readonly string[] {
  const { reasons } = compareArticles(aText('a', one), aText('b', two))
  return reasons.flatMap(({ text, evidence }) =>
    text.includes('same slip') ? [text, ...evidence.map(({ words }) => words)] : [],
  )
}

test('a slip of the pen that stands in both is told, with the word lit in both', () => {
  expect(slipsIn([about, slip], [about, slip, other])).toEqual([
    'both print “counties” where “countries” may be meant: the same slip in both',
    'counties',
    'counties',
  ])
})

test('a word that an article tells more than once is meant', () => {
  const again = 'Taxes in these counties have not risen for a decade.'
  expect(slipsIn([about, slip, again], [about, slip, again])).toEqual([])
})

test('a slip of one side alone is not shared', () => {
  const mended = slip.replace('counties', 'countries')
  expect(slipsIn([about, slip], [about, mended])).toEqual([])
})
