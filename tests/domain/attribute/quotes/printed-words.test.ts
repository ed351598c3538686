import { expect, test } from 'vitest'
import { attributedQuotations } from '../../../../renderer/domain/attribute/quotes/attributed-quotations.ts'
import { printedWords } from '../../../../renderer/domain/attribute/quotes/printed-words.ts'

test('a quotation split by who says it is printed with dots for the reporter’s words', () => {
  const paragraphs = ['“We have no boats left,” Mr. Haddad said. “We sold the last one.”']
  expect(attributedQuotations(paragraphs).map((one) => printedWords(paragraphs, one))).toEqual([
    'We have no boats left … We sold the last one',
  ])
})

test('a quotation that runs on is printed without dots', () => {
  const content = [
    { paragraph: 0, start: 1, end: 5 },
    { paragraph: 0, start: 9, end: 13 },
  ]
  const quotation = { kind: 'direct', content, source: null, cue: null, carried: false } as const
  expect(printedWords(['“Stop.” “Wait.”'], quotation)).toBe('Stop. Wait')
})
