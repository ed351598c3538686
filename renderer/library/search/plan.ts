// From a query to what is asked of the index: expressions of words, a range of rows, and tests for
// what only the reader's own tables know.
import { askedOf, askedOfNames, type Asked } from '../../domain/search/index-words.ts'
import { isLanguage } from '../../domain/search/languages.ts'
import { expressionOfPairs } from '../../domain/search/pairs.ts'
import { asksNothing, type Condition, type Query } from '../../domain/search/query.ts'
import { unitsOf } from '../../domain/search/units.ts'
import { dayStart } from './row-ids.ts'
import type { SearchIndex } from './search-index.ts'

/** Which rows of the index a condition of the reader's own tables holds for. */
export type RowsOf = (condition: Condition) => ReadonlySet<number>

/** An expression over one of the tables that hold words. */
export interface Places {
  readonly table: Asked['table'] | 'pairs'
  readonly match: string
}

/** What is asked of the index: all of it must hold for a row. */
export interface Plan {
  /** In one place at least of each the row must be; the places of a part are in different tables. */
  readonly parts: readonly (readonly Places[])[]
  /** In none of these it may be. */
  readonly none: readonly Places[]
  /** The first and the last row, both included. */
  readonly first: number
  readonly last: number
  readonly tests: readonly RowTest[]
  /** Every word with so long a beginning is gathered before the first row is known. */
  readonly gathers: boolean
  /**
   * To be looked through in one go: because beginning is what costs, where every word with so long a
   * beginning is gathered first; or because no word has to meet another, so each step is short.
   */
  readonly isWhole: boolean
}

/** Whether an article of the index is wanted. */
type RowTest = (row: number) => boolean

const lastRow = 2 ** 31 - 1

/** A beginning that the index does not keep ready. */
const gathersWords = /" \*/u

/** Words by themselves: one, or any of several. */
const wordsApart = /^\((?:"[^" ]+"(?: OR )?)+\)$/u

/** How a query is answered by an index; what asks nothing finds nothing. `rowsOf` is asked for `is:` and `tag:` alone. */
export function planOf(query: Query, index: SearchIndex, rowsOf: RowsOf): Plan {
  if (asksNothing(query)) return nothing
  return new Planner(index, rowsOf).plan(query)
}

/** Finds articles by words typed, each the beginning of one in headline, outlet or byline. */
export function planOfNames(typed: string): Plan {
  const words = typed.split(/\s+/u).map(unitsOf)
  const asked = words.filter((units) => units.length > 0).map(askedOfNames)
  if (asked.length === 0) return nothing
  return planned({ ...everything, parts: allOf(asked.map((one) => [one])) })
}

const everything = { parts: [], none: [], first: 0, last: lastRow, tests: [] }

/** Finds nothing. */
const nothing: Plan = { ...everything, first: 1, last: 0, gathers: false, isWhole: true }

/** A phrase as pairs of frequent words; `null` where it is none, or not all articles have theirs in yet. */
export function pairsOf(condition: Condition, index: SearchIndex): string | null {
  if (index.frequent.size === 0 || index.recall('paired') === 0) return null
  return expressionOfPairs(condition, index.frequent)
}

/** Where a condition is looked for in an index; `null` for what no index of words can tell. */
export function placesOf(condition: Condition, index: SearchIndex): Places | null {
  const pairs = pairsOf(condition, index)
  if (pairs !== null) return { table: 'pairs', match: pairs }
  return askedOf(condition, (asked) => index.languages().filter((tag) => isLanguage(asked, tag)))
}

/** The rows of a place. */
function rowsIn(index: SearchIndex, { table, match }: Places): ReadonlySet<number> {
  const sql = `SELECT rowid FROM ${table} WHERE ${table} MATCH ?`
  return new Set(index.db.selectValues(sql, [match]).map(Number))
}

class Planner {
  #first = 0
  #last = lastRow
  readonly #wanted: (readonly Places[])[] = []
  readonly #unwanted: Places[] = []
  readonly #tests: RowTest[] = []
  /** A day was too full for its articles: then row ids alone do not tell the day. */
  readonly #areDaysSpilled: boolean

  constructor(
    private readonly index: SearchIndex,
    private readonly rowsOf: RowsOf,
  ) {
    this.#areDaysSpilled = index.recall('spilled') > 0
  }

  plan({ all, none }: Query): Plan {
    for (const condition of none) this.#refuse(condition)
    for (const group of all) this.#want(group)
    return planned({
      ...without(allOf(this.#wanted), anyOf(this.#unwanted)),
      first: this.#first,
      last: this.#last,
      tests: this.#tests,
    })
  }

  #refuse(condition: Condition): void {
    const places = placesOf(condition, this.index)
    if (places !== null) {
      this.#unwanted.push(places)
      return
    }
    const test = this.#test(condition)
    this.#tests.push((row) => !test(row))
  }

  #want(group: readonly Condition[]): void {
    const places = group.map((condition) => placesOf(condition, this.index))
    const known = places.filter((one) => one !== null)
    const [only] = group
    if (known.length === group.length) this.#wanted.push(known)
    else if (group.length === 1 && only && !this.#areDaysSpilled && this.#narrows(only)) return
    else {
      const tests = group.map((condition) => this.#test(condition))
      this.#tests.push((row) => tests.some((test) => test(row)))
    }
  }

  #narrows(condition: Condition): boolean {
    if (condition.kind === 'before') {
      this.#last = Math.min(this.#last, dayStart(condition.day) - 1)
      return true
    }
    if (condition.kind !== 'after') return false
    this.#first = Math.max(this.#first, dayStart(condition.day))
    return true
  }

  #test(condition: Condition): RowTest {
    switch (condition.kind) {
      case 'before':
        return (row) => this.#dateOf(row) < condition.day
      case 'after':
        return (row) => this.#dateOf(row) >= condition.day
      case 'is': {
        const { state } = condition
        const isUnread = state === 'unread'
        const rows = this.rowsOf(isUnread ? { kind: 'is', state: 'read' } : condition)
        return (row) => rows.has(row) !== isUnread
      }
      case 'tag': {
        const rows = this.rowsOf(condition)
        return (row) => rows.has(row)
      }
      default: {
        const places = placesOf(condition, this.index)
        const rows = places === null ? new Set<number>() : rowsIn(this.index, places)
        return (row) => rows.has(row)
      }
    }
  }

  #dateOf(row: number): string {
    const statement = this.index.statements.kept('SELECT sort FROM docs WHERE id = ?').bind([row])
    const date = statement.step() ? (statement.getString(0) ?? '') : ''
    statement.reset()
    return date
  }
}

/** Groups that one table alone can answer become one part of it: it skips what the others do not hold. */
function allOf(groups: readonly (readonly Places[])[]): readonly (readonly Places[])[] {
  const parts: (readonly Places[])[] = []
  const apart = new Map<Places['table'], string[]>()
  for (const group of groups.map(anyOf)) {
    const [only, other] = group
    if (!only || other) parts.push(group)
    else apart.set(only.table, [...(apart.get(only.table) ?? []), only.match])
  }
  for (const [table, matches] of apart) parts.push([{ table, match: matches.join(' AND ') }])
  return parts
}

/** What is not wanted is left out by the table that finds what is, where it is the same. */
function without(
  parts: readonly (readonly Places[])[],
  none: readonly Places[],
): Pick<Plan, 'parts' | 'none'> {
  const alone = new Set(parts.flatMap(([one, other]) => (one && !other ? [one.table] : [])))
  const remaining = parts.map((part) => {
    const [wanted, other] = part
    const unwanted = none.find(({ table }) => table === wanted?.table)
    if (!wanted || other || !unwanted) return part
    return [{ ...wanted, match: `(${wanted.match}) NOT ${unwanted.match}` }]
  })
  return { parts: remaining, none: none.filter(({ table }) => !alone.has(table)) }
}

/** Places of one table become one. */
function anyOf(places: readonly Places[]): readonly Places[] {
  const tables = [...new Set(places.map(({ table }) => table))]
  return tables.map((table) => {
    const inIt = places.filter((one) => one.table === table)
    return { table, match: `(${inIt.map(({ match }) => match).join(' OR ')})` }
  })
}

/** Adds how it is to be looked through. */
function planned(plan: Omit<Plan, 'isWhole' | 'gathers'>): Plan {
  const places = [...plan.parts.flat(), ...plan.none]
  const isApart = places.length === 1 && wordsApart.test(places[0]?.match ?? '')
  const gathers = places.some(({ match }) => gathersWords.test(match))
  return { ...plan, gathers, isWhole: isApart || gathers }
}
