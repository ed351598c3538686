// What views ask of the searches the reader keeps.
import type { LibraryDatabase } from './database.ts'
import type { SavedSearchRow, SearchId } from './reader-rows.ts'

const byName = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true })

/** All searches the reader keeps, in the order of their names. */
export async function allSearches(db: LibraryDatabase): Promise<readonly SavedSearchRow[]> {
  const rows = await db.searches.toArray()
  return rows.sort((a, b) => byName.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
}

/** One kept search; `undefined` when the reader removed it. */
export function searchWith(db: LibraryDatabase, id: string): Promise<SavedSearchRow | undefined> {
  return db.searches.get(id as SearchId)
}
