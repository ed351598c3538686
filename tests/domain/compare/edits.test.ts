import { expect, test } from 'vitest'
import { compared, editsBetween } from '../../builders/two-texts.ts'

const rest = 'warned the whole committee about the state of the old harbour bridge'

test.each([
  [
    'press secretary Lee',
    'Press Secretary Lee',
    'house-style',
    'press secretary',
    'Press Secretary',
  ],
  ['The U.S. envoy', 'The US envoy', 'house-style', 'U.S.', 'US'],
  ['Mr. Lee', 'Lee', 'house-style', 'Mr.', ''],
  ['The centre', 'The center', 'spelling', 'centre', 'center'],
  ['Some 40 members', 'Some 45 members', 'number', '40', '45'],
  ['Deputy mayor Rait', 'Deputy mayor Raite', 'name', 'Rait', 'Raite'],
  ['Deputy mayor Smith', 'Deputy mayor Jones', 'name', 'Smith', 'Jones'],
  ['The tired mayor', 'The mayor', 'removal', 'tired', ''],
  ['The mayor', 'The tired mayor', 'addition', '', 'tired'],
  ['The angry mayor', 'The weary mayor', 'rewording', 'angry', 'weary'],
])('%s for %s is one edit: %s', (a, b, kind, wordsA, wordsB) => {
  expect(editsBetween(`${a} ${rest}.`, `${b} ${rest}.`)).toEqual([[kind, wordsA, wordsB]])
})

test('said for claimed is a change of the attribution’s verb', () => {
  const said = 'The old bridge is safe for lorries and buses, the engineer said.'
  expect(editsBetween(said, said.replace('said', 'claimed'))).toEqual([
    ['attribution-verb', 'said', 'claimed'],
  ])
})

test('quote marks, dashes and no-break spaces are counted, not listed', () => {
  const { links, typographic, aInB } = compared(
    ['“Russia and North Korea” are close — very close.'],
    ['"Russia\u00a0and North Korea" are close – very close.'],
  )
  expect([links.map(({ kind, edits }) => [kind, edits]), typographic, aInB]).toEqual([
    [['same', []]],
    4,
    1,
  ])
})

test('a sentence that became two is one link, and its words are found in both', () => {
  const { links, onlyA, onlyB } = compared(
    [
      'The mayor opened the new bridge on Monday and the governor praised the quick work of engineers.',
    ],
    [
      'The mayor opened the new bridge on Monday. The governor praised the quick work of engineers.',
    ],
  )
  expect([links.map(({ a, b }) => [a, b]), onlyA, onlyB]).toEqual([[[[0], [0, 1]]], [], []])
})

test('a moved paragraph carries its edits', () => {
  const [one, two, three] = [
    'The mayor opened the new bridge over the river on Monday.',
    'Ferries will run until the end of the year, the company wrote.',
    'Three hundred people had signed a letter against the toll.',
  ]
  const { pairs, links } = compared([one, two, three], [three.replace('Three', 'Four'), one, two])
  expect([
    pairs.map(({ a, b, kind, moved }) => [a, b, kind, moved]),
    links.flatMap(({ edits }) => edits).map((edit) => [edit.class, edit.wordsA, edit.wordsB]),
  ]).toEqual([
    [
      [0, 1, 'same', false],
      [1, 2, 'same', false],
      [2, 0, 'edited', true],
    ],
    [['number', 'Three', 'Four']],
  ])
})

test('the same statement in other words is linked, and not counted as copied', () => {
  const { links, aInB } = compared(
    [
      'The decomposed remains of 17-year-old Max Guarino of Manhattan were found floating near City Island April 25.',
      'Schools open late.',
    ],
    ['Max Guarino, 17, was found April 25 in the water off City Island.', 'It rained all day.'],
  )
  expect([links.map(({ kind }) => kind), aInB]).toEqual([['reworded'], 0])
})

test('Chinese text is compared character by character', () => {
  expect(
    editsBetween('首相は昨日東京で辞任を発表した。', '首相は昨日大阪で辞任を発表した。'),
  ).toEqual([['rewording', '東京', '大阪']])
})

test('a refrain that stands thirty times answers itself in place', () => {
  const song = Array.from({ length: 30 }, (_, at) => [
    `Verse ${at} tells of rain.`,
    'Oh, the sea!',
  ]).flat()
  const { pairs, aInB } = compared(song, song)
  expect([pairs.filter(({ a, b, moved }) => a === b && !moved).length, aInB]).toEqual([60, 1])
})
