import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleId, StoryId } from '../../renderer/domain/article.ts'
import { matches } from '../../renderer/domain/search/matches.ts'
import { parseQuery } from '../../renderer/domain/search/parse-query.ts'
import { holdings } from '../../renderer/domain/search/query.ts'
import { Gate } from '../../renderer/library/search/gate.ts'
import { mergeParts } from '../../renderer/library/search/merge.ts'
import { makeReady } from '../../renderer/library/search/schema.ts'
import type { SearchIndex } from '../../renderer/library/search/search-index.ts'
import { databaseInMemory } from '../../renderer/library/search/sqlite.ts'
import { aFindable, anIndexOf, everyState } from '../builders/a-findable.ts'

/** Few words, so that random texts and random searches meet; several scripts and spellings. */
const vocabulary = [
  ...['bank', 'banks', 'bänke', 'Rate', 'rates', 'ra', 'b', 'the', 'Kyiv’s', 'won’t', 'l’Italie'],
  ...[
    '中国',
    '国中',
    '中',
    '人民银行',
    '中国人',
    'がぎ',
    '한국',
    '국',
    'กำไร',
    'กา',
    'iPhone手机',
    '机',
  ],
  ...['1,000', '2024年', 'Straße', 'STRASSE', 'naïve', '½', '!', 'co\u00adop'],
]
const word = fc.constantFrom(...vocabulary)
const text = fc.array(word, { maxLength: 7 }).map((words) => words.join(' '))
const glued = fc.array(word, { maxLength: 4 }).map((words) => words.join(''))
const day = fc.constantFrom('2023-12-31', '2024-01-01', '2024-01-01T10:20:00.000Z', '2024-02-03')
const language = fc.constantFrom('en', 'en-GB', 'pt-BR', 'de', 'und')
const article = fc.record({
  headline: text,
  outlet: text,
  byline: text,
  texts: fc.array(fc.oneof(text, glued), { maxLength: 3 }),
  speakers: fc.array(text, { maxLength: 2 }),
  language,
  sortDate: day,
  holdings: fc.subarray([...holdings]),
  states: fc.subarray([...everyState].filter((state) => state !== 'unread')).map((known) => {
    return known.includes('read') ? known : [...known, 'unread' as const]
  }),
  tags: fc.subarray(['Bank', '中国 rates', 'The won’t']),
})

const value = fc.oneof(
  word.map((one) => one.replace(/[!½]/g, 'b')),
  fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `"${words.join(' ')}"`),
)
const filter = fc.oneof(
  fc
    .tuple(fc.constantFrom('source', 'author', 'quoted', 'tag'), value)
    .map((pair) => pair.join(':')),
  fc.constantFrom(...everyState).map((state) => `is:${state}`),
  fc.constantFrom(...holdings).map((holding) => `has:${holding}`),
  fc.constantFrom('before:2024', 'after:2024-01', 'before:2024-01-02', 'after:2024-01-02'),
  fc.constantFrom('lang:en', 'lang:en-gb', 'lang:german', 'lang:pt', 'lang:xx'),
)
const term = fc.oneof(
  value,
  value.map((one) => `${one}*`),
  filter,
)
const piece = fc.oneof(
  { weight: 4, arbitrary: term },
  { weight: 1, arbitrary: term.map((one) => `-${one}`) },
  { weight: 1, arbitrary: fc.tuple(term, term).map((two) => two.join(' OR ')) },
)
const typed = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.constantFrom('', ' '))
  .map(([pieces, end]) => pieces.join(' ') + end)

test('the index finds exactly what somebody finds who reads every article', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(article, { maxLength: 8 }),
      fc.array(typed, { minLength: 5, maxLength: 10 }),
      fc.subarray(['bank', 'banks', 'rate', 'ra', 'b', 'the', 'wont', 'kyiv', 's', 'strasse']),
      async (told, searches, frequent) => {
        const { articles, found, index } = await anIndexOf(told, frequent)
        const read = searches.map((search) => {
          const query = parseQuery(search)
          return articles.filter((one) => matches(one, query)).map(({ id }) => id)
        })
        const looked = searches.map((search) => [...found(search)].sort())
        index.close()
        expect(looked).toEqual(read.map((ids) => [...ids].sort()))
      },
    ),
    { numRuns: 40 },
  )
}, 60_000)

/** Phrases of words that nearly all articles hold, beside filters and other words. */
const fewWords = fc.array(fc.constantFrom('of', 'the', 'in', 'rain', '中国'), { maxLength: 12 })
const phrase = fc
  .array(fc.constantFrom('of', 'the', 'in', 'rain'), { minLength: 2, maxLength: 4 })
  .map((words) => `"${words.join(' ')}"`)
const besides = fc.constantFrom(
  '',
  ' rain',
  ' -rain',
  ' source:in',
  ' OR rain',
  ' "the in"',
  ' lang:xx',
)

test('a phrase of the most frequent words is found wherever it stands, and nowhere else', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fewWords, { minLength: 3, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      fc.array(fc.tuple(phrase, besides), { minLength: 4, maxLength: 8 }),
      async (told, phrases) => {
        const texts = told.map((parts) => parts.map((words) => words.join(' ')))
        const { articles, found, index } = await anIndexOf(
          texts.map(([headline = '', outlet = '', ...rest]) => ({ headline, outlet, texts: rest })),
          ['of', 'the', 'in'],
        )
        const searches = phrases.map((two) => `${two.join('')} `)
        const looked = searches.map((search) => [...found(search)].sort())
        index.close()
        const read = searches.map((search) => {
          const query = parseQuery(search)
          return articles.filter((one) => matches(one, query)).map(({ id }) => id)
        })
        expect(looked).toEqual(read.map((ids) => [...ids].sort()))
      },
    ),
    { numRuns: 40 },
  )
}, 60_000)

test('an index in many parts becomes one of one part, and finds what it found', async () => {
  const { index, found } = await anIndexOf([], ['of', 'the'])
  const filed = { story: '' as StoryId, reading: 1, files: 1 }
  for (let at = 0; at < 12; at += 1) {
    await index.change(() => {
      const text = `bank ${String(at % 3)} of the river`
      index.put(aFindable(`b${String(at)}`, { texts: [text] }), filed)
      return Promise.resolve()
    })
  }
  index.remove('b1' as ArticleId)
  const searches = ['ba', 'bank 0 ', '"1 of the riv', '"of the" ']
  const before = searches.map(found)
  const parts = partsOf(index)
  await mergeParts(index, new Gate(), () => false)
  expect([parts.every((one) => one > 2), partsOf(index), searches.map(found)]).toEqual([
    true,
    [1, 1, 1],
    before,
  ])
})

/** How many segments each table of words is in; the number of one stands in the upper bits of its pages. */
function partsOf({ db }: SearchIndex): readonly number[] {
  return ['words', 'starts', 'pairs'].map((table) => {
    return Number(
      db.selectValue(`SELECT count(DISTINCT id >> 37) FROM ${table}_data WHERE id >> 37 > 0`),
    )
  })
}

test('what is found stands newest first, times of one day included', async () => {
  const dates = ['2024-01-02', '2023-05-01', '2024-01-02T08:00:00.000Z', '2024-01-02T19:00:00.000Z']
  const { found } = await anIndexOf(dates.map((sortDate) => ({ headline: 'Bank', sortDate })))
  expect(found('bank')).toEqual(['a3', 'a2', 'a0', 'a1'])
})

test('a day with more articles than it has places loses none, and dates stay true', async () => {
  const told = Array.from({ length: 4100 }, () => ({ headline: 'Bank', sortDate: '2024-01-01' }))
  const { found } = await anIndexOf([...told, { headline: 'Bank', sortDate: '2024-01-02' }])
  expect([
    found('bank').length,
    found('bank before:2024-01-02').length,
    found('bank after:2024-01-02'),
  ]).toEqual([4101, 4100, ['a4100']])
})

test('an article that changed is found by its new words alone, and not at all when it left', async () => {
  const { index, found } = await anIndexOf([{ headline: 'Old words' }, { headline: 'Others' }])
  const filed = { story: '' as StoryId, reading: 2, files: 1 }
  index.put(aFindable('a0', { headline: 'New words', sortDate: '2020-01-01' }), filed)
  const changed = ['old ', 'new ', 'words '].map(found)
  index.remove('a0' as ArticleId)
  expect([...changed, found('words '), index.count]).toEqual([[], ['a0'], ['a0'], [], 1])
})

test('a change that fails half way leaves the index as it was', async () => {
  const { index, found } = await anIndexOf([{ headline: 'Kept' }])
  const failing = index.change(() => {
    index.remove('a0' as ArticleId)
    return Promise.reject(new Error('the disk is full'))
  })
  await expect(failing).rejects.toThrow('the disk is full')
  expect([found('kept '), index.count]).toEqual([['a0'], 1])
})

test('an index of another library, or of another version, is of no use', async () => {
  const db = await databaseInMemory()
  const made = makeReady(db, 'one library')
  const same = makeReady(db, 'one library')
  const other = makeReady(db, 'another')
  db.exec('PRAGMA user_version = 99')
  expect([made, same, other, makeReady(db, 'one library')]).toEqual([true, true, false, false])
})
