import { agencyNamed } from '../../attribute/agencies.ts'
import { withoutShouting } from '../../attribute/names.ts'
import { readDateline } from '../../attribute/dateline.ts'
import { oneLine } from '../folding.ts'
import type { Field, FieldMeaning } from '../draft.ts'
import { newsDate } from './news-date.ts'

/** Longer statements are cut: they are texts, not facts. UTF-16 units. */
const longest = 1000

/** What a file says in one place, as a field; nothing when it says nothing there. */
export function said(means: FieldMeaning, name: string, words: string): readonly Field[] {
  const value = oneLine(words).slice(0, longest)
  return value === '' || /^none$/i.test(value) ? [] : [{ means, name, value }]
}

/** A value that is ours to word, resting on words of the file. */
export function restingOn(field: Omit<Field, 'words'>, words: string): readonly Field[] {
  const stated = oneLine(words).slice(0, longest)
  if (stated === '' || field.value === '') return []
  return field.value === stated ? [field] : [{ ...field, words: stated }]
}

/** Somebody who signs, named alone. */
export function signedBy(
  name: string,
  person: string,
  signer: 'person' | 'organisation' = 'person',
): readonly Field[] {
  return said('byline', name, person).map((field) => ({ ...field, signer }))
}

/**
 * A line that says who signs. Agencies that sign together with strokes between them (`NTB-AFP-DPA`) are
 * taken one by one.
 */
export function bylined(name: string, words: string): readonly Field[] {
  const line = oneLine(words)
  const parts = line.split(/\s?[-/]\s?/)
  const together = parts.length > 1 && parts.every((part) => /^\p{Lu}{2,6}$/u.test(part))
  if (!together || !parts.some((part) => agencyNamed(part)))
    return [...said('byline', name, line), ...agencyAtEnd(name, line)]
  return parts.flatMap((value) =>
    restingOn({ means: 'byline', name, value, signer: 'organisation' }, line),
  )
}

/** `Von Eva Krüger, dpa` names the agency as well. */
function agencyAtEnd(name: string, line: string): readonly Field[] {
  const last = /,\s*([^,]{2,40})$/.exec(line)?.[1] ?? ''
  return agencyNamed(last) ? restingOn({ means: 'agency', name, value: last }, line) : []
}

/** Who a picture is credited to, without the word `Photo`. */
export function creditOf(name: string, words: string): readonly Field[] {
  const value = oneLine(words).replace(
    /^(?:photo(?:graph)?|foto|bild|picture)s?\s*(?:by\s|von\s|:|\/)\s*/i,
    '',
  )
  return restingOn({ means: 'credit', name, value }, words)
}

/** A date of a file as a field; nothing when the words are no date. */
export function dated(
  means: 'published' | 'updated',
  name: string,
  words: string,
): readonly Field[] {
  const iso = newsDate(words)
  return iso === null ? [] : restingOn({ means, name, value: iso }, words)
}

/** Who sends a text out: an agency where it is known as one, else an outlet. */
export function sentBy(name: string, sender: string): readonly Field[] {
  return said(agencyNamed(oneLine(sender)) ? 'agency' : 'outlet', name, sender)
}

/**
 * A dateline as fields: the place, and the agency where it names one (`Berlin (dpa) -`). A day at its
 * end is not the place's.
 */
export function datelined(name: string, words: string): readonly Field[] {
  const line = oneLine(words)
  const bare = line.replace(/\s*(?:--|[–—-])\s*$/u, '')
  const read = readDateline(`${bare} — `)
  const place =
    read?.place?.value ?? withoutShouting(withoutDay(bare.replace(/\s*\([^()]{1,60}\)\s*$/u, '')))
  const agency = read?.agency?.value ?? ''
  return [
    ...restingOn({ means: 'dateline', name, value: place }, line),
    ...(agency === '' ? [] : restingOn({ means: 'agency', name, value: agency }, line)),
  ]
}

function withoutDay(line: string): string {
  return line
    .replace(
      /[,\s]+(?:\p{L}{3,12}\.? \d{1,2}|\d{1,2}\.? (?:de )?\p{L}{3,12}\.?)(?:,? (?:de )?\d{4})?$/u,
      '',
    )
    .trim()
}

/** What an agency says of the use of its item, where that is more than `usable`. */
export function useOf(name: string, status: string): readonly Field[] {
  const value = standings[status.toLowerCase().replace(/^.*:/, '')]
  return value === undefined ? [] : restingOn({ means: 'standing', name, value }, status)
}

const standings: Readonly<Record<string, string>> = {
  canceled: 'withdrawn',
  cancelled: 'withdrawn',
  killed: 'withdrawn',
  withdrawn: 'withdrawn',
  withheld: 'withheld by the agency',
  embargoed: 'embargoed',
}

/** An item that must not be published before a time, whether or not that time has passed. */
export function embargoedUntil(name: string, words: string): readonly Field[] {
  const iso = newsDate(words)
  if (iso === null) return said('standing', name, words === '' ? '' : `embargoed: ${words}`)
  return restingOn({ means: 'standing', name, value: `embargoed until ${iso}` }, words)
}

/** What is said of a date that is none: dates are never guessed. */
export function badDate(name: string, words: string): readonly string[] {
  if (words.trim() === '' || newsDate(words) !== null) return []
  return [`The file gives “${oneLine(words).slice(0, 60)}” as ${name}, which is no date.`]
}
