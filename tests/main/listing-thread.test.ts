import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mainConfig } from '../../build/vite.mjs'
import { packedPaths } from '../../main/inbox-contract.ts'
import { realDisk } from '../../main/inbox/disk.ts'
import { Inbox } from '../../main/inbox/inbox.ts'
import { DiskLooker, listAll, type Looker } from '../../main/inbox/looker.ts'
import { ThreadLooker } from '../../main/inbox/thread-looker.ts'
import { aNewsFolder } from '../builders/a-news-folder.ts'
import { agreement, anInbox, filesOf, LibraryStandIn } from '../builders/an-inbox.ts'

const bundled = mkdtempSync(join(tmpdir(), 'broadsheet-thread-'))
const script = join(bundled, 'listing-thread.cjs')

beforeAll(async () => {
  const config = mainConfig('main/inbox/listing-thread.ts')
  await build({ ...config, build: { ...config.build, outDir: bundled } })
})
afterAll(() => rmSync(bundled, { recursive: true, force: true }))

/** Everything that a listing shows, and the folders that were entered. */
async function shown(looker: Looker) {
  const entered: string[] = []
  const listing = await listAll(looker, (folder) => entered.push(folder))
  looker.close()
  const looks = [...listing.looks].sort((a, b) => (a.folder < b.folder ? -1 : 1))
  return { ...listing, looks, entered: entered.sort() }
}

/** More folders than are asked for at once, some of them deep, and what does not belong in a list. */
function aLargeFolder() {
  const many: Record<string, string> = {}
  for (let at = 0; at < 130; at += 1) many[`papers/${at % 7}/${at}/report.txt`] = `${at}`
  const folder = aNewsFolder({
    ...many,
    'a.txt': 'a',
    'a/b.txt': 'b',
    'ü “quoted” 😀.md': 'c',
    'page.html': 'a page',
    'page_files/style.css': 'its style',
    '.hidden/d.txt': 'd',
  })
  if (process.platform !== 'win32') symlinkSync(folder.path, folder.at('loop'))
  return folder
}

test('a library is listed in a thread of its own as it is here', async () => {
  const { path } = aLargeFolder()
  const [there, here] = [
    await shown(new ThreadLooker(script, path)),
    await shown(new DiskLooker(realDisk, path)),
  ]
  expect([there, packedPaths(there.files).length]).toEqual([here, 134])
})

test('a library folder that is not there is told of by the thread too', async () => {
  const { closed } = await shown(new ThreadLooker(script, join(aNewsFolder().path, 'nowhere')))
  expect(closed?.reason).toBe('The library folder is not there.')
})

test('where no thread can be had, and where one breaks, the folder is listed all the same', async () => {
  const folder = aNewsFolder({ 'a.txt': 'a', 'politics/b.txt': 'b' })
  const broken = aScript('broken', 'process.exit(1)')
  const held = []
  for (const thread of [join(bundled, 'nowhere.cjs'), broken]) {
    const library = new LibraryStandIn()
    await anInbox(folder.path, library, { openLooker: (root) => new ThreadLooker(thread, root) })
    await agreement(folder.path, library)
    held.push(Object.fromEntries(library.files))
  }
  expect(held).toEqual([filesOf(folder.path), filesOf(folder.path)])
})

test('an inbox that is stopped while its thread waits for the disk ends, and says nothing', async () => {
  const heard: unknown[] = []
  const silent = aScript('silent', '')
  const inbox = new Inbox({
    root: aNewsFolder({ 'a.txt': 'a' }).path,
    witness: { count: () => 0, note: () => Promise.resolve() },
    tell: (state) => heard.push(state),
    port: { send: (message) => heard.push(message), close: () => undefined },
    openLooker(root) {
      setImmediate(() => inbox.stop())
      return new ThreadLooker(silent, root)
    },
  })
  await inbox.start()
  expect(heard).toEqual([])
})

/** A thread that does this at every question. */
function aScript(name: string, deed: string): string {
  const path = join(bundled, `${name}.cjs`)
  writeFileSync(path, `require('node:worker_threads').parentPort.on('message', () => { ${deed} })`)
  return path
}
