import { readFileSync } from 'node:fs'
import { writeSafely } from './safe-write.ts'

/**
 * Remembers from one run to the next how many files a folder held.
 *
 * Without it, a drive that is not plugged in looks like a library that was emptied.
 */
export class Witness {
  readonly #path: string
  #counts: Readonly<Record<string, number>>
  #saving: Promise<void> = Promise.resolve()

  /** Reads the counts from `path`; without a sound file there are none. */
  constructor(path: string) {
    this.#path = path
    this.#counts = readCounts(path)
  }

  /** How many files `folder` held when last seen; 0 when it never was. */
  count(folder: string): number {
    return this.#counts[folder] ?? 0
  }

  /** Notes how many files `folder` holds now. */
  async note(folder: string, count: number): Promise<void> {
    if (this.count(folder) === count) return
    this.#counts = { ...this.#counts, [folder]: count }
    const save = () => writeSafely(this.#path, `${JSON.stringify(this.#counts)}\n`)
    this.#saving = this.#saving.then(save, save)
    await this.#saving
  }
}

function readCounts(path: string): Readonly<Record<string, number>> {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof value !== 'object' || value === null) return {}
    return Object.fromEntries(Object.entries(value).filter(([, count]) => Number.isFinite(count)))
  } catch {
    return {} // missing or damaged: only a safeguard of one start is lost
  }
}
