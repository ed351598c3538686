import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { expect, test } from 'vitest'
import type { ArticleId } from '../../renderer/domain/article.ts'
import { filedTimes } from '../../renderer/domain/compare/filed-times.ts'
import { inWords } from '../../renderer/domain/compare/in-words.ts'
import { LibraryDatabase } from '../../renderer/library/database.ts'
import { theNewsroom } from '../../renderer/library/domain-newsroom.ts'
import type { ComparedMany, ComparedPair } from '../../renderer/library/messages.ts'
import { filed } from '../../renderer/library/queries.ts'
import { fileVersions, versionsOf } from '../../renderer/library/queries-versions.ts'
import { first } from '../../renderer/library/versions/0001-first.ts'
import { everyFormat } from '../../renderer/library/versions/0002-every-format.ts'
import { aBundle, readToyBundle } from '../builders/a-bundle.ts'
import { aFile } from '../builders/a-file.ts'
import { aLibrary, type LibraryTraits, type TestLibrary } from '../builders/a-library.ts'

const noon = new Date(2026, 10, 12, 12).getTime()
const hour = 3_600_000

/** A library in which every delivery comes an hour after the one before, the first at noon. */
async function hourly(traits: LibraryTraits = {}) {
  let at = noon - hour
  const library = await aLibrary({ ...traits, now: () => at })
  let version = 0
  const put = async (path: string, text: string): Promise<ArticleId> => {
    at += hour
    await library.deliver([aFile(path, text, ++version)])
    const [id] = (await filed(library.db, path))?.articles ?? []
    if (!id) throw new Error(`${path} was not filed`)
    return id
  }
  return { ...library, put }
}

/** The texts a file had, one after the other, and the ids of what it held. */
async function changed(library: Awaited<ReturnType<typeof hourly>>, ...texts: readonly string[]) {
  const ids: ArticleId[] = []
  for (const text of texts) ids.push(await library.put('a.txt', text))
  return ids
}

function hours(count: number): number {
  return noon + count * hour
}

test('a file that changed three times has four versions, and each leads to all of them', async () => {
  const library = await hourly()
  const ids = await changed(
    library,
    'Rates rise',
    'Rates rise again',
    'Rates fall',
    'Rates hold\nnow',
  )
  const [a, b, c, d] = ids
  const found = await Promise.all(ids.map((id) => fileVersions(library.db, id)))
  const versions = [
    { id: a, filed: hours(0), words: 0, isCurrent: false },
    { id: b, filed: hours(1), words: 0, isCurrent: false },
    { id: c, filed: hours(2), words: 0, isCurrent: false },
    { id: d, filed: hours(3), words: 1, isCurrent: true },
  ]
  expect(found).toEqual(ids.map(() => ({ versions, all: 4, newest: d })))
})

test('a file that never changed has one version, an unknown article none', async () => {
  const library = await hourly()
  const id = await library.put('a.txt', 'Rates rise')
  await library.put('b.txt', 'Rates rise too')
  expect([
    await versionsOf(library.db, id),
    await fileVersions(library.db, 'nobody' as ArticleId),
  ]).toEqual([[id], { versions: [], all: 0, newest: null }])
})

test('a file that goes back to its first words has two versions, and the first is in the folder', async () => {
  const library = await hourly()
  const [a, b] = await changed(library, 'Rates rise', 'Rates fall', 'Rates rise')
  const found = await fileVersions(library.db, b ?? ('' as ArticleId))
  expect([found.versions.map(({ id, isCurrent }) => [id, isCurrent]), found.newest]).toEqual([
    [
      [a, true],
      [b, false],
    ],
    a,
  ])
})

test('two files that held one text and part ways do not become versions of each other', async () => {
  const library = await hourly()
  const shared = await library.put('a.txt', 'Rates rise')
  await library.put('b.txt', 'Rates rise')
  const [inA, inB] = [
    await library.put('a.txt', 'Rates fall'),
    await library.put('b.txt', 'Rates hold'),
  ]
  expect([
    await versionsOf(library.db, inA),
    await versionsOf(library.db, inB),
    await versionsOf(library.db, shared),
  ]).toEqual([
    [shared, inA],
    [shared, inB],
    [shared, inA, inB],
  ])
})

test('an item of a file of several has versions of its own', async () => {
  const library = await hourly({ read: readToyBundle })
  const before = await library.put(
    'all.feed',
    aBundle([
      ['one', 'Rates rise'],
      ['two', 'Harvest'],
    ]),
  )
  const after = await library.put(
    'all.feed',
    aBundle([
      ['one', 'Rates fall'],
      ['two', 'Harvest'],
    ]),
  )
  const [, other] = (await filed(library.db, 'all.feed'))?.articles ?? []
  expect([
    await versionsOf(library.db, after),
    other && (await versionsOf(library.db, other)),
  ]).toEqual([[before, after], [other]])
})

test('of ten versions the six nearest are given, and all are counted', async () => {
  const library = await hourly()
  const texts = Array.from({ length: 10 }, (_, at) => `Rates, edition ${at}`)
  const ids = await changed(library, ...texts)
  const around = async (at: number) => {
    const { versions, all } = await fileVersions(library.db, ids[at] ?? ('' as ArticleId))
    return [versions.map(({ id }) => ids.indexOf(id)), all]
  }
  expect([await around(0), await around(5), await around(9)]).toEqual([
    [[0, 1, 2, 3, 4, 5], 10],
    [[2, 3, 4, 5, 6, 7], 10],
    [[4, 5, 6, 7, 8, 9], 10],
  ])
})

const morning = [
  'Rates rise',
  'The central bank raised its rate on Monday for the third time this year.',
  'Its governor said that prices had risen faster than anybody expected.',
  'by The Post',
]
const evening = [
  'Rates rise',
  'The central bank raised its rate on Tuesday for the third time this year.',
  'Its governor said that prices had risen faster than anybody expected.',
  'Markets fell when the decision of the board became known in the afternoon.',
  'by The Post',
]

async function asked(library: TestLibrary, a: ArticleId, b: ArticleId): Promise<ComparedPair> {
  return (await library.library.answer({ kind: 'compare', a, b })) as ComparedPair
}

test('of two versions the later is known to be that, whichever stands left', async () => {
  const library = await hourly({ newsroom: theNewsroom })
  const [a = '', b = ''] = await changed(library, morning.join('\n'), evening.join('\n'))
  const pair = await asked(library, a as ArticleId, b as ArticleId)
  const turned = await asked(library, b as ArticleId, a as ArticleId)
  const [earlier = '', later = ''] = filedTimes([hours(0), hours(1)], Date.now())
  const words = inWords(pair.a, pair.b, pair.comparison)
  expect({
    names: [pair.a.name, pair.b.name],
    verdicts: [pair, turned].map(({ comparison: one }) => [one.relation, one.direction]),
    reason: pair.comparison.reasons[0]?.text,
    sentence: words.sentence,
    isSaidTwice: words.sentence === inWords(turned.a, turned.b, turned.comparison).sentence,
    adds: words.detail.includes('It adds one paragraph.'),
  }).toEqual({
    names: [`The Post, filed ${earlier}`, `The Post, filed ${later}`],
    verdicts: [
      ['version', 'a-to-b'],
      ['version', 'b-to-a'],
    ],
    reason: `the file was changed: the later text was filed ${later}`,
    sentence: `The Post, filed ${later}, is a later version of what was filed ${earlier}`,
    isSaidTwice: true,
    adds: true,
  })
})

test('versions filed within one minute are told apart by the second', async () => {
  let at = noon
  const library = await aLibrary({ now: () => (at += 5000) })
  const ids: ArticleId[] = []
  for (const [version, text] of ['Rates rise\nby The Post', 'Rates fall\nby The Post'].entries()) {
    await library.deliver([aFile('a.txt', text, version + 1)])
    ids.push(...((await filed(library.db, 'a.txt'))?.articles ?? []))
  }
  const many = (await library.library.answer({
    kind: 'compare-all',
    articles: ids,
  })) as ComparedMany
  const names = many.articles.map(({ name }) => name)
  expect([
    new Set(names).size,
    names.every((name) => /^The Post, filed .*:0\d/.test(name)),
  ]).toEqual([2, true])
})

test('among others, versions of one file are named by their time and the others are not', async () => {
  const library = await hourly()
  const [a, b] = await changed(library, 'Rates rise\nby The Post', 'Rates fall\nby The Post')
  const other = await library.put('b.txt', 'Rates, a view\nby The Times')
  const articles = [a, b, other].flatMap((id) => id ?? [])
  const many = (await library.library.answer({ kind: 'compare-all', articles })) as ComparedMany
  expect(many.articles.map(({ name, version }) => [name.split(',')[0], version?.after])).toEqual([
    ['The Post', []],
    ['The Post', [a]],
    ['The Times', undefined],
  ])
})

test('a library of the schema before finds the later versions of what it had filed', async () => {
  const old = new Dexie('versions-before')
  first(old)
  everyFormat(old)
  await old.open()
  const row = (id: string, replaces: string, at: number) => ({
    ...{ id, replaces, filed: at, headline: id, outlet: '', outletStatus: 'not-stated' },
    ...{ published: '', sortDate: '2026-01-01', format: 'txt', language: 'en', direction: 'ltr' },
    ...{ opening: '', words: 3, paragraphs: 1, story: '', paths: [], current: id === 'c' ? 1 : 0 },
  })
  const others = Array.from({ length: 50 }, (_, at) => row(`other ${at}`, '', 9))
  await old
    .table('articles')
    .bulkPut([row('a', '', 1), row('c', 'b', 3), row('b', 'a', 2), ...others])
  old.close()
  const db = new LibraryDatabase('versions-before')
  await db.open()
  expect([
    await versionsOf(db, 'a' as ArticleId),
    await versionsOf(db, 'b' as ArticleId),
    await versionsOf(db, 'other 7' as ArticleId),
    await db.articles.count(),
  ]).toEqual([['a', 'b', 'c'], ['a', 'b', 'c'], ['other 7'], 53])
})
