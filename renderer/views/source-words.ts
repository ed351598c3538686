// What the page of a source says, from what was worked out of its articles.
import type { SourceStudy } from '../controllers/source-study.ts'
import type { Relation } from '../domain/compare/comparison.ts'
import { count } from '../elements/list-words.ts'
import { relationNames } from '../elements/relation-words.ts'
import type { SourceArticle, SourceRow } from '../elements/source-rows.ts'
import { daysName } from '../elements/stretch-words.ts'
import type { Exchange, ExchangeRole } from '../library/queries-exchange.ts'
import type { ArticleFacts } from '../library/queries-sources.ts'
import { agenciesIn, mostQuoted, partnersIn } from '../library/source-summary.ts'
import type { ShownSource } from './shown-source.ts'

const countries = new Intl.DisplayNames(undefined, { type: 'region', fallback: 'code' })

/** `Newspaper, United Kingdom, post.example. 340 articles, 4 Sep to 13 Sep 2023, 2 of them not dated.` */
export function knownWords(shown: ShownSource): string {
  const { listed, articles, days } = shown
  const kind = listed?.kind ?? ''
  const facts = [
    kind ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` : '',
    listed?.country ? countryName(listed.country) : '',
    ...(listed?.domains ?? []),
  ].filter(Boolean)
  const printed = [
    count(articles, 'article'),
    spanWords(days),
    undatedWords(undatedIn(shown), articles),
  ]
  return [facts.join(', '), printed.filter(Boolean).join(', ')].filter(Boolean).join('. ') + '.'
}

/** How many of its articles state no day. */
export function undatedIn({ articles, days }: Pick<ShownSource, 'articles' | 'days'>): number {
  return days.reduce((left, day) => left - day.articles, articles)
}

function spanWords(days: ShownSource['days']): string {
  const [first = '', last = ''] = [days[0]?.day, days.at(-1)?.day]
  return first && daysName(first, last)
}

/** '' where all are dated. */
function undatedWords(undated: number, all: number): string {
  if (undated === 0) return ''
  if (undated === all) return all === 1 ? 'not dated' : 'none of them dated'
  return `${undated} of them not dated`
}

function countryName(code: string): string {
  try {
    return countries.of(code) ?? code
  } catch {
    return code // not a country the system knows
  }
}

/** One row for each source that text is shared with. */
export function exchangeRows(
  exchanges: readonly Exchange[],
  role: ExchangeRole,
): readonly SourceRow[] {
  return partnersIn(exchanges, role).map(({ outlet, exchanges: own, relations }) => ({
    key: `${role} ${outlet}`,
    name: outlet || 'Source not stated',
    outlet,
    note: role === 'same' ? '' : relations.map(relationWords).join(', '),
    times: own.length,
    articles: () =>
      own.map(({ own: article, other: beside, headline, published }) => ({
        article,
        headline,
        published,
        beside,
      })),
  }))
}

const plurals: Partial<Readonly<Record<Relation, string>>> = {
  reprint: 'reprints',
  excerpt: 'excerpts',
  version: 'other versions',
  translation: 'perhaps translations',
}

function relationWords([relation, times]: readonly [relation: string, times: number]): string {
  const known = (Object.keys(relationNames) as Relation[]).find((name) => name === relation)
  if (!known) return `${times} ${relation}`
  if (known === 'partial') return `${times} with shared passages`
  const one = known === 'version' ? 'other version' : relationNames[known]
  return `${times} ${times === 1 ? one : (plurals[known] ?? relationNames[known])}`
}

/** One row for each agency that articles name. */
export function agencyRows(facts: readonly ArticleFacts[], outlet: string): readonly SourceRow[] {
  const byId = new Map(facts.map((one) => [one.article, one]))
  return agenciesIn(facts, outlet).map(({ name, articles }) => ({
    key: `agency ${name}`,
    name,
    outlet: name,
    note: '',
    times: articles.length,
    articles: () => articlesOf(articles, byId),
  }))
}

/** One row for everybody quoted. */
export function quotedRows({ quoted, facts }: SourceStudy): readonly SourceRow[] {
  const byId = new Map(facts.map((one) => [one.article, one]))
  return mostQuoted(quoted).map(({ name, kind, articles, quotations }) => ({
    key: `${kind} ${name}`,
    name,
    outlet: null,
    note: quotations > articles.length ? `in ${count(quotations, 'quotation')}` : '',
    times: articles.length,
    articles: () => articlesOf(articles, byId),
  }))
}

function articlesOf(
  ids: readonly ArticleFacts['article'][],
  byId: ReadonlyMap<ArticleFacts['article'], ArticleFacts>,
): readonly SourceArticle[] {
  return ids.flatMap((id) => {
    const known = byId.get(id)
    return known ? [{ article: id, headline: known.headline, published: known.published }] : []
  })
}
