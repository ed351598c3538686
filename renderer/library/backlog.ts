/** A file the library asked for. */
export interface Wanted {
  /** Bytes, as listed. */
  readonly size: number
  /** Whether the library knows nothing of this path yet. */
  readonly isNew: boolean
  /** Whether it is as it was filed, and is read again because this program reads better. */
  readonly isAgain?: boolean
}

/**
 * What is still to come from the inbox, from what the library asked for and what the inbox says.
 *
 * The inbox counts files since it was last idle and does not say when that was. A count smaller than
 * what has come cannot go on from there, so it begins a new stretch.
 */
export class Backlog {
  readonly #wanted = new Map<string, Wanted>()
  #told = 0
  #arrived = 0

  /** Files to come, at least. */
  get outstanding(): number {
    return Math.max(this.#wanted.size, this.#told - this.#arrived)
  }

  /** Of them, the ones the library knows nothing of yet. */
  get outstandingNew(): number {
    const isNew = [...this.#wanted.values()].filter((file) => file.isNew).length
    return isNew + this.outstanding - this.#wanted.size
  }

  /** Of them, the ones that are as they were filed. */
  get outstandingAgain(): number {
    return [...this.#wanted.values()].filter((file) => file.isAgain).length
  }

  /** Files the library wants, asked for already or not, that have not come. */
  get wanted(): number {
    return this.#wanted.size
  }

  /** Bytes of a file that was asked for and has not come. */
  sizeOf(path: string): number | undefined {
    return this.#wanted.get(path)?.size
  }

  /** A listing was compared: these and no others are asked for. */
  ask(wanted: ReadonlyMap<string, Wanted>): void {
    this.#wanted.clear()
    this.#told = 0
    this.#arrived = 0
    for (const [path, file] of wanted) this.#wanted.set(path, file)
  }

  /** A batch was filed. `told` is the inbox's own count of files since it was last idle. */
  arrive(paths: readonly string[], told: number): void {
    for (const path of paths) this.#wanted.delete(path)
    const allHere = this.#told <= this.#arrived
    if (allHere && told < this.#arrived + paths.length) this.#arrived = 0
    this.#told = told
    this.#arrived += paths.length
  }

  /** Files vanished before they came. */
  lose(paths: readonly string[]): void {
    for (const path of paths) this.#wanted.delete(path)
  }

  /** Nothing came for a while: the inbox rests, and what it had counted and not sent stays away. */
  beginCount(): void {
    this.#told = 0
    this.#arrived = 0
  }
}
