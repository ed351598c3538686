import type { Attribution, AttributionField } from '../article.ts'
import { readDate } from '../read/dates.ts'
import type { Field } from '../read/draft.ts'
import { agencyNamed } from './agencies.ts'
import { readAuthors, type Signature } from './byline.ts'
import type { Claim } from './claim.ts'
import { tidyOutletName } from './outlet-name.ts'

/**
 * What the fields of a file state, each value with its field as evidence. The first field of a kind is
 * the most trusted; later ones of the same kind count only when they say the same, so that a page's
 * five dates do not become five publication dates.
 */
export function attributeFields(fields: readonly Field[]): readonly Claim[] {
  const claims: Claim[] = []
  for (const field of fields) {
    const said = valuesOf(field)
    const rivals = claims.filter((claim) => claim.field === said.field && !sameField(claim, field))
    const fresh = said.values.filter(
      (one) => rivals.length === 0 || rivals.some((claim) => agrees(claim, one)),
    )
    claims.push(...fresh.map((attribution) => ({ field: said.field, attribution })))
  }
  return claims
}

function sameField(claim: Claim, field: Field): boolean {
  return claim.attribution.evidence.some(
    ({ place }) => place.in === 'field' && place.name === field.name,
  )
}

function agrees(claim: Claim, one: Attribution): boolean {
  return claim.attribution.value.toLowerCase() === one.value.toLowerCase()
}

interface Said {
  readonly field: AttributionField
  readonly values: readonly Attribution[]
}

function valuesOf(field: Field): Said {
  switch (field.means) {
    case 'byline':
      return signed(field)
    case 'published':
    case 'updated':
      return { field: field.means, values: dated(field) }
    case 'outlet':
    case 'takenFrom':
      return { field: field.means, values: [stated(field, tidyOutletName(field.value))] }
    case 'agency':
      return {
        field: 'agency',
        values: [stated(field, agencyNamed(field.value)?.name ?? field.value)],
      }
    case 'canonical':
      return { field: 'canonical', values: addressed(field) }
    case 'headline':
    case 'language':
      return { field: 'section', values: [] } // no row of their own
    default:
      return { field: field.means, values: [stated(field, field.value)] }
  }
}

function signed(field: Field): Said {
  if (field.signer) return signedBy(field)
  const authors = readAuthors(field.value)
  const agencies = authors.filter((author) => author.kind === 'agency')
  if (agencies.length > 0 && agencies.length === authors.length) {
    return { field: 'agency', values: agencies.map((author) => named(field, author)) }
  }
  return {
    field: 'byline',
    values: authors.filter((one) => one.kind !== 'agency').map((one) => named(field, one)),
  }
}

/** A name that was found by itself is taken as it stands. */
function signedBy(field: Field): Said {
  const agency = field.signer === 'organisation' ? agencyNamed(field.value)?.name : undefined
  return agency === undefined
    ? { field: 'byline', values: [stated(field, field.value)] }
    : { field: 'agency', values: [stated(field, agency)] }
}

function named(field: Field, author: Signature): Attribution {
  return stated(field, author.value, author.confidence)
}

function dated(field: Field): readonly Attribution[] {
  const iso = readDate(field.value)
  return iso === null ? [] : [stated(field, iso)]
}

function addressed(field: Field): readonly Attribution[] {
  return /^https?:\/\//i.test(field.value) ? [stated(field, field.value)] : []
}

function stated(field: Field, value: string, sure = 0.95): Attribution {
  const words = field.words ?? field.value
  const confidence = Math.min(sure, field.confidence ?? 1)
  const evidence = [{ words, place: { in: 'field', name: field.name } as const }]
  return { value, status: 'stated', evidence, method: `stated in ${field.name}`, confidence }
}
