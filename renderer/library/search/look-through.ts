import { inTurns, type Gate } from './gate.ts'
import { ownTables } from './schema.ts'
import type { SearchIndex } from './search-index.ts'
import type { PreparedStatement } from './sqlite.ts'

/**
 * Looks at every page of an index, while it is used already: seconds for a gigabyte. For one that was
 * not known to lie on the disk when the program ended.
 *
 * @throws what damage makes SQLite say
 */
export async function lookThrough({ statements }: SearchIndex, gate: Gate): Promise<void> {
  for (const table of ownTables) {
    const rows = statements.reader(`SELECT * FROM ${table}`)
    try {
      await inTurns(gate, stepsOf(rows), () => undefined)
    } finally {
      statements.letGo(rows)
    }
  }
}

/** Each row of a statement, without a look at what it holds. */
function* stepsOf(rows: PreparedStatement): Iterable<true> {
  while (rows.step()) yield true
}
