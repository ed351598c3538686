import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { root } from '../../../../build/paths.mjs'
import { attributedQuotations } from '../../../../renderer/domain/attribute/quotes/attributed-quotations.ts'
import { quotationsBySpeaker } from '../../../../renderer/domain/attribute/quotes/by-speaker.ts'
import { poolQuotations } from '../../../../renderer/domain/attribute/quotes/pool.ts'
import { quotationCount } from '../../../../renderer/domain/attribute/quotes/quotation-count.ts'
import type {
  QuotedSpeaker,
  QuotedText,
} from '../../../../renderer/domain/attribute/quotes/speaker-table.ts'
import { aQuotedStory } from '../../../builders/a-quoted-story.ts'

function text(id: string, paragraphs: readonly string[]): QuotedText {
  const blocks = paragraphs.map((_, at) => at)
  return { id, paragraphs, blocks, quotations: attributedQuotations(paragraphs) }
}

function bySpeaker(articles: readonly QuotedText[]): readonly QuotedSpeaker[] {
  return quotationsBySpeaker(articles, poolQuotations(articles))
}

const story = aQuotedStory().map(({ id, article }) =>
  text(
    id,
    article.body.blocks.map((block) => block.text),
  ),
)
const [institute, chronicle, globe] = story as [QuotedText, QuotedText, QuotedText]

/** Each speaker with what every article has of each quotation. */
function table(speakers: readonly QuotedSpeaker[]) {
  return speakers
    .map(({ name, rows }) => [
      name,
      ...rows
        .filter(({ marked }) => marked)
        .map(({ cells }) => cells.map(({ rendering }) => rendering).join(' / ')),
    ])
    .filter(({ length }) => length > 1)
}

test('a report and its excerpt quote a scholar, a press secretary, an expert, and one an official', () => {
  expect(table(bySpeaker([institute, chronicle]))).toEqual([
    ['Chung Dae-ho', 'same / same', 'same / same'],
    ['Ingrid Larsson', 'same / same'],
    ['Lena Moss', 'same / same'],
    ['North Valley council official', 'not there / same'],
  ])
})

test('the scholar of the lead-in, “Mr. Chung” and “he” are one speaker, with each office and who prints it', () => {
  const [chung] = bySpeaker([institute, chronicle])
  expect([chung?.forms.map(({ words }) => words), chung?.roles]).toEqual([
    ['Chung Dae-ho, an engineer who has advised past councils', 'Mr. Chung', 'he'],
    [
      { words: 'an engineer who has advised past councils', articles: ['institute', 'chronicle'] },
      { words: 'RIL Vice Chair', articles: ['institute'] },
    ],
  ])
})

/** What an article tells in other words beside the words themselves. */
function retold(speakers: readonly QuotedSpeaker[], name: string) {
  return speakers
    .filter((speaker) => speaker.name === name)
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ printed }) => printed)))
    .filter(({ rendering }) => rendering === 'paraphrased' || rendering === 'related')
    .map(({ rendering, words }) => [rendering, words.slice(0, 20)])
}

test('what the lead-in says he said stands beside his words, as told in other words', () => {
  expect(retold(bySpeaker([institute, chronicle]), 'Chung Dae-ho')).toEqual([
    ['paraphrased', 'that money and talk '],
  ])
})

test('an official without a name speaks by way of the agency', () => {
  const official = bySpeaker([institute, chronicle]).find(({ kind }) => kind === 'unnamed')
  const printed = official?.rows[0]?.cells[1]?.printed[0]
  expect([official?.via, printed?.via?.words]).toEqual([
    ['Nordwire news agency'],
    'Nordwire news agency',
  ])
})

test('words changed inside the marks are marked where they stand, and in the fullest version', () => {
  const [chung] = bySpeaker([chronicle, globe])
  const marked = chung?.rows[0]?.cells.map(({ rendering, printed }) => [
    rendering,
    printed[0]?.pieces.flatMap(({ text: words, mark }) => (mark ? [`${mark}: ${words}`] : [])),
  ])
  expect(marked).toEqual([
    [
      'same',
      [
        'varied: pay for',
        'varied: There is no money left on both banks, so beyond the talk I do not think these warnings will matter',
      ],
    ],
    ['altered', ['changed: afford', 'left out: ']],
  ])
})

test('words given to two people stand under both, each saying who else is named', () => {
  const disputed = bySpeaker([chronicle, globe]).filter(({ conflict }) => conflict)
  expect(
    disputed.map(({ name, rows }) => [name, rows[0]?.cells.map(({ givenTo }) => givenTo)]),
  ).toEqual([
    ['Benno Achterberg', ['Ingrid Larsson', null]],
    ['Ingrid Larsson', [null, 'Benno Achterberg']],
  ])
})

test('where one article says only “he”, the one that names somebody settles who spoke', () => {
  const words = '“The river does not wait for anybody in this valley,”'
  const named = text('named', [`${words} said Omar Haddad.`])
  const vague = text('vague', ['Tom Reed and Paul Moss came to the pier.', `${words} he said.`])
  const [haddad, ...others] = bySpeaker([named, vague])
  expect([
    haddad?.name,
    haddad?.rows[0]?.cells.map(({ printed }) => printed[0]?.supportedBy),
    others,
  ]).toEqual(['Omar Haddad', [[], ['named']], []])
})

test('short forms, initials, spellings and the order of names make no second person', () => {
  const printed = (id: string, name: string) =>
    text(id, [`“Nobody asked ${id} about the boats at all,” said ${name}.`])
  const names = [
    'Volodymyr Petrenko',
    'Volodymyr Petrenco',
    'Oda K. Fairweather',
    'Oda Fairweather',
  ]
  const speakers = bySpeaker(names.map((name, at) => printed(`paper${String(at)}`, name)))
  expect(speakers.map(({ name }) => name).sort()).toEqual([
    'Oda K. Fairweather',
    'Volodymyr Petrenco',
  ])
})

test('only words in quote marks are counted, however many articles print them', () => {
  expect(quotationCount(poolQuotations([institute, chronicle]))).toBe(5)
})

test('in a language whose verbs are not known, words in marks are given and nobody is named', () => {
  const paragraphs = ['外交部发言人说：“我们希望各方采取负责任的行动。”']
  const found = attributedQuotations(paragraphs, 'zh')
  expect(found.map(({ speaker, content }) => [speaker.kind, content])).toEqual([
    ['not clear', [{ paragraph: 0, start: 9, end: 23 }]],
  ])
})

test('another order of the articles gives the same speakers and rows, their cells in that order', () => {
  const ids = story.map(({ id }) => id)
  const first = bySpeaker(story)
  fc.assert(
    fc.property(fc.shuffledSubarray(story, { minLength: story.length }), (shuffled) => {
      const back = bySpeaker(shuffled).map((speaker) => ({
        ...speaker,
        articles: sorted(speaker.articles),
        roles: speaker.roles.map(({ words, articles }) => ({ words, articles: sorted(articles) })),
        forms: speaker.forms.map(({ words, articles }) => ({ words, articles: sorted(articles) })),
        rows: speaker.rows.map((row) => ({
          ...row,
          cells: ids.map((id) => row.cells.find(({ article }) => article === id)),
        })),
      }))
      expect(back).toEqual(first)
    }),
    { numRuns: 6 },
  )
  function sorted(articles: readonly string[]) {
    return ids.filter((id) => articles.includes(id))
  }
})

test('the pieces of every printed quotation are its words, and its places stand in the text', () => {
  const printed = bySpeaker(story).flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => cell.printed.map((one) => ({ cell, one }))),
    ),
  )
  const wrong = printed.filter(({ cell, one }) => {
    const paragraphs = story.find(({ id }) => id === cell.article)?.paragraphs ?? []
    const inside = one.places.every(({ block, start, end }) => start < end && end <= (paragraphs[block] ?? '').length) // prettier-ignore
    return !inside || one.pieces.map(({ text: words }) => words).join('') !== one.words
  })
  expect([printed.length > 10, wrong]).toEqual([true, []])
})

const seeds = join(root, '../shared/seeds')

test.skipIf(!existsSync(seeds))(
  'the seeds are quoted from by four speakers, all but two quotations in both',
  () => {
    const articles = readdirSync(seeds)
      .filter((name) => name.endsWith('.txt'))
      .map((name) =>
        text(name, readFileSync(join(seeds, name), 'utf8').split('\n').filter(Boolean)),
      )
    expect(table(bySpeaker(articles))).toEqual([
      ['Moon Chung-in', 'same / same', 'same / same'],
      ['Andrei Lankov', 'same / same', 'not there / same'],
      ['Karine Jean-Pierre', 'same / same'],
      ['South Korean presidential official', 'not there / same'],
    ])
  },
)
