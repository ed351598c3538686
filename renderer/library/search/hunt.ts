import type { Plan } from './plan.ts'
import type { SearchIndex } from './search-index.ts'
import type { PreparedStatement } from './sqlite.ts'

/** How many rows are looked at before the clock is. */
const stride = 64

/**
 * One search through the index, in the order of dates: it goes on where it stopped, so a further page
 * costs no more than the first. It is of no use once the index has changed.
 */
export class Hunt {
  /** The rows found so far. */
  readonly found: number[] = []
  #isDone = false
  #first: number
  #last: number

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

  /** Goes on until `enough` are found, all are, or the clock (`performance.now`) says `until`. */
  goOn(enough: number, until: number): void {
    if (this.#isDone || this.found.length >= enough) return
    const statement = this.#statement()
    try {
      for (let seen = 1; statement.step(); seen += 1) {
        const row = statement.getInt(0) ?? 0
        if (this.order === 'newest') this.#last = row - 1
        else this.#first = row + 1
        if (this.plan.tests.every((test) => test(row))) this.found.push(row)
        if (this.found.length >= enough) return
        if (seen % stride === 0 && performance.now() >= until) return
      }
      this.#isDone = true
    } finally {
      statement.reset() // an open reader would stand in the way of filling
    }
  }

  #statement(): PreparedStatement {
    const way = this.order === 'newest' ? 'DESC' : 'ASC'
    const { match } = this.plan
    if (match === null) {
      return this.index
        .statement(`SELECT id FROM docs WHERE id BETWEEN ? AND ? ORDER BY id ${way}`)
        .bind([this.#first, this.#last])
    }
    const sql = `SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ?`
    return this.index
      .statement(`${sql} ORDER BY rowid ${way}`)
      .bind([match, this.#first, this.#last])
  }
}
