import type { Comparable, Relation } from '../comparison.ts'
import { inRow, possessive } from '../phrases.ts'
import { pairSeenFrom, type ComparedTwo } from './compared-two.ts'
import type { ReportedTable } from './reported.ts'

/** What several articles come to: one plain sentence of what happened among them, and one of counts. */
export interface StoryInWords {
  readonly sentence: string
  readonly detail: string
}

/**
 * Says who prints whose report and who reports independently; only what the comparisons argue. The
 * detail counts the statements of the table.
 */
export function storyInWords(
  articles: readonly Comparable[],
  pairs: readonly ComparedTwo[],
  table: ReportedTable,
): StoryInWords {
  const circles = circlesOf(articles.length, pairs)
  const told = circles
    .filter((circle) => circle.length > 1)
    .map((circle) => circleInWords(articles, pairs, circle))
  const alone = circles.flatMap((circle) => (circle.length === 1 ? circle : []))
  const sentence = [...told, ...aloneInWords(articles, pairs, alone)].join('; ')
  return { sentence, detail: counts(table, articles) }
}

/** No text is shared for certain: `translation` is a suspicion. */
const apart: readonly Relation[] = ['independent', 'cannot-tell', 'translation']

/** Articles that hang together by text, in the order of the first of each. */
function circlesOf(
  articles: number,
  pairs: readonly ComparedTwo[],
): readonly (readonly number[])[] {
  const circle = Array.from({ length: articles }, (_, at) => at)
  for (const { a, b, comparison } of pairs) {
    if (apart.includes(comparison.relation)) continue
    const [one = a, other = b] = [circle[a], circle[b]]
    circle.forEach((of, at) => of === other && (circle[at] = one))
  }
  return [...new Set(circle)].map((of) => circle.flatMap((own, at) => (own === of ? [at] : [])))
}

function circleInWords(
  articles: readonly Comparable[],
  pairs: readonly ComparedTwo[],
  circle: readonly number[],
): string {
  const name = (at: number) => articles[at]?.name ?? ''
  const source = sourceOf(pairs, circle)
  if (source !== undefined) {
    const copies = circle.filter((at) => at !== source)
    const relations = copies.map((at) => pairSeenFrom(pairs, source, at)?.relation)
    const isPrinted = relations.every((one) => one === 'reprint' || one === 'excerpt')
    const verb = isPrinted
      ? plural(copies, 'prints', 'print')
      : plural(copies, 'draws on', 'draw on')
    return `${inRow(copies.map(name))} ${verb} ${possessive(name(source))} report`
  }
  const agency = sharedAgency(circle.flatMap((at) => articles[at] ?? []))
  const names = inRow(circle.map(name))
  if (agency) return `${names} print text of ${agency}`
  return `${names} share text, and it cannot be told whose it was first`
}

/** The article that every other of the circle is argued to have taken from. */
function sourceOf(pairs: readonly ComparedTwo[], circle: readonly number[]): number | undefined {
  return circle.find((source) =>
    circle.every((at) => at === source || pairSeenFrom(pairs, source, at)?.direction === 'a-to-b'),
  )
}

function sharedAgency(articles: readonly Comparable[]): string | undefined {
  const [first, ...others] = articles
  return first?.provenance.agency
    .map(({ value }) => value)
    .find((agency) =>
      others.every(({ provenance }) => provenance.agency.some(({ value }) => value === agency)),
    )
}

function aloneInWords(
  articles: readonly Comparable[],
  pairs: readonly ComparedTwo[],
  alone: readonly number[],
): readonly string[] {
  const names = (all: readonly number[]) => inRow(all.map((at) => articles[at]?.name ?? ''))
  const sorts = alone.map((at) => sortOf(articles, pairs, at))
  const of = (sort: Alone) => alone.filter((_, nth) => sorts[nth] === sort)
  const [own, foreign, empty] = [of('independent'), of('another language'), of('no text')]
  const only = own.length === 1 && articles.length > 1 ? ' alone' : ''
  return [
    ...(own.length > 0
      ? [`${names(own)}${only} ${plural(own, 'reports', 'report')} independently`]
      : []),
    ...(foreign.length > 0 ? [foreignInWords(names(foreign), foreign, articles)] : []),
    ...(empty.length > 0
      ? [`${names(empty)} ${plural(empty, 'has', 'have')} no text to compare`]
      : []),
  ]
}

function foreignInWords(
  names: string,
  foreign: readonly number[],
  articles: readonly unknown[],
): string {
  if (foreign.length === articles.length) return `${names} share no text, each in another language`
  return foreign.length === 1
    ? `${names}, in another language, shares no text with them`
    : `${names}, in other languages, share no text with them`
}

type Alone = 'independent' | 'another language' | 'no text'

/** Why an article hangs together with no other. Across languages nothing argues independence. */
function sortOf(articles: readonly Comparable[], pairs: readonly ComparedTwo[], at: number): Alone {
  const own = pairs.filter(({ a, b }) => a === at || b === at)
  const isEmpty = own.some(
    ({ a, comparison }) => (a === at ? comparison.sentencesA : comparison.sentencesB).length === 0,
  )
  if (isEmpty) return 'no text'
  const language = articles[at]?.language ?? 'und'
  const isOdd = articles.every(
    (other, place) => place === at || ![language, 'und'].includes(other.language),
  )
  return isOdd && language !== 'und' ? 'another language' : 'independent'
}

function counts({ rows }: ReportedTable, articles: readonly unknown[]): string {
  const of = (reach: string) => rows.filter((row) => row.reach === reach).length
  if (rows.length === 0) return ''
  const all = numberWords[articles.length] ?? String(articles.length)
  const statements = rows.length === 1 ? 'One statement' : `${rows.length} statements`
  const count = (reach: string) => of(reach) || 'none'
  return `${statements}: ${count('all')} in all ${all}, ${count('several')} in several, ${count('one')} in one alone.`
}

const numberWords: readonly string[] = ['', 'one', 'two', 'three', 'four', 'five', 'six']

function plural(of: readonly unknown[], one: string, many: string): string {
  return of.length === 1 ? one : many
}
