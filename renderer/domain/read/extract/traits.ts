import { outline } from './outline.ts'
import type { Outline } from './outline.ts'
import type { PageNode } from './page-node.ts'
import type { Stated } from './stated.ts'
import { survey } from './survey.ts'
import { companyTraitNames, gather, headlineIn, traitsOfCompany } from './traits-of-company.ts'
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
  /** For each region, the bits of `cue` of its own and around it. */
  readonly signs: readonly number[]
}

/** Cuts a page into passages and measures each of them. */
export function measure(root: PageNode, stated: Stated): Measured {
  const witness = witnessOf(stated)
  const cut = outline(root)
  const headline = headlineIn(cut, witness)
  const found = survey(cut, headline)
  const company = gather(found, headline)
  const { regions, passages } = found.outline
  const headlineDepth = regions[passages[company.headline]?.block ?? -1]?.depth ?? -1
  const inherited = inherit(found, company.headline)
  const traits = passages.map((passage, at) =>
    traitsOfText(passage, witness).concat(
      traitsOfPlace(found, passage, { inherited, headlineDepth }),
      traitsOfCompany(found, company, at),
    ),
  )
  return { outline: found.outline, traits, signs: found.around }
}
