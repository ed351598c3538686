import { expect, test } from 'vitest'
import { differences } from '../../renderer/elements/compare-differences.ts'
import { plan } from '../../renderer/elements/compare-plan.ts'
import { rows } from '../../renderer/elements/compare-rows.ts'
import { aComparable, aComparison } from '../builders/a-comparison.ts'
import { anArticle } from '../builders/an-article.ts'

const long = 'A sentence that goes on and on about the harbour and its dredging. '.repeat(6)

function of(paragraphsA: readonly string[], paragraphsB: readonly string[]) {
  const a = aComparable('a', 'A', anArticle({ paragraphs: paragraphsA }))
  const b = aComparable('b', 'B', anArticle({ paragraphs: paragraphsB }))
  return { a, b }
}

const { a, b } = of(['Lead-in', 'Same', 'Moved', 'End'], [long, long, long, 'Moved', 'Same', 'End'])
const laid = plan(
  a,
  b,
  aComparison(a, b, {
    pairs: [
      { a: 1, b: 4 },
      { a: 2, b: 3, moved: true },
      { a: 3, b: 5 },
    ],
  }),
)
const folding = { onlyDifferences: false, opened: new Set<string>() }

test('what one article lacks is named where it would stand', () => {
  expect(
    [rows(laid, 'a', folding), rows(laid, 'b', folding)].map((all) => all.map((row) => row.key)),
  ).toEqual([
    ['p0', 'mb0', 'p1', 'p2', 'p3'],
    ['ma0', 'rb0', 'p3', 'p4', 'p5'],
  ])
})

test('every paragraph is shown or folded, once', () => {
  const blocks = rows(laid, 'b', { ...folding, onlyDifferences: true }).flatMap((row) =>
    row.kind === 'passage' ? [row.block] : row.kind === 'folded' ? row.blocks : [],
  )
  expect(blocks).toEqual([0, 1, 2, 3, 4, 5])
})

test('a fold that was opened shows its paragraphs', () => {
  const opened = new Set(['rb0'])
  expect(rows(laid, 'b', { ...folding, opened }).map((row) => row.key)).toEqual([
    'ma0',
    'p0',
    'p1',
    'p2',
    'p3',
    'p4',
    'p5',
  ])
})

test('a run left out is one difference, a move is one, and sameness is none', () => {
  expect(differences(laid)).toEqual([
    { a: 'ra0', b: 'ma0' },
    { a: 'mb0', b: 'rb0' },
    { a: 'p2', b: 'p3' },
  ])
})

test('a change of typography alone is no difference', () => {
  const two = of(['the “navy”'], ['the "navy"'])
  const edits = [{ class: 'typography', wordsA: '“navy”', wordsB: '"navy"' }] as const
  const quiet = aComparison(two.a, two.b, { pairs: [{ a: 0, b: 0, edits }] })
  expect(differences(plan(two.a, two.b, quiet))).toEqual([])
})

test('two articles with nothing in common still say what each lacks', () => {
  const two = of(['One'], ['Other'])
  const apart = plan(two.a, two.b, aComparison(two.a, two.b, { pairs: [] }))
  expect([apart.a, apart.b].map((items) => items.map((item) => item.key))).toEqual([
    ['p0', 'mb0'],
    ['ma0', 'p0'],
  ])
})
