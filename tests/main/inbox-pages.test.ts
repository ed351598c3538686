import { renameSync, rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageFolders } from '../../main/inbox/page-folders.ts'
import { aNewsFolder } from '../builders/a-news-folder.ts'
import { anInbox, fastClock, LibraryStandIn, until } from '../builders/an-inbox.ts'

const clock = fastClock(20)

const savedPage = {
  'Ferry halted.html': 'the page',
  'Ferry halted_files/style.css': 'p {}',
  'Ferry halted_files/deep/frame.html': 'an advertisement',
  'note.txt': 'a note',
}

test('the folder a browser saves beside a page is left to the page', async () => {
  const folder = aNewsFolder(savedPage)
  const library = new LibraryStandIn()
  await anInbox(folder.path, library, { clock })
  await until(() => library.files.size === 2)
  expect([...library.files.keys()].sort()).toEqual(['Ferry halted.html', 'note.txt'])
})

test('a page saved while the program runs takes its folder with it, and nobody is asked about it', async () => {
  const folder = aNewsFolder({ 'note.txt': 'a note' })
  const library = new LibraryStandIn()
  const inbox = await anInbox(folder.path, library, { clock })
  for (let number = 0; number < 40; number += 1)
    folder.write(`Storm-Dateien/${number}.css`, `p { order: ${number} }`)
  await until(() => library.files.size === 41)
  folder.write('Storm.htm', 'the page')
  await until(() => library.files.size === 2)
  await inbox.rescan()
  expect([[...library.files.keys()].sort(), library.states]).toEqual([
    ['Storm.htm', 'note.txt'],
    [{ kind: 'watching' }],
  ])
})

test('when the page goes, what is left of its folder is looked at like any other', async () => {
  const folder = aNewsFolder(savedPage)
  const library = new LibraryStandIn()
  await anInbox(folder.path, library, { clock })
  await until(() => library.files.size === 2)
  rmSync(folder.at('Ferry halted.html'))
  // What is left may come before the page is known to be gone, and piece by piece.
  await until(() => library.files.size === 3 && !library.files.has('Ferry halted.html'))
  expect([...library.files.keys()].sort()).toEqual([
    'Ferry halted_files/deep/frame.html',
    'Ferry halted_files/style.css',
    'note.txt',
  ])
})

test('a folder that is renamed to be a page’s is its page’s from then on', async () => {
  const folder = aNewsFolder({ 'Vote.html': 'the page', 'loose/a.css': 'p {}', 'b.txt': 'b' })
  const library = new LibraryStandIn()
  await anInbox(folder.path, library, { clock })
  await until(() => library.files.size === 3)
  renameSync(folder.at('loose'), folder.at('Vote.files'))
  await until(() => library.files.size === 2)
  expect([...library.files.keys()].sort()).toEqual(['Vote.html', 'b.txt'])
})

test.each([
  ['in German', ['Sturm.htm', 'Sturm-Dateien'], ['Sturm-Dateien']],
  ['in French', ['Tempête.html', 'Tempête_fichiers'], ['Tempête_fichiers']],
  ['written apart', ['Tempe\u0302te.html', 'Temp\u00eate_files'], ['Temp\u00eate_files']],
  ['with a page in capitals', ['A.HTM', 'a.files'], ['a.files']],
  ['of a page that is not there', ['B.html', 'A_files'], []],
  ['of a text', ['A.txt', 'A_files'], []],
  ['that only begins like the page', ['A.html', 'A_2023'], []],
  ['without a name', ['.html', '_files'], []],
])('a folder of a page, %s', (_, names, folders) => {
  expect([...pageFolders(names)]).toEqual(folders)
})
