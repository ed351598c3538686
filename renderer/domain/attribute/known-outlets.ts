import type { Attribution, Provenance } from '../article.ts'
import { folded } from '../read/folding.ts'
import { hostOf } from './host.ts'
import { isInitialsOf } from './outlet-name.ts'
import { shippedOutlets } from './outlet-table.ts'
import type { Outlet } from './outlet.ts'

/** Outlets that can be asked for by name and by address. */
export interface OutletTable {
  /** The reader's entries first, then the shipped ones that none of them replaces. */
  readonly outlets: readonly Outlet[]
  /** By folded name; a short name that two outlets share stands for neither. */
  readonly byName: ReadonlyMap<string, Outlet>
  /** By host, without `www.`. */
  readonly byHost: ReadonlyMap<string, Outlet>
}

/**
 * The table as it is asked: the reader's own entries and the shipped ones. An entry of the reader replaces
 * the shipped one of the same name, and takes every name and domain it claims from the others.
 */
export function outletTable(
  readers: readonly Outlet[],
  shipped: readonly Outlet[] = shippedOutlets,
): OutletTable {
  const replaced = new Set(readers.map(({ name }) => nameKey(name)))
  const others = shipped.filter(({ name }) => !replaced.has(nameKey(name)))
  const byName = new Map([...namesAmong(others), ...namesAmong(readers)])
  const byHost = new Map([...hostsAmong(others), ...hostsAmong(readers)])
  return { outlets: [...readers, ...others], byName, byHost }
}

/** Full names outweigh short ones; a short name that two claim is dropped. */
function namesAmong(outlets: readonly Outlet[]): ReadonlyMap<string, Outlet> {
  const names = new Map<string, Outlet>()
  const shared = new Set<string>()
  for (const outlet of outlets)
    for (const key of new Set(outlet.short.map(nameKey))) {
      if (names.has(key)) shared.add(key)
      names.set(key, outlet)
    }
  for (const key of shared) names.delete(key)
  for (const outlet of outlets) names.set(nameKey(outlet.name), outlet)
  names.delete('')
  return names
}

function hostsAmong(outlets: readonly Outlet[]): readonly (readonly [string, Outlet])[] {
  return outlets.flatMap((outlet) =>
    outlet.domains.map((domain) => [bareHost(domain), outlet] as const),
  )
}

/** The outlet whose address this host is, subdomains with it; `null` when the table has none. */
export function outletOfHost(host: string, table: OutletTable): Outlet | null {
  let rest = bareHost(host)
  while (rest.includes('.')) {
    const outlet = table.byHost.get(rest)
    if (outlet) return outlet
    rest = rest.slice(rest.indexOf('.') + 1)
  }
  return null
}

/** The outlet that goes by this name, full or short; `null` when the table has none. */
function outletNamed(name: string, table: OutletTable): Outlet | null {
  return table.byName.get(nameKey(name)) ?? null
}

/**
 * Whether two names mean one house: the same words but for house style and a leading article, initials
 * and what they stand for, or two names of one line of the table.
 */
export function sameOutlet(a: string, b: string, table: OutletTable): boolean {
  if (nameKey(a) !== '' && nameKey(a) === nameKey(b)) return true
  const [one, other] = [outletNamed(a, table), outletNamed(b, table)]
  if (one && other) return one === other
  return isInitialsOf(a, b) || isInitialsOf(b, a)
}

/** The name by which the table lists an outlet: `NYT` as `The New York Times`; other names unchanged. */
export function fullName(name: string, table: OutletTable): string {
  return outletNamed(name, table)?.name ?? name
}

/**
 * The outlet of an article that states none, where the table knows its address. Learnt, with the address
 * as evidence; `null` when an outlet is stated or learnt already, when there is nothing to go by, or when the
 * address is a platform's, whose pages are other people's.
 */
export function recogniseOutlet(
  provenance: Pick<Provenance, 'outlet' | 'canonical'>,
  table: OutletTable,
): Attribution | null {
  if (provenance.outlet.length > 0) return null
  for (const address of provenance.canonical) {
    const outlet = outletOfHost(hostOf(address.value), table)
    if (!outlet || outlet.kind === 'platform') continue
    return {
      value: outlet.name,
      status: 'learnt',
      evidence: address.evidence,
      method: 'the table of outlets names this address',
      confidence: Math.min(0.8, address.confidence),
    }
  }
  return null
}

/** House style and a leading article set aside. */
function nameKey(name: string): string {
  return folded(name).replace(/^the (?=\S)/u, '')
}

function bareHost(host: string): string {
  return host
    .trim()
    .toLowerCase()
    .replace(/^www\d?\./, '')
    .replace(/\.$/, '')
}
