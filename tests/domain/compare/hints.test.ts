import { expect, test } from 'vitest'
import { compareArticles } from '../../../renderer/domain/compare/compare.ts'
import type { Comparable } from '../../../renderer/domain/compare/comparison.ts'
import { aText } from '../../builders/some-prose.ts'

const council = [
  'Council leader Margaret Hollins told reporters that the ferry terminal would be closed in March.',
  'The terminal has lost money since the ferry to Grenholm was given up, its accounts show.',
  'Hollins said the council would rather pay for buses than for an empty hall by the water.',
  'Traders on the quay had asked for two more summers, and got signatures from 900 guests.',
  'The harbour office wants to let the hall to a boatyard from Grenholm, its director wrote.',
]
const garden = [
  'The botanical garden has grown a lily that flowers once in seven years, and only at night.',
  'Visitors queued until two in the morning; the gardeners served tea and told its history.',
  'Its seeds were brought from Madeira by a doctor, and lay in a drawer for forty years.',
  'A second lily is expected to flower in autumn, if the heating of the old glasshouse holds.',
]

function why(a: Comparable, b: Comparable): readonly [string, readonly string[]] {
  const { direction, reasons } = compareArticles(a, b)
  return [direction, reasons.flatMap(({ about, text }) => (about === 'direction' ? [text] : []))]
}

function swapped(direction: string): string {
  return direction === 'a-to-b' ? 'b-to-a' : 'a-to-b'
}

const whole = aText('Mail', council)
const lifted = council.slice(2, 4)

test.each([
  [
    'whose people are called by last names before anybody says who they are',
    aText('Post', [...council.slice(2), ...council.slice(0, 2)]),
    'Post calls people by their last names before it says who they are, and Mail introduces them',
  ],
  [
    'whose other paragraphs are about something else',
    aText('Post', [...garden.slice(0, 2), ...lifted, ...garden.slice(2)]),
    'what Mail alone prints goes on about the same names and things as the shared text; what Post alone prints does not',
  ],
  [
    'that has words twice in a row',
    aText(
      'Post',
      council.map((text) => text.replace('would', 'would would')),
    ),
    'Post has words twice in a row that Mail has once: slips of copying or reworking',
  ],
  [
    'under a byline of the wires',
    aText('Post', ['By wire services', ...council]),
    'Post says that its text is from the wires, Mail does not',
  ],
  [
    'under a byline that names nobody',
    aText('Post', ['By our correspondent', ...council]),
    'Post has a byline that names nobody, Mail does not',
  ],
  [
    'that stops before the other’s end',
    aText('Post', [...council.slice(0, 3)]),
    'most of Post lies in Mail, which has more, so it is probably cut from it',
  ],
])('a text %s is taken for the copy, and the reason is said', (_, copy, reason) => {
  const [direction, reasons] = why(whole, copy)
  const [back] = why(copy, whole)
  expect([direction, reasons.includes(reason), back]).toEqual(['a-to-b', true, swapped(direction)])
})

test('a text whose curly marks became plain keys is taken for the copy', () => {
  const set = council.map((text) => `“${text.slice(0, -1)},” she said.`)
  const typed = set.map((text) => text.replace(/[“”]/g, '"'))
  expect(why(aText('Mail', set), aText('Post', typed))).toEqual([
    'a-to-b',
    ['quote marks and dashes that Mail sets in type are plain keys in Post'],
  ])
})

test('the bare last name that gives a copy away is shown where it stands', () => {
  const copy = aText('Post', [...council.slice(2), ...council.slice(0, 2)])
  const { reasons } = compareArticles(whole, copy)
  expect(reasons.find(({ text }) => text.includes('last names'))?.evidence).toEqual([
    { side: 'b', words: 'Hollins', place: { in: 'block', block: 0, start: 0, end: 7 } },
  ])
})

test('two texts that differ in nothing leave it open', () => {
  expect(why(whole, aText('Post', council))).toEqual([
    'unknown',
    ['neither says where its text is from, and no dates tell which came first'],
  ])
})

test('"had had" and "that that" are no slips', () => {
  const had = council.map((text) => text.replace('would', 'had had'))
  const once = council.map((text) => text.replace('would', 'had'))
  expect(why(aText('Mail', once), aText('Post', had))[0]).toBe('unknown')
})
