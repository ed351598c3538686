import type { ArticleId, Provenance } from '../domain/article.ts'
import type { Comparable } from '../domain/compare/comparison.ts'
import { setAsideIn } from '../domain/compare/prose.ts'
import type { Boilerplate } from '../domain/group/boilerplate.ts'
import { optionsWith } from './comparables.ts'
import type { Lessons, Newsroom } from './newsroom.ts'
import { remember } from './remember.ts'
import type { Verdict } from './story-order.ts'

/** What comparing two articles gave, kept short. */
export interface Judgement {
  readonly verdict: Verdict
  readonly lessons: Lessons
}

const kept = 20_000

/** Compares pairs of articles and remembers the outcome while the program runs. */
export class Judge {
  readonly #known = new Map<string, Judgement>()

  constructor(private readonly newsroom: Pick<Newsroom, 'compare' | 'learn'>) {}

  /**
   * The judgement on a pair; the article with the smaller id is always taken as `a`. What many articles
   * of other stories print as well is set aside.
   */
  on(x: Comparable, y: Comparable, boilerplate: Boilerplate | undefined): Judgement {
    const [a, b] = x.id < y.id ? [x, y] : [y, x]
    // More and more lines turn out to be boilerplate as a library fills; few stand in a given pair.
    const setAside = [a, b].map(({ body }) => setAsideIn(body, boilerplate?.holds).join(' '))
    const key = [keyOf(a), keyOf(b), ...setAside].join('\n')
    const known = this.#known.get(key)
    if (known) return known
    const judgement = this.#judge(a, b, boilerplate)
    remember(this.#known, [key, judgement], kept)
    return judgement
  }

  /** What is known of these articles' pairs holds no more: their texts or sources changed. */
  forget(ids: readonly ArticleId[]): void {
    const changed = new Set<string>(ids)
    if (changed.size === 0) return
    for (const key of this.#known.keys()) {
      const [a = '', b = ''] = key.split('\n')
      const isAbout = [a, b].some((one) => changed.has(one.slice(0, one.indexOf(' '))))
      if (isAbout) this.#known.delete(key)
    }
  }

  /** A pair that cannot be compared must not stop the import: it is said, and the rest goes on. */
  #judge(a: Comparable, b: Comparable, boilerplate?: Boilerplate): Judgement {
    try {
      const comparison = this.newsroom.compare(a, b, optionsWith(boilerplate))
      const { relation, direction, reasons, aInB, bInA } = comparison
      const short = reasons.map(({ about, text }) => ({ about, text, evidence: [] }))
      const lessons = this.newsroom.learn(a, b, comparison)
      return { verdict: { relation, direction, reasons: short, aInB, bInA }, lessons }
    } catch (failure) {
      const text = `Comparing them failed: ${failure instanceof Error ? failure.message : 'a mistake'}`
      const reasons = [{ about: 'relation' as const, text, evidence: [] }]
      const verdict: Verdict = {
        relation: 'cannot-tell',
        direction: 'unknown',
        reasons,
        aInB: 0,
        bInA: 0,
      }
      return { verdict, lessons: { aboutA: {}, aboutB: {} } }
    }
  }
}

/** An article's text is named by its id; what was learnt about it shows in its name. */
function keyOf(article: Comparable): string {
  return `${article.id} ${article.name}`
}

/** All that several articles teach about one, teachers in the order of their ids. */
export function gathered(lessons: readonly Partial<Provenance>[]): Partial<Provenance> {
  const merged: Record<string, Provenance['outlet']> = {}
  for (const lesson of lessons) {
    for (const [field, values] of Object.entries(lesson)) {
      merged[field] = values.reduce(withValue, merged[field] ?? [])
    }
  }
  for (const [field, values] of Object.entries(merged)) {
    merged[field] = [...values].sort((x, y) => y.confidence - x.confidence)
  }
  return merged
}

/** The same value learnt twice is one attribution with both pieces of evidence. */
function withValue(
  values: Provenance['outlet'],
  value: Provenance['outlet'][number],
): Provenance['outlet'] {
  const at = values.findIndex((known) => known.value === value.value)
  const known = values[at]
  if (!known) return [...values, value]
  const evidence = [...known.evidence, ...value.evidence]
  const best = known.confidence >= value.confidence ? known : value
  return values.map((other, index) => (index === at ? { ...best, evidence } : other))
}

/** The pairs of a story that are compared: all of a small one, else everything with one hub. */
export function pairsToJudge(
  ids: readonly ArticleId[],
  hub: ArticleId,
  allUpTo: number,
): readonly (readonly [ArticleId, ArticleId])[] {
  if (ids.length > allUpTo) return ids.filter((id) => id !== hub).map((id) => [hub, id] as const)
  return ids.flatMap((x, at) => ids.slice(at + 1).map((y) => [x, y] as const))
}
