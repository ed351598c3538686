import { expect, test } from 'vitest'
import { reconcile } from '../../renderer/library/reconcile.ts'
import { aStamp } from '../builders/a-file.ts'

test('a restart over an unchanged folder reads nothing again', () => {
  const folder = [aStamp('a.txt', 'one'), aStamp('politics/b.md', 'two')]
  expect(reconcile(folder, folder)).toEqual({
    wanted: [],
    gone: [],
    unchanged: ['a.txt', 'politics/b.md'],
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
  const filed = [aStamp('a.txt', 'one'), aStamp('b.txt', 'two')]
  expect(reconcile([aStamp('b.txt', 'two')], filed, ['locked.txt', 'b.txt'])).toEqual({
    wanted: [],
    gone: ['a.txt', 'locked.txt'],
    unchanged: ['b.txt'],
  })
})

test('a file that could not be opened is asked for again at every listing', () => {
  expect(reconcile([aStamp('locked.txt', 'one')], [], ['locked.txt']).wanted).toEqual([
    'locked.txt',
  ])
})
