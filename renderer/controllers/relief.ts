import { liveQuery, type Subscription } from 'dexie'
import type { LibraryDatabase } from '../library/database.ts'

/** After so long without a sign of work, what work has left behind is given back. Milliseconds. */
const quiet = 7000
/** Nobody who reads and scrolls in turns waits for pictures again more often than this. Milliseconds. */
const apart = 25_000

/** Signs that the reader is at work. */
const signs = ['keydown', 'pointerdown', 'wheel', 'hashchange', 'drop'] as const

/**
 * Gives memory back when nothing happens any more: after a start, an import or a search much is left that
 * nobody needs, and an engine that is at rest has no cause to look for it.
 */
export class Relief {
  #timer: ReturnType<typeof setTimeout> | undefined
  #last = -apart
  #isRepeated = false
  #changes: Subscription | undefined
  readonly #stir = () => {
    this.#isRepeated = false
    this.#wait(quiet)
  }

  /** `relieve` takes a moment of this thread, which is chosen so that nobody waits. */
  constructor(
    private readonly relieve: () => void,
    private readonly reader: EventTarget = window,
  ) {
    for (const sign of signs) reader.addEventListener(sign, this.#stir, { passive: true })
    this.#stir()
  }

  /** What this library files counts as work too, in the place of an earlier one; `null` is none. */
  follow(db: LibraryDatabase | null): void {
    this.#changes?.unsubscribe()
    this.#changes = undefined
    this.#stir()
    if (!db) return
    const changes = liveQuery(() => db.state.bulkGet(['import', 'edition', 'acts']))
    // Of a database that fails others tell.
    this.#changes = changes.subscribe({ next: this.#stir, error: this.#stir })
  }

  /** Heeds nothing any more. */
  stop(): void {
    for (const sign of signs) this.reader.removeEventListener(sign, this.#stir)
    this.#changes?.unsubscribe()
    clearTimeout(this.#timer)
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#act(), milliseconds)
  }

  #act(): void {
    const early = this.#last + apart - performance.now()
    if (early > 0) return this.#wait(early)
    this.#last = performance.now()
    this.relieve()
    if (this.#isRepeated) return
    // What is done behind everything else gives no sign, and workers leave when they have had nothing to do.
    this.#isRepeated = true
    this.#wait(apart)
  }
}
