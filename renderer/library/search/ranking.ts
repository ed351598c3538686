// Relevance of the few: words in the headline, then names, then how much of the text they are, then
// how recent it is.
import { phraseOf } from '../../domain/search/index-words.ts'
import { hitsAmong } from '../../domain/search/hits.ts'
import type { Condition, Query } from '../../domain/search/query.ts'
import { unitsOf } from '../../domain/search/units.ts'
import { pairsOf, placesOf } from './plan.ts'
import type { KeptRow, SearchIndex } from './search-index.ts'

/** A word of more articles says little of any: counting it through all of them is what ranking costs. */
const common = 1000

const weights = { headline: 3, names: 1, text: 1, recency: 0.8 }
/** After so long, recency counts half. */
const halfLife = 120 * 86_400_000

/** These rows, `few` at most, the most relevant first; equal ones by date. */
export function byRelevance(
  index: SearchIndex,
  query: Query,
  rows: readonly number[],
): readonly KeptRow[] {
  if (rows.length === 0) return []
  const kept = index.keptIn(rows)
  const texts = textShares(index, query)
  const newest = kept.reduce((last, { sortDate }) => (sortDate > last ? sortDate : last), '')
  const scored = kept.map((one) => ({
    one,
    score:
      shownScore(one, query) +
      weights.text * (texts.get(one.row) ?? 0) +
      weights.recency * recency(one.sortDate, newest),
  }))
  scored.sort((a, b) => b.score - a.score || b.one.row - a.one.row)
  return scored.map(({ one }) => one)
}

/** How much of what was asked stands in headline and names. */
function shownScore({ headline, outlet, byline }: KeptRow, query: Query): number {
  const groups = query.all.filter((group) => group.some(({ kind }) => kind === 'words'))
  if (groups.length === 0) return 0
  const inHeadline = shareIn(groups, headline)
  const inNames = Math.max(shareIn(groups, outlet), shareIn(groups, byline))
  return weights.headline * inHeadline + weights.names * inNames
}

function shareIn(groups: readonly (readonly Condition[])[], text: string): number {
  const units = unitsOf(text)
  const standing = groups.map((group) => {
    return Math.max(0, ...group.map((condition) => standingOf(condition, units)))
  })
  return standing.reduce((sum, one) => sum + one, 0) / groups.length
}

/** 1 where the words stand as they were typed, less where one of them only begins so. */
function standingOf(condition: Condition, units: ReturnType<typeof unitsOf>): number {
  if (condition.kind !== 'words') return 0
  const { sought } = condition
  if (hitsAmong(units, { ...sought, prefix: false }).length > 0) return 1
  return sought.prefix && hitsAmong(units, sought).length > 0 ? 0.8 : 0
}

/** By BM25, from 0 to 1; empty where a word is too common for that. Phrases of frequent words count as pairs. */
function textShares(index: SearchIndex, query: Query): ReadonlyMap<number, number> {
  const asked = query.all.flat().filter(isWords)
  const pairs = asked.filter((condition) => pairsOf(condition, index) !== null)
  const way = pairs.length === asked.length ? byPairs(index) : byWords
  if (asked.length === 0 || (pairs.length > 0 && way === byWords)) return new Map()
  if (asked.some((one) => isCommon(index, one))) return new Map()
  const scores = index.db.selectArrays(
    `SELECT rowid, -bm25(${way.ranked}) FROM ${way.table} WHERE ${way.table} MATCH ?`,
    [expressionOfAll(query, way)],
  )
  const most = scores.reduce((best, [, score]) => Math.max(best, Number(score)), 0) || 1
  return new Map(scores.map(([row, score]) => [Number(row), Number(score) / most]))
}

/** How words are weighed: by a table that knows where they stand, its weights, and how it is asked. */
interface Way {
  readonly table: 'words' | 'pairs'
  readonly ranked: string
  readonly expression: (condition: Condition) => string
}

const byWords: Way = {
  table: 'words',
  ranked: 'words, 4, 2, 1, 0',
  expression: (condition) => (condition.kind === 'words' ? phraseOf(condition.sought) : '""'),
}

function byPairs(index: SearchIndex): Way {
  const expression = (condition: Condition) => pairsOf(condition, index) ?? '""'
  return { table: 'pairs', ranked: 'pairs', expression }
}

/** Finds what was found and little more: each row's score is worked out. */
function expressionOfAll({ all }: Query, { expression }: Way): string {
  const asked = all.filter((group) => group.some(isWords))
  const areApart = asked.every((group) => group.every(isWords))
  return asked
    .map((group) => `(${group.filter(isWords).map(expression).join(' OR ')})`)
    .join(areApart ? ' AND ' : ' OR ')
}

function isWords({ kind }: Condition): boolean {
  return kind === 'words'
}

function isCommon(index: SearchIndex, asked: Condition): boolean {
  const places = placesOf(asked, index)
  if (!places) return false
  const { table, match } = places
  const sql = `SELECT 1 FROM ${table} WHERE ${table} MATCH ? LIMIT 1 OFFSET ${String(common)}`
  return index.db.selectValue(sql, [match]) !== undefined
}

function recency(sortDate: string, newest: string): number {
  const age = Date.parse(newest) - Date.parse(sortDate)
  return Number.isNaN(age) ? 0 : 1 / (1 + age / halfLife)
}
