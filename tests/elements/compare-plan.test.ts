import { expect, test } from 'vitest'
import { shortName, shortNames } from '../../renderer/elements/compare-pair.ts'
import { sightOf, stripAnchors } from '../../renderer/elements/strip-sight.ts'
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
const moved = aComparison(a, b, {
  pairs: [
    { a: 1, b: 4 },
    { a: 2, b: 3, moved: true },
    { a: 3, b: 5 },
  ],
})
const laid = plan({ a, b, comparison: moved })
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

test('what is set aside is no difference until the reader asks for it', () => {
  const two = of(['the Mayor and the “navy”'], ['the mayor and the "navy"'])
  const edits = [{ class: 'house-style', wordsA: 'Mayor', wordsB: 'mayor' }] as const
  const comparison = aComparison(two.a, two.b, { pairs: [{ a: 0, b: 0, edits }] })
  const stops = [
    { houseStyle: false, typography: false },
    { houseStyle: true, typography: false },
    { houseStyle: false, typography: true },
  ].map((shown) => differences(plan({ ...two, comparison }, shown)).length)
  expect(stops).toEqual([0, 1, 1])
})

test('a move says which way its other end lies', () => {
  const away = (['a', 'b'] as const).map((side) =>
    laid[side].flatMap((item) => (item.kind === 'passage' && item.moved ? [item.away] : [])),
  )
  expect(away).toEqual([['up'], ['down']])
})

test('lines that many articles of an outlet carry are folded, and are no difference', () => {
  const two = of(['News', 'Subscribe to our paper', 'It is cheap'], ['News'])
  const found = aComparison(two.a, two.b, { pairs: [{ a: 0, b: 0 }] })
  const comparison = { ...found, onlyA: [], boilerplateA: [1, 2] }
  const house = plan({ ...two, comparison })
  expect([rows(house, 'a', folding).map((row) => row.key), differences(house)]).toEqual([
    ['p0', 'fa1'],
    [],
  ])
})

test('a suspected translation shows no word as changed', () => {
  const two = of(['le port'], ['the port'])
  const edits = [{ class: 'rewording', wordsA: 'le', wordsB: 'the' }] as const
  const comparison = aComparison(two.a, two.b, {
    pairs: [{ a: 0, b: 0, edits }],
    relation: 'translation',
  })
  const [item] = plan({ ...two, comparison }).a
  expect(item).toMatchObject({ class: 'reworded', edits: [] })
})

test('two articles with nothing in common still say what each lacks', () => {
  const two = of(['One'], ['Other'])
  const apart = plan({ ...two, comparison: aComparison(two.a, two.b, { pairs: [] }) })
  expect([apart.a, apart.b].map((items) => items.map((item) => item.key))).toEqual([
    ['p0', 'mb0'],
    ['ma0', 'p0'],
  ])
})

test('what both add at the end stands in the same order in both columns', () => {
  const two = of(['Same', 'Mine'], ['Same', 'Yours'])
  const both = plan({ ...two, comparison: aComparison(two.a, two.b, { pairs: [{ a: 0, b: 0 }] }) })
  expect([both.a, both.b].map((items) => items.map((item) => item.key))).toEqual([
    ['p0', 'p1', 'mb1'],
    ['p0', 'ma1', 'p1'],
  ])
})

test('long names are shortened as papers are called, and never to one name for two', () => {
  const names = [
    'The Washington Times',
    'South China Morning Post',
    'APLN',
    '“A headline that goes on”',
  ]
  const alike = { ...of([], []), comparison: moved }
  const pair = {
    ...alike,
    a: { ...alike.a, name: 'International Herald of the North' },
    b: { ...alike.b, name: 'International Herald of the South' },
  }
  expect([names.map(shortName), shortNames(pair)]).toEqual([
    ['Washington Times', 'S. C. Morning Post', 'APLN', '“A headline that…”'],
    { a: pair.a.name, b: pair.b.name },
  ])
})

test('the box on the strip covers what is on screen, folds by all they hold', () => {
  const boxes = [
    { key: 'ma0', top: 0, bottom: 20 },
    { key: 'rb0', top: 20, bottom: 60 },
    { key: 'p3', top: 60, bottom: 160 },
    { key: 'p4', top: 160, bottom: 260 },
    { key: 'p5', top: 260, bottom: 360 },
  ]
  const places = new Map(
    [0, 1, 2, 3, 4, 5].map((at) => [at, { top: at * 10, bottom: at * 10 + 8 }]),
  )
  const anchors = stripAnchors(rows(laid, 'b', folding), boxes, places)
  expect(sightOf(anchors, { top: 60, height: 200, whole: 400 })).toEqual({ top: 28, bottom: 48 })
})
