import type { Database, PreparedStatement } from './sqlite.ts'

/** The statements of one database. */
export class Statements {
  readonly #kept = new Map<string, PreparedStatement>()
  readonly #readers = new Set<PreparedStatement>()

  constructor(private readonly db: Database) {}

  /** A statement that is prepared once. Whoever steps it resets it. */
  kept(sql: string): PreparedStatement {
    const known = this.#kept.get(sql)
    if (known) return known
    const prepared = this.db.prepare(sql)
    this.#kept.set(sql, prepared)
    return prepared
  }

  /** A statement of its own for somebody who steps it now and then, until it is let go. */
  reader(sql: string): PreparedStatement {
    const prepared = this.db.prepare(sql)
    this.#readers.add(prepared)
    return prepared
  }

  letGo(reader: PreparedStatement): void {
    if (this.#readers.delete(reader)) reader.finalize()
  }

  /** The first number a question gives; `null` when it gives none. */
  number(sql: string, values: readonly (string | number)[]): number | null {
    const statement = this.kept(sql).bind([...values])
    const found = statement.step() ? statement.getInt(0) : null
    statement.reset()
    return found ?? null
  }

  /** What SQLite wrote as JSON, a list: one step, where a step for each row takes ten times as long. */
  list(sql: string, value: string): readonly unknown[] {
    const statement = this.kept(sql).bind([value])
    const found: unknown = JSON.parse(statement.step() ? (statement.getString(0) ?? '[]') : '[]')
    statement.reset()
    return Array.isArray(found) ? found : []
  }

  /** Frees all of them. */
  close(): void {
    for (const statement of [...this.#kept.values(), ...this.#readers]) statement.finalize()
    this.#kept.clear()
    this.#readers.clear()
  }
}
