import type { Attribution, Evidence } from '../../article.ts'
import { sameDay } from '../../attribute/moments.ts'
import type { Comparable } from '../comparison.ts'
import { possessive } from '../phrases.ts'
import type { ComparedTwo } from './compared-two.ts'
import { isAfter, isBefore, momentOf } from './stated-moment.ts'

/** Words a conflict of dates rests on. */
interface DateEvidence extends Evidence {
  /** Position of the article the date is stated for; the words stand there unless `article` says where. */
  readonly of: number
}

/**
 * Dates that do not agree: one article states two days; a copy is dated before what it was made from; an
 * update lies before the publication; a date has not come yet.
 */
export interface DateConflict {
  readonly kind: 'two-dates' | 'copy-before-source' | 'updated-before-published' | 'future'
  /** Positions of the articles it is about; of a copy and its source, the copy first. */
  readonly articles: readonly number[]
  /** The dates, as stated: of the first article, then of the second or the second date of the first. */
  readonly dates: readonly string[]
  readonly evidence: readonly DateEvidence[]
}

/** All conflicts in what several articles state of their dates, article by article, then pair by pair. */
export function conflictsOf(
  articles: readonly Comparable[],
  pairs: readonly ComparedTwo[],
  now: number,
): readonly DateConflict[] {
  return [
    ...articles.flatMap((article, at) => [
      ...twoDates(article, at),
      ...updatedEarly(article, at),
      ...notYet(article, at, now),
    ]),
    ...pairs.flatMap((pair) => copyEarly(articles, pair)),
  ]
}

/** A conflict in a plain sentence; `write` writes a date as the reader's system does. */
export function conflictInWords(
  conflict: DateConflict,
  articles: readonly Pick<Comparable, 'name'>[],
  write: (date: string) => string,
): string {
  const [one = '', other = ''] = conflict.articles.map((at) => articles[at]?.name ?? '')
  const [first = '', second = ''] = conflict.dates.map(write)
  switch (conflict.kind) {
    case 'two-dates':
      return `${one} states two days of publication: ${first} and ${second}.`
    case 'copy-before-source':
      return `${one} carries ${possessive(other)} text, yet it is dated before it: ${first} and ${second}.`
    case 'updated-before-published':
      return `${one} says that it was updated on ${second}, before it was published on ${first}.`
    case 'future':
      return `${one} is dated ${first}, which has not come yet.`
  }
}

function twoDates({ provenance }: Comparable, at: number): readonly DateConflict[] {
  const [published] = provenance.published
  if (!published) return []
  const others = [...provenance.published.slice(1), ...(published.lost ?? [])]
  const other = others.find(({ value }) => !sameDay(published.value, value))
  if (!other) return []
  return [
    conflict('two-dates', [
      [at, published],
      [at, other],
    ]),
  ]
}

function updatedEarly({ provenance }: Comparable, at: number): readonly DateConflict[] {
  const [published, updated] = [provenance.published[0], provenance.updated[0]]
  if (!published || !updated || !isBefore(momentOf(updated), momentOf(published))) return []
  return [
    conflict('updated-before-published', [
      [at, published],
      [at, updated],
    ]),
  ]
}

function notYet({ provenance }: Comparable, at: number, now: number): readonly DateConflict[] {
  const late = [provenance.published[0], provenance.updated[0]].find(
    (one) => one !== undefined && isAfter(momentOf(one), now),
  )
  return late ? [conflict('future', [[at, late]])] : []
}

/** Only where something other than the dates argues who took from whom. */
function copyEarly(
  articles: readonly Comparable[],
  { a, b, comparison }: ComparedTwo,
): readonly DateConflict[] {
  if (comparison.direction !== 'a-to-b' && comparison.direction !== 'b-to-a') return []
  const [source, copy] = comparison.direction === 'a-to-b' ? [a, b] : [b, a]
  const first = articles[source]?.provenance.published[0]
  const dated = articles[copy]?.provenance.published[0]
  if (!first || !dated || !isBefore(momentOf(dated), momentOf(first))) return []
  return [
    conflict('copy-before-source', [
      [copy, dated],
      [source, first],
    ]),
  ]
}

function conflict(
  kind: DateConflict['kind'],
  stated: readonly (readonly [number, Attribution])[],
): DateConflict {
  return {
    kind,
    articles: [...new Set(stated.map(([at]) => at))],
    dates: stated.map(([, { value }]) => value),
    evidence: stated.flatMap(([of, { evidence }]) =>
      evidence.slice(0, 1).map((one) => ({ ...one, of })),
    ),
  }
}
