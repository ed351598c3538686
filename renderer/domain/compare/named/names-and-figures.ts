import type { Comparable } from '../comparison.ts'
import { amountTies } from './amount-ties.ts'
import { dateTies } from './date-ties.ts'
import { readingOf } from './desk.ts'
import { amountsIn } from './find-amounts.ts'
import { datesIn } from './find-dates.ts'
import { focused } from './focus.ts'
import { namesThrough } from './find-names.ts'
import type { Found } from './found.ts'
import { Ground } from './ground.ts'
import { nameTies } from './name-ties.ts'
import type { NamesAndFigures } from './named.ts'
import { rowsOf } from './rows.ts'

/**
 * The people, organisations, places, amounts and dates of two to six articles, one row for each through
 * all of them. Things differ only where sentences that answer each other give them differently.
 *
 * Another order of the articles gives the same rows, their parts in that order. Names are read where
 * capitals mean names; amounts are counted in any language, told in words only in English.
 */
export function namesAndFigures(articles: readonly Comparable[]): NamesAndFigures {
  // Worked out in one order, decided by the texts, so that the order asked in changes nothing.
  const readings = ordered(articles).map(readingOf)
  const figures = readings.flatMap((reading): readonly Found[] => {
    const dates = datesIn(reading)
    return [...dates, ...amountsIn(reading, dates)]
  })
  const found = [...figures, ...namesThrough(readings)].sort(byPlace)
  const ground = new Ground(readings, found)
  const tied = focused(ground, [...amountTies(ground), ...dateTies(ground), ...nameTies(ground)])
  const place = new Map(articles.map(({ id }, at) => [id, at]))
  const things = rowsOf(readings, tied.found, tied.ties).map((thing) => ({
    ...thing,
    variants: thing.variants.map((variant) => ({
      ...variant,
      articles: inOrder(variant.articles),
    })),
    mentions: [...thing.mentions].sort(
      (a, b) => (place.get(a.article) ?? 0) - (place.get(b.article) ?? 0),
    ),
  }))
  return { articles: articles.map(({ id }) => id), things }

  function inOrder<T extends Comparable['id']>(ids: readonly T[]): readonly T[] {
    return [...ids].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
  }
}

/** The articles in the order of their texts, however they were asked for. */
function ordered(articles: readonly Comparable[]): readonly Comparable[] {
  return articles
    .map((article) => ({ article, text: textOf(article) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ article }) => article)
}

function textOf({ body, id }: Comparable): string {
  return `${body.blocks.map(({ text }) => text).join('\n')}\n${id}`
}

function byPlace(a: Found, b: Found): number {
  return a.article - b.article || a.block - b.block || a.start - b.start
}
