import { expect, test } from 'vitest'
import { compareArticles } from '../../../renderer/domain/compare/compare.ts'
import type { Comparable } from '../../../renderer/domain/compare/comparison.ts'
import { aComparable } from '../../builders/a-comparison.ts'
import { anArticle } from '../../builders/an-article.ts'

const quoted =
  'We deeply regret the loss of the ferry and the fear that our passengers had to live through that night, ' +
  'and we will open every book and every engine room to the inquiry that begins this week'

function paper(name: string, paragraphs: readonly string[]): Comparable {
  return aComparable(name, name, anArticle({ paragraphs }))
}

const herald = paper('Herald', [
  'The ferry Aurora sank off Kessel shortly after midnight with 140 people on board.',
  `The company said in a statement: “${quoted}.”`,
  'Divers searched the wreck until noon and found nobody.',
])

const courier = paper('Courier', [
  'Fishermen from three villages brought home everybody who had jumped from the sinking ship.',
  `In a statement issued at dawn the owners wrote: “${quoted}.”`,
  'The harbour master has been asked why the lights were out.',
])

const talk = paper('Talk', [
  'Our man met the owner on the quay, who was in tears and would not leave.',
  `“${quoted},” he told us between two calls.`,
  'Then his lawyer came.',
])

test('two papers that share the quoted words of a statement have one source, with the words that say so', () => {
  const { relation, reasons } = compareArticles(herald, courier)
  const [why] = reasons
  expect(relation).toBe('common-source')
  const told = why?.evidence.slice(0, 2).map(({ side, words }) => `${side}: ${words}`)
  expect(told?.sort()).toEqual(['a: in a statement', 'b: In a statement'])
})

test('the same words quoted from a talk make no common source', () => {
  expect(compareArticles(herald, talk).relation).toBe('independent')
})

test('figures brought to other units are told as a reason, with both forms', () => {
  const line = (height: string) => [
    `The wave that broke over the sea wall of Kessel on Friday was ${height} high and took two cars with it.`,
    'Nobody was hurt, the harbour master said, because the road had been closed an hour before the storm.',
  ]
  const { reasons } = compareArticles(
    paper('Home', line('200 feet')),
    paper('Abroad', line('60 metres')),
  )
  const [units] = reasons.filter(({ text }) => text.includes('other units'))
  expect(units?.evidence.map(({ words }) => words)).toEqual(['200 feet', '60 metres'])
})
