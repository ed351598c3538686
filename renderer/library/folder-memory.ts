import type { LibraryDatabase } from './database.ts'
import type { FiledStamps } from './reconcile.ts'
import { filedStamps } from './stamps.ts'

/** What the library knows of its folder. */
export interface KnownFolder {
  readonly filed: FiledStamps
  /** Paths that are known as problems. */
  readonly troubled: readonly string[]
}

/**
 * Knows the folder before the listing comes: by then lists are made in this thread, and what the
 * database is asked would be long in coming.
 */
export class FolderMemory {
  #early: Promise<KnownFolder> | undefined

  constructor(private readonly db: LibraryDatabase) {
    this.#early = known(db)
    this.#early.catch(() => undefined) // asked again when it is needed
  }

  /** What is known of the folder. Rejects when the database does. */
  async recall(): Promise<KnownFolder> {
    const early = this.#early ?? known(this.db)
    this.#early = undefined
    return early
  }

  /** Files are about to change: what was known early holds no longer. */
  forget(): void {
    this.#early = undefined
  }
}

async function known(db: LibraryDatabase): Promise<KnownFolder> {
  const troubles = db.problems.toCollection().primaryKeys()
  const [filed, troubled] = await Promise.all([filedStamps(db), troubles])
  return { filed, troubled }
}
