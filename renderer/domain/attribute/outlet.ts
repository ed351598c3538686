/**
 * What kind of house prints: an agency's texts are printed by others, a platform prints everybody's.
 */
export const outletKinds = [
  'newspaper',
  'agency',
  'broadcaster',
  'magazine',
  'online',
  'institute',
  'government',
  'platform',
] as const

/** One of `outletKinds`. */
export type OutletKind = (typeof outletKinds)[number]

/** A house that prints. */
export interface Outlet {
  /** As it calls itself. */
  readonly name: string
  /** Other names, initials and short forms. */
  readonly short: readonly string[]
  /** Hosts of its addresses, without `www.`; subdomains count as theirs. */
  readonly domains: readonly string[]
  /** '' when unknown. */
  readonly kind: OutletKind | ''
  /** ISO 3166-1 alpha-2, upper case; '' when unknown or several. */
  readonly country: string
}
