import { expect, test } from 'vitest'
import {
  kindsToShow,
  pairsToShow,
  quotable,
  storyOfSeveral,
  storyToShow,
  withLostValues,
  withOriginal,
} from '../../build/tour/choices.mjs'
import type { ArticleId } from '../../renderer/domain/article.ts'
import type {
  SummarisedArticle,
  SummarisedComparison,
  Summary,
} from '../../renderer/library/summary-shape.ts'

test('the tour walks the first story that more than one article tells', () => {
  const single = { headline: 'Ferry late', articles: [id('a')], reasons: [''] }
  const told = { headline: 'Ferry lost', articles: [id('b'), id('c')], reasons: ['', ''] }

  expect(storyToShow({ ...aSummary(), stories: [single, told] }, null)).toBe(told)
})

test('a library without articles has no story to walk', () => {
  expect(storyToShow(aSummary(), null)).toBeNull()
})

test('a story that is asked for and not there stops the tour', () => {
  expect(() => storyToShow(aSummary(), 3)).toThrow('There is no story 3.')
})

test('of a mixed library, each kind of article is shown once, beside those shown already', () => {
  const shown = anArticle('a', { format: 'pdf' })
  const summary = aSummary(
    shown,
    anArticle('b', { format: 'pdf', direction: 'rtl' }),
    anArticle('c', { format: 'eml' }),
    anArticle('d', { format: 'feed', part: { number: 3, of: 48, name: 'guid-3' } }),
    anArticle('e', { format: 'newsml', standing: 'withdrawn' }),
  )

  expect(kindsToShow(summary, [shown]).map(({ name, article }) => `${name} ${article.id}`)).toEqual(
    ['pdf b', 'mail c', 'right-to-left b', 'standing e', 'item-of-file d'],
  )
})

test('a library of plain texts has no kinds to show', () => {
  expect(kindsToShow(aSummary(anArticle('a'), anArticle('b')), [])).toEqual([])
})

test('a full article is shown before a scrap', () => {
  const scrap = anArticle('a', { format: 'eml', headline: '', paragraphs: 1 })
  const full = anArticle('b', { format: 'eml' })

  expect(kindsToShow(aSummary(scrap, full), []).map(({ article }) => article)).toEqual([full])
})

test('words are lit in an article whose own prose they stand in', () => {
  const learnt = anArticle('a', { attribution: { outlet: [aValue('The Harbour Post', 'b')] } })
  const stated = anArticle('b', { attribution: { outlet: [aValue('The Harbour Post', 'b')] } })

  expect(quotable(aSummary(learnt, stated))).toEqual([stated])
})

test('values that lost are looked at where an article has them', () => {
  const plain = anArticle('a', { attribution: { outlet: [aValue('The Harbour Post', 'a')] } })
  const lost = [{ value: 'harbourpost.example', method: 'meta: publisher' }]
  const outweighed = anArticle('b', {
    attribution: { outlet: [{ ...aValue('The Harbour Post', 'b'), lost }] },
  })

  expect(withLostValues(aSummary(plain, outweighed))).toBe(outweighed)
  expect(withLostValues(aSummary(plain))).toBeNull()
})

test('the original is opened of a file that says more than its text', () => {
  const text = anArticle('a')
  const page = anArticle('b', { format: 'html' })

  expect(withOriginal(aSummary(text, page))).toBe(page)
  expect(withOriginal(aSummary(text))).toBe(text)
})

test('a story of three to six articles is shown in every view, one of seven is not', () => {
  const told = (count: number) => ({
    headline: `Told ${count} times`,
    articles: Array.from({ length: count }, (_, at) => id(`${count}-${at}`)),
    reasons: [],
  })

  expect(storyOfSeveral({ ...aSummary(), stories: [told(2), told(7), told(4)] })).toEqual(told(4))
  expect(storyOfSeveral({ ...aSummary(), stories: [told(1), told(2)] })).toBeNull()
})

test('beside the first pair, a report rewritten and a passage moved are shown', () => {
  const first = aPair({ relation: 'rewritten', moved: 2 })
  const rewritten = aPair({ relation: 'rewritten', moved: 1 })
  const moved = aPair({ moved: 1 })
  const summary = { ...aSummary(), comparisons: [first, aPair({}), rewritten, moved] }

  expect(pairsToShow(summary, first).map(({ name, pair }) => [name, pair])).toEqual([
    ['rewritten', rewritten],
    ['moved', moved],
  ])
})

function aPair(own: Partial<SummarisedComparison>): SummarisedComparison {
  return {
    a: id('a'),
    b: id('b'),
    pairs: 3,
    moved: 0,
    onlyA: 0,
    onlyB: 0,
    edits: [],
    typographic: 0,
    aInB: 1,
    bInA: 1,
    relation: 'reprint',
    direction: 'a-to-b',
    reasons: [],
    ...own,
  }
}

function aSummary(...articles: readonly SummarisedArticle[]): Summary {
  const files = articles.length
  const imported = { files, articles: files, duplicates: 0, problems: [], seconds: 1, bundles: [] }
  return { import: imported, articles, stories: [], comparisons: [] }
}

function anArticle(name: string, own: Partial<SummarisedArticle> = {}): SummarisedArticle {
  return {
    id: id(name),
    paths: [`${name}.txt`],
    format: 'txt',
    language: 'en',
    direction: 'ltr',
    headline: `Ferry lost, says ${name}`,
    part: null,
    standing: null,
    heldPictures: 0,
    paragraphs: 3,
    leadIn: 0,
    text: 'The ferry was lost, The Harbour Post writes.\n\nNobody was hurt.\n\nIt was late.',
    furniture: [],
    captions: [],
    pictures: 0,
    remotePictures: 0,
    attribution: {},
    quotes: [],
    ...own,
  }
}

function aValue(value: string, where: string) {
  const evidence = [{ article: id(where), words: value }]
  return { value, status: 'stated', evidence, method: 'named in the text', confidence: 0.9 }
}

/** A made-up article's name; real ones are hashes. */
function id(name: string): ArticleId {
  return name as ArticleId
}
