// Which pairs of articles a wish about stories ties or parts.
import type { StoryTie } from '../../main/contract.ts'
import type { ArticleId } from '../domain/article.ts'

/** The articles that tell one story, its first in front. */
export type Members = readonly ArticleId[]

/**
 * Of large stories so many articles are tied to all of another: more than one, so that the tie outlives
 * a file that goes; not all, so that two stories of a thousand do not make a million ties.
 */
const anchors = 8

/** Up to so many pairs of two stories every pair is tied. */
const everyPairUpTo = 2500

/** Ties that make one story of several. */
export function tiesTogether(stories: readonly Members[]): readonly StoryTie[] {
  return acrossStories(stories).map(([a, b]) => ({ a, b, wish: 'together' }))
}

/** Ties that part stories. */
export function tiesApart(stories: readonly Members[]): readonly StoryTie[] {
  return acrossStories(stories).map(([a, b]) => ({ a, b, wish: 'apart' }))
}

/** Ties that make one story of single articles. */
export function tiesAmong(articles: Members): readonly StoryTie[] {
  const [few, rest] = [articles.slice(0, anchors), articles.slice(anchors)]
  return [...tiesTogether(few.map((article) => [article])), ...tiesTogether([few, rest])]
}

/** Takes back ties; the pairs that have none stay without. */
export function untied(ties: readonly Pick<StoryTie, 'a' | 'b'>[]): readonly StoryTie[] {
  return ties.map(({ a, b }) => ({ a, b, wish: null }))
}

/** Each article as a story of its own. */
export function eachAlone(articles: Members): readonly Members[] {
  return articles.map((article) => [article])
}

/** What names a pair, whichever of its articles is named first. */
export function pairKey({ a, b }: { readonly a: string; readonly b: string }): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/** Of several ties of one pair the last: one act says one thing of a pair. */
export function lastOfEach(ties: readonly StoryTie[]): readonly StoryTie[] {
  const last = new Map(ties.filter(({ a, b }) => a !== b).map((tie) => [pairKey(tie), tie]))
  return [...last.values()]
}

type Pair = readonly [ArticleId, ArticleId]

function acrossStories(stories: readonly Members[]): readonly Pair[] {
  return stories.flatMap((one, at) => stories.slice(at + 1).flatMap((other) => between(one, other)))
}

function between(one: Members, other: Members): readonly Pair[] {
  if (one.length * other.length <= everyPairUpTo) return pairs(one, other)
  return [
    ...pairs(one.slice(0, anchors), other),
    ...pairs(one.slice(anchors), other.slice(0, anchors)),
  ]
}

function pairs(some: Members, others: Members): readonly Pair[] {
  return some.flatMap((a) => others.map((b): Pair => [a, b]))
}
