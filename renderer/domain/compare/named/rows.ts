import type { ArticleId } from '../../article.ts'
import { textOf, type Reading } from './desk.ts'
import type { Found } from './found.ts'
import type { NamedKind, NamedMention, NamedStanding, NamedThing, NamedVariant } from './named.ts'
import { Families, type Tie } from './ties.ts'

/** One thing with all that was found of it. */
interface Gathered {
  readonly found: readonly Found[]
  /** The forms it is given in: other figures, spellings, days. One form where nothing differs. */
  readonly forms: readonly (readonly Found[])[]
  readonly why: string
}

/** One row for each thing: what differs first, then what one has, some have, all have. */
export function rowsOf(
  readings: readonly Reading[],
  found: readonly Found[],
  ties: readonly Tie[],
): readonly NamedThing[] {
  return gathered(found, ties)
    .map((one) => ({ thing: thingOf(readings, one), weight: weightOf(readings, one) }))
    .sort(
      (a, b) =>
        order(a.thing) - order(b.thing) ||
        b.weight - a.weight ||
        (a.thing.name < b.thing.name ? -1 : 1),
    )
    .map(({ thing }) => thing)
}

function gathered(found: readonly Found[], ties: readonly Tie[]): readonly Gathered[] {
  const [same, one] = [new Families(), new Families()]
  const telling = ties.map((tie) => ({ ...tie, one: tie.one.key, other: tie.other.key }))
  for (const tie of telling) if (tie.why === '') same.join(tie.one, tie.other)
  const articles = articlesOf(found, same)
  const kept = telling.filter(
    (tie) => tie.why !== '' && !isShared(articles, same.of(tie.one), same.of(tie.other)),
  )
  for (const tie of kept) one.join(same.of(tie.one), same.of(tie.other))
  const families = new Map<string, Map<string, Found[]>>()
  for (const each of found) {
    const form = same.of(each.key)
    const family = families.get(one.of(form)) ?? new Map<string, Found[]>()
    family.set(form, [...(family.get(form) ?? []), each])
    families.set(one.of(form), family)
  }
  return [...families].map(([head, family]) => ({
    found: [...family.values()]
      .flat()
      .sort((a, b) => a.article - b.article || a.block - b.block || a.start - b.start),
    forms: [...family.values()],
    why: kept.find((tie) => one.of(same.of(tie.one)) === head)?.why ?? '',
  }))
}

function articlesOf(
  found: readonly Found[],
  same: Families,
): ReadonlyMap<string, ReadonlySet<number>> {
  const articles = new Map<string, Set<number>>()
  for (const { key, article } of found)
    articles.set(same.of(key), (articles.get(same.of(key)) ?? new Set()).add(article))
  return articles
}

/** Whether one article has both: then it tells of two things, or of how one became the other. */
function isShared(
  articles: ReadonlyMap<string, ReadonlySet<number>>,
  one: string,
  other: string,
): boolean {
  return [...(articles.get(one) ?? [])].some((at) => articles.get(other)?.has(at))
}

function thingOf(readings: readonly Reading[], { found, forms, why }: Gathered): NamedThing {
  const [first] = found
  const kind: NamedKind = first?.kind ?? 'amount'
  const mentions = found.flatMap((one) => mentionOf(readings, one))
  const differs = forms.length > 1
  return {
    kind,
    name: nameOf(found, mentions),
    detail: detailOf(found),
    standing: differs ? 'differs' : standingOf(mentions, readings.length),
    variants: differs ? variantsOf(readings, forms) : [],
    why: differs ? why : '',
    mentions,
  }
}

function mentionOf(readings: readonly Reading[], one: Found): readonly NamedMention[] {
  const reading = readings[one.article]
  const sentence = reading?.prose.sentences[one.sentence]
  if (!reading || !sentence) return []
  const { block, start, end } = one
  const words = textOf(reading.article, block).slice(start, end)
  const { start: from, end: to } = sentence
  return [
    { article: reading.article.id, block, start, end, words, sentence: { start: from, end: to } },
  ]
}

function nameOf(found: readonly Found[], mentions: readonly NamedMention[]): string {
  const full = found.map((one) => (one.kind === 'amount' || one.kind === 'date' ? '' : one.full))
  const [longest = ''] = [...full].sort((a, b) => b.length - a.length)
  return longest !== '' ? longest : longestOf(mentions)
}

function longestOf(mentions: readonly NamedMention[]): string {
  return mentions.reduce((best, { words }) => (words.length > best.length ? words : best), '')
}

function detailOf(found: readonly Found[]): string {
  for (const one of found) {
    if (one.kind === 'amount' && one.noun !== '')
      return one.measure === '' || one.measure === 'age' ? one.noun : ''
    if (one.kind === 'date' && one.day !== '') return one.day
  }
  const roles = found.flatMap((one) =>
    one.kind === 'amount' || one.kind === 'date' ? [] : one.roles,
  )
  return [...new Set(roles)].slice(0, 2).join('; ')
}

function standingOf(mentions: readonly NamedMention[], articles: number): NamedStanding {
  const naming = new Set(mentions.map(({ article }) => article)).size
  if (naming === articles) return 'all'
  return naming === 1 ? 'one' : 'some'
}

function variantsOf(
  readings: readonly Reading[],
  forms: readonly (readonly Found[])[],
): readonly NamedVariant[] {
  return forms
    .map((form) => {
      const mentions = form.flatMap((one) => mentionOf(readings, one))
      return {
        words: longestOf(mentions),
        articles: [...new Set<ArticleId>(mentions.map(({ article }) => article))],
        count: mentions.length,
      }
    })
    .sort(
      (a, b) =>
        b.articles.length - a.articles.length || b.count - a.count || (a.words < b.words ? -1 : 1),
    )
    .map(({ words, articles }) => ({ words, articles }))
}

const standings: readonly NamedStanding[] = ['differs', 'one', 'some', 'all']
const differing: readonly NamedKind[] = ['amount', 'date', 'person', 'organisation', 'place']

function order({ standing, kind }: NamedThing): number {
  return standings.indexOf(standing) * 10 + (standing === 'differs' ? differing.indexOf(kind) : 0)
}

/** How often and how early a thing is named. */
function weightOf(readings: readonly Reading[], { found }: Gathered): number {
  return found.reduce((sum, { article, sentence }) => {
    const all = readings[article]?.prose.sentences.length ?? 1
    return sum + 1 + (1 - sentence / Math.max(1, all))
  }, 0)
}
