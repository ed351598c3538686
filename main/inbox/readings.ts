import type { FileTrouble } from '../contract.ts'
import type { Disk } from './disk.ts'
import type { Known } from './known.ts'
import { readFile, type ReadFile } from './read.ts'

/** A file that could not be read unchanged so often, one time after the other, is given up. */
const patience = 5

/** Reads known files, and remembers which of them gave trouble. */
export class Readings {
  readonly #disk: Disk
  readonly #root: string
  readonly #known: Known
  readonly #returns = new Map<string, number>()
  readonly #troubled = new Set<string>()

  constructor(disk: Disk, root: string, known: Known) {
    this.#disk = disk
    this.#root = root
    this.#known = known
  }

  /** Reads a file as it is known; `null` when it is not known any more. */
  async read(path: string): Promise<ReadFile | null> {
    const file = this.#known.file(path)
    if (!file) return null
    const result = await readFile(this.#disk, this.#root, file.stamp)
    if (result.kind === 'read') this.#returns.delete(path)
    if (result.kind === 'trouble') this.#troubled.add(path)
    return result
  }

  /** The file changed while it was read: `null` to try again, or a trouble when that was often. */
  returned(path: string): FileTrouble | null {
    const times = (this.#returns.get(path) ?? 0) + 1
    this.#returns.set(path, times % patience)
    if (times < patience) return null
    this.#troubled.add(path)
    return {
      path,
      reason: 'It changes again and again while it is read.',
      advice: 'Wait until the program that writes it has finished, then look for changes.',
    }
  }

  /** Files that gave trouble are to be tried again. */
  retry(): void {
    for (const path of this.#troubled) this.#known.doubt(path)
    this.#troubled.clear()
  }
}
