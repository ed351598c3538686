import { chmodSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, hashOf } from '../../main/adding.ts'
import { numberedPath, safePath } from '../../main/names.ts'
import { Offers, pathInside } from '../../main/offers.ts'
import { aNewsFolder } from '../builders/a-news-folder.ts'
import { filesOf } from '../builders/an-inbox.ts'

const bytes = (text: string) => ({ kind: 'bytes', bytes: new TextEncoder().encode(text) }) as const

test('an article is copied into the library, folders and all, and the original stays', async () => {
  const outside = aNewsFolder({ 'report.txt': 'report' })
  const { path } = aNewsFolder()
  const source = { kind: 'file', path: outside.at('report.txt') } as const
  expect(await add(path, 'week 3/report.txt', source)).toEqual({
    kind: 'added',
    name: 'week 3/report.txt',
    path: 'week 3/report.txt',
  })
  expect([filesOf(path), filesOf(outside.path)]).toEqual([
    { 'week 3/report.txt': 'report' },
    { 'report.txt': 'report' },
  ])
})

test('the same name with another content gets a number, with the same content it is recognised', async () => {
  const { path } = aNewsFolder({ 'a.txt': 'one' })
  const results = []
  for (const text of ['two', 'one', 'three', 'two']) {
    const { kind, ...file } = await add(path, 'a.txt', bytes(text))
    results.push([kind, 'path' in file && file.path])
  }
  expect([results, filesOf(path)]).toEqual([
    [
      ['added', 'a 2.txt'],
      ['identical', 'a.txt'],
      ['added', 'a 3.txt'],
      ['identical', 'a 2.txt'],
    ],
    { 'a.txt': 'one', 'a 2.txt': 'two', 'a 3.txt': 'three' },
  ])
})

test('many articles of one name added at once all find a place, and none replaces another', async () => {
  const { path } = aNewsFolder()
  const texts = Array.from({ length: 20 }, (_, number) => `text ${number}`)
  await Promise.all(texts.map((text) => add(path, 'a.txt', bytes(text))))
  expect(Object.values(filesOf(path)).sort()).toEqual(texts.sort())
})

test('nothing is left lying about', async () => {
  const { path } = aNewsFolder()
  await add(path, 'a.txt', bytes('one'))
  await add(path, 'a.txt', bytes('one'))
  await add(path, 'a.txt', { kind: 'file', path: '/nowhere/at all.txt' })
  expect(readdirSync(path)).toEqual(['a.txt'])
})

test('quotes and emoji stay in a name, a newline becomes a space', async () => {
  const { path } = aNewsFolder()
  const added = await add(path, 'He said “no” 😀\nagain.txt', bytes('x'))
  expect([added.kind, Object.keys(filesOf(path))]).toEqual(['added', ['He said “no” 😀 again.txt']])
})

test('a copy of a write-protected file can be deleted like any other', async () => {
  const outside = aNewsFolder({ 'a.txt': 'a' })
  chmodSync(outside.at('a.txt'), 0o400)
  const folder = aNewsFolder()
  await add(folder.path, 'a.txt', { kind: 'file', path: outside.at('a.txt') })
  expect(statSync(folder.at('a.txt')).mode & 0o200).toBe(0o200)
})

test.each([
  ['../out.txt', 'It has no name that can be used for a file.'],
  ['a/../../out.txt', 'It has no name that can be used for a file.'],
  ['/', 'It has no name that can be used for a file.'],
  ['.ssh/config', 'Hidden and temporary files are left aside.'],
  ['photo.part', 'Hidden and temporary files are left aside.'],
  ['a.txt/b.txt', '“a.txt” is in the way: it is there, but no folder.'],
])('%s is not added, and the reader is told why', async (name, reason) => {
  const { path } = aNewsFolder({ 'a.txt': 'a' })
  expect([await add(path, name, bytes('x')), filesOf(path)]).toEqual([
    { kind: 'failed', name, reason },
    { 'a.txt': 'a' },
  ])
})

test('a file that is gone by the time it is copied is told of', async () => {
  const { path } = aNewsFolder()
  expect(await add(path, 'a.txt', { kind: 'file', path: '/nowhere/a.txt' })).toEqual({
    kind: 'failed',
    name: 'a.txt',
    reason: 'It is no longer there.',
  })
})

test.skipIf(process.platform === 'win32')(
  'a link inside the library leads no copy out of it',
  async () => {
    const outside = aNewsFolder()
    const folder = aNewsFolder()
    symlinkSync(outside.path, folder.at('sub'))
    const added = await add(folder.path, 'sub/deep/a.txt', bytes('x'))
    expect([added.kind, readdirSync(outside.path)]).toEqual(['failed', []])
  },
)

test('a library whose folder has vanished says so', async () => {
  const added = await add('/nowhere/library', 'a.txt', bytes('x'))
  expect(added).toEqual({ kind: 'failed', name: 'a.txt', reason: 'It is no longer there.' })
})

test.each([
  ['/abs/olute.txt', 'abs/olute.txt'],
  ['C:\\news\\a.txt', 'C:_news_a.txt'],
  ['con.txt', '_con.txt'],
  ['LPT1', '_LPT1'],
  ['nul/aux.md', '_nul/_aux.md'],
  ['console.txt', 'console.txt'],
  ['a\u0000b\u001fc.txt', 'a b c.txt'],
  ['./a//b.txt', 'a/b.txt'],
  ['  a.txt  ', 'a.txt'],
  ['half \ud83d.txt', 'half \ufffd.txt'],
  ['..', null],
  ['\n', null],
])('the name %j becomes %j', (name, path) => {
  expect(safePath(name, 'linux')).toBe(path)
})

test('on Windows a name has nothing Windows forbids', () => {
  expect(safePath('a:b|"c"?.txt. ', 'win32')).toBe('a_b__c__.txt')
})

test('whatever a name is, its path stays inside the library and fits on a disk', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (name) => {
      const segments = safePath(name, 'linux')?.split('/') ?? ['ok']
      for (const segment of segments) {
        expect(Buffer.byteLength(segment)).toBeLessThanOrEqual(255)
        expect(segment).toMatch(/^[^/\\\p{Cc}]+$/u)
        expect(['.', '..']).not.toContain(segment)
      }
    }),
  )
})

test.each([
  ['a.txt', 1, 'a.txt'],
  ['a.txt', 2, 'a 2.txt'],
  ['week.3/a', 2, 'week.3/a 2'],
  ['a.tar.gz', 3, 'a.tar 3.gz'],
  ['Mr. Moon', 2, 'Mr. Moon 2'],
])('%s, number %i, is called %s', (path, number, numbered) => {
  expect(numberedPath(path, number)).toBe(numbered)
})

test('an offered file is described, and can be added once', async () => {
  const folder = aNewsFolder({ 'sub/a.txt': 'a' })
  const offers = new Offers()
  const offered = await offers.offer([folder.at('sub/a.txt'), folder.at('sub')], folder.path)
  const [file] = offered
  expect(
    offered.map(({ name, size, hash, libraryPath }) => [name, size, hash, libraryPath]),
  ).toEqual([['a.txt', 1, await hashOf(folder.at('sub/a.txt')), 'sub/a.txt']])
  expect([offers.take(file?.id ?? ''), offers.take(file?.id ?? '')]).toEqual([
    { name: 'a.txt', path: folder.at('sub/a.txt') },
    null,
  ])
})

test('an offered file that cannot be read is offered without a hash', async () => {
  const [file] = await new Offers().offer(['/nowhere/a.txt'], null)
  expect([file?.name, file?.size, file?.hash, file?.libraryPath]).toEqual(['a.txt', 0, '', ''])
})

test.each([
  ['/news', '/news/a/b.txt', 'a/b.txt'],
  ['/news', '/news', ''],
  ['/news', '/newsroom/a.txt', ''],
  ['/news', '/news/../etc/passwd', ''],
  ['/news', '/news/..a.txt', '..a.txt'],
])('seen from %s, %s lies at "%s"', (folder, path, inside) => {
  expect(pathInside(folder, path)).toBe(inside)
})
