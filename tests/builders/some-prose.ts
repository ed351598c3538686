import fc from 'fast-check'
import type { Comparable } from '../../renderer/domain/compare/comparison.ts'
import { aComparable } from './a-comparison.ts'
import { anArticle } from './an-article.ts'

const subjects = ['The mayor', 'A spokesman', 'Ms. Lee', 'The union', 'Police in Kent', 'Analysts']
const verbs = ['opened', 'questioned', 'praised', 'left', 'postponed', 'counted', 'rebuilt']
const objects = [
  'the harbour bridge',
  'a plan for 40 schools',
  'the “green” budget',
  'U.S. tariffs on steel',
  'two ferries',
  'the vote',
]
const times = ['on Monday', 'last year', 'before noon', 'after the storm', 'in 2019', 'again']

/** A sentence such as a paper might print. Few words, so that sentences resemble each other. */
const aSentence: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...subjects),
    fc.constantFrom(...verbs),
    fc.constantFrom(...objects),
    fc.constantFrom(...times),
  )
  .map((words) => `${words.join(' ')}.`)

/** A text of a few paragraphs of a few sentences; sometimes odd characters. */
export const someParagraphs: fc.Arbitrary<readonly string[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.array(aSentence, { minLength: 1, maxLength: 4 }).map(asParagraph) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  ),
  { minLength: 1, maxLength: 7 },
)

/** A text in which no sentence stands twice. */
export const distinctParagraphs: fc.Arbitrary<readonly string[]> = fc
  .uniqueArray(aSentence, { minLength: 2, maxLength: 9 })
  .map((sentences) => sentences)

/** An article of just these paragraphs, ready to be compared. */
export function aText(id: string, paragraphs: readonly string[]): Comparable {
  return aComparable(id, id, anArticle({ paragraphs }))
}

function asParagraph(sentences: readonly string[]): string {
  return sentences.join(' ')
}
