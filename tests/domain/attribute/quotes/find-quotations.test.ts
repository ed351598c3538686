import { expect, test } from 'vitest'
import { quotationsIn } from '../../../../renderer/domain/attribute/quotes/quotations-in.ts'
import type { Stretch } from '../../../../renderer/domain/attribute/quotes/quotation.ts'

function told(...paragraphs: readonly string[]): readonly (readonly (string | null)[])[] {
  const words = ({ paragraph, start, end }: Stretch) =>
    (paragraphs[paragraph] ?? '').slice(start, end)
  return quotationsIn(paragraphs).map(({ kind, source, content }) => [
    kind,
    source && words(source),
    content.map(words).join(' … '),
  ])
}

test('a quotation and who says it, before or after, are found', () => {
  expect(
    told(
      '“The harbour will reopen in May,” said Ines Albrecht, the port’s director.',
      'Omar Haddad said: “Nobody asked the fishermen about any of this.”',
    ),
  ).toEqual([
    ['direct', 'Ines Albrecht, the port’s director', 'The harbour will reopen in May'],
    ['direct', 'Omar Haddad', 'Nobody asked the fishermen about any of this'],
  ])
})

test('a quotation split by who says it is one', () => {
  expect(
    told('“We have no boats left,” Mr. Haddad said. “We sold the last one in the spring.”'),
  ).toEqual([
    ['direct', 'Mr. Haddad', 'We have no boats left … We sold the last one in the spring'],
  ])
})

test('a view in the reporter’s own words is told from a quotation', () => {
  expect(told('The mayor said that the bridge would be closed until the autumn.')).toEqual([
    ['indirect', 'The mayor', 'that the bridge would be closed until the autumn'],
  ])
})

test('quoted words inside reported speech make it mixed', () => {
  expect(told('The minister warned that the deal “would break a number of resolutions.”')).toEqual([
    ['mixed', 'The minister', 'that the deal “would break a number of resolutions'],
  ])
})

test('a quotation that goes on in the next paragraph keeps its speaker', () => {
  const paragraphs = [
    'Ms. Okafor said: “The school was built for two hundred children.',
    '“Today we have six hundred, and the roof leaks in four rooms.”',
  ]
  expect(told(...paragraphs).map(([kind, source]) => [kind, source])).toEqual([
    ['direct', 'Ms. Okafor'],
  ])
})

test('an article without anybody’s words has none', () => {
  expect(told('Rain fell on Monday.', 'The road stayed open.')).toEqual([])
})

test('a text of nothing has none', () => {
  expect(told()).toEqual([])
})
