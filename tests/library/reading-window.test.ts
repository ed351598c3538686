import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { expect, test } from 'vitest'
import type { LibraryDatabase } from '../../renderer/library/database.ts'
import { mark } from '../../renderer/library/marks.ts'
import type { Question } from '../../renderer/library/messages.ts'
import { databaseTrouble } from '../../renderer/library/plain-words.ts'
import { reading } from '../../renderer/library/queries.ts'
import { ReadingDatabase } from '../../renderer/library/reading-database.ts'
import { ReadingLibrary } from '../../renderer/library/reading-library.ts'
import { versions } from '../../renderer/library/versions/index.ts'
import { aFile } from '../builders/a-file.ts'
import { aLibrary, type TestLibrary } from '../builders/a-library.ts'
import { toyNewsroom } from '../builders/a-newsroom.ts'

/** A library of two reports, and another window that reads it. */
async function twoWindows(name: string) {
  const main = await aLibrary({ name })
  await main.deliver([aFile('a.txt', 'Rates rise\nthe bank #1'), aFile('b.txt', 'Rates\nup #1')])
  const left: string[] = []
  const db = new ReadingDatabase(name, () => left.push('left'))
  await db.open()
  const [a, b] = await ids(main)
  if (!a || !b) throw new Error('two articles were filed')
  return { main, db, left, library: new ReadingLibrary(db, toyNewsroom, main.library.lines), a, b }
}

async function ids({ db }: TestLibrary) {
  return (await db.articles.toArray()).map(({ id }) => id)
}

test('a window beside the main one compares what the main one filed, also what came later', async () => {
  const { main, db, library, a, b } = await twoWindows('beside')
  const question: Question = { kind: 'compare', a, b }
  const there = await main.library.answer(question)
  await main.deliver([aFile('c.txt', 'Rates fall\nsays the bank #1')])
  const [c] = (await db.files.get('c.txt'))?.articles ?? []
  const here = await library.answer(question)
  expect([here, c && (await reading(db, c))?.article.headline]).toEqual([
    { ...there, milliseconds: expect.any(Number) as number },
    'Rates fall',
  ])
})

test('what would change the library is refused in plain words, and nothing is written', async () => {
  const { main, db, library, a } = await twoWindows('refused')
  const before = await everything(main.db)
  const questions: readonly Question[] = [
    { kind: 'corrected', articles: [a] },
    { kind: 'outlets-changed' },
    { kind: 'stop-import' },
    { kind: 'resume-import' },
    { kind: 'original', path: 'a.txt', bytes: new Uint8Array() },
  ]
  const said = await Promise.all(questions.map((one) => library.answer(one).catch(String)))
  const attempts = [
    () => db.articles.clear(),
    () => db.marks.put({ id: a, read: true, starred: true }),
    () => mark(db, { record: () => Promise.resolve(9) }, { kind: 'read', article: a, on: true }),
    () => db.transaction('rw', db.state, () => db.state.clear()),
  ]
  const failed = await Promise.all(attempts.map((one) => one().then(() => 'written', String)))
  expect([
    new Set(said),
    failed.map((one) => one.includes('writes nothing')),
    await everything(main.db),
  ]).toEqual([
    new Set(['Error: This window only compares. Please do that in the main window.']),
    attempts.map(() => true),
    before,
  ])
})

async function everything(db: LibraryDatabase) {
  return Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const))
}

test('a library that must be brought up to date is not held up by a window that reads it', async () => {
  const { main, db, left } = await twoWindows('upgraded-under')
  main.close()
  const newer = new Dexie('upgraded-under')
  newer.version(versions.length + 1).stores({ inventions: 'id' })
  await newer.open()
  const again = await db.articles.count().catch(databaseTrouble)
  expect([newer.verno, left, again]).toEqual([
    versions.length + 1,
    ['left'],
    expect.stringContaining('does not answer'),
  ])
  newer.close()
})

test('a window that only reads makes no library, and brings none up to date', async () => {
  const [first] = versions
  const old = new Dexie('old-under')
  first?.(old)
  await old.open()
  old.close()
  const said = await Promise.all(
    ['old-under', 'not-there'].map((name) => {
      const db = new ReadingDatabase(name, () => undefined)
      return db.open().then(() => 'opened', databaseTrouble)
    }),
  )
  const there = await Dexie.getDatabaseNames()
  const kept = await new Dexie('old-under').open()
  const refusal = expect.stringContaining('has not opened this library yet') as string
  expect([said, there.includes('not-there'), kept.verno]).toEqual([[refusal, refusal], false, 1])
})
