// What an article's row says of its source, worked out from what was read, learnt and corrected.
import type { Attribution, Provenance } from '../domain/article.ts'
import { fullName, type OutletTable } from '../domain/attribute/known-outlets.ts'
import type { ArticleRow, CorrectedField } from './database.ts'
import type { Heard } from './shown-provenance.ts'

/** What a row's outlet, date and headline rest on. */
export interface Facts extends Heard {
  /** As read. */
  readonly provenance: Provenance
  /** The reader's own entries alone: only they bring short names under the full one. */
  readonly readers: OutletTable
}

/** The row with headline, outlet, byline and dates as these facts have them; all else as it was. */
export function withFacts(row: ArticleRow, facts: Facts): ArticleRow {
  const published = publishedOf(facts)
  return {
    ...withHeadline(row, corrected(facts, 'headline')),
    byline: bylineOf(facts),
    ...outletOf(facts),
    published,
    sortDate: sortDate(published, row.filed),
  }
}

/** The outlet a list shows, and how it is known. */
function outletOf(facts: Facts): Pick<ArticleRow, 'outlet' | 'outletStatus'> {
  const said = corrected(facts, 'outlet')
  if (said) return { outlet: fullName(said[0] ?? '', facts.readers), outletStatus: 'corrected' }
  const [stated] = facts.provenance.outlet
  if (stated) {
    return { outlet: fullName(stated.value, facts.readers), outletStatus: stated.status }
  }
  const [learnt] = facts.learnt.outlet ?? []
  return learnt
    ? { outlet: fullName(learnt.value, facts.readers), outletStatus: 'learnt' }
    : { outlet: '', outletStatus: 'not-stated' }
}

/** The first value that is a day or a time, ISO; '' when there is none: months and years are left out. */
export function isoDay(values: readonly Pick<Attribution, 'value'>[]): string {
  return values.find(({ value }) => /^\d{4}-\d{2}-\d{2}(T.*)?$/.test(value))?.value ?? ''
}

/**
 * The date of these values as it is stated, ISO: a year, a month, a day or a time; '' when there is none.
 * The first one counts, or one that says the same more exactly. No day is invented for a year.
 */
export function isoDate(values: readonly Pick<Attribution, 'value'>[]): string {
  const dates = values.flatMap(({ value }) => (isIso(value) ? [value] : []))
  const [first = ''] = dates
  if (first.length >= dayLength) return first
  const same = dates.filter((date) => date.startsWith(first))
  return same.reduce((exact, date) => {
    return exact.length < dayLength && date.length > exact.length ? date : exact
  }, first)
}

const dayLength = '2023-09-13'.length

function isIso(value: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value) || /^\d{4}-\d{2}-\d{2}(T.*)?$/.test(value)
}

/**
 * What lists are sorted by: times are brought to UTC, so that rows sort as they happened; days stay as
 * they are. Where nothing is published, the day of `filed` (milliseconds since 1970) stands in.
 */
export function sortDate(published: string, filed: number): string {
  if (!published) return new Date(filed).toISOString().slice(0, 10)
  const time = published.includes('T') ? Date.parse(published) : Number.NaN
  return Number.isNaN(time) ? published : new Date(time).toISOString()
}

function publishedOf(facts: Facts): string {
  const said = corrected(facts, 'published')
  return isoDate(said ? said.map((value) => ({ value })) : facts.provenance.published)
}

function bylineOf(facts: Facts): string {
  const { provenance, learnt } = facts
  const known = provenance.byline.length > 0 ? provenance.byline : (learnt.byline ?? [])
  return (corrected(facts, 'byline') ?? known.map(({ value }) => value)).join(', ')
}

function corrected({ corrections }: Facts, field: CorrectedField): readonly string[] | undefined {
  return corrections.find((one) => one.field === field)?.values
}

function withHeadline(row: ArticleRow, said: readonly string[] | undefined): ArticleRow {
  const { readHeadline, ...rest } = row
  const read = readHeadline ?? row.headline
  if (!said) return { ...rest, headline: read }
  return { ...rest, headline: said[0] ?? '', readHeadline: read }
}
