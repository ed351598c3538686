import type { Comparable, Comparison, Sentence } from '../comparison.ts'
import { mirror } from '../mirror.ts'
import type { Prose } from '../prose.ts'
import { tokensOf } from '../words.ts'
import type { ComparedTwo } from './compared-two.ts'

/** Several articles made ready for one table, in an order that only their ids decide. */
export interface ToldProse {
  /** In that order, with the sentences that the comparisons number. */
  readonly proses: readonly Prose[]
  /** Every two compared, by their positions in that order. */
  readonly pairs: readonly ComparedTwo[]
  /** Block numbers of each one's boilerplate. */
  readonly boilerplate: readonly (readonly number[])[]
  /** Where each stood in the reader's order. */
  readonly places: readonly number[]
}

/**
 * Articles and their comparisons in an order of their own, so that what is made of them does not depend
 * on the order in which the reader put them.
 */
export function toldProse(
  articles: readonly Comparable[],
  pairs: readonly ComparedTwo[],
): ToldProse {
  const places = articles.map((_, at) => at)
  places.sort((x, y) => compareText(articles[x]?.id ?? '', articles[y]?.id ?? '') || x - y)
  const placeOf = new Map(places.map((from, to) => [from, to]))
  const own = pairs.map((pair) => inOrder(pair, placeOf)).sort((x, y) => x.a - y.a || x.b - y.b)
  return {
    proses: places.flatMap((from, at) => {
      const article = articles[from]
      return article ? [proseFrom(article, sentencesFrom(own, at))] : []
    }),
    pairs: own,
    boilerplate: places.map((_, at) => boilerplateFrom(own, at)),
    places,
  }
}

function inOrder(pair: ComparedTwo, placeOf: ReadonlyMap<number, number>): ComparedTwo {
  const [a, b] = [placeOf.get(pair.a) ?? 0, placeOf.get(pair.b) ?? 0]
  return a < b
    ? { a, b, comparison: pair.comparison }
    : { a: b, b: a, comparison: mirror(pair.comparison) }
}

function sentencesFrom(pairs: readonly ComparedTwo[], at: number): readonly Sentence[] {
  return sideOf(pairs, at, ({ sentencesA, sentencesB }) => [sentencesA, sentencesB])[0] ?? []
}

function boilerplateFrom(pairs: readonly ComparedTwo[], at: number): readonly number[] {
  const blocks = sideOf(pairs, at, ({ boilerplateA, boilerplateB }) => [boilerplateA, boilerplateB])
  return [...new Set(blocks.flat())].sort((x, y) => x - y)
}

/** What each comparison with an article says of that article's side. */
function sideOf<Value>(
  pairs: readonly ComparedTwo[],
  at: number,
  sides: (comparison: Comparison) => readonly [Value, Value],
): readonly Value[] {
  return pairs.flatMap(({ a, b, comparison }) => {
    if (a !== at && b !== at) return []
    const [ofA, ofB] = sides(comparison)
    return [a === at ? ofA : ofB]
  })
}

function proseFrom(article: Comparable, sentences: readonly Sentence[]): Prose {
  const tokens = sentences.map(({ block, start, end }) =>
    tokensOf(article.body.blocks[block]?.text ?? '', start, end),
  )
  return { article, sentences, tokens }
}

/** By code units, the same on every system. */
function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
