import { expect, test } from 'vitest'
import type { ReaderAct, RecordedAct } from '../../main/contract.ts'
import { Deeds } from '../../renderer/controllers/deeds.ts'
import { mergeDeed, partDeed, type OutletDeed } from '../../renderer/controllers/outlet-merging.ts'
import { mark, replayActs } from '../../renderer/library/marks.ts'
import { Lister } from '../../renderer/library/lists/lister.ts'
import { sourceNames } from '../../renderer/library/queries-sources.ts'
import { aFile } from '../builders/a-file.ts'
import { aLibrary, type TestLibrary } from '../builders/a-library.ts'

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
  const { shownAs } = await sourceNames(reader.db, 'Harbor Post')
  const lister = new Lister(reader.db, null)
  const { editions } = await lister.answer({ kind: 'printed', outlet: 'Harbor Post' })
  expect([shownAs, editions.length]).toEqual(['The Harbour Post', 0])
})
