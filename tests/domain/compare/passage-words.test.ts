import { expect, test } from 'vitest'
import { compareArticles } from '../../../renderer/domain/compare/compare.ts'
import type { Comparable, Comparison } from '../../../renderer/domain/compare/comparison.ts'
import { passageSentences } from '../../../renderer/domain/compare/passage-words.ts'
import { aComparable, aComparison } from '../../builders/a-comparison.ts'
import { anArticle } from '../../builders/an-article.ts'
import { withRole } from '../../builders/two-texts.ts'

const bridge = 'The mayor opened the new bridge over the river on Monday morning.'
const ferries = 'Ferries will run until the end of the year, the company wrote.'
const letter = 'Three hundred people had signed a letter against the toll last week.'
const toll = 'The toll of two crowns is to pay for the repair of the quay walls.'

function paper(name: string, paragraphs: readonly string[]): Comparable {
  return aComparable(name, name, anArticle({ paragraphs }))
}

function said(a: readonly string[], b: readonly string[]): readonly [string[], string[]] {
  const [post, courier] = [paper('The Post', a), paper('the Courier', b)]
  // Who took from whom is told by other tests.
  return both(post, courier, { ...compareArticles(post, courier), direction: 'unknown' })
}

function both(a: Comparable, b: Comparable, comparison: Comparison): readonly [string[], string[]] {
  const sentences = passageSentences({ a, b, comparison })
  return [[...sentences.a.values()], [...sentences.b.values()]]
}

test('a paragraph that both papers print is said to stand word for word', () => {
  expect(said([bridge, ferries], [ferries])).toEqual([
    [
      'Paragraph 1 of The Post is only in The Post.',
      'Paragraph 2 of The Post stands word for word as paragraph 1 of the Courier.',
    ],
    ['Paragraph 1 of the Courier stands word for word as paragraph 2 of The Post.'],
  ])
})

test('a paragraph that lost a sentence stands shortened, and lengthened seen from the other paper', () => {
  expect(said([`${bridge} ${ferries}`], [bridge])).toEqual([
    ['Paragraph 1 of The Post stands shortened as paragraph 1 of the Courier.'],
    ['Paragraph 1 of the Courier stands lengthened as paragraph 1 of The Post.'],
  ])
})

test('a paragraph that lost a clause stands shortened; one that lost a word is changed', () => {
  const without = letter.replace(' last week', '')
  const shorter = letter.replace(' against the toll last week', '')
  expect([said([letter], [without])[0], said([letter], [shorter])[0]]).toEqual([
    ['Paragraph 1 of The Post stands with one change as paragraph 1 of the Courier.'],
    ['Paragraph 1 of The Post stands shortened as paragraph 1 of the Courier.'],
  ])
})

test('changes of words are counted, a lost sentence beside them is told too', () => {
  const changed = toll.replace('two crowns', 'three crowns').replace('repair', 'painting')
  expect([said([toll], [changed])[0], said([`${toll} ${ferries}`], [changed])[0]]).toEqual([
    ['Paragraph 1 of The Post stands with 2 changes as paragraph 1 of the Courier.'],
    ['Paragraph 1 of The Post stands shortened and with 2 changes as paragraph 1 of the Courier.'],
  ])
})

test('where each paper has a sentence of its own, the paragraph stands in part', () => {
  expect(said([`${bridge} ${ferries}`], [`${bridge} ${letter}`])).toEqual([
    ['Paragraph 1 of The Post stands in part as paragraph 1 of the Courier.'],
    ['Paragraph 1 of the Courier stands in part as paragraph 1 of The Post.'],
  ])
})

test('a paragraph cut in two is split, and its halves stand together', () => {
  expect(said([`${bridge} ${ferries}`], [letter, bridge, ferries])).toEqual([
    ['Paragraph 1 of The Post is split over paragraphs 2 and 3 of the Courier, word for word.'],
    [
      'Paragraph 1 of the Courier is only in the Courier.',
      'Paragraph 2 of the Courier stands word for word, together with paragraph 3, in paragraph 1 of The Post.',
      'Paragraph 3 of the Courier stands word for word, together with paragraph 2, in paragraph 1 of The Post.',
    ],
  ])
})

test('a moved paragraph and one in other words say so', () => {
  const [post, courier] = [
    paper('The Post', [bridge, ferries]),
    paper('the Courier', [ferries, toll]),
  ]
  const comparison = aComparison(post, courier, {
    pairs: [
      { a: 0, b: 1, kind: 'reworded' },
      { a: 1, b: 0, moved: true },
    ],
  })
  expect(both(post, courier, comparison)[0]).toEqual([
    'Paragraph 1 of The Post stands in other words as paragraph 2 of the Courier.',
    'Paragraph 2 of The Post stands word for word as paragraph 1 of the Courier, moved.',
  ])
})

test('what the source alone has was left out; a lead-in is only the copy’s', () => {
  const post = paper('The Post', [bridge, ferries])
  const courier = withRole(paper('the Courier', [toll, ferries]), 0, 'lead-in')
  const comparison = aComparison(post, courier, {
    pairs: [{ a: 1, b: 1 }],
    direction: 'a-to-b',
  })
  expect(both(post, courier, comparison)).toEqual([
    [
      'Paragraph 1 of The Post is left out by the Courier.',
      'Paragraph 2 of The Post stands word for word as paragraph 2 of the Courier.',
    ],
    [
      'Paragraph 1 of the Courier, its lead-in, is only in the Courier.',
      'Paragraph 2 of the Courier stands word for word as paragraph 2 of The Post.',
    ],
  ])
})

test('lines that many of an outlet’s articles carry are called that, captions are not counted', () => {
  const post = withRole(paper('The Post', ['A bridge.', bridge, toll]), 0, 'caption')
  const courier = paper('the Courier', [bridge])
  const comparison = {
    ...aComparison(post, courier, { pairs: [{ a: 1, b: 0 }] }),
    onlyA: [],
    boilerplateA: [2],
  }
  expect([...passageSentences({ a: post, b: courier, comparison }).a]).toEqual([
    [1, 'Paragraph 1 of The Post stands word for word as paragraph 1 of the Courier.'],
    [2, 'Paragraph 2 of The Post is a line that many of its articles carry.'],
  ])
})
