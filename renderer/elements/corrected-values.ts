import { findDate } from '../domain/read/dates.ts'
import type { CorrectedField } from '../library/database.ts'
import { fieldNames } from './attribution-words.ts'
import { writtenDate } from './dates.ts'

/** What each thing that can be corrected is called. */
export const correctedNames: Readonly<Record<CorrectedField, string>> = {
  ...fieldNames,
  headline: 'Headline',
}

const severalOf: ReadonlySet<CorrectedField> = new Set([
  'byline',
  'credit',
  'agency',
  'takenFrom',
  'correction',
])

/** Whether a row may hold several values. */
export function isListField(field: CorrectedField): boolean {
  return severalOf.has(field)
}

/** A value as the reader wrote it, looked at. */
export interface CheckedValue {
  /** What is kept. */
  readonly value: string
  /** How it is understood, where that is not what stands there; '' otherwise. */
  readonly shown: string
  /** Why it cannot be kept, in a sentence; '' when it can. */
  readonly refusal: string
}

/** Looks at what the reader wrote: dates must be dates, addresses web addresses, all else may be said freely. */
export function checkedValue(field: CorrectedField, written: string): CheckedValue {
  const value = written.replace(/\s+/g, ' ').trim()
  if (field === 'published' || field === 'updated') return checkedDate(value)
  if (field === 'canonical' && !isWebAddress(value)) {
    return refused(value, 'This is no web address: it should begin with https:// or http://.')
  }
  return { value, shown: '', refusal: '' }
}

/** What helps to fill a field in, in a sentence; '' where nothing needs to be said. */
export function hintFor(field: CorrectedField): string {
  switch (field) {
    case 'published':
    case 'updated':
      return 'A day, with the time if known: 3 September 2023, or 2023-09-03 14:30 UTC.'
    case 'outlet':
      return 'Who printed this text.'
    case 'byline':
      return 'One person, or one name, on each line.'
    case 'canonical':
      return 'The web address of the article.'
    default:
      return ''
  }
}

function checkedDate(value: string): CheckedValue {
  const found = findDate(value)
  const rest = found ? value.slice(0, found.start) + value.slice(found.end) : value
  if (!found || /[\p{L}\d]/u.test(rest)) {
    const why = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(value)
      ? 'Nobody can say which of these is the month. Write the month’s name, or 2023-09-03.'
      : 'This is not read as a date. Write it like 3 September 2023 or 2023-09-03.'
    return refused(value, why)
  }
  return { value: found.iso, shown: writtenDate(found.iso), refusal: '' }
}

function refused(value: string, refusal: string): CheckedValue {
  return { value, shown: '', refusal }
}

function isWebAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol)
  } catch {
    return false
  }
}
