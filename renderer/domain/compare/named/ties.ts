import type { Found } from './found.ts'

/** Two findings that mean one thing: given differently when `why` says so, else only told in other forms. */
export interface Tie {
  readonly one: Found
  readonly other: Found
  /** '' for other forms of the same. */
  readonly why: string
}

/** Which keys belong together: sets that grow into each other. */
export class Families {
  readonly #parent = new Map<string, string>()

  /** The key that stands for a key's family. */
  of(key: string): string {
    const parent = this.#parent.get(key)
    if (parent === undefined || parent === key) return key
    const head = this.of(parent)
    this.#parent.set(key, head)
    return head
  }

  join(one: string, other: string): void {
    const [a, b] = [this.of(one), this.of(other)].sort()
    if (a !== undefined && b !== undefined && a !== b) this.#parent.set(b, a)
  }
}
