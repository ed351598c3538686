import type { Comparable } from '../comparison.ts'
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

/** Articles that hang together by text, in the order of the first of each. */
function circlesOf(
  articles: number,
  pairs: readonly ComparedTwo[],
): readonly (readonly number[])[] {
  const circle = Array.from({ length: articles }, (_, at) => at)
  for (const { a, b, comparison } of pairs) {
    if (comparison.relation === 'independent' || comparison.relation === 'cannot-tell') continue
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
  const isShort = (at: number) =>
    pairs.some(
      ({ a, b, comparison }) =>
        (a === at || b === at) &&
        comparison.relation === 'cannot-tell' &&
        (a === at ? comparison.sentencesA : comparison.sentencesB).length === 0,
    )
  const [short, own] = [alone.filter(isShort), alone.filter((at) => !isShort(at))]
  const names = (all: readonly number[]) => inRow(all.map((at) => articles[at]?.name ?? ''))
  const others = own.length < articles.length && own.length === 1 ? ' alone' : ''
  return [
    ...(own.length > 0
      ? [`${names(own)}${others} ${plural(own, 'reports', 'report')} independently`]
      : []),
    ...(short.length > 0
      ? [`${names(short)} ${plural(short, 'has', 'have')} no text to compare`]
      : []),
  ]
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
