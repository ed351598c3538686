import type { Database } from './sqlite.ts'
import { wantedId } from './row-ids.ts'
import type { Statements } from './statements.ts'

/** How many taken places are looked at in one go. */
const lookahead = 512

/** Finds articles a row that nobody has, as near to its date as can be. */
export class FreeRows {
  /** Where the next free place was found, by the place wanted. */
  readonly #free = new Map<number, number>()

  constructor(
    private readonly db: Database,
    private readonly statements: Statements,
  ) {}

  /** A row for an article of this date. */
  next(sortDate: string): number {
    const wanted = wantedId(sortDate)
    let free = this.#free.get(wanted) ?? wanted
    while (this.statements.number('SELECT 1 FROM docs WHERE id = ?', [free]) !== null) {
      const taken = this.db.selectValues(
        `SELECT id FROM docs WHERE id >= ? ORDER BY id LIMIT ${String(lookahead)}`,
        [free],
      )
      const gap = taken.findIndex((id, at) => id !== free + at)
      free += gap < 0 ? taken.length : gap
    }
    this.#free.set(wanted, free + 1)
    return free
  }

  /** Some rows were left: what is known of free ones is of no use. */
  forget(): void {
    this.#free.clear()
  }
}
