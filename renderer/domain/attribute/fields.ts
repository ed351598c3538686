import type { Attribution, AttributionField } from '../article.ts'
import { readDate } from '../read/dates.ts'
import type { Field } from '../read/draft.ts'
import { agencyNamed } from './agencies.ts'
import { readAuthors, type Signature } from './byline.ts'
import type { Claim } from './claim.ts'
import { readCredits, tidyCredit } from './credit.ts'
import { tidyOutletName } from './outlet-name.ts'

/**
 * What the fields of a file state, each value with its field as evidence, the most trusted first. All of
 * them: which of several values counts is decided when they are joined.
 */
export function attributeFields(fields: readonly Field[]): readonly Claim[] {
  return fields.filter(isClaim).flatMap((field) => {
    const { field: row, values } = valuesOf(field)
    return values.map((attribution): Claim => ({ field: row, attribution, from: 'field' }))
  })
}

/**
 * A page's last hope for its day is the day it was changed, or any day it shows. Where a better place
 * speaks, those are no rivals of it.
 */
function isClaim(field: Field, at: number, all: readonly Field[]): boolean {
  if (field.means !== 'published' && field.means !== 'updated') return true
  const better = all
    .slice(0, at)
    .some(({ means, value }) => means === field.means && readDate(value))
  const weak = /^(?:page: |address$|title$)/.test(field.name)
  const other = field.means === 'published' && /modif|updat|revis|lastmod/i.test(field.name)
  return !(better && (weak || other))
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
    case 'credit':
      return { field: 'credit', values: credited(field) }
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
  return { field: agency === undefined ? 'byline' : 'agency', values: [stated(field, field.value)] }
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

/** A credit may stand with its label: `Foto: Eva Krüger`. */
function credited(field: Field): readonly Attribution[] {
  const [found] = readCredits(field.value)
  const value = found?.value ?? tidyCredit(field.value.replace(/^[\s(\[|/–—-]+|[\s)\]|.]+$/gu, ''))
  return value === '' ? [] : [stated(field, value)]
}

function stated(field: Field, value: string, sure = 0.95): Attribution {
  const words = field.words ?? field.value
  const confidence = Math.min(sure, field.confidence ?? 1)
  const evidence = [{ words, place: { in: 'field', name: field.name } as const }]
  return { value, status: 'stated', evidence, method: `stated in ${field.name}`, confidence }
}
