import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { ReaderAct } from '../../main/contract.ts'
import type { ArticleId } from '../../renderer/domain/article.ts'
import { LibraryDatabase } from '../../renderer/library/database.ts'
import { goingAlong, wentAlong } from '../../renderer/library/later-versions.ts'
import { mark } from '../../renderer/library/marks.ts'

let opened = 0

/** A library of articles that are nothing but versions: `[id, what it replaces, current]`. */
async function versions(...rows: readonly (readonly [string, string, 0 | 1])[]) {
  const db = new LibraryDatabase(`later-${++opened}`)
  let number = 0
  const act = (done: ReaderAct) => mark(db, { record: () => Promise.resolve((number += 1)) }, done)
  const put = (id: string, replaces: string, current: 0 | 1) =>
    db.articles.put({ id, replaces, current, sortDate: id } as never)
  for (const row of rows) await put(...row)
  /** Sees to everything that has to go along, as the page does. */
  const keep = async () => {
    for (let along = await goingAlong(db); along; along = await goingAlong(db)) {
      for (const one of along.acts) await act(one)
      await wentAlong(db, along.done)
    }
  }
  const star = (id: string, on: boolean) => act({ kind: 'starred', article: id, on })
  const tag = (id: string, on: boolean) => act({ kind: 'tagged', tag: 't', articles: [id], on })
  const state = async (id: string) => {
    const row = await db.marks.get(id as ArticleId)
    const tagged = await db.tagged.where('article').equals(id).count()
    return { starred: row?.starred ?? false, read: row?.read ?? false, tags: tagged }
  }
  return { put, keep, star, tag, act, state }
}

test('a file that changes keeps its star and its tags, and is unread again', async () => {
  const { put, keep, star, tag, act, state } = await versions(['old', '', 1])
  await star('old', true)
  await tag('old', true)
  await act({ kind: 'read', article: 'old', on: true })
  await put('old', '', 0)
  await put('new', 'old', 1)
  await keep()
  expect(await state('new')).toEqual({ starred: true, read: false, tags: 1 })
})

test('what the reader takes off the newer version stays off', async () => {
  const { keep, star, tag, state } = await versions(['old', '', 0], ['new', 'old', 1])
  await star('old', true)
  await tag('old', true)
  await keep()
  await star('new', false)
  await tag('new', false)
  await keep()
  expect(await state('new')).toEqual({ starred: false, read: false, tags: 0 })
})

test('stars and tags go along through versions that came while nobody looked', async () => {
  const { keep, tag, star, state } = await versions(
    ['third', 'second', 1],
    ['second', 'first', 0],
    ['first', '', 0],
  )
  await tag('first', true)
  await star('first', true)
  await keep()
  expect(await state('third')).toEqual({ starred: true, read: false, tags: 1 })
})

test('a file that goes back to its old text takes along what was tagged meanwhile', async () => {
  const { put, keep, tag, state } = await versions(['old', '', 0], ['new', 'old', 1])
  await tag('new', true)
  await put('old', '', 1)
  await put('new', 'old', 0)
  await keep()
  const before = await state('old')
  await tag('old', false)
  await put('old', '', 0)
  await put('new', 'old', 1)
  await tag('new', false)
  await tag('old', true)
  await keep()
  expect([before.tags, (await state('new')).tags]).toEqual([1, 1])
})

test('where two files hold the old and the new text, each has its own tags', async () => {
  const { keep, tag, state } = await versions(['old', '', 1], ['new', 'old', 1])
  await tag('old', true)
  await keep()
  expect((await state('new')).tags).toBe(0)
})
