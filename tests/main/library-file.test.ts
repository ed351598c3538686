import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs'
import { expect, test } from 'vitest'
import { libraryFile } from '../../main/library-file.ts'
import { aNewsFolder } from '../builders/a-news-folder.ts'

/** A library with a neighbour that is nobody's business. */
function aLibraryFolder() {
  return aNewsFolder({ 'News/sub/a.txt': 'ours', 'secret.txt': 'theirs', 'other/b.txt': 'theirs' })
}

async function text(library: string, path: string): Promise<string | null> {
  const bytes = await libraryFile(library, path)
  return bytes && new TextDecoder().decode(bytes)
}

test('a file of the library is shown as it lies there', async () => {
  expect(await text(aLibraryFolder().at('News'), 'sub/a.txt')).toBe('ours')
})

test.each(['../secret.txt', 'sub/../../secret.txt', '/etc/passwd', './sub/a.txt', 'sub//a.txt'])(
  'the path %s leads nowhere',
  async (path) => {
    expect(await text(aLibraryFolder().at('News'), path)).toBe(null)
  },
)

test('neither a linked file nor a file in a linked folder is shown', async () => {
  const folder = aLibraryFolder()
  symlinkSync(folder.at('secret.txt'), folder.at('News/link.txt'))
  symlinkSync(folder.at('other'), folder.at('News/linked'))
  const library = folder.at('News')
  expect([await text(library, 'link.txt'), await text(library, 'linked/b.txt')]).toEqual([
    null,
    null,
  ])
})

test('folders, missing files and files of more than 64 MB are not shown', async () => {
  const folder = aLibraryFolder()
  mkdirSync(folder.at('News/empty'))
  folder.write('News/large.bin', '')
  truncateSync(folder.at('News/large.bin'), 64 * 1024 * 1024 + 1)
  const library = folder.at('News')
  const shown = await Promise.all(['empty', 'none.txt', 'large.bin'].map((p) => text(library, p)))
  expect(shown).toEqual([null, null, null])
})

test.skipIf(process.platform === 'win32')(
  'a pipe nobody writes to keeps nobody waiting',
  async () => {
    const folder = aLibraryFolder()
    execFileSync('mkfifo', [folder.at('News/pipe')])
    expect(await text(folder.at('News'), 'pipe')).toBe(null)
  },
)
