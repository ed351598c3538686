// Two names of one outlet, by the reader's word: the kept name takes the other as one of its short names.
import type { OutletEntry, ReaderAct } from '../../main/contract.ts'
import type { Outlet } from '../domain/attribute/outlet.ts'
import { shippedOutlets } from '../domain/attribute/outlet-table.ts'
import { isolated } from '../domain/isolated.ts'
import type { LibraryDatabase } from '../library/database.ts'
import type { Deed } from './deeds.ts'

/** A deed of the table of outlets, and what is said once it is done. */
export interface OutletDeed extends Deed {
  readonly says: string
}

/**
 * Makes `other` a name of `kept`. Its own entry in the reader's table, if it has one, goes over into
 * the kept one's: a full name there would outweigh a short one.
 */
export async function mergeDeed(
  db: LibraryDatabase,
  kept: string,
  other: string,
): Promise<OutletDeed> {
  const [own, gone] = await db.outlets.bulkGet([kept, other])
  const base = own ?? shippedOutlets.find(({ name }) => name === kept)
  const short = [...(base?.short ?? []), other, ...(gone?.short ?? [])]
  const entry: OutletEntry = {
    short: [...new Set(short)].filter((name) => name !== kept),
    domains: [...new Set([...(base?.domains ?? []), ...(gone?.domains ?? [])])],
    kind: base?.kind || gone?.kind || '',
    country: base?.country || gone?.country || '',
  }
  // First the kept one: cut short between the two, nothing is lost.
  const act = [put(kept, entry), ...(gone ? [put(other, null)] : [])]
  const back = [...(gone ? [put(other, entryOf(gone))] : []), put(kept, own ? entryOf(own) : null)]
  const [goes, stays] = [isolated(other), isolated(kept)]
  return {
    act,
    back,
    says: `${goes} is now ${stays}.`,
    undone: `${goes} and ${stays} are two sources again.`,
  }
}

/** Makes a name of `kept` a source of its own again. */
export async function partDeed(
  db: LibraryDatabase,
  kept: string,
  name: string,
): Promise<OutletDeed | null> {
  const own = await db.outlets.get(kept)
  if (!own) return null
  const left: Outlet = { ...own, short: own.short.filter((one) => one !== name) }
  return {
    act: put(kept, isNothingNew(left) ? null : entryOf(left)),
    back: put(kept, entryOf(own)),
    says: `${isolated(name)} is a source of its own again.`,
    undone: `${isolated(name)} is ${isolated(kept)} again.`,
  }
}

/** An entry that says no more than the shipped table, or than no entry at all. */
function isNothingNew(entry: Outlet): boolean {
  const shipped = shippedOutlets.find(({ name }) => name === entry.name)
  if (shipped) return JSON.stringify(entryOf(shipped)) === JSON.stringify(entryOf(entry))
  const { short, domains, kind, country } = entry
  return short.length + domains.length === 0 && kind === '' && country === ''
}

function put(name: string, entry: OutletEntry | null): ReaderAct {
  return { kind: 'outlet', name, entry }
}

function entryOf({ short, domains, kind, country }: Outlet): OutletEntry {
  return { short, domains, kind, country }
}
