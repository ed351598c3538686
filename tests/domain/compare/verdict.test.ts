import { expect, test } from 'vitest'
import { compareArticles } from '../../../renderer/domain/compare/compare.ts'
import type { Comparable } from '../../../renderer/domain/compare/comparison.ts'
import type { Provenance } from '../../../renderer/domain/article.ts'
import { stated } from '../../builders/an-article.ts'
import { aText } from '../../builders/some-prose.ts'
import { withRole } from '../../builders/two-texts.ts'

const bridge = [
  'The mayor opened the new bridge over the river on Monday after four years of work.',
  'Engineers had found cracks in two of its seven pillars in the spring of last year.',
  'Repairs cost the county nine million more than the council had set aside for them.',
  'Ferries will run until the end of the year, the shipping company wrote to residents.',
  'Three hundred people signed a letter against the toll that lorries will have to pay.',
  'The old crossing, built in 1911, is to become a path for walkers and cyclists.',
]
const school = [
  'Pupils in the north of the county will get free lunches from the start of May.',
  'Cooks were hired from four villages and trained in the kitchens of the hospital.',
  'A survey among parents had shown that one child in six came without breakfast.',
  'Dairies nearby deliver milk before seven, and bakers bring rolls at half past.',
]

function from(article: Comparable, facts: Partial<Record<keyof Provenance, string>>): Comparable {
  const provenance = Object.fromEntries(
    Object.entries(facts).map(([field, value]) => [field, [stated(value)]]),
  )
  return { ...article, provenance: { ...article.provenance, ...provenance } }
}

function verdict(a: Comparable, b: Comparable): readonly string[] {
  const { relation, direction } = compareArticles(a, b)
  return [relation, direction]
}

test('one text in two papers is a reprint, and nothing says who was first', () => {
  expect(verdict(aText('Post', bridge), aText('Mail', bridge))).toEqual(['reprint', 'unknown'])
})

test('the earlier date says who was first', () => {
  const post = from(aText('Post', bridge), { published: '2024-03-01' })
  const mail = from(aText('Mail', bridge), { published: '2024-03-03' })
  expect(verdict(post, mail)).toEqual(['reprint', 'a-to-b'])
})

test('words that name the source outweigh the date', () => {
  const post = from(aText('Post', bridge), { published: '2024-03-01', takenFrom: 'The Mail' })
  const mail = from(aText('Mail', bridge), { published: '2024-03-03', outlet: 'Mail' })
  expect(verdict(post, mail)).toEqual(['reprint', 'b-to-a'])
})

test('a paper that names the other in its own words took the text, and the words are shown', () => {
  const post = aText('Post', ['As the Harbour Mail reported:', ...bridge.slice(0, 3)])
  const mail = from(aText('Mail', bridge), { outlet: 'The Harbour Mail' })
  const { direction, reasons } = compareArticles(post, mail)
  expect([
    direction,
    reasons.flatMap(({ about, evidence }) => (about === 'direction' ? evidence : [])),
  ]).toEqual([
    'b-to-a',
    [
      {
        side: 'a',
        words: 'Harbour Mail',
        place: { in: 'block', block: 0, start: 7, end: 19 },
      },
    ],
  ])
})

test('two papers that name each other leave it open', () => {
  const post = from(aText('Post', bridge), { outlet: 'Post', takenFrom: 'Mail' })
  const mail = from(aText('Mail', bridge), { outlet: 'Mail', takenFrom: 'Post' })
  expect(verdict(post, mail)).toEqual(['reprint', 'unknown'])
})

test('two papers that carry the same agency’s text in part print a common source', () => {
  const post = from(aText('Post', [...bridge.slice(0, 3), ...school.slice(0, 2)]), { agency: 'AP' })
  const mail = from(aText('Mail', bridge), { agency: 'AP' })
  expect(compareArticles(post, mail).relation).toBe('common-source')
})

test('a paragraph lifted into another article is a part in common', () => {
  const lifted = aText('Post', [...school, bridge[1] ?? ''])
  expect(compareArticles(lifted, aText('Mail', bridge)).relation).toBe('partial')
})

test('two articles that go along with each other and have words of their own are versions', () => {
  const first = aText('Post', [...bridge.slice(0, 4), ...school.slice(0, 2)])
  const second = aText('Mail', [...bridge.slice(1, 6), school[3] ?? ''])
  expect(compareArticles(first, second).relation).toBe('version')
})

test('a text put into other words sentence by sentence is a rewriting', () => {
  const other = [
    'The city’s mayor inaugurated the new bridge over the river on Monday after four years of work.',
    'Cracks in two of its seven pillars had been found by engineers in the spring of last year.',
    'Repairs cost the county nine million more than its council had originally set aside.',
    'Ferries are to run until the end of the year, the shipping company told residents.',
    'Three hundred residents signed a letter against the toll that lorries must soon pay.',
    'The old crossing, dating from 1911, will be turned into a path for walkers and cyclists.',
  ]
  expect(compareArticles(aText('Post', other), aText('Mail', bridge)).relation).toBe('rewritten')
})

test('a quotation that both print is no copying', () => {
  const quotation =
    '“We ask everybody to respect the privacy of the family at this hard time,” he said.'
  const one = aText('Post', [...school, quotation])
  const other = aText('Mail', [...bridge.slice(0, 3), quotation, ...bridge.slice(3)])
  expect(verdict(one, other)).toEqual(['independent', 'none'])
})

test('a note of the house that closes both articles is no copying', () => {
  const note = 'Sign up for our morning letter and get five stories before breakfast every weekday.'
  const { relation, reasons } = compareArticles(
    aText('Post', [...school, note]),
    aText('Mail', [...bridge, note]),
  )
  expect([relation, reasons.map(({ text }) => text).at(-1)]).toEqual([
    'independent',
    'they close with the same words of the house, which prove nothing',
  ])
})

test('unrelated articles share nothing', () => {
  expect(verdict(aText('Post', school), aText('Mail', bridge))).toEqual(['independent', 'none'])
})

test('an article without prose cannot be judged', () => {
  expect(verdict(aText('Post', []), aText('Mail', bridge))).toEqual(['cannot-tell', 'unknown'])
})

test('captions and notes are neither compared nor measured', () => {
  const post = withRole(aText('Post', [...bridge, school[0] ?? '']), 6, 'caption')
  const mail = withRole(aText('Mail', [...bridge, school[1] ?? '']), 6, 'note')
  const { aInB, bInA, onlyA, onlyB } = compareArticles(post, mail)
  expect({ aInB, bInA, onlyA, onlyB }).toEqual({ aInB: 1, bInA: 1, onlyA: [], onlyB: [] })
})
