import Dexie, { type DBCore, type PromiseExtended } from 'dexie'
import { LibraryDatabase } from './database.ts'
import { versions } from './versions/index.ts'

/**
 * The database of a library as a window sees it that only reads. It is never made here, never brought
 * to a newer schema and never written: an attempt to write fails before it reaches the disk.
 *
 * When somebody wants to bring it to a newer schema, it makes way at once, and `left` hears of it.
 */
export class ReadingDatabase extends LibraryDatabase {
  constructor(name: string, left: () => void) {
    super(name)
    this.use({ stack: 'dbcore', name: 'reading only', create: withoutWriting })
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: true })
      left()
      return false // Dexie's own way would open it again, with eyes for the old schema
    })
  }

  /** @throws an error named `NotReadyError` when the main window has not made it ready yet. */
  override open(): PromiseExtended<Dexie> {
    return Dexie.Promise.resolve(refuseOlder(this.name)).then(() => super.open())
  }
}

async function refuseOlder(name: string): Promise<void> {
  const known = await Dexie.dependencies.indexedDB.databases()
  const written = (known.find((database) => database.name === name)?.version ?? 0) / 10 // its way
  if (written >= versions.length) return
  const failure = new Error(`schema ${written}, this program knows ${versions.length}`)
  failure.name = 'NotReadyError'
  throw failure
}

function withoutWriting(core: DBCore): DBCore {
  return {
    ...core,
    transaction: (tables, mode, options) => {
      if (mode === 'readwrite') throw new Error('This window reads the library and writes nothing.')
      return core.transaction(tables, mode, options)
    },
  }
}
