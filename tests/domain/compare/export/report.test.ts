import { expect, test } from 'vitest'
import type { PassageRow } from '../../../../renderer/domain/compare/export/report.ts'
import { aComparison } from '../../../builders/a-comparison.ts'
import { aPaper, aReport } from '../../../builders/a-report.ts'
import { withRole } from '../../../builders/two-texts.ts'

const bridge = 'The mayor opened the new bridge over the river on Monday morning.'
const ferries = 'Ferries will run until the end of the year, the company wrote.'
const letter = 'Three hundred people had signed a letter against the toll last week.'
const long = `${bridge} ${ferries} ${letter}`

/** Rows as paragraph numbers: what stands beside what, and what is only named. */
function numbers(rows: readonly PassageRow[] | undefined) {
  return (rows ?? []).map(({ a, b, elsewhere }) =>
    elsewhere ? elsewhere : [a.map((one) => one.number), b.map((one) => one.number)],
  )
}

test('paragraphs both print stand beside each other, and what one prints alone where it prints it', () => {
  const [post, courier] = [
    aPaper('The Post', ['Only in A.', bridge, 'Last in A.']),
    aPaper('the Courier', ['Only in B.', bridge]),
  ]
  const comparison = aComparison(post, courier, { pairs: [{ a: 1, b: 1 }] })
  const [two] = aReport({ a: post, b: courier, comparison }).comparisons
  expect(numbers(two?.rows)).toEqual([
    [[1], []],
    [[], [1]],
    [[2], [2]],
    [[3], []],
  ])
})

test('a moved paragraph stands whole where A prints it, and is named where B prints it', () => {
  const [post, courier] = [
    aPaper('The Post', [bridge, ferries, letter]),
    aPaper('the Courier', [letter, bridge, ferries]),
  ]
  const comparison = aComparison(post, courier, {
    pairs: [
      { a: 0, b: 1 },
      { a: 1, b: 2 },
      { a: 2, b: 0, moved: true },
    ],
  })
  const [two] = aReport({ a: post, b: courier, comparison }).comparisons
  expect(numbers(two?.rows)).toEqual([
    'Paragraph 1 of the Courier stands beside paragraph 3 of The Post.',
    [[1], [2]],
    [[2], [3]],
    [[3], [1]],
  ])
})

test('a paragraph cut in two stands once, beside both halves', () => {
  const [two] = aReport({ a: [`${bridge} ${ferries}`], b: [bridge, ferries] }).comparisons
  expect(numbers(two?.rows)).toEqual([[[1], [1, 2]]])
})

test('short: what is the same is cut to its first words, what differs is given in full', () => {
  const changed = long.replace('Monday', 'Tuesday')
  const [same] = aReport({ a: [long], b: [long], short: true }).comparisons
  const [other] = aReport({ a: [long], b: [changed], short: true }).comparisons
  const told = (row: PassageRow | undefined) =>
    row?.a.map(({ pieces, wordsLeft }) => [pieces.map((one) => one.text).join(''), wordsLeft])
  expect([told(same?.rows[0]), told(other?.rows[0])]).toEqual([
    [[`${bridge} Ferries will`, 22]],
    [[long, 0]],
  ])
})

test('captions stand in the whole text and are left out of the short one', () => {
  const post = withRole(aPaper('The Post', ['The bridge at dawn.', bridge]), 0, 'caption')
  const courier = aPaper('the Courier', [bridge])
  const report = { a: post, b: courier }
  const [whole] = aReport(report).comparisons
  const [short] = aReport({ ...report, short: true }).comparisons
  expect([numbers(whole?.rows), numbers(short?.rows)]).toEqual([
    [
      [[0], []],
      [[1], [1]],
    ],
    [[[1], [1]]],
  ])
})

test('changed words are marked where they stand, with their class and the other paper’s words', () => {
  const [two] = aReport({ a: [bridge], b: [bridge.replace('Monday', 'Tuesday')] }).comparisons
  expect(two?.rows[0]?.a[0]?.pieces.filter(({ mark }) => mark)).toEqual([
    { text: 'Monday', mark: { class: 'rewording', label: 'other words', other: 'Tuesday' } },
  ])
})

test('every row of where an article comes from has its status and the words it rests on', () => {
  const post = aPaper('The Post', [bridge])
  const learnt = {
    value: 'The Harbour Post',
    status: 'learnt',
    evidence: [
      {
        article: 'copy' as typeof post.id,
        words: 'as the Harbour Post wrote',
        place: { in: 'block', block: 0, start: 0, end: 25 },
      },
    ],
    method: 'lead-in names the outlet',
    confidence: 0.8,
  } as const
  const named = { ...post, provenance: { ...post.provenance, outlet: [learnt] } }
  const [article] = aReport({ a: named, b: [bridge] }).articles
  expect(article?.attributions.map(({ field, values }) => [field, values.length])).toEqual([
    ['outlet', 1],
    ['byline', 0],
    ['dateline', 0],
    ['published', 0],
  ])
  expect(article?.attributions[0]?.values[0]).toEqual({
    shown: 'The Harbour Post',
    value: 'The Harbour Post',
    status: 'learnt',
    method: 'lead-in names the outlet',
    confidence: 0.8,
    evidence: [
      { words: 'as the Harbour Post wrote', where: 'in the text', article: 'the teacher copy' },
    ],
  })
})
