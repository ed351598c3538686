import { renameSync, rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { aFailingDisk } from '../builders/a-failing-disk.ts'
import { aNewsFolder } from '../builders/a-news-folder.ts'
import {
  agreement,
  anInbox,
  fastClock,
  filesOf,
  LibraryStandIn,
  until,
} from '../builders/an-inbox.ts'

const many = (count: number, folder = '') => {
  const names = Array.from({ length: count }, (_, number) => `${folder}${number}.txt`)
  return Object.fromEntries(names.map((name) => [name, `text of ${name}`]))
}
const clock = fastClock(20)
const kinds = (library: LibraryStandIn) => library.states.map((state) => state.kind)

test('a folder of three hundred files that is renamed is no loss and no question', async () => {
  const folder = aNewsFolder(many(300, 'before/'))
  const library = new LibraryStandIn()
  await anInbox(folder.path, library, { clock })
  await agreement(folder.path, library)
  renameSync(folder.at('before'), folder.at('after'))
  await agreement(folder.path, library)
  expect([library.files.size, kinds(library)]).toEqual([300, ['watching']])
})

test('files that vanish in masses are kept until the reader says they are gone', async () => {
  const folder = aNewsFolder({ ...many(40), ...many(10, 'kept/') })
  const library = new LibraryStandIn()
  const inbox = await anInbox(folder.path, library, { clock })
  await agreement(folder.path, library)
  for (const name of Object.keys(many(40))) rmSync(folder.at(name))
  await until(() => kinds(library).includes('missing'))
  await wait(100)
  expect([library.files.size, library.states.at(-1)]).toEqual([50, { kind: 'missing', count: 40 }])
  await inbox.acceptMissing()
  expect([library.files.size, library.states.at(-1)]).toEqual([10, { kind: 'watching' }])
})

test('files that vanished in masses and come back were never gone', async () => {
  const folder = aNewsFolder(many(40, 'sub/'))
  const library = new LibraryStandIn()
  const elsewhere = aNewsFolder()
  await anInbox(folder.path, library, { clock })
  await agreement(folder.path, library)
  const heard = library.heard.length
  renameSync(folder.at('sub'), elsewhere.at('sub'))
  await until(() => kinds(library).includes('missing'))
  renameSync(elsewhere.at('sub'), folder.at('sub'))
  await until(() => kinds(library).at(-1) === 'watching')
  expect(library.heard.slice(heard).filter((message) => message.kind === 'gone')).toEqual([])
})

test('a library folder that is away keeps its articles, and is followed when it is back', async () => {
  const folder = aNewsFolder({ 'root/a.txt': 'a', 'root/sub/b.txt': 'b' })
  const library = new LibraryStandIn()
  await anInbox(folder.at('root'), library, { clock })
  await agreement(folder.at('root'), library)
  renameSync(folder.at('root'), folder.at('unplugged'))
  await until(() => kinds(library).includes('away'))
  await wait(100)
  expect([...library.files.keys()].sort()).toEqual(['a.txt', 'sub/b.txt'])
  renameSync(folder.at('unplugged'), folder.at('root'))
  await until(() => kinds(library).at(-1) === 'watching')
  folder.write('root/sub/c.txt', 'c')
  await agreement(folder.at('root'), library)
  expect(Object.fromEntries(library.files)).toEqual(filesOf(folder.at('root')))
})

test('a library that lost most of its files between two runs is held back at the start', async () => {
  const folder = aNewsFolder({ 'a.txt': 'a' })
  const library = new LibraryStandIn()
  const witness = { count: () => 100, note: () => Promise.resolve() }
  const inbox = await anInbox(folder.path, library, { clock, witness })
  expect([library.heard, library.states]).toEqual([[], [{ kind: 'missing', count: 99 }]])
  await inbox.acceptMissing()
  expect(library.heard.map((message) => message.kind)).toEqual(['listing'])
})

test('a library that lost its files between two runs and finds them again goes on', async () => {
  const folder = aNewsFolder()
  const library = new LibraryStandIn()
  const witness = { count: () => 40, note: () => Promise.resolve() }
  await anInbox(folder.path, library, { clock, witness })
  for (const [name, text] of Object.entries(many(40))) folder.write(name, text)
  await agreement(folder.path, library)
  expect([library.files.size, kinds(library)]).toEqual([40, ['missing', 'watching']])
})

test('a folder that can no longer be looked into loses none of its articles', async () => {
  const folder = aNewsFolder({ 'sub/a.txt': 'a', 'b.txt': 'b' })
  const library = new LibraryStandIn()
  let isLocked = false
  const disk = aFailingDisk((call, path) => {
    return isLocked && call === 'names' && path.endsWith('/sub') ? 'EACCES' : null
  })
  const inbox = await anInbox(folder.path, library, { clock, disk })
  await agreement(folder.path, library)
  isLocked = true
  await inbox.rescan()
  await until(() => library.troubles.has('sub/'))
  await wait(60)
  expect([library.files.size, [...library.troubles.keys()]]).toEqual([2, ['sub/']])
  isLocked = false
  await inbox.rescan()
  expect([library.files.size, library.troubles.size]).toEqual([2, 0])
})

test('what changed while the library folder was away is found when it is back', async () => {
  const folder = aNewsFolder({ 'root/a.txt': 'a', 'root/sub/b.txt': 'b' })
  const library = new LibraryStandIn()
  let hint: (folder: string) => void = () => undefined
  await anInbox(folder.at('root'), library, {
    clock,
    openWatch(_, listener) {
      hint = (path) => listener.hint(path)
      return { add: () => undefined, remove: () => undefined, close: () => undefined }
    },
  })
  await agreement(folder.at('root'), library)
  renameSync(folder.at('root'), folder.at('unplugged'))
  hint('')
  await until(() => kinds(library).includes('away'))
  folder.write('unplugged/sub/c.txt', 'c')
  renameSync(folder.at('unplugged'), folder.at('root'))
  await agreement(folder.at('root'), library)
  expect([kinds(library), library.files.get('sub/c.txt')]).toEqual([
    ['watching', 'away', 'watching'],
    'c',
  ])
})

test('a file that could not be looked at for a while keeps its article and loses its trouble', async () => {
  const folder = aNewsFolder({ 'a.txt': 'a' })
  const library = new LibraryStandIn()
  let isFailing = false
  const disk = aFailingDisk((call, path) => {
    return isFailing && call === 'look' && path.endsWith('a.txt') ? 'EIO' : null
  })
  const inbox = await anInbox(folder.path, library, { clock, disk })
  await agreement(folder.path, library)
  isFailing = true
  await inbox.rescan()
  await until(() => library.troubles.has('a.txt'))
  expect(library.files.get('a.txt')).toBe('a')
  isFailing = false
  await inbox.rescan()
  await until(() => library.troubles.size === 0)
  expect([library.files.get('a.txt'), library.troubles.size]).toEqual(['a', 0])
})
