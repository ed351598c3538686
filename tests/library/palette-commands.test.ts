import { expect, test } from 'vitest'
import { commands } from '../../main/contract.ts'
import type { Here } from '../../renderer/controllers/here.ts'
import { commandsHere, type Situation } from '../../renderer/controllers/palette-commands.ts'

const nowhere: Situation = {
  view: 'library',
  compared: 0,
  list: 'stories',
  here: null,
  next: false,
  previous: false,
  versions: 0,
  tellers: 0,
  selected: 0,
  undoable: false,
}

/** An article that is being read, alone in its story. */
function reading(mark: { readonly read: boolean; readonly starred: boolean }): Here {
  const article = { id: 'a', outlet: 'Post', paths: ['a.txt'] }
  const line = { article, mark: { id: 'a', ...mark } }
  return { line, story: { story: {}, lines: [line] } } as unknown as Here
}

function names(situation: Partial<Situation>) {
  return commandsHere({ ...nowhere, ...situation }).map(({ command }) => command)
}

function words(situation: Partial<Situation>) {
  return commandsHere({ ...nowhere, ...situation }).map(({ says }) => says)
}

test('whatever a reader can do is offered somewhere, but for opening the list of it', () => {
  const here = reading({ read: false, starred: false })
  const everything = {
    here,
    next: true,
    previous: true,
    versions: 2,
    tellers: 2,
    selected: 2,
    undoable: true,
  }
  const offered = new Set([
    ...names({ ...everything, list: '' }),
    ...names({ view: 'compare', compared: 2 }),
  ])
  expect(commands.filter((command) => !offered.has(command))).toEqual(['open-item', 'show-palette'])
})

test('what an article is needed for is not offered where none is read', () => {
  const here = reading({ read: true, starred: false })
  const before = new Set(names({}))
  const more = names({ here }).filter((command) => !before.has(command))
  expect(more.sort()).toEqual([
    'compare-with',
    'correct-headline',
    'show-file',
    'show-in-folder',
    'show-original',
    'tag-articles',
    'toggle-provenance',
    'toggle-read',
    'toggle-star',
  ])
})

test('a command says which way it goes', () => {
  const said = words({ here: reading({ read: true, starred: true }), selected: 3 })
  const expected = ['Take the star away', 'Mark as unread', 'Compare the 3 selected']
  expect(expected.filter((one) => said.includes(one))).toEqual(expected)
})

test('three to six articles side by side are not swapped or walked', () => {
  const ofTwo = names({ view: 'compare', compared: 2 })
  const ofMany = new Set(names({ view: 'compare', compared: 4 }))
  expect(ofTwo.filter((command) => !ofMany.has(command))).toContain('swap-sides')
  expect(ofMany).toContain('export-comparison')
})

test('pages of their own offer no article to compare', () => {
  expect(names({ view: 'other', list: '' })).not.toContain('compare-with')
})
