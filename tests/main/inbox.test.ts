import { appendFileSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { aFailingDisk } from '../builders/a-failing-disk.ts'
import { aNewsFolder } from '../builders/a-news-folder.ts'
import { agreement, anInbox, fastClock, LibraryStandIn, until } from '../builders/an-inbox.ts'

const many = (count: number, folder = '') => {
  const names = Array.from({ length: count }, (_, number) => `${folder}${number}.txt`)
  return Object.fromEntries(names.map((name) => [name, `text of ${name}`]))
}
const clock = fastClock(20)

test('a file written while the program runs is delivered within a second, by the real clock', async () => {
  const folder = aNewsFolder({ 'a.txt': 'a' })
  const library = new LibraryStandIn()
  await anInbox(folder.path, library)
  await agreement(folder.path, library)
  const times: number[] = []
  for (const name of ['one', 'two', 'three']) {
    const began = performance.now()
    folder.write(`${name}/deep/b.txt`, name)
    await until(() => library.files.has(`${name}/deep/b.txt`))
    times.push(performance.now() - began)
  }
  // The quickest: what else the machine does at that moment is no matter of the inbox.
  expect(Math.min(...times)).toBeLessThan(1000)
})

test('a file that is seen is announced while it settles, once, and comes after that', async () => {
  const folder = aNewsFolder()
  const library = new LibraryStandIn()
  await anInbox(folder.path, library)
  const before = library.announced
  folder.write('a.txt', 'a')
  await until(() => library.announced > before)
  const early = library.files.size
  await until(() => library.files.has('a.txt'))
  expect([before, early, library.announced]).toEqual([0, 0, 1])
})

test('a file written later into a folder made while the program runs is heard of', async () => {
  const folder = aNewsFolder({ 'a.txt': 'a' })
  const library = new LibraryStandIn()
  await anInbox(folder.path, library)
  await agreement(folder.path, library)
  mkdirSync(folder.at('new/deep'), { recursive: true })
  await wait(500)
  folder.write('new/deep/b.txt', 'b')
  await until(() => library.files.has('new/deep/b.txt'))
  expect(library.files.get('new/deep/b.txt')).toBe('b')
})

test('a file written in pieces, 300 ms apart, is delivered once, whole, by the real clock', async () => {
  const folder = aNewsFolder()
  const library = new LibraryStandIn()
  await anInbox(folder.path, library)
  for (const piece of ['one ', 'two ', 'three ', 'four']) {
    appendFileSync(folder.at('slow.txt'), piece)
    await wait(300)
  }
  await until(() => library.files.has('slow.txt'))
  expect([library.files.get('slow.txt'), library.deliveries('slow.txt')]).toEqual([
    'one two three four',
    1,
  ])
})

test('a file that is being written when the program starts is delivered once, whole', async () => {
  const folder = aNewsFolder({ 'slow.txt': 'one ' })
  const library = new LibraryStandIn()
  await anInbox(folder.path, library)
  await wait(250)
  appendFileSync(folder.at('slow.txt'), 'two')
  await agreement(folder.path, library)
  expect([library.files.get('slow.txt'), library.deliveries('slow.txt')]).toEqual(['one two', 1])
})

test('a renamed file arrives under its new name before it is gone under the old one', async () => {
  const folder = aNewsFolder({ 'old.txt': 'the same' })
  const library = new LibraryStandIn()
  await anInbox(folder.path, library)
  await agreement(folder.path, library)
  const before = library.heard.length
  renameSync(folder.at('old.txt'), folder.at('new.txt'))
  await until(() => !library.files.has('old.txt'))
  expect(library.heard.slice(before).map((message) => message.kind)).toEqual(['batch', 'gone'])
})

test('a file saved by deleting and writing it anew is never gone', async () => {
  const folder = aNewsFolder({ 'a.txt': 'first' })
  const library = new LibraryStandIn()
  await anInbox(folder.path, library)
  await agreement(folder.path, library)
  rmSync(folder.at('a.txt'))
  await wait(100)
  folder.write('a.txt', 'second')
  await agreement(folder.path, library)
  const gone = library.heard.filter((message) => message.kind === 'gone')
  expect([library.files.get('a.txt'), gone]).toEqual(['second', []])
})

test('three hundred folders made and filled at once lose nothing', async () => {
  const folder = aNewsFolder()
  const library = new LibraryStandIn()
  await anInbox(folder.path, library)
  for (let number = 0; number < 300; number += 1) {
    folder.write(`${number % 7}/${number}/inner/a.txt`, `text ${number}`)
  }
  await agreement(folder.path, library)
  expect(library.files.size).toBe(300)
})

test('where folders cannot be watched the reader is told, and looking again finds everything', async () => {
  const folder = aNewsFolder({ 'a.txt': 'a' })
  const library = new LibraryStandIn()
  const nothing = () => undefined
  await anInbox(folder.path, library, {
    clock: fastClock(400),
    openWatch(_, listener) {
      const add = () => listener.trouble('Too many folders.')
      return { add, remove: nothing, close: nothing }
    },
  })
  expect(library.states).toEqual([{ kind: 'timer', reason: 'Too many folders.' }])
  await agreement(folder.path, library)
  folder.write('b.txt', 'b')
  await agreement(folder.path, library)
  expect(Object.fromEntries(library.files)).toEqual({ 'a.txt': 'a', 'b.txt': 'b' })
})

test('an unreadable file is a trouble once, and is tried again when the reader asks', async () => {
  const folder = aNewsFolder({ 'a.txt': 'a', 'locked.txt': 'b' })
  const library = new LibraryStandIn()
  let isLocked = true
  const disk = aFailingDisk((call, path) => {
    return isLocked && call === 'open' && path.endsWith('locked.txt') ? 'EACCES' : null
  })
  const inbox = await anInbox(folder.path, library, { clock, disk })
  await until(() => library.files.has('a.txt') && library.troubles.has('locked.txt'))
  folder.write('c.txt', 'c')
  await until(() => library.files.has('c.txt'))
  expect([...library.troubles]).toEqual([['locked.txt', 'There is no permission to read it.']])
  isLocked = false
  await inbox.rescan()
  await agreement(folder.path, library)
  expect([library.files.get('locked.txt'), library.troubles.size]).toEqual(['b', 0])
})

test('a restart does not read unchanged files again', async () => {
  const folder = aNewsFolder(many(30))
  const library = new LibraryStandIn()
  const first = await anInbox(folder.path, library, { clock })
  await agreement(folder.path, library)
  first.stop()
  mkdirSync(folder.at('sub'))
  folder.write('sub/new.txt', 'new')
  const heard = library.heard.length
  await anInbox(folder.path, library, { clock })
  await agreement(folder.path, library)
  const batches = library.heard.slice(heard).filter((message) => message.kind === 'batch')
  const delivered = batches.flatMap((batch) => batch.files.map((file) => file.stamp.path))
  expect(delivered).toEqual(['sub/new.txt'])
})
