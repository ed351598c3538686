import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packStamps, type FileStamp } from '../../main/inbox-contract.ts'
import { readingVersion } from '../../renderer/library/reading-version.ts'
import { reconcile, type FiledStamp } from '../../renderer/library/reconcile.ts'
import { packFiled } from '../../renderer/library/stamps.ts'
import { aStamp } from '../builders/a-file.ts'

/** A stamp as this program files it. */
function filedStamp(path: string, text: string) {
  return { ...aStamp(path, text), reading: readingVersion }
}

type Newer = readonly (readonly [string, FiledStamp | null])[]

/** `newer`: what changed since the stamps were kept. */
function compared(
  listing: readonly FileStamp[],
  filed: readonly FiledStamp[],
  { troubled = [], newer = [] }: { troubled?: readonly string[]; newer?: Newer } = {},
) {
  const stamps = { kept: packFiled(filed), newer: new Map(newer) }
  const { wanted, again, gone, known } = reconcile(packStamps(listing), stamps, troubled)
  const paths = (files: typeof wanted) => files.map(({ path }) => path)
  return { wanted: paths(wanted), again: paths(again), gone, known }
}

test('a restart over an unchanged folder reads nothing again', () => {
  const folder = [filedStamp('a.txt', 'one'), filedStamp('politics/b.md', 'two')]
  const nothing = { wanted: [], gone: [], again: [], known: 2 }
  expect(compared(folder, folder)).toEqual(nothing)
})

test('a new paper, an edited one and one of the same size with another time are wanted', () => {
  const filed = [filedStamp('a.txt', 'one'), aStamp('b.txt', 'two'), aStamp('c.txt', 'three')]
  const folder = [
    aStamp('a.txt', 'one'),
    aStamp('b.txt', 'TWO', 2),
    { ...aStamp('c.txt', 'three'), changed: 9 },
    aStamp('d.txt', 'four'),
  ]
  const { wanted } = reconcile(packStamps(folder), { kept: packFiled(filed), newer: new Map() })
  expect(wanted).toEqual([
    { path: 'b.txt', size: 3, isNew: false, isAgain: false },
    { path: 'c.txt', size: 5, isNew: false, isAgain: false },
    { path: 'd.txt', size: 4, isNew: true, isAgain: false },
  ])
})

test('papers taken out of the folder are gone, also ones that never could be read', () => {
  const filed = [filedStamp('a.txt', 'one'), filedStamp('b.txt', 'two')]
  const troubled = ['locked.txt', 'b.txt']
  expect(compared([aStamp('b.txt', 'two')], filed, { troubled })).toEqual({
    wanted: [],
    gone: ['a.txt', 'locked.txt'],
    again: [],
    known: 3,
  })
})

test('a file that could not be opened is asked for again at every listing', () => {
  const troubled = ['locked.txt']
  expect(compared([aStamp('locked.txt', 'one')], [], { troubled }).wanted).toEqual(['locked.txt'])
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
  expect(compared(folder, filed)).toEqual({
    wanted: ['new.txt'],
    again: ['old.txt', 'older.txt'],
    gone: [],
    known: 3,
  })
})

/** What is to be done, path by path: the plain way to say it. */
function plainly(
  listing: ReadonlyMap<string, number>,
  filed: ReadonlyMap<string, number>,
  troubled: readonly string[],
) {
  const known = new Set([...filed.keys(), ...troubled])
  return {
    wanted: [...listing].filter(([path, size]) => filed.get(path) !== size).map(([path]) => path),
    gone: [...known].filter((path) => !listing.has(path)),
    known: known.size,
  }
}

test('whatever was filed, changed since or lost, the packed comparison says what a plain one says', () => {
  const names = fc.constantFrom('a', 'a/b', 'a.b', 'a b', 'B', 'ü', '日本', '😀', '\uffee', 'z/z/z')
  const files = fc.dictionary(names, fc.integer({ min: 1, max: 2 }))
  const changes = fc.dictionary(names, fc.option(fc.integer({ min: 1, max: 2 })))
  const stamp = (path: string, size: number) => {
    return { path, size, modified: 1.5, changed: 2, reading: readingVersion }
  }
  const stamps = (of: Iterable<readonly [string, number]>) =>
    [...of].map(([at, size]) => stamp(at, size))
  fc.assert(
    fc.property(files, files, changes, fc.uniqueArray(names), (listed, kept, since, troubled) => {
      const filed = new Map(Object.entries(kept))
      const newer = Object.entries(since).map(([path, size]) => {
        if (size === null) filed.delete(path)
        else filed.set(path, size)
        return [path, size === null ? null : stamp(path, size)] as const
      })
      const listing = new Map(Object.entries(listed))
      const said = compared(stamps(listing), stamps(Object.entries(kept)), { troubled, newer })
      const expected = plainly(listing, filed, troubled)
      const inOrder = (paths: readonly string[]) => [...paths].sort()
      expect({ ...said, wanted: inOrder(said.wanted), gone: inOrder(said.gone) }).toEqual({
        ...{ again: [], known: expected.known },
        ...{ wanted: inOrder(expected.wanted), gone: inOrder(expected.gone) },
      })
    }),
  )
})
