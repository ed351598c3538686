import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { realDisk } from '../../main/inbox/disk.ts'
import { Known } from '../../main/inbox/known.ts'
import { lookAt } from '../../main/inbox/list.ts'
import { DiskLooker, listAll } from '../../main/inbox/looker.ts'
import { compareFolder } from '../../main/inbox/scan.ts'
import { aFailingDisk } from '../builders/a-failing-disk.ts'
import { aNewsFolder } from '../builders/a-news-folder.ts'

const onUnix = test.skipIf(process.platform === 'win32')

async function listed(root: string, disk = realDisk) {
  const { looks } = await listAll(new DiskLooker(disk, root), () => undefined)
  const files = looks.flatMap((look) => [...look.files.keys()])
  return { files: files.sort(), troubles: looks.flatMap((look) => look.troubles) }
}

test('articles in subfolders are listed, hidden and temporary files are not', async () => {
  const { path } = aNewsFolder({
    'a.txt': '',
    'deep/er/b “quoted” 😀.md': 'b',
    '.hidden.txt': '',
    '.git/config': '',
    '~$letter.docx': '',
    'c.txt.part': '',
    'd.TMP': '',
    'e.crdownload': '',
    '.f.txt.swp': '',
    'Thumbs.db': '',
    'desktop.ini': '',
  })
  expect(await listed(path)).toEqual({ files: ['a.txt', 'deep/er/b “quoted” 😀.md'], troubles: [] })
})

onUnix('links, pipes and loops are left aside', async () => {
  const outside = aNewsFolder({ 'secret.txt': 'not yours' })
  const folder = aNewsFolder({ 'a.txt': 'a', 'sub/b.txt': 'b' })
  symlinkSync(outside.path, folder.at('outside'))
  symlinkSync(outside.at('secret.txt'), folder.at('secret.txt'))
  symlinkSync(folder.path, folder.at('sub/loop'))
  symlinkSync('nowhere', folder.at('dangling.txt'))
  symlinkSync('/dev/zero', folder.at('zero.txt'))
  execFileSync('mkfifo', [folder.at('pipe.txt')])
  expect(await listed(folder.path)).toEqual({ files: ['a.txt', 'sub/b.txt'], troubles: [] })
})

onUnix('a name with a newline is a name like any other', async () => {
  const { path } = aNewsFolder({ 'two\nlines.txt': '' })
  expect((await listed(path)).files).toEqual(['two\nlines.txt'])
})

test.skipIf(process.platform !== 'linux')('a name that is no text is told of', async () => {
  const { path } = aNewsFolder({ 'a.txt': '' })
  writeFileSync(
    Buffer.concat([Buffer.from(`${path}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]),
    'x',
  )
  const { files, troubles } = await listed(path)
  expect({ files, paths: troubles.map((trouble) => trouble.path) }).toEqual({
    files: ['a.txt'],
    paths: ['caf\ufffd.txt'],
  })
})

test('a folder that may not be looked into is told of, and the others are listed', async () => {
  const { path } = aNewsFolder({ 'a.txt': '', 'closed/b.txt': '', 'open/c.txt': '' })
  const disk = aFailingDisk((call, place) => {
    return call === 'names' && place.endsWith('/closed') ? 'EACCES' : null
  })
  const { files, troubles } = await listed(path, disk)
  expect({ files, paths: troubles.map((trouble) => trouble.path) }).toEqual({
    files: ['a.txt', 'open/c.txt'],
    paths: ['closed/'],
  })
})

test('a library folder that is not there says so', async () => {
  const nowhere = new DiskLooker(realDisk, join(aNewsFolder().path, 'nowhere'))
  const { closed } = await listAll(nowhere, () => undefined)
  expect(closed?.reason).toBe('The library folder is not there.')
})

async function known(root: string): Promise<Known> {
  const all = new Known()
  const { looks } = await listAll(new DiskLooker(realDisk, root), () => undefined)
  for (const look of looks) all.take(look)
  return all
}

test('a second look at an unchanged folder finds nothing', async () => {
  const { path } = aNewsFolder({ 'a.txt': 'a', 'sub/b.txt': 'b' })
  const change = compareFolder(await known(path), await lookAt(realDisk, path, ''))
  expect(change).toEqual({ arrived: [], missing: [], folders: [], troubles: [], relieved: [] })
})

test('new, changed and missing files and folders are found without any event', async () => {
  const folder = aNewsFolder({ 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c', 'old/d.txt': 'd' })
  const before = await known(folder.path)
  folder.write('b.txt', 'b, but longer')
  folder.write('e.txt', 'e')
  rmSync(folder.at('c.txt'))
  rmSync(folder.at('old'), { recursive: true })
  mkdirSync(folder.at('new'))
  const change = compareFolder(before, await lookAt(realDisk, folder.path, ''))
  expect({ ...change, arrived: change.arrived.map(({ stamp }) => stamp.path).sort() }).toEqual({
    arrived: ['b.txt', 'e.txt'],
    missing: ['c.txt'],
    folders: ['new', 'old'],
    troubles: [],
    relieved: [],
  })
})

test('a file that cannot be looked at is neither changed nor missing', async () => {
  const { path } = aNewsFolder({ 'a.txt': 'a', 'b.txt': 'b' })
  const before = await known(path)
  const disk = aFailingDisk((call, place) => {
    return call === 'look' && place.endsWith('a.txt') ? 'EIO' : null
  })
  const { arrived, missing, troubles } = compareFolder(before, await lookAt(disk, path, ''))
  expect([arrived, missing, troubles.map((trouble) => trouble.reason)]).toEqual([
    [],
    [],
    ['The disk reports an error.'],
  ])
})
