import type { Plan } from './plan.ts'
import type { SearchIndex } from './search-index.ts'
import type { PreparedStatement } from './sqlite.ts'

/** How many rows are looked at before the clock is. */
const stride = 64
/**
 * How many articles are looked through in one go at first. Words that rarely meet are found by reading
 * through all of their places, which nothing can interrupt: so it is done in stretches.
 */
const firstStretch = 500
const leastStretch = 125
/** A stretch that took longer is halved, one that took less than a quarter is made four times as long. */
const longestStretch = 4

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
  #open: Stretch | null = null

  constructor(
    private readonly index: SearchIndex,
    private readonly plan: Plan,
    private readonly order: 'newest' | 'oldest',
  ) {
    this.#first = plan.first
    this.#last = plan.last
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
    if (this.#open) this.index.statements.letGo(this.#open.statement)
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

  #finish({ end, began }: Stretch): void {
    this.rest()
    if (this.order === 'newest') this.#last = end - 1
    else this.#first = end + 1
    this.#isDone = this.#first > this.#last
    const took = performance.now() - began
    if (took > longestStretch) this.#stretch = Math.max(leastStretch, this.#stretch / 2)
    else if (took < longestStretch / 4) this.#stretch *= 4
  }

  #begin(): Stretch {
    const end = this.#endOfStretch()
    const [first, last] = this.order === 'newest' ? [end, this.#last] : [this.#first, end]
    const way = this.order === 'newest' ? 'DESC' : 'ASC'
    const { match } = this.plan
    const statement = this.index.statements.reader(
      match === null
        ? `SELECT id FROM docs WHERE id BETWEEN ? AND ? ORDER BY id ${way}`
        : `SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid ${way}`,
    )
    statement.bind(match === null ? [first, last] : [match, first, last])
    return { statement, end, began: performance.now() }
  }

  /** The last row of the next stretch, in the order of the hunt. */
  #endOfStretch(): number {
    const isNewest = this.order === 'newest'
    const whole = isNewest ? this.#first : this.#last
    if (this.plan.isWhole) return whole
    const end = this.index.rowAfter(this.#stretch, [this.#first, this.#last], isNewest)
    return end ?? whole
  }
}

/** A part of the rows that is being looked through. */
interface Stretch {
  readonly statement: PreparedStatement
  /** Its last row, in the order of the hunt. */
  readonly end: number
  /** On the clock of `performance.now`. */
  readonly began: number
}
