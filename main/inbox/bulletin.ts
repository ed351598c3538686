import type { FolderState } from '../contract.ts'

/** Tells how the folder stands, once for each change. */
export class Bulletin {
  readonly #tell: (state: FolderState) => void
  #unwatched = ''
  #told = ''

  constructor(tell: (state: FolderState) => void) {
    this.#tell = tell
  }

  /** Whether changes are heard of only by looking again and again. */
  get isUnwatched(): boolean {
    return this.#unwatched !== ''
  }

  /** From now on the folder cannot be watched, for this reason. Told with the next `here`. */
  unwatched(reason: string): void {
    this.#unwatched = reason
  }

  /** The folder is there and followed. */
  here(): void {
    const reason = this.#unwatched
    this.#say(reason === '' ? { kind: 'watching' } : { kind: 'timer', reason })
  }

  /** So many files are missing at once that the reader is asked. */
  missing(count: number): void {
    this.#say({ kind: 'missing', count })
  }

  /** The folder itself cannot be seen. */
  away(reason: string): void {
    this.#say({ kind: 'away', reason })
  }

  #say(state: FolderState): void {
    const told = JSON.stringify(state)
    if (told === this.#told) return
    this.#told = told
    this.#tell(state)
  }
}
