// What the reader does with searches that are kept. Each of them can be taken back.
import type { SavedSearch } from '../../main/contract.ts'
import type { SavedSearchRow, SearchId } from '../library/database.ts'
import { searchWith } from '../library/queries-searches.ts'
import type { Deed } from './deeds.ts'
import type { Library } from './library.ts'

/** Longer names are cut: they are lines of the left pane. Characters. */
const longestName = 80

/** What was done, in a sentence, and what takes it back and says so. */
export interface SearchDeedDone {
  readonly says: string
  readonly take: () => Promise<string>
}

/** A search that is kept now, and what was done. */
export interface SearchKept extends SearchDeedDone {
  readonly id: SearchId
}

/** Keeps a search under a name; without a name under what was typed. `null` when nothing was typed. */
export async function keepSearch(
  library: Library,
  { name, text }: SavedSearch,
): Promise<SearchKept | null> {
  const typed = text.trim()
  if (typed === '') return null
  const id = crypto.randomUUID() as SearchId
  const entry = { name: tidied(name) || tidied(typed), text: typed }
  const deed: Deed = {
    act: { kind: 'saved-search', search: id, entry },
    back: { kind: 'saved-search', search: id, entry: null },
    undone: `“${entry.name}” is not kept any more.`,
  }
  return { id, ...(await done(library, deed, `“${entry.name}” is kept beside the lists.`)) }
}

/** Gives a kept search another name; `null` when it has it already, or the name is empty. */
export async function renameSearch(
  library: Library,
  search: SavedSearchRow,
  typed: string,
): Promise<SearchDeedDone | null> {
  const name = tidied(typed)
  if (name === '' || name === search.name) return null
  return change(library, search, {
    to: { name },
    from: { name: search.name },
    says: `“${search.name}” is now called “${name}”.`,
    undone: `“${search.name}” has its name again.`,
  })
}

/** Has a kept search look for something else; `null` when it does already, or nothing is typed. */
export async function changeSearch(
  library: Library,
  search: SavedSearchRow,
  typed: string,
): Promise<SearchDeedDone | null> {
  const text = typed.trim()
  if (text === '' || text === search.text) return null
  return change(library, search, {
    to: { text },
    from: { text: search.text },
    says: `“${search.name}” now looks for ${text}.`,
    undone: `“${search.name}” looks for ${search.text} again.`,
  })
}

/** Keeps a search no longer. */
export async function removeSearch(
  library: Library,
  { id, name, text }: SavedSearchRow,
): Promise<SearchDeedDone> {
  const deed: Deed = {
    act: { kind: 'saved-search', search: id, entry: null },
    back: { kind: 'saved-search', search: id, entry: { name, text } },
    undone: `“${name}” is back.`,
  }
  return done(library, deed, `“${name}” was removed. The articles it found stay where they are.`)
}

interface Change {
  readonly to: Partial<SavedSearch>
  readonly from: Partial<SavedSearch>
  readonly says: string
  readonly undone: string
}

/** Taken back, only what was changed is as before: a newer name stays when the words come back. */
async function change(
  library: Library,
  { id, name, text }: SavedSearchRow,
  { to, from, says, undone }: Change,
): Promise<SearchDeedDone> {
  const deed: Deed = {
    act: { kind: 'saved-search', search: id, entry: { name, text, ...to } },
    back: async () => {
      const now = await searchWith(library.db, id)
      if (!now) throw new Error(`the search “${name}” was removed`)
      const entry = { name: now.name, text: now.text, ...from }
      return [{ kind: 'saved-search', search: id, entry }]
    },
    undone,
  }
  return done(library, deed, says)
}

async function done(library: Library, deed: Deed, says: string): Promise<SearchDeedDone> {
  await library.deeds.do(deed)
  return { says, take: () => library.deeds.takeBack(deed) }
}

function tidied(name: string): string {
  return [...name.replace(/\s+/gu, ' ').trim()].slice(0, longestName).join('')
}
