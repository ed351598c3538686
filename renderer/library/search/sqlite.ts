// SQLite, kept by others and compiled for the web; here it holds the index of words and nothing else.
import start, {
  type Database,
  type PreparedStatement,
  type SAHPoolUtil,
  type Sqlite3Static,
} from '@sqlite.org/sqlite-wasm'

export type { Database, PreparedStatement }

/** What an engine without a private file system says, as SQLite itself puts it. */
export const noPlace = 'Missing required OPFS APIs.'

let engine: Promise<Sqlite3Static> | undefined

/** The index and its journal, and one to spare: each is taken hold of at every start. */
const files = 3

/** The engine, loaded once in each thread. */
function loaded(): Promise<Sqlite3Static> {
  engine ??= start()
  return engine
}

/** Begins to load the engine, which takes most of a start, for whoever needs it in a moment. */
export function loadSoon(): void {
  loaded().catch(() => undefined) // whoever needs it hears of it
}

/** A database that lives in memory alone: for tests and measurements. */
export async function databaseInMemory(): Promise<Database> {
  const { oo1 } = await loaded()
  return new oo1.DB(':memory:')
}

/** The files of one library's index, in the browser's own file system. They belong to one thread at a time. */
export class IndexFiles {
  private constructor(private readonly pool: SAHPoolUtil) {}

  /**
   * Takes hold of the files of an index, making a place for them when there is none.
   *
   * @throws when the engine has no such file system, or somebody else still holds the files
   */
  static async of(library: string): Promise<IndexFiles> {
    const hasPlace = 'storage' in navigator && 'getDirectory' in navigator.storage
    if (!hasPlace) throw new Error(noPlace)
    const sqlite = await loaded()
    const name = `search-${library}`
    const again = { forceReinitIfPreviouslyFailed: true, preserveOnInitFailure: true }
    const capacity = { initialCapacity: files }
    return new IndexFiles(
      await sqlite.installOpfsSAHPoolVfs({
        name,
        directory: `search/${library}`,
        ...again,
        ...capacity,
      }),
    )
  }

  open(): Database {
    return new this.pool.OpfsSAHPoolDb('/index.sqlite')
  }

  /** Empties the files: no database may be open. */
  async wipe(): Promise<void> {
    await this.pool.wipeFiles()
  }
}
