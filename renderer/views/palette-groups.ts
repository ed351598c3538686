import { commandsHere, type Situation } from '../controllers/palette-commands.ts'
import { isolated } from '../domain/isolated.ts'
import { count, printedOn } from '../elements/list-words.ts'
import type { PaletteEntry, PaletteGroup, PaletteWords } from '../elements/palette-dialog.ts'
import type { ArticleRow, CountRow } from '../library/database.ts'
import { wordsOf } from '../library/queries-find.ts'
import { beginningsOf, finderOf, searched } from '../library/search-words.ts'
import type { PaletteOf, Surroundings } from './palette-surroundings.ts'

/** The most commands that are shown above the articles that were found. */
const mostCommands = 5
const mostSources = 4

/** What articles the palette shows. */
export interface ShownArticles {
  readonly text: string
  readonly found: readonly ArticleRow[]
  /** For comparing: what is compared is left out, its story comes first. `null`: as found. */
  readonly around: Surroundings | null
  readonly most: number
  readonly title?: string
}

/** What an entry of the palette stands for. */
const entryKinds = ['command', 'article', 'source', 'tag', 'put', 'search'] as const

/** The kind of an entry and its name: a command, an article's id, an outlet, a tag's id, or words. */
export function entryKey(key: string): readonly [kind: (typeof entryKinds)[number], name: string] {
  const [kind, ...name] = key.split(' ')
  return [entryKinds.find((known) => known === kind) ?? 'article', name.join(' ')]
}

/** The way from the palette, which knows headlines alone, to the search in the texts. */
export function searchGroup(text: string): PaletteGroup {
  const typed = text.trim()
  const says = `Search the texts for “${typed}”`
  const key = `search ${typed}`
  const entry = { key, look: 'command', says, note: '', mark: '', keys: '', language: '' } as const
  return { title: 'Search', entries: [entry] }
}

/** The sources whose names hold what is typed, those with most articles first; none untyped. */
export function sourceGroup(sources: readonly CountRow[], text: string): PaletteGroup {
  const holds = beginningsOf(text)
  const found = sources.filter(
    ({ outlet }) => outlet !== '' && holds(searched(`Source: ${outlet}`)),
  )
  const shown = text.trim() ? [...found].sort((a, b) => b.articles - a.articles) : []
  return {
    title: 'Sources',
    entries: shown.slice(0, mostSources).map(({ outlet, articles }) => ({
      key: `source ${outlet}`,
      look: 'command',
      says: `Source: ${outlet}`,
      note: count(articles, 'article'),
      mark: '',
      keys: '',
      language: '',
    })),
  }
}

/** The commands that act here and now, those that hold what is typed. */
export function commandGroup(situation: Situation, text: string): PaletteGroup {
  const holds = beginningsOf(text)
  const found = commandsHere(situation).filter(({ says }) => holds(searched(says)))
  const shown = text.trim() ? found.slice(0, mostCommands) : found
  return {
    title: 'Commands',
    entries: shown.map(({ command, says, keys }) => {
      const key = `command ${command}`
      return { key, look: 'command', says, note: '', mark: '', keys, language: '' }
    }),
  }
}

/** The articles that were found; for comparing, those of the same story apart and first. */
export function articleGroups(shown: ShownArticles): readonly PaletteGroup[] {
  const { found, around, most, title = 'Articles' } = shown
  if (!around) return [{ title, entries: found.map((row) => articleEntry(row, '')) }]
  const holds = finderOf(shown.text)
  const taken = new Set(around.compared)
  const same = (around.base?.story?.lines ?? [])
    .map(({ article }) => article)
    .filter((row) => !taken.has(row.id) && holds(wordsOf(row)))
  const sameIds = new Set(same.map(({ id }) => id))
  const others = found.filter(({ id }) => !taken.has(id) && !sameIds.has(id)).slice(0, most)
  return [
    { title: 'Same story', entries: same.map((row) => articleEntry(row, 'same story')) },
    { title: 'Other articles', entries: others.map((row) => articleEntry(row, '')) },
  ]
}

/** What the palette says of itself. `articles`: how many the library has. */
export function paletteWords(of: PaletteOf, around: Surroundings, articles: number): PaletteWords {
  const base = around.base?.line.article
  const name = base ? base.headline || base.outlet || 'this article' : ''
  const searchedWords = `Searched the headlines, sources and bylines of ${count(articles, 'article')}`
  if (of === 'articles') {
    return {
      label: 'Compare with another article',
      placeholder: 'Headline, source or byline',
      about: name,
      enter: 'compare',
      modEnter: '',
      searched: `${searchedWords}.`,
    }
  }
  return {
    label: 'Commands and articles',
    placeholder: 'A command, or a headline, source or byline',
    about: '',
    enter: 'open, or do it',
    modEnter: name ? `compare with “${name}”` : '',
    searched: `${searchedWords}, and every command that acts here.`,
  }
}

function articleEntry(row: ArticleRow, mark: string): PaletteEntry {
  const { id, headline, outlet, byline, published, language } = row
  const note = [
    isolated(outlet || 'Source not stated'),
    isolated(byline ?? ''),
    printedOn(published),
  ]
  return {
    key: `article ${id}`,
    look: 'article',
    says: headline || 'Without a headline',
    note: note.filter(Boolean).join(' · '),
    mark,
    keys: '',
    language: language === 'und' ? '' : language,
  }
}
