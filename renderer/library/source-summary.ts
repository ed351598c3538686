// From what single articles of a source state, share and quote to what its page says. Pure.
import type { ArticleId } from '../domain/article.ts'
import type { Exchange, ExchangeRole } from './queries-exchange.ts'
import {
  countedFields,
  type ArticleFacts,
  type CountedField,
  type HeldAs,
} from './queries-sources.ts'

/** How many articles have a field stated, learnt, corrected by the reader, or not stated. */
export interface FieldShare {
  readonly field: CountedField
  readonly counts: Readonly<Record<HeldAs, number>>
}

/** Another source with which text is shared, and where. */
export interface ExchangePartner {
  /** '' when not stated. */
  readonly outlet: string
  readonly exchanges: readonly Exchange[]
  /** How often each relation occurs, the most frequent first. */
  readonly relations: readonly (readonly [relation: string, times: number])[]
}

/** An agency that a source names in its articles. */
export interface NamedAgency {
  readonly name: string
  readonly articles: readonly ArticleId[]
}

/** Somebody an article quotes, and in how many quotations. */
export interface QuotedIn {
  readonly name: string
  readonly kind: 'person' | 'organisation'
  readonly quotations: number
}

/** Somebody a source quotes. */
export interface QuotedBySource extends QuotedIn {
  /** The articles that quote them, newest first. */
  readonly articles: readonly ArticleId[]
}

/** For each field, how the articles have it. */
export function fieldShares(facts: Iterable<ArticleFacts>): readonly FieldShare[] {
  const sums = new Map(
    countedFields.map((field) => [
      field,
      { stated: 0, learnt: 0, corrected: 0, 'not-stated': 0 } satisfies Record<HeldAs, number>,
    ]),
  )
  for (const { held } of facts) {
    for (const [field, sum] of sums) sum[held[field]] += 1
  }
  return [...sums].map(([field, counts]) => ({ field, counts }))
}

/** The sources of exchanges in one role, the one with most of them first. */
export function partnersIn(
  exchanges: readonly Exchange[],
  role: ExchangeRole,
): readonly ExchangePartner[] {
  const by = grouped(
    exchanges.filter((one) => one.role === role),
    ({ outlet }) => outlet,
  )
  const partners = [...by].map(([outlet, own]) => {
    const times = [...grouped(own, ({ relation }) => relation)]
    const relations = times.map(([relation, those]) => [relation, those.length] as const)
    return { outlet, exchanges: own, relations: relations.sort((a, b) => b[1] - a[1]) }
  })
  return partners.sort(
    (a, b) => b.exchanges.length - a.exchanges.length || a.outlet.localeCompare(b.outlet),
  )
}

/** The agencies named, the most frequent first; the source itself is left out. */
export function agenciesIn(facts: Iterable<ArticleFacts>, outlet: string): readonly NamedAgency[] {
  const named = [...facts].flatMap(({ article, agencies }) =>
    agencies.filter((name) => name !== outlet).map((name) => ({ name, article })),
  )
  return [...grouped(named, ({ name }) => name)]
    .map(([name, own]) => ({ name, articles: own.map(({ article }) => article) }))
    .sort((a, b) => b.articles.length - a.articles.length || a.name.localeCompare(b.name))
}

/**
 * Who is quoted in articles, given with what each quotes: first who is quoted in most articles, then
 * in most quotations. Names that differ in capitals only are one.
 */
export function mostQuoted(
  quoted: Iterable<readonly [ArticleId, readonly QuotedIn[]]>,
): readonly QuotedBySource[] {
  const all = [...quoted].flatMap(([article, own]) => own.map((one) => ({ ...one, article })))
  const by = grouped(all, ({ kind, name }) => `${kind} ${name.toLowerCase()}`)
  return [...by.values()]
    .flatMap((own) => {
      const [first] = own
      if (!first) return []
      const quotations = own.reduce((sum, one) => sum + one.quotations, 0)
      const articles = [...new Set(own.map(({ article }) => article))]
      return [{ name: first.name, kind: first.kind, quotations, articles }]
    })
    .sort(
      (a, b) =>
        b.articles.length - a.articles.length ||
        b.quotations - a.quotations ||
        a.name.localeCompare(b.name),
    )
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
