import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../../../build/paths.mjs'
import { attributedQuotations } from '../../../../renderer/domain/attribute/quotes/attributed-quotations.ts'
import type { Stretch } from '../../../../renderer/domain/attribute/quotes/quotation.ts'

function voices(...paragraphs: readonly string[]) {
  const words = ({ paragraph, start, end }: Stretch) =>
    (paragraphs[paragraph] ?? '').slice(start, end)
  return attributedQuotations(paragraphs).map(({ content, speaker, via }) => ({
    words: content.map(words).join(' … '),
    name: speaker.name,
    rule: speaker.rule,
    runnerUp: speaker.runnerUp,
    via: via && words(via),
  }))
}

const names = (...paragraphs: readonly string[]) => voices(...paragraphs).map(({ name }) => name)

test('a scholar quoted in two halves, then by surname, then as “he”, is one person', () => {
  expect(
    voices(
      '“The valley has built every dam it could pay for,” said Chung Dae-ho, an engineer who has advised past councils. “There is no money for another,” he added.',
      'Wider interests drive the towns apart, he argued.',
      '“The river does not wait,” said Mr. Chung. “Nor do the spring floods.”',
    ).map(({ name, rule }) => [name, rule]),
  ).toEqual([
    ['Chung Dae-ho', '“Chung Dae-ho” stands beside the words'],
    ['Chung Dae-ho', '“he” is Chung Dae-ho, who was named before'],
    ['Chung Dae-ho', '“he” is Chung Dae-ho, who was named before'],
    ['Chung Dae-ho', '“Mr. Chung” is short for Chung Dae-ho'],
  ])
})

test('the scholar of the lead-in, with an office before the name, is no second person', () => {
  expect(
    names(
      'RIL Vice Chair Chung Dae-ho was quoted in the Mossgate Chronicle, where he said that the dam may have reached its limits.',
      '“A stamp on paper holds back no water,” said Mr. Chung.',
    ),
  ).toEqual(['Chung Dae-ho', 'Chung Dae-ho'])
})

test('an official without a name speaks by way of the agency that was told', () => {
  expect(
    voices(
      'A North Valley council official said to the Yonhap news agency on Tuesday that the towns are watching closely, adding, “We hope the dam will hold.”',
    ).map(({ name, via }) => [name, via]),
  ).toEqual([
    ['North Valley council official', 'Yonhap news agency'],
    ['North Valley council official', 'Yonhap news agency'],
  ])
})

test('telling a parliament something is not speaking by way of it', () => {
  expect(
    voices('“We have no boats left,” Omar Haddad told Congress.').map(({ via }) => via),
  ).toEqual([null])
})

test('“she” passes over the man who was named last', () => {
  expect(
    names(
      'Ines Albrecht, the port’s director, met Omar Haddad on Monday.',
      '“The harbour will reopen in May,” she said.',
    ),
  ).toEqual(['Ines Albrecht'])
})

test('where “he” could be either of two men, nobody is named and the runner-up is kept', () => {
  expect(
    voices(
      'Omar Haddad and Tom Reed came to the pier.',
      'Nobody else came. The wind rose. The boats stayed in.',
      '“This cannot go on,” he said.',
    ).map(({ name, rule, runnerUp }) => [name, rule, runnerUp]),
  ).toEqual([[null, '“he” could mean more than one', 'Omar Haddad']])
})

test('an office stands for the person the article gives it to', () => {
  expect(
    voices('Sen. Ines Albrecht opened the pier.', '“The harbour is yours,” the senator said.').map(
      ({ name, rule }) => [name, rule],
    ),
  ).toEqual([['Ines Albrecht', '“the senator” is Ines Albrecht, called Sen.']])
})

test('a spokesman for somebody is not that somebody', () => {
  expect(
    names('Omar Haddad stayed at home.', '“He is not well,” said a spokesman for Mr. Haddad.'),
  ).toEqual(['spokesman for Mr. Haddad'])
})

test('every mention and every passer-on stands in the text', () => {
  const paragraphs = [
    '“We have no boats left,” Omar Haddad told CNN. “We sold the last one.”',
    'Critics said the plan was late.',
  ]
  const outside = attributedQuotations(paragraphs)
    .flatMap(({ speaker, via }) => [speaker.mention, via])
    .filter((one) => one && one.end > (paragraphs[one.paragraph] ?? '').length)
  expect(outside).toEqual([])
})

const seeds = join(root, '../shared/seeds')

test.skipIf(!existsSync(seeds))('the seed articles name every voice a reader hears', () => {
  const heard = readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(seeds, name), 'utf8').split('\n').filter(Boolean))
    .map((paragraphs) =>
      attributedQuotations(paragraphs)
        .filter(({ kind }) => kind !== 'indirect')
        .map(({ speaker }) => speaker.name),
    )
  const both = ['Karine Jean-Pierre', 'Moon Chung-in', 'Moon Chung-in', 'Andrei Lankov']
  expect(heard).toEqual([both, [...both, 'Andrei Lankov', 'South Korean presidential official']])
})
