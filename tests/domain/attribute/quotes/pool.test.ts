import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attributedQuotations } from '../../../../renderer/domain/attribute/quotes/attributed-quotations.ts'
import { poolQuotations } from '../../../../renderer/domain/attribute/quotes/pool.ts'

function article(id: string, ...paragraphs: readonly string[]) {
  return { id, paragraphs, quotations: attributedQuotations(paragraphs) }
}

const full = article(
  'courier',
  '“The valley has built every dam it could pay for, and the river does not wait,” said Oda Fairweather, who studies rivers.',
)

test('a quotation two articles print alike is the same in both', () => {
  const other = article(
    'globe',
    'Oda Fairweather said: "The valley has built every dam it could pay for, and the river does not wait."',
  )
  const [pooled] = poolQuotations([full, other])
  expect([pooled?.speaker, pooled?.sightings.map(({ rendering }) => rendering)]).toEqual([
    'Oda Fairweather',
    ['same', 'same'],
  ])
})

test('a quotation cut by one article is shortened there, with the words it left out', () => {
  const other = article(
    'globe',
    '“The valley has built every dam it could pay for,” Oda Fairweather said.',
  )
  const [pooled] = poolQuotations([other, full])
  expect(
    pooled?.sightings.map(({ article: id, rendering, edits }) => [id, rendering, edits]),
  ).toEqual([
    ['courier', 'same', []],
    ['globe', 'shortened', [{ kind: 'left out', fuller: 'and the river does not wait', here: '' }]],
  ])
})

test('a word changed inside the marks is told', () => {
  const other = article(
    'globe',
    '“The valley has built every dam it could afford, and the river does not wait,” Oda Fairweather said.',
  )
  const [pooled] = poolQuotations([full, other])
  expect(pooled?.sightings[1]?.edits).toEqual([
    { kind: 'changed', fuller: 'pay for', here: 'afford' },
  ])
  expect(pooled?.sightings[1]?.rendering).toBe('altered')
})

test('words given to two people are told as such', () => {
  const most = article(
    'post',
    '“The valley has built every dam it could pay for,” said Oda Fairweather.',
  )
  const other = article(
    'globe',
    '“The valley has built every dam it could pay for,” said Benno Achterberg, a farmer.',
  )
  const [pooled] = poolQuotations([full, most, other])
  expect(
    pooled?.sightings.map(({ article: id, otherSpeaker }) => [id, otherSpeaker]).sort(),
  ).toEqual([
    ['courier', false],
    ['globe', true],
    ['post', false],
  ])
})

test('an article that names nobody is supported by one that does', () => {
  const other = article(
    'globe',
    'The report lay on the table.',
    '“The valley has built every dam it could pay for, and the river does not wait.”',
  )
  const [pooled] = poolQuotations([full, other])
  const silent = pooled?.sightings.find(({ article: id }) => id === 'globe')
  expect([pooled?.speaker, silent?.speaker, silent?.supportedBy]).toEqual([
    'Oda Fairweather',
    null,
    ['courier'],
  ])
})

test('the same view told without quote marks is a paraphrase', () => {
  const other = article(
    'globe',
    'Oda Fairweather said that the valley had built every dam it could pay for.',
  )
  const [pooled] = poolQuotations([full, other])
  expect(pooled?.sightings.map(({ rendering }) => rendering)).toEqual(['same', 'paraphrased'])
})

test('a quotation no other article has is only here', () => {
  const other = article(
    'globe',
    '“Nobody asked the fishermen about any of this,” said Omar Haddad.',
  )
  expect(poolQuotations([full, other]).map(({ onlyHere }) => onlyHere)).toEqual([true, true])
})

test('the order of the articles changes no verdict', () => {
  const others = [
    article('globe', '“The valley has built every dam,” Oda Fairweather said.'),
    article('post', '“The river does not wait,” said Ms. Fairweather. “Nobody does,” she said.'),
  ]
  const verdicts = (all: readonly ReturnType<typeof article>[]) =>
    poolQuotations(all)
      .flatMap(({ speaker, sightings }) =>
        sightings.map(({ article: id, words, rendering }) =>
          [id, words, rendering, speaker].join('|'),
        ),
      )
      .sort()
  fc.assert(
    fc.property(fc.shuffledSubarray([full, ...others], { minLength: 3 }), (all) => {
      expect(verdicts(all)).toEqual(verdicts([full, ...others]))
    }),
    { numRuns: 6 },
  )
})
