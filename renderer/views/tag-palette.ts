// The tags in the palette: each leads to its list, or is put on what is selected or read.
import type { Situation } from '../controllers/palette-commands.ts'
import { count } from '../elements/list-words.ts'
import type { PaletteGroup } from '../elements/palette-dialog.ts'
import type { CountedTag } from '../library/queries-tags.ts'
import { beginningsOf, searched } from '../library/search-words.ts'

/** The most tags that lead to their lists, and the most that can be put on. */
const mostTags = 4

/** The tags whose names hold what is typed, those with most articles first; none untyped. */
export function tagGroup(
  tags: readonly CountedTag[],
  text: string,
  situation: Situation,
): PaletteGroup {
  const holds = beginningsOf(text)
  const sorted = text.trim() ? [...tags].sort((a, b) => b.articles - a.articles) : []
  const onto = ontoWords(situation)
  const found = (says: (name: string) => string) =>
    sorted.filter(({ name }) => holds(searched(says(name)))).slice(0, mostTags)
  const lists = found(listWords).map(({ id, name, articles }) => {
    return entry(`tag ${id}`, listWords(name), count(articles, 'article'))
  })
  const puts = onto ? found((name) => onto + name) : []
  return {
    title: 'Tags',
    entries: [...lists, ...puts.map(({ id, name }) => entry(`put ${id}`, `${onto}“${name}”`, ''))],
  }
}

function listWords(name: string): string {
  return `Tag: ${name}`
}

/** What a tag would be put on, in words up to its name; '' where there is nothing. */
function ontoWords({ selected, here }: Situation): string {
  if (selected > 1) return `Tag the ${selected} selected `
  return selected === 1 || here ? 'Tag this article ' : ''
}

function entry(key: string, says: string, note: string): PaletteGroup['entries'][number] {
  return { key, look: 'command', says, note, mark: '', keys: '', language: '' }
}
