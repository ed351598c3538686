import { expect, test } from 'vitest'
import { reconcile } from '../../renderer/library/reconcile.ts'
import { readingVersion } from '../../renderer/library/reading-version.ts'
import { aStamp } from '../builders/a-file.ts'

/** A stamp as this program files it. */
function filedStamp(path: string, text: string) {
  return { ...aStamp(path, text), reading: readingVersion }
}

test('a restart over an unchanged folder reads nothing again', () => {
  const folder = [filedStamp('a.txt', 'one'), filedStamp('politics/b.md', 'two')]
  expect(reconcile(folder, folder)).toEqual({
    wanted: [],
    gone: [],
    unchanged: ['a.txt', 'politics/b.md'],
    again: [],
  })
})

test('a new paper, an edited one and one of the same size with another time are wanted', () => {
  const filed = [aStamp('a.txt', 'one'), aStamp('b.txt', 'two'), aStamp('c.txt', 'three')]
  const folder = [
    aStamp('a.txt', 'one'),
    aStamp('b.txt', 'TWO', 2),
    { ...aStamp('c.txt', 'three'), changed: 9 },
    aStamp('d.txt', 'four'),
  ]
  expect(reconcile(folder, filed).wanted).toEqual(['b.txt', 'c.txt', 'd.txt'])
})

test('papers taken out of the folder are gone, also ones that never could be read', () => {
  const filed = [filedStamp('a.txt', 'one'), filedStamp('b.txt', 'two')]
  expect(reconcile([aStamp('b.txt', 'two')], filed, ['locked.txt', 'b.txt'])).toEqual({
    wanted: [],
    gone: ['a.txt', 'locked.txt'],
    unchanged: ['b.txt'],
    again: [],
  })
})

test('a file that could not be opened is asked for again at every listing', () => {
  expect(reconcile([aStamp('locked.txt', 'one')], [], ['locked.txt']).wanted).toEqual([
    'locked.txt',
  ])
})

test('files that an older program read are read again, and are told from those that changed', () => {
  const folder = [
    aStamp('old.txt', 'one'),
    aStamp('older.txt', 'two'),
    aStamp('new.txt', 'three', 2),
  ]
  const filed = [
    { ...aStamp('old.txt', 'one'), reading: 1 },
    aStamp('older.txt', 'two'),
    aStamp('new.txt', 'three'),
  ]
  const { wanted, again, unchanged } = reconcile(folder, filed)
  expect({ wanted, again, unchanged }).toEqual({
    wanted: ['new.txt'],
    again: ['old.txt', 'older.txt'],
    unchanged: [],
  })
})
