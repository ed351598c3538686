import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { RecordedAct } from '../../main/contract.ts'
import { mark, replayActs } from '../../renderer/library/marks.ts'
import { LibraryDatabase } from '../../renderer/library/database.ts'

const acts: readonly RecordedAct[] = [
  { number: 1, time: 1, act: { kind: 'read', article: 'a', on: true } },
  { number: 2, time: 2, act: { kind: 'starred', article: 'a', on: true } },
  { number: 3, time: 3, act: { kind: 'read', article: 'b', on: true } },
  { number: 4, time: 4, act: { kind: 'read', article: 'a', on: false } },
]

const asRecorded = [
  { id: 'a', read: false, starred: true },
  { id: 'b', read: true, starred: false },
]

/** What the reader sees of the marks: not the number of the change that wrote each. */
async function marksOf(db: LibraryDatabase) {
  return (await db.marks.toArray()).map(({ id, read, starred }) => ({ id, read, starred }))
}

test('a mark is on disk before it is in the library', async () => {
  const db = new LibraryDatabase('mark')
  const seen: number[] = []
  const record = async () => {
    seen.push(await db.marks.count())
    return 1
  }
  await mark(db, { record }, { kind: 'read', article: 'a', on: true })
  expect([seen, await marksOf(db)]).toEqual([[0], [{ id: 'a', read: true, starred: false }]])
})

test('a mark the disk refuses is not made', async () => {
  const db = new LibraryDatabase('refused')
  const record = () => Promise.reject(new Error('disk full'))
  await expect(mark(db, { record }, { kind: 'read', article: 'a', on: true })).rejects.toThrow(
    'disk full',
  )
  expect(await db.marks.count()).toBe(0)
})

test('marks outlive the database: an empty one gets all of them back', async () => {
  const db = new LibraryDatabase('rebuilt')
  await replayActs(db, acts)
  expect(await marksOf(db)).toEqual(asRecorded)
})

test('acts replayed twice, or in another order, give the same marks', async () => {
  const db = new LibraryDatabase('twice')
  await replayActs(db, [...acts].reverse())
  await replayActs(db, acts)
  expect(await marksOf(db)).toEqual(asRecorded)
})

test('an old act is not replayed over a newer mark', async () => {
  const db = new LibraryDatabase('newer')
  await replayActs(db, acts)
  const journal = { record: () => Promise.resolve(5) }
  await mark(db, journal, { kind: 'starred', article: 'a', on: false })
  await replayActs(db, acts)
  expect((await marksOf(db))[0]).toEqual({ id: 'a', read: false, starred: false })
})

test('an act that reached the disk only is made up for at the next start', async () => {
  const db = new LibraryDatabase('gap')
  await replayActs(db, acts.slice(0, 1))
  // Number 2 and 3 were written to disk, then the page was gone.
  const journal = { record: () => Promise.resolve(4) }
  await mark(db, journal, { kind: 'read', article: 'a', on: false })
  await replayActs(db, acts)
  expect(await marksOf(db)).toEqual(asRecorded)
})
