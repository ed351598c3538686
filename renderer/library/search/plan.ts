// From a query to what is asked of the index: one expression of words, a range of rows, and tests for
// what only the reader's own tables know.
import { expressionOf } from '../../domain/search/index-words.ts'
import { isLanguage } from '../../domain/search/languages.ts'
import { expressionOfPairs } from '../../domain/search/pairs.ts'
import { asksNothing, type Condition, type Query } from '../../domain/search/query.ts'
import { unitsOf } from '../../domain/search/units.ts'
import { dayStart } from './row-ids.ts'
import type { SearchIndex } from './search-index.ts'

/** Which rows of the index a condition of the reader's own tables holds for. */
export type RowsOf = (condition: Condition) => ReadonlySet<number>

/** What is asked of the index. */
export interface Plan {
  /** Expressions of FTS5 over words, and over pairs of frequent words; with neither, all articles. */
  readonly match: string | null
  readonly pairs: string | null
  /** The first and the last row, both included. */
  readonly first: number
  readonly last: number
  /** Each must hold for a row. */
  readonly tests: readonly RowTest[]
  /**
   * To be looked through in one go: because beginning is what costs, where every word with so long a
   * beginning is gathered first; or because no word has to meet another, so each step is short.
   */
  readonly isWhole: boolean
}

/** Whether an article of the index is wanted. */
type RowTest = (row: number) => boolean

const lastRow = 2 ** 31 - 1

/** A beginning longer than those that the index keeps ready (`prefix` of its table). */
const gathersWords = /[^" ]{4,}" \*/u

/** Words by themselves: one, or any of several. */
const wordsApart = /^\((?:"[^" ]+"(?: \*)?(?: OR )?)+\)$/u

/** How a query is answered by an index; what asks nothing finds nothing. `rowsOf` is asked for `is:` and `tag:` alone. */
export function planOf(query: Query, index: SearchIndex, rowsOf: RowsOf): Plan {
  if (asksNothing(query)) return nothing
  return new Planner(index, rowsOf).plan(query)
}

/** Finds articles by words typed, each the beginning of one in headline, outlet or byline. */
export function planOfNames(typed: string): Plan {
  const words = typed.split(/\s+/u).map(unitsOf)
  const asked = words
    .filter((units) => units.length > 0)
    .map((units) => expressionOf({ kind: 'words', sought: { units, prefix: true } }, () => []))
  if (asked.length === 0) return nothing
  const match = `{headline names} : (${asked.join(' AND ')})`
  const all = { first: 0, last: lastRow, pairs: null, tests: [] }
  return { ...all, match, isWhole: gathersWords.test(match) }
}

/** Finds nothing. */
const nothing: Plan = { match: null, pairs: null, first: 1, last: 0, tests: [], isWhole: true }

/** A phrase as pairs of frequent words; `null` where it is none, or not all articles have theirs in yet. */
export function pairsOf(condition: Condition, index: SearchIndex): string | null {
  if (index.frequent.size === 0 || index.recall('paired') === 0) return null
  return expressionOfPairs(condition, index.frequent)
}

class Planner {
  #first = 0
  #last = lastRow
  readonly #wanted: string[] = []
  readonly #unwanted: string[] = []
  readonly #pairs: string[] = []
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
    const match = this.#match()
    const pairs = this.#pairs.length > 0 ? this.#pairs.join(' AND ') : null
    const isApart = (match === null) !== (pairs === null) && wordsApart.test(match ?? pairs ?? '')
    const isWhole = isApart || (match !== null && gathersWords.test(match))
    return { match, pairs, first: this.#first, last: this.#last, tests: this.#tests, isWhole }
  }

  #refuse(condition: Condition): void {
    const expression = this.#expression(condition)
    if (expression === null) {
      const test = this.#test(condition)
      this.#tests.push((row) => !test(row))
    } else this.#unwanted.push(expression)
  }

  #want(group: readonly Condition[]): void {
    const pairs = this.#pairsOf(group)
    if (pairs !== null) {
      this.#pairs.push(pairs)
      return
    }
    const expressions = group.map((condition) => this.#expression(condition))
    const inWords = expressions.filter((expression) => expression !== null)
    const [only] = group
    if (inWords.length === group.length) this.#wanted.push(`(${inWords.join(' OR ')})`)
    else if (group.length === 1 && only && !this.#areDaysSpilled && this.#narrows(only)) return
    else {
      const tests = group.map((condition) => this.#test(condition))
      this.#tests.push((row) => tests.some((test) => test(row)))
    }
  }

  /** Words that are not wanted can be taken only from words that are: else they are a test. */
  #match(): string | null {
    const wanted = this.#wanted.join(' AND ')
    if (this.#unwanted.length === 0) return wanted === '' ? null : wanted
    const unwanted = this.#unwanted.join(' OR ')
    if (wanted !== '') return `(${wanted}) NOT (${unwanted})`
    const rows = this.#rowsThatHold(unwanted)
    this.#tests.push((row) => !rows.has(row))
    return null
  }

  /** Phrases of frequent words; what is not wanted can be taken from words only. */
  #pairsOf(group: readonly Condition[]): string | null {
    if (this.#unwanted.length > 0) return null
    const expressions = group.map((condition) => pairsOf(condition, this.index))
    return expressions.includes(null) ? null : `(${expressions.join(' OR ')})`
  }

  #expression(condition: Condition): string | null {
    return expressionOf(condition, (asked) => {
      return this.index.languages().filter((tag) => isLanguage(asked, tag))
    })
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
        const expression = this.#expression(condition)
        const rows = this.#rowsThatHold(expression ?? '""')
        return (row) => rows.has(row)
      }
    }
  }

  #rowsThatHold(expression: string): ReadonlySet<number> {
    const found = this.index.db.selectValues('SELECT rowid FROM words WHERE words MATCH ?', [
      expression,
    ])
    return new Set(found.map(Number))
  }

  #dateOf(row: number): string {
    const statement = this.index.statements.kept('SELECT sort FROM docs WHERE id = ?').bind([row])
    const date = statement.step() ? (statement.getString(0) ?? '') : ''
    statement.reset()
    return date
  }
}
