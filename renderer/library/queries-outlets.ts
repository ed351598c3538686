// What views ask of the table of outlets.
import { fullName, outletTable } from '../domain/attribute/known-outlets.ts'
import { shippedOutlets } from '../domain/attribute/outlet-table.ts'
import type { Outlet } from '../domain/attribute/outlet.ts'
import type { LibraryDatabase } from './database.ts'

/** An entry of the table: the reader's own or shipped; `replaces` a shipped one of the same name. */
export interface ListedOutlet extends Outlet {
  readonly own: boolean
  readonly replaces: boolean
}

/**
 * The name under which lists have an outlet that an article names: another one where the reader merged
 * the two.
 */
export async function listedUnder(db: LibraryDatabase, named: string): Promise<string> {
  return fullName(named, outletTable(await db.outlets.toArray(), []))
}

/** All entries in the order of their names. */
export async function listedOutlets(db: LibraryDatabase): Promise<readonly ListedOutlet[]> {
  const own = await db.outlets.toArray()
  const ours = new Set(own.map(({ name }) => name))
  const shipped = new Set(shippedOutlets.map(({ name }) => name))
  return outletTable(own)
    .outlets.map((outlet) => {
      const isOwn = ours.has(outlet.name)
      return { ...outlet, own: isOwn, replaces: isOwn && shipped.has(outlet.name) }
    })
    .sort((a, b) => a.name.localeCompare(b.name))
}
