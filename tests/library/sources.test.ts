import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReaderAct, RecordedAct } from '../../main/contract.ts'
import { Deeds } from '../../renderer/controllers/deeds.ts'
import { mergeDeed, partDeed, type OutletDeed } from '../../renderer/controllers/outlet-merging.ts'
import type { ArticleId } from '../../renderer/domain/article.ts'
import { mark, replayActs } from '../../renderer/library/marks.ts'
import { exchangesOf } from '../../renderer/library/queries-exchange.ts'
import {
  factsOf,
  idsOf,
  newestOf,
  printedOverTime,
  sourceHead,
  type ArticleFacts,
} from '../../renderer/library/queries-sources.ts'
import {
  agenciesIn,
  fieldShares,
  mostQuoted,
  partnersIn,
} from '../../renderer/library/source-summary.ts'
import { aFile } from '../builders/a-file.ts'
import { aLibrary, type TestLibrary } from '../builders/a-library.ts'
import { aToldLibrary, type ToldStory } from '../builders/a-told-library.ts'

const alone = (outlet: string, day: string): ToldStory => {
  return { headline: day, day, tellings: [{ outlet, relation: 'alone' }] }
}

test('a source is told by its articles, its days and its line in the table of outlets', async () => {
  const db = await aToldLibrary([
    alone('Reuters', '2026-01-05'),
    alone('Reuters', '2025-12-30T22:00:00.000Z'),
    alone('The Post', '2027-01-01'),
  ])
  const { listed, ...rest } = await sourceHead(db, 'Reuters')
  expect([rest, listed?.kind, listed?.own, (await newestOf(db, 'Reuters', 1))[0]?.id]).toEqual([
    { shownAs: 'Reuters', articles: 2, first: '2025-12-30', last: '2026-01-05' },
    'agency',
    false,
    '0-0',
  ])
})

test('every article of a source stands in one stretch of its plot', async () => {
  const days = fc.array(
    fc.integer({ min: 0, max: 1500 }).map((day) => {
      return new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, day % 2 ? 10 : 24)
    }),
    { minLength: 1, maxLength: 12 },
  )
  await fc.assert(
    fc.asyncProperty(days, async (printed) => {
      const stories = printed.flatMap((day) => [alone('The Post', day), alone('The Sun', day)])
      const db = await aToldLibrary(stories)
      const { counts } = await printedOverTime(db, 'The Post', await sourceHead(db, 'The Post'))
      db.close()
      const expected = counts.map(({ from, to }) => {
        return printed.filter((day) => day >= from && day < to).length
      })
      const sum = counts.reduce((all, { articles }) => all + articles, 0)
      expect([counts.map(({ articles }) => articles), sum]).toEqual([expected, printed.length])
    }),
    { numRuns: 20 },
  )
})

test('text that a source took, gave, or has from the same third is told; its own second article is not', async () => {
  const db = await aToldLibrary([
    {
      headline: 'Took it',
      day: '2026-01-05',
      tellings: [
        { outlet: 'Wire', relation: 'first' },
        { outlet: 'Post', relation: 'excerpt' },
        { outlet: 'Sun', relation: 'reprint' },
      ],
    },
    {
      headline: 'Gave it',
      day: '2026-01-04',
      tellings: [
        { outlet: 'Post', relation: 'first' },
        { outlet: 'Sun', relation: 'reprint' },
        { outlet: 'Post', relation: 'version' },
        { outlet: 'Star', relation: 'independent' },
        { outlet: '', relation: 'common-source' },
      ],
    },
  ])
  const found = await exchangesOf(db, await idsOf(db, 'Post'))
  expect({
    found: found.map(({ role, outlet, own, other, headline }) => [
      role,
      outlet,
      own,
      other,
      headline,
    ]),
    took: partnersIn(found, 'took').map(({ outlet, relations }) => [outlet, relations]),
  }).toEqual({
    found: [
      ['took', 'Wire', '0-1', '0-0', 'Took it'],
      ['gave', 'Sun', '1-0', '1-1', 'Gave it'],
      ['same', '', '1-0', '1-4', 'Gave it'],
    ],
    took: [['Wire', [['excerpt', 1]]]],
  })
})

test('how often a source states something is counted over its articles', async () => {
  const library = await aLibrary()
  await library.deliver([aFile('a.txt', 'One\nby The Post'), aFile('b.txt', 'Two\nby The Post')])
  const ids = await idsOf(library.db, 'The Post')
  const shares = fieldShares(await factsOf(library.db, ids))
  const counted = new Map(shares.map(({ field, counts }) => [field, counts]))
  expect([counted.get('outlet'), counted.get('byline')]).toEqual([
    { stated: 2, learnt: 0, corrected: 0, 'not-stated': 0 },
    { stated: 0, learnt: 0, corrected: 0, 'not-stated': 2 },
  ])
})

test('whoever is quoted in most articles comes first, whatever the capitals of the name', () => {
  const [one, two] = ['1', '2'] as ArticleId[]
  const ada = { kind: 'person', quotations: 1 } as const
  const quoted = mostQuoted([
    [
      one as ArticleId,
      [
        { ...ada, name: 'Ada Byron' },
        { ...ada, name: 'Omar Haddad', quotations: 9 },
      ],
    ],
    [two as ArticleId, [{ ...ada, name: 'ADA BYRON' }]],
  ])
  expect(quoted.map(({ name, quotations, articles }) => [name, quotations, articles])).toEqual([
    ['Ada Byron', 2, ['1', '2']],
    ['Omar Haddad', 9, ['1']],
  ])
})

test('agencies are counted by article, and a source is no agency of its own', () => {
  const held: ArticleFacts['held'] = {
    outlet: 'stated',
    byline: 'stated',
    published: 'stated',
    dateline: 'stated',
    agency: 'stated',
    credit: 'stated',
  }
  const facts = (article: string, agencies: readonly string[]) => {
    return { article: article as ArticleId, edition: 1, headline: '', sortDate: '', held, agencies }
  }
  expect(agenciesIn([facts('1', ['Wire', 'Post']), facts('2', ['Wire'])], 'Post')).toEqual([
    { name: 'Wire', articles: ['1', '2'] },
  ])
})

/** A library whose reader merges and parts, with a journal that outlives it. */
async function aReader(journal: RecordedAct[] = []) {
  const library = await aLibrary()
  const record = (act: ReaderAct) => {
    journal.push({ number: journal.length + 1, time: 1, act })
    return Promise.resolve(journal.length)
  }
  const act = async (done: ReaderAct) => {
    for (const question of await mark(library.db, { record }, done)) {
      await library.library.answer(question)
    }
    await library.library.quiet()
  }
  const deeds = new Deeds(act)
  const merge = async (kept: string, other: string): Promise<OutletDeed> => {
    const deed = await mergeDeed(library.db, kept, other)
    await deeds.do(deed)
    return deed
  }
  return { ...library, journal, act, deeds, merge }
}

/** What every list shows of outlets: how each file's article is called, the counts, and entries. */
async function shown({ db }: Pick<TestLibrary, 'db'>) {
  const rows = (await db.articles.toArray()).filter(({ current }) => current === 1)
  const counts = (await db.counts.toArray()).map(
    ({ outlet, articles }) => [outlet, articles] as const,
  )
  return {
    rows: Object.fromEntries(rows.map(({ paths, outlet }) => [paths[0] ?? '', outlet])),
    counts: Object.fromEntries<number>(counts),
    entries: (await db.outlets.toArray()).map(({ name, short }) => [name, short]),
  }
}

const files = [
  aFile('stated.txt', 'One\nby Harbor Post'),
  aFile('kept.txt', 'Two\nby The Harbour Post'),
  aFile('corrected.txt', 'Three\nby Nobody'),
  // The longer one learns its outlet from the shorter one's words.
  aFile('learnt.txt', 'Four\n#1 a long report with all there is to say about it'),
  aFile('teacher.txt', 'Five\n#1 a part of it\nfrom Harbor Post'),
]

async function aHarbour(journal: RecordedAct[] = []) {
  const reader = await aReader(journal)
  await reader.deliver(files)
  return reader
}

async function correctedToOther(reader: Awaited<ReturnType<typeof aReader>>) {
  const [row] = (await reader.db.articles.toArray()).filter(({ paths }) => {
    return paths[0] === 'corrected.txt'
  })
  await reader.act({
    kind: 'corrected',
    article: row?.id ?? '',
    field: 'outlet',
    values: ['Harbor Post'],
  })
}

const merged = {
  rows: {
    'stated.txt': 'The Harbour Post',
    'kept.txt': 'The Harbour Post',
    'corrected.txt': 'The Harbour Post',
    'learnt.txt': 'The Harbour Post',
    'teacher.txt': '',
  },
  counts: { 'The Harbour Post': 4, '': 1 },
  entries: [['The Harbour Post', ['Harbor Post']]],
}

test('two names made one show as the kept one everywhere: stated, learnt and corrected; undone, as before', async () => {
  const reader = await aHarbour()
  await correctedToOther(reader)
  const before = await shown(reader)
  const deed = await reader.merge('The Harbour Post', 'Harbor Post')
  const after = await shown(reader)
  await reader.deeds.takeBack(deed)
  expect([after, await shown(reader), before.counts]).toEqual([
    merged,
    before,
    { 'Harbor Post': 3, 'The Harbour Post': 1, '': 1 },
  ])
})

test('what arrives after two names became one comes under the kept one', async () => {
  const reader = await aReader()
  await reader.merge('The Harbour Post', 'Harbor Post')
  await reader.deliver(files.filter(({ stamp }) => stamp.path !== 'corrected.txt'))
  expect((await shown(reader)).counts).toEqual({ 'The Harbour Post': 3, '': 1 })
})

test('two names made one stay one when the database is lost', async () => {
  const journal: RecordedAct[] = []
  const reader = await aHarbour(journal)
  await correctedToOther(reader)
  await reader.merge('The Harbour Post', 'Harbor Post')
  const anew = await aLibrary()
  await anew.deliver(files)
  for (const question of await replayActs(anew.db, journal)) await anew.library.answer(question)
  await anew.library.quiet()
  expect(await shown(anew)).toEqual(merged)
})

test('a name that has an entry of the reader’s own goes over with it, and comes back whole', async () => {
  const reader = await aHarbour()
  const entry = { short: ['HP'], domains: ['harbor.example'], kind: 'newspaper', country: 'GB' }
  await reader.act({ kind: 'outlet', name: 'Harbor Post', entry })
  const deed = await reader.merge('The Harbour Post', 'Harbor Post')
  const [after] = await reader.db.outlets.toArray()
  const { counts } = await shown(reader)
  await reader.deeds.takeBack(deed)
  expect([after, counts['Harbor Post'], await reader.db.outlets.toArray()]).toEqual([
    {
      name: 'The Harbour Post',
      short: ['Harbor Post', 'HP'],
      domains: ['harbor.example'],
      kind: 'newspaper',
      country: 'GB',
    },
    undefined,
    [{ name: 'Harbor Post', ...entry }],
  ])
})

test('a name is parted again; an entry that then says nothing goes', async () => {
  const reader = await aHarbour()
  await reader.merge('The Harbour Post', 'Harbor Post')
  const deed = await partDeed(reader.db, 'The Harbour Post', 'Harbor Post')
  if (deed) await reader.deeds.do(deed)
  const { counts, entries } = await shown(reader)
  expect([counts, entries]).toEqual([
    { 'Harbor Post': 2, 'The Harbour Post': 1, Nobody: 1, '': 1 },
    [],
  ])
})

test('the page of a name that was merged leads on to the kept one', async () => {
  const reader = await aHarbour()
  await reader.merge('The Harbour Post', 'Harbor Post')
  const { shownAs, articles } = await sourceHead(reader.db, 'Harbor Post')
  expect([shownAs, articles]).toEqual(['The Harbour Post', 0])
})
