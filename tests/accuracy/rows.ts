import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The rows of a file of JSON lines, as they stand there. */
export async function rowsOf(folder: string, file: string): Promise<readonly Row[]> {
  const text = await readFile(join(folder, file), 'utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => new Row(JSON.parse(line)))
}

/** One row of labelled data: asked by field, and checked when asked. */
export class Row {
  readonly #fields: ReadonlyMap<string, unknown>

  constructor(value: unknown) {
    if (typeof value !== 'object' || value === null) throw new Error('A row is no object.')
    this.#fields = new Map(Object.entries(value))
  }

  /** The words in a field; '' where it is empty or absent. */
  text(field: string): string {
    const value = this.#fields.get(field)
    return typeof value === 'string' ? value : ''
  }

  /** The number in a field; NaN where there is none. */
  number(field: string): number {
    const value = this.#fields.get(field)
    return typeof value === 'number' ? value : Number.NaN
  }

  /** The list in a field; empty where there is none. */
  list(field: string): readonly unknown[] {
    const value = this.#fields.get(field)
    return Array.isArray(value) ? value : []
  }

  /** The words in a list; empty where there is none. */
  words(field: string): readonly string[] {
    return this.list(field).map(String)
  }

  /** The numbers in a list; empty where there is none. */
  numbers(field: string): readonly number[] {
    return this.list(field).map(Number)
  }

  /** The row inside a field. */
  row(field: string): Row {
    return new Row(this.#fields.get(field))
  }
}

/** Rows as JSON lines. */
export function asLines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}
