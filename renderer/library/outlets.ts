import { outletTable, type OutletTable } from '../domain/attribute/known-outlets.ts'
import type { LibraryDatabase } from './database.ts'
import { putStateList, stateList } from './state-lists.ts'

/** Both tables of outlets that filing asks. */
export interface OutletTables {
  /** The reader's entries over the shipped ones. */
  readonly all: OutletTable
  /** The reader's entries alone. */
  readonly readers: OutletTable
}

let shipped: OutletTable | undefined

/** The tables as they stand; cheap while the reader has no entries. */
export async function outletTables(db: LibraryDatabase): Promise<OutletTables> {
  const entries = await db.outlets.toArray()
  if (entries.length > 0) return { all: outletTable(entries), readers: outletTable(entries, []) }
  shipped ??= outletTable([])
  return { all: shipped, readers: nobodys }
}

const nobodys: OutletTable = outletTable([], [])

/** The reader's entries as one text: another text, other entries. '' when there are none. */
export async function outletsNow(db: LibraryDatabase): Promise<string> {
  const entries = await db.outlets.toArray()
  return entries.length === 0 ? '' : JSON.stringify(entries)
}

/** The entries, as `outletsNow` has them, that the rows were last made to agree with. */
export async function outletsAgreed(db: LibraryDatabase): Promise<string> {
  return (await stateList(db, 'outlets'))[0] ?? ''
}

/** All rows agree with these entries. */
export function putOutletsAgreed(db: LibraryDatabase, entries: string): Promise<void> {
  return putStateList(db, 'outlets', entries === '' ? [] : [entries])
}
