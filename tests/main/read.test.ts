import { renameSync, statSync, symlinkSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { FileStamp } from '../../main/inbox-contract.ts'
import { realDisk, type Disk } from '../../main/inbox/disk.ts'
import { lookAt } from '../../main/inbox/list.ts'
import { largestFile, readFile } from '../../main/inbox/read.ts'
import { aFailingDisk } from '../builders/a-failing-disk.ts'
import { aNewsFolder } from '../builders/a-news-folder.ts'

async function stampOf(root: string, path: string): Promise<FileStamp> {
  const folder = path.split('/').slice(0, -1).join('/')
  const file = (await lookAt(realDisk, root, folder)).files.get(path)
  if (!file) throw new Error(`no such file: ${path}`)
  return file.stamp
}

test('a file is read whole, byte for byte, and is not touched by it', async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 31) % 256)
  const folder = aNewsFolder()
  folder.write('sub/a.bin', bytes)
  const stamp = await stampOf(folder.path, 'sub/a.bin')
  const { mtimeMs, ctimeMs } = statSync(folder.at('sub/a.bin'))
  expect(await readFile(realDisk, folder.path, stamp)).toEqual({
    kind: 'read',
    file: { stamp, bytes },
  })
  const after = statSync(folder.at('sub/a.bin'))
  expect([after.mtimeMs, after.ctimeMs]).toEqual([mtimeMs, ctimeMs])
})

test('bytes travel in memory of their own, with nothing else in it', async () => {
  const folder = aNewsFolder({ 'a.txt': 'short' })
  const result = await readFile(realDisk, folder.path, await stampOf(folder.path, 'a.txt'))
  expect(result.kind === 'read' && result.file.bytes.buffer.byteLength).toBe(5)
})

test('a file that is no longer as it was seen is not delivered', async () => {
  const folder = aNewsFolder({ 'a.txt': 'one' })
  const stamp = await stampOf(folder.path, 'a.txt')
  folder.write('a.txt', 'two')
  expect(await readFile(realDisk, folder.path, stamp)).toEqual({ kind: 'changed' })
})

test('a file that grows while it is read is not delivered', async () => {
  const folder = aNewsFolder({ 'a.txt': 'one' })
  const stamp = await stampOf(folder.path, 'a.txt')
  const disk: Disk = {
    ...realDisk,
    async open(path) {
      const file = await realDisk.open(path)
      const read = async (size: number) => {
        const bytes = await file.read(size)
        folder.write('a.txt', 'one and more')
        return bytes
      }
      return { ...file, read }
    },
  }
  expect(await readFile(disk, folder.path, stamp)).toEqual({ kind: 'changed' })
})

test('a file deleted before it is read is not a trouble', async () => {
  const folder = aNewsFolder({ 'a.txt': 'one' })
  const stamp = { ...(await stampOf(folder.path, 'a.txt')), path: 'gone.txt' }
  expect(await readFile(realDisk, folder.path, stamp)).toEqual({ kind: 'changed' })
})

test.skipIf(process.platform === 'win32')(
  'a folder that has become a link out of the library is not followed',
  async () => {
    const outside = aNewsFolder({ 'a.txt': 'secret' })
    const folder = aNewsFolder({ 'sub/a.txt': 'mine' })
    renameSync(folder.at('sub/a.txt'), folder.at('a.txt'))
    renameSync(folder.at('sub'), folder.at('moved'))
    symlinkSync(outside.path, folder.at('sub'))
    const stamp = { ...(await stampOf(outside.path, 'a.txt')), path: 'sub/a.txt' }
    expect(await readFile(realDisk, folder.path, stamp)).toEqual({ kind: 'changed' })
  },
)

test.each([
  ['EACCES', 'There is no permission to read it.'],
  ['EIO', 'The disk reports an error.'],
  ['EBUSY', 'Another program is using it.'],
  ['EMFILE', 'Too many files are open at once.'],
  ['EWEIRD', 'It could not be read (EWEIRD).'],
])('a file that cannot be opened (%s) is a trouble in plain words', async (code, reason) => {
  const folder = aNewsFolder({ 'a.txt': 'one' })
  const disk = aFailingDisk((call) => (call === 'open' ? code : null))
  const result = await readFile(disk, folder.path, await stampOf(folder.path, 'a.txt'))
  expect(result.kind === 'trouble' && [result.trouble.path, result.trouble.reason]).toEqual([
    'a.txt',
    reason,
  ])
})

test('a file too large for an article is not even opened', async () => {
  const disk = aFailingDisk(() => 'EIO')
  const stamp = { path: 'huge.txt', size: largestFile + 1, modified: 0, changed: 0 }
  const result = await readFile(disk, '/nowhere', stamp)
  expect(result.kind === 'trouble' && result.trouble.reason).toContain('larger than 256 MB')
})
