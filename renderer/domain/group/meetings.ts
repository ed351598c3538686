/**
 * Counts how often articles are met, by their numbers, over and over: a count costs no memory of its own,
 * and beginning anew only what was counted before.
 */
export class Meetings {
  #counts = new Uint16Array(1024)
  #met: number[] = []

  /** Begins anew; numbers are below `size`. */
  begin(size: number): void {
    for (const number of this.#met) this.#counts[number] = 0
    this.#met = []
    if (size > this.#counts.length) {
      this.#counts = new Uint16Array(Math.max(size, this.#counts.length * 2))
    }
  }

  /** Meets an article once more; gives how often it has been met now, 65,535 times at most. */
  meet(number: number): number {
    const count = this.#counts[number] ?? 0
    if (count === 0) this.#met.push(number)
    const now = Math.min(2 ** 16 - 1, count + 1)
    this.#counts[number] = now
    return now
  }

  /** How often an article was met. */
  of(number: number): number {
    return this.#counts[number] ?? 0
  }

  /** Every article that was met, in the order they were met first. */
  get all(): readonly number[] {
    return this.#met
  }
}
