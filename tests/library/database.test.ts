import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { LibraryDatabase } from '../../renderer/library/database.ts'
import { databaseTrouble } from '../../renderer/library/plain-words.ts'
import { versions } from '../../renderer/library/versions/index.ts'

test('a library opened for the first time has every table, all empty', async () => {
  const db = new LibraryDatabase('fresh')
  const sizes = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.count()] as const),
  )
  expect(Object.fromEntries(sizes)).toEqual({
    articles: 0,
    bodies: 0,
    clues: 0,
    corrections: 0,
    counts: 0,
    files: 0,
    fingerprints: 0,
    learnt: 0,
    marks: 0,
    outlets: 0,
    packed: 0,
    pictures: 0,
    problems: 0,
    searches: 0,
    state: 0,
    stories: 0,
    storyNames: 0,
    tagged: 0,
    tags: 0,
    ties: 0,
  })
})

test('a library made by a newer Broadsheet is not touched, and that is said', async () => {
  const newer = new Dexie('newer-schema')
  newer.version(versions.length + 1).stores({ files: 'path, hash', inventions: 'id' })
  await newer.open()
  await newer.table('inventions').put({ id: 1 })
  newer.close()
  const said = await new LibraryDatabase('newer-schema').open().catch(databaseTrouble)
  const kept = await new Dexie('newer-schema').open()
  expect([said, kept.tables.map((table) => table.name), kept.verno]).toEqual([
    expect.stringContaining('made by a newer Broadsheet'),
    ['files', 'inventions'],
    versions.length + 1,
  ])
})
