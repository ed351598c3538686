import type { Comparable } from '../comparison.ts'
import { cellsOf } from './cells.ts'
import type { ComparedTwo } from './compared-two.ts'
import { families } from './families.ts'
import type { ReportedRow, ReportedTable } from './reported.ts'
import { inStoryOrder, type Row } from './row-order.ts'
import { statements } from './same-told.ts'
import { tiesOf, tiesToldApart, type Tie, type Told } from './statements.ts'
import { toldProse, type ToldProse } from './told-prose.ts'

/**
 * What several articles report, merged into one table: a row for each statement, a column for each
 * article. Every sentence of every article's prose stands in exactly one row, boilerplate apart.
 *
 * Another order of the articles gives the same rows with their cells in that order.
 */
export function reportedTable(
  articles: readonly Comparable[],
  pairs: readonly ComparedTwo[],
): ReportedTable {
  const work = reporting(articles, pairs)
  while (work.step());
  return work.table()
}

/** A table in the making: its slow part in steps, so that others get their turn in between. */
export interface Reporting {
  /** Looks for facts told apart in one more comparison; false when all are done. */
  step(): boolean
  /** The table of what was found so far. */
  table(): ReportedTable
}

/** Begins a table; one step for each of the comparisons. */
export function reporting(
  articles: readonly Comparable[],
  pairs: readonly ComparedTwo[],
): Reporting {
  const told = toldProse(articles, pairs)
  const apart: Tie[] = []
  let done = 0
  return {
    step() {
      const pair = told.pairs[done]
      done += 1
      if (pair) apart.push(...tiesToldApart(told, pair))
      return done < told.pairs.length
    },
    table: () => tableOf(told, apart),
  }
}

function tableOf(told: ToldProse, apart: readonly Tie[]): ReportedTable {
  const { copied, reworded, together } = tiesOf(told)
  const copies = families(allTold(told), copied, together)
  const rows = statements(copies, [...apart, ...reworded]).map((one) => cellsOf(told, one))
  const { places } = told
  const placed = <Value>(all: readonly Value[], empty: Value) =>
    places.map((_, to) => all[places.indexOf(to)] ?? empty)
  return {
    sentences: placed(
      told.proses.map(({ sentences }) => sentences),
      [],
    ),
    rows: inStoryOrder(rows).map((row) => rowFor(row, places)),
    boilerplate: placed(told.boilerplate, []),
  }
}

/** Every sentence that is no boilerplate. */
function allTold({ proses, boilerplate }: ToldProse): readonly Told[] {
  return proses.flatMap(({ sentences }, article) => {
    const house = new Set(boilerplate[article])
    return sentences.flatMap(({ block }, sentence) =>
      house.has(block) ? [] : [{ article, sentence }],
    )
  })
}

/** A row with its cells in the reader's order. */
function rowFor(row: Row, places: readonly number[]): ReportedRow {
  const cells = places.map((_, to) => {
    const cell = row.find(({ article }) => places[article] === to)
    return cell ? { ...cell, article: to } : null
  })
  const reach = row.length === places.length ? 'all' : row.length > 1 ? 'several' : 'one'
  return { reach, cells }
}
