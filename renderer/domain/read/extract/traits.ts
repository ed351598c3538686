import { outline } from './outline.ts'
import type { Outline } from './outline.ts'
import type { PageNode } from './page-node.ts'
import type { Stated } from './stated.ts'
import { survey } from './survey.ts'
import { companyTraitNames, gather, traitsOfCompany } from './traits-of-company.ts'
import { inherit, placeTraitNames, traitsOfPlace } from './traits-of-place.ts'
import { textTraitNames, traitsOfText } from './traits-of-text.ts'
import { witnessOf } from './witness.ts'

/** The names of all traits, in the order `measure` gives them. */
export const traitNames: readonly string[] = [
  ...textTraitNames,
  ...placeTraitNames,
  ...companyTraitNames,
]

/** A page's passages and what is measured of each. */
export interface Measured {
  readonly outline: Outline
  readonly traits: readonly (readonly number[])[]
}

/** Cuts a page into passages and measures each of them. */
export function measure(root: PageNode, stated: Stated): Measured {
  const found = survey(outline(root))
  const witness = witnessOf(stated)
  const inherited = inherit(found)
  const company = gather(found, witness)
  const traits = found.outline.passages.map((passage, at) => [
    ...traitsOfText(passage, witness),
    ...traitsOfPlace(found, inherited, passage),
    ...traitsOfCompany(found, company, at),
  ])
  return { outline: found.outline, traits }
}
