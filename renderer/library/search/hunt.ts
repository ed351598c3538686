import type { Plan } from './plan.ts'
import type { SearchIndex } from './search-index.ts'
import type { PreparedStatement } from './sqlite.ts'

/** How many rows are looked at before the clock is. */
const stride = 64
/**
 * How many row ids, a day of them, are looked through in one go at first. Words that rarely meet are found
 * by reading through all of their places, which nothing can interrupt: so it is done in stretches.
 */
const firstStretch = 4096
/** A stretch that took longer is halved, one that took less is made longer: the more, the quicker it was. */
const longestStretch = 6
const shortestStretch = 1.5
const fastest = 0.4

/**
 * One search through the index, in the order of dates: it goes on where it stopped, so a further page
 * costs no more than the first. It is of no use once the index has changed.
 */
export class Hunt {
  /** The rows found so far. */
  readonly found: number[] = []
  #isDone = false
  /** Where it has yet to look. */
  #first: number
  #last: number
  #stretch = firstStretch
  #statement: PreparedStatement | undefined
  #open: Stretch | null = null

  constructor(
    private readonly index: SearchIndex,
    private readonly plan: Plan,
    private readonly order: 'newest' | 'oldest',
  ) {
    const [first, last] = index.ends() ?? [1, 0]
    this.#first = Math.max(plan.first, first)
    this.#last = Math.min(plan.last, last)
    this.#isDone = this.#first > this.#last
  }

  /** Whether `found` is all there is. */
  get isDone(): boolean {
    return this.#isDone
  }

  /**
   * Goes on until `enough` are found, all are, or the clock (`performance.now`) says `until`. Whoever
   * called it calls `rest` before the index may change.
   */
  goOn(enough: number, until: number): void {
    while (!this.#isDone && this.found.length < enough) {
      this.#open ??= this.#begin()
      if (this.#step(this.#open, enough, until)) this.#finish(this.#open)
      if (performance.now() >= until) return
    }
  }

  /** Lets go of the index: an open reader would stand in the way of filling. */
  rest(): void {
    if (this.#statement) this.index.statements.letGo(this.#statement)
    this.#statement = undefined
    this.#open = null
  }

  /** Whether the stretch was looked through to its end. */
  #step({ statement }: Stretch, enough: number, until: number): boolean {
    for (let seen = 1; statement.step(); seen += 1) {
      const row = statement.getInt(0) ?? 0
      if (this.order === 'newest') this.#last = row - 1
      else this.#first = row + 1
      if (this.plan.tests.every((test) => test(row))) this.found.push(row)
      if (this.found.length >= enough) return false
      if (seen % stride === 0 && performance.now() >= until) return false
    }
    return true
  }

  #finish({ statement, end, began }: Stretch): void {
    statement.reset()
    this.#open = null
    if (this.order === 'newest') this.#last = end - 1
    else this.#first = end + 1
    this.#isDone = this.#first > this.#last
    const took = performance.now() - began
    if (took > longestStretch) this.#stretch = Math.max(firstStretch, this.#stretch / 2)
    else if (took < shortestStretch) this.#stretch *= took < fastest ? 16 : 4
  }

  #begin(): Stretch {
    const began = performance.now()
    const end = this.#endOfStretch()
    const [first, last] = this.order === 'newest' ? [end, this.#last] : [this.#first, end]
    const { match, pairs } = this.plan
    const way = this.order === 'newest' ? 'DESC' : 'ASC'
    this.#statement ??= this.index.statements.reader(`${sourceOf(this.plan)} ORDER BY 1 ${way}`)
    const asked = [match, pairs].filter((one) => one !== null)
    const values = asked.length === 2 ? [match, first, last, pairs] : asked
    return { statement: this.#statement.bind([...values, first, last]), end, began }
  }

  /** The last row of the next stretch, in the order of the hunt. */
  #endOfStretch(): number {
    const isNewest = this.order === 'newest'
    if (this.plan.isWhole) return isNewest ? this.#first : this.#last
    return isNewest
      ? Math.max(this.#first, this.#last - this.#stretch + 1)
      : Math.min(this.#last, this.#first + this.#stretch - 1)
  }
}

/** The slimmest table with a row for each article; SQLite keeps it beside `words`. */
const everyRow = 'words_docsize'

/**
 * Where rows come from, in their order: a plus keeps the engine from looking for one row after the other
 * in the list of the others. Its values are the expressions, each with the range of rows.
 */
function sourceOf({ match, pairs }: Plan): string {
  const inWords = 'SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ?'
  if (pairs === null)
    return match === null ? `SELECT id FROM ${everyRow} WHERE id BETWEEN ? AND ?` : inWords
  const both = match === null ? '' : `+rowid IN (${inWords}) AND`
  return `SELECT rowid FROM pairs WHERE ${both} pairs MATCH ? AND rowid BETWEEN ? AND ?`
}

/** A part of the rows that is being looked through. */
interface Stretch {
  readonly statement: PreparedStatement
  /** Its last row, in the order of the hunt. */
  readonly end: number
  /** On the clock of `performance.now`. */
  readonly began: number
}
