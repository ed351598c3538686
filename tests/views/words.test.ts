import { expect, test } from 'vitest'
import { commands } from '../../main/contract.ts'
import { outcomeWords } from '../../renderer/controllers/outcome-words.ts'
import { fromHash, home, toHash, type Route } from '../../renderer/controllers/route.ts'
import { commandFor, shortcutGroups, type KeyPress } from '../../renderer/controllers/shortcuts.ts'
import type { ArticleId } from '../../renderer/domain/article.ts'

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, altGraph: false }
  return { key, ...none, ...held }
}

test('j goes on in the library, and to the next difference side by side', () => {
  expect([commandFor(press('j'), 'library'), commandFor(press('j'), 'compare')]).toEqual([
    'next-item',
    'next-difference',
  ])
})

test('Control+Shift+O is not Control+O', () => {
  const held = { ctrlKey: true }
  expect([
    commandFor(press('o', held), 'library'),
    commandFor(press('O', { ...held, shiftKey: true }), 'library'),
  ]).toEqual(['add-files', null])
})

test('a bracket typed with AltGr folds a pane, as on a German keyboard', () => {
  const held = { ctrlKey: true, altKey: true, altGraph: true }
  expect(commandFor(press('[', held), 'library')).toBe('toggle-sources')
})

test('no key of the help card does two things in one place', () => {
  const keys = shortcutGroups
    .filter(({ title }) => title !== 'Side by side')
    .flatMap(({ shortcuts }) => shortcuts.flatMap((shortcut) => shortcut.keys))
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})

test('every command that is not of the menu alone has a key', () => {
  const withKey = shortcutGroups.flatMap(({ shortcuts }) => shortcuts.map(({ command }) => command))
  expect(commands.filter((command) => !withKey.includes(command))).toEqual([
    'choose-folder',
    'show-in-folder',
    'go-report',
    'go-outlets',
    'show-file',
    'correct-headline',
    'rename-story',
    'merge-stories',
    'split-story',
    'take-out-of-story',
    'move-to-story',
    'keep-in-story',
    'never-together',
    'show-about',
  ])
})

test('a place survives being written down and read again', () => {
  const article = '5e3ad5' as ArticleId
  const places: Route[] = [
    home,
    { view: 'library', list: 'outlet', outlet: 'A/B & “C”?', article, lit: 'quoted, 51% of it' },
    { view: 'library', list: 'outlet', outlet: '', article: null, lit: '' },
    { view: 'compare', articles: [article, 'f00d' as ArticleId], tab: 'attribution' },
    {
      view: 'compare',
      articles: [article, 'f00d' as ArticleId, 'beef' as ArticleId],
      tab: 'matrix',
    },
  ]
  expect(places.map((place) => fromHash(toHash(place)))).toEqual(places)
})

test('nonsense in the address leads home', () => {
  expect(['', '#', '#/nowhere', '#/compare/one', '#/outlet/%E0%A4%A'].map(fromHash)).toEqual([
    home,
    home,
    home,
    home,
    { ...home, list: 'outlet' },
  ])
})

test('what became of added files is said in one line, then why some failed', () => {
  const says = outcomeWords([
    { kind: 'added', name: 'a.txt', path: 'a.txt' },
    { kind: 'added', name: 'b.txt', path: 'b 2.txt' },
    { kind: 'identical', name: 'c.txt', path: 'old/c.txt' },
    { kind: 'failed', name: 'd.txt', reason: 'The disk is full.' },
  ])
  expect(says).toBe('2 added, 1 already there, 1 failed\nd.txt: The disk is full.')
})
