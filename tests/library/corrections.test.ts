import { expect, test } from 'vitest'
import type { ReaderAct, RecordedAct } from '../../main/contract.ts'
import type { ArticleId } from '../../renderer/domain/article.ts'
import { mark, replayActs } from '../../renderer/library/marks.ts'
import { counts, filed, reading } from '../../renderer/library/queries.ts'
import { aFile, aStamp } from '../builders/a-file.ts'
import { aLibrary, type LibraryTraits, type TestLibrary } from '../builders/a-library.ts'

/** A library with a journal, in which the reader corrects things. */
async function aReader(traits: LibraryTraits = {}, journal: RecordedAct[] = []) {
  const library = await aLibrary(traits)
  const record = (act: ReaderAct) => {
    journal.push({ number: journal.length + 1, time: 1, act })
    return Promise.resolve(journal.length)
  }
  const correct = async (article: ArticleId, field: string, values: readonly string[] | null) => {
    const act: ReaderAct = { kind: 'corrected', article, field, values }
    for (const question of await mark(library.db, { record }, act)) {
      await library.library.answer(question)
    }
    await library.library.quiet()
  }
  return { ...library, journal, correct }
}

async function idOf({ db }: Pick<TestLibrary, 'db'>, path: string): Promise<ArticleId> {
  const [id] = (await filed(db, path))?.articles ?? []
  if (!id) throw new Error(`${path} is not filed`)
  return id
}

/** What lists and the panel show of a file's article. */
async function shown(library: Pick<TestLibrary, 'db'>, path: string) {
  const one = await reading(library.db, await idOf(library, path))
  const row = one?.article
  return {
    list: [row?.headline, row?.outlet, row?.outletStatus, row?.published],
    panel: one?.provenance.outlet.map(({ value, status, method }) => [value, status, method]),
    lost: one?.provenance.outlet.flatMap(({ lost = [] }) => lost.map(({ value }) => value)),
    counted: Object.fromEntries(
      (await counts(library.db)).outlets.map((outlet) => [outlet.outlet, outlet.articles]),
    ),
  }
}

const text = 'Rates rise\nby The Past'
const byYou = [['The Post', 'corrected', 'corrected by you']]

test('a corrected outlet shows in lists, counts and panel, with what the file says beside it', async () => {
  const reader = await aReader()
  await reader.deliver([aFile('a.txt', text), aFile('b.txt', 'Other\nby The Past')])
  await reader.correct(await idOf(reader, 'a.txt'), 'outlet', ['The Post'])
  expect(await shown(reader, 'a.txt')).toEqual({
    list: ['Rates rise', 'The Post', 'corrected', ''],
    panel: byYou,
    lost: ['The Past'],
    counted: { 'The Past': 1, 'The Post': 1 },
  })
})

test('a correction taken back leaves everything as the file has it', async () => {
  const reader = await aReader()
  await reader.deliver([aFile('a.txt', text)])
  const before = await shown(reader, 'a.txt')
  const id = await idOf(reader, 'a.txt')
  for (const [field, value] of Object.entries({
    outlet: 'The Post',
    headline: 'Rates fall',
    published: '2024-05-01',
  }))
    await reader.correct(id, field, [value])
  const corrected = await shown(reader, 'a.txt')
  for (const field of ['outlet', 'headline', 'published']) await reader.correct(id, field, null)
  expect([corrected.list, await shown(reader, 'a.txt')]).toEqual([
    ['Rates fall', 'The Post', 'corrected', '2024-05-01'],
    before,
  ])
})

test('an outlet corrected to nothing is not stated, because the reader says so', async () => {
  const reader = await aReader()
  await reader.deliver([aFile('a.txt', text)])
  await reader.correct(await idOf(reader, 'a.txt'), 'outlet', [])
  const one = await reading(reader.db, await idOf(reader, 'a.txt'))
  expect([await shown(reader, 'a.txt'), one?.corrections]).toEqual([
    { list: ['Rates rise', '', 'corrected', ''], panel: [], lost: [], counted: { '': 1 } },
    [
      expect.objectContaining({
        values: [],
        asRead: [expect.objectContaining({ value: 'The Past' })],
      }),
    ],
  ])
})

test('a corrected headline is the story’s headline, and the file’s own stays known', async () => {
  const reader = await aReader()
  await reader.deliver([aFile('a.txt', text)])
  await reader.correct(await idOf(reader, 'a.txt'), 'headline', ['Rates fall'])
  const one = await reading(reader.db, await idOf(reader, 'a.txt'))
  expect([one?.article.headline, one?.readHeadline, one?.story?.story.headline]).toEqual([
    'Rates fall',
    'Rates rise',
    'Rates fall',
  ])
})

test('a correction follows to the versions after it, and is taken back where it was made', async () => {
  const reader = await aReader()
  await reader.deliver([aFile('a.txt', text)])
  const first = await idOf(reader, 'a.txt')
  await reader.correct(first, 'outlet', ['The Post'])
  await reader.deliver([aFile('a.txt', `${text}\nmore`, 2)])
  await reader.deliver([aFile('a.txt', `${text}\nmore and more`, 3)])
  const followed = await shown(reader, 'a.txt')
  const one = await reading(reader.db, await idOf(reader, 'a.txt'))
  await reader.correct(first, 'outlet', null)
  expect([followed, one?.corrections[0]?.article, await shown(reader, 'a.txt')]).toEqual([
    {
      list: ['Rates rise', 'The Post', 'corrected', ''],
      panel: [['The Post', 'corrected', 'corrected by you in an earlier version']],
      lost: ['The Past'],
      counted: { 'The Post': 1 },
    },
    first,
    expect.objectContaining({
      list: ['Rates rise', 'The Past', 'stated', ''],
      counted: { 'The Past': 1 },
    }),
  ])
})

test('a correction of the newer version outweighs the older one’s', async () => {
  const reader = await aReader()
  await reader.deliver([aFile('a.txt', text)])
  await reader.correct(await idOf(reader, 'a.txt'), 'outlet', ['The Pest'])
  await reader.deliver([aFile('a.txt', `${text}\nmore`, 2)])
  await reader.correct(await idOf(reader, 'a.txt'), 'outlet', ['The Post'])
  expect((await shown(reader, 'a.txt')).panel).toEqual(byYou)
})

test('a correction outlives the loss of the database, in whichever order files and journal come', async () => {
  const reader = await aReader()
  await reader.deliver([aFile('a.txt', text)])
  await reader.correct(await idOf(reader, 'a.txt'), 'outlet', ['The Post'])
  const before = await shown(reader, 'a.txt')
  const filesFirst = await aReader()
  await filesFirst.deliver([aFile('a.txt', text)])
  for (const question of await replayActs(filesFirst.db, reader.journal)) {
    await filesFirst.library.answer(question)
  }
  const journalFirst = await aReader()
  await replayActs(journalFirst.db, reader.journal)
  await journalFirst.deliver([aFile('a.txt', text)])
  expect([await shown(filesFirst, 'a.txt'), await shown(journalFirst, 'a.txt')]).toEqual([
    before,
    before,
  ])
})

test('a correction survives that a newer program reads the file again', async () => {
  const reader = await aReader({ name: 'corrected-again' })
  await reader.deliver([aFile('a.txt', text)])
  await reader.correct(await idOf(reader, 'a.txt'), 'outlet', ['The Post'])
  await reader.correct(await idOf(reader, 'a.txt'), 'headline', ['Rates fall'])
  const before = await shown(reader, 'a.txt')
  for (const table of [reader.db.files, reader.db.articles]) {
    await table.toCollection().modify((row: { reading?: number }) => {
      delete row.reading
    })
  }
  await reader.list([aStamp('a.txt', text)])
  await reader.deliver([aFile('a.txt', text)])
  expect([
    await shown(reader, 'a.txt'),
    (await reader.db.articles.toArray())[0]?.readHeadline,
  ]).toEqual([before, 'Rates rise'])
})

test.each([
  ['made', ['The Post'], 'The Post'],
  ['taken back', null, 'The Past'],
] as const)(
  'a correction %s just before the program broke shows at the next start',
  async (_, values, outlet) => {
    const name = `corrected-crash-${outlet}`
    const journal: RecordedAct[] = []
    const reader = await aReader({ name }, journal)
    await reader.deliver([aFile('a.txt', text)])
    const id = await idOf(reader, 'a.txt')
    if (!values) await reader.correct(id, 'outlet', ['The Post'])
    // The page wrote it; the worker never heard of it.
    const record = () => Promise.resolve(journal.length + 1)
    await mark(reader.db, { record }, { kind: 'corrected', article: id, field: 'outlet', values })
    reader.close()
    const next = await aReader({ name }, journal)
    await next.library.quiet()
    expect((await shown(next, 'a.txt')).list[1]).toBe(outlet)
  },
)

test('ten thousand acts are replayed at once, each row written once', async () => {
  const { db } = await aReader()
  const acts = Array.from({ length: 10_000 }, (_, at): RecordedAct => {
    const article = `article-${at % 100}`
    const act: ReaderAct =
      at % 2 === 0
        ? { kind: 'read', article, on: at % 4 === 0 }
        : { kind: 'corrected', article, field: 'outlet', values: at % 3 === 0 ? null : [`${at}`] }
    return { number: at + 1, time: at, act }
  })
  let puts = 0
  db.marks.hook('creating', () => void (puts += 1))
  const questions = await replayActs(db, acts)
  const last = await db.corrections.get(['article-99' as ArticleId, 'outlet'])
  expect([puts, questions.length, last?.values]).toEqual([50, 1, undefined])
})
