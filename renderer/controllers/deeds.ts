import type { ReaderAct } from '../../main/contract.ts'

/** Something the reader did to the library that can be taken back. */
export interface Deed {
  /** One act, or several that are done one after the other. */
  readonly act: ReaderAct | readonly ReaderAct[]
  /** What takes it back; asked when it comes to that, where it depends on what holds then. */
  readonly back: ReaderAct | readonly ReaderAct[] | (() => Promise<readonly ReaderAct[]>)
  /** What is said once it was taken back, in a sentence. */
  readonly undone: string
}

/** More than anybody takes back one by one. */
const mostKept = 200

/**
 * What the reader corrected since the library was opened. It belongs to the library and not to a
 * view, so that the last one can be taken back from wherever the reader has gone meanwhile.
 */
export class Deeds {
  #done: readonly Deed[] = []

  constructor(private readonly act: (act: ReaderAct) => Promise<void>) {}

  /** Nothing is left that could be taken back. */
  get isEmpty(): boolean {
    return this.#done.length === 0
  }

  /** Does something, and remembers how it is taken back. Rejects at the first act that fails. */
  async do(deed: Deed): Promise<void> {
    await this.#actAll(deed.act)
    this.#done = [...this.#done, deed].slice(-mostKept)
  }

  /** Takes one back, wherever it stands; gives what to say, or '' when that was done before. */
  async takeBack(deed: Deed): Promise<string> {
    const before = this.#done
    if (!before.includes(deed)) return ''
    this.#done = before.filter((one) => one !== deed) // two quick presses take back two deeds
    try {
      await this.#actAll(typeof deed.back === 'function' ? await deed.back() : deed.back)
    } catch (failure) {
      this.#done = [...this.#done, deed]
      throw failure
    }
    return deed.undone
  }

  /** Takes back what was done last; gives what to say, or '' when nothing is left. */
  async takeBackLast(): Promise<string> {
    const last = this.#done.at(-1)
    return last ? this.takeBack(last) : ''
  }

  async #actAll(acts: ReaderAct | readonly ReaderAct[]): Promise<void> {
    for (const act of [acts].flat()) await this.act(act)
  }
}
