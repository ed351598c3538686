import { expect, test } from 'vitest'
import { typographyMarks } from '../../renderer/elements/typography-marks.ts'
import { aComparable, aComparison } from '../builders/a-comparison.ts'
import { anArticle } from '../builders/an-article.ts'

test('what differs in typography alone can be shown, edits and all', () => {
  const a = aComparable('a', 'A', anArticle({ paragraphs: ['He said “no”\u00a0to the old plan.'] }))
  const b = aComparable('b', 'B', anArticle({ paragraphs: ['He said "no" to the new plan.'] }))
  const edits = [{ class: 'rewording', wordsA: 'old', wordsB: 'new' }] as const
  const comparison = aComparison(a, b, { pairs: [{ a: 0, b: 0, edits }] })
  const marks = typographyMarks({ a, b, comparison }).a.get(0) ?? []
  const text = a.body.blocks[0]?.text ?? ''
  expect(marks.map(({ start, end, other }) => [text.slice(start, end), other])).toEqual([
    ['“', '"'],
    ['”', '"'],
    ['\u00a0', ' '],
  ])
})
