import { assertNever } from '../domain/assert-never.ts'
import type { Attribution, AttributionField } from '../domain/article.ts'
import { isolated } from '../domain/isolated.ts'
import { writtenDate } from './dates.ts'

/** What each row of "Where this comes from" is called. */
export const fieldNames: Readonly<Record<AttributionField, string>> = {
  outlet: 'Outlet',
  byline: 'Byline',
  dateline: 'Dateline',
  published: 'Published',
  updated: 'Updated',
  credit: 'Photo credit',
  agency: 'Agency',
  licence: 'Licence',
  canonical: 'Address',
  section: 'Section',
  takenFrom: 'Text taken from',
  correction: 'Corrections',
  standing: 'Use',
}

/** The rows that are shown even when nothing is stated: readers look for them. */
export const mainFields: readonly AttributionField[] = ['outlet', 'byline', 'dateline', 'published']

/** A value as it is shown: dates as the reader's system writes them, all else as it is stated. */
export function shownValue(field: AttributionField, value: string): string {
  if (field === 'standing') return standingWords(value)
  return field === 'published' || field === 'updated' ? writtenDate(value) : value
}

/** `embargoed until 2024-05-04T19:00Z` with the day and hour as the reader's system writes them. */
export function standingWords(value: string): string {
  return value.replace(/\b\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?/, writtenDate)
}

/** How sure a value is, in a word; the number is given beside it for those who want it. */
export function howSure(confidence: number): 'sure' | 'likely' | 'uncertain' {
  if (confidence >= 0.9) return 'sure'
  return confidence >= 0.6 ? 'likely' : 'uncertain'
}

/** What a value's status means, in plain words; `other` names the article it was learnt from. */
export function statusWords(status: Attribution['status'], other: string): string {
  switch (status) {
    case 'stated':
      return 'stated'
    case 'learnt':
      return `Not in this file. Learnt from ${other ? `${isolated(other)}’s copy` : 'another copy'}:`
    case 'corrected':
      return 'corrected by you'
    default:
      return assertNever(status)
  }
}

/** How a stated value was found; a field of the file is named beside its words already. */
export function statedWords({ evidence, method }: Attribution): string {
  if (evidence.every(({ place }) => place.in === 'field')) return 'stated'
  return method.startsWith('stated in page: ') ? 'stated on the page' : `stated: ${method}`
}

const lostNames: Readonly<Partial<Record<AttributionField, readonly [one: string, many: string]>>> =
  {
    outlet: ['other outlet', 'other outlets'],
    byline: ['other name', 'other names'],
    published: ['other date', 'other dates'],
    updated: ['other date', 'other dates'],
    canonical: ['other address', 'other addresses'],
  }

/** How many other values the file offers for a row: `1 other date found`. */
export function lostWords(field: AttributionField, count: number): string {
  const [one, many] = lostNames[field] ?? ['other value', 'other values']
  return `${count} ${count === 1 ? one : many} found`
}
