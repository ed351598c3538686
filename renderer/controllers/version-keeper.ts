import { liveQuery, type Subscription } from 'dexie'
import { goingAlong, wentAlong } from '../library/later-versions.ts'
import type { Library } from './library.ts'

/**
 * Has stars and tags go along when a file changes, as acts of the journal: so they outlive the database,
 * which alone knows that one text took the place of another.
 */
export class VersionKeeper {
  readonly #subscription: Subscription
  #last: Promise<void> = Promise.resolve()

  /** @param failed hears why something could not be written down; it is tried again at the next change */
  constructor(
    private readonly library: Pick<Library, 'db' | 'act'>,
    private readonly failed: (failure: unknown) => void,
  ) {
    this.#subscription = liveQuery(() => goingAlong(library.db)).subscribe({
      next: (along) => {
        if (along) this.#last = this.#last.then(() => this.#keep()).catch(this.failed)
      },
      error: this.failed,
    })
  }

  /** Looks no longer. */
  stop(): void {
    this.#subscription.unsubscribe()
  }

  /** Asked anew: what was found may have been seen to by now. */
  async #keep(): Promise<void> {
    const along = await goingAlong(this.library.db)
    if (!along) return
    for (const act of along.acts) await this.library.act(act)
    await wentAlong(this.library.db, along.done)
  }
}
