import { LibraryDatabase } from './database.ts'
import { versions } from './versions/index.ts'

/**
 * Opens a library's database at the newest schema, making it when there is none.
 *
 * @throws an error named `VersionError` when a newer Broadsheet has written it; nothing is changed
 */
export async function openDatabase(name: string): Promise<LibraryDatabase> {
  const db = new LibraryDatabase(name)
  await db.open()
  const written = db.backendDB().version / 10 // Dexie counts in tens
  if (written > versions.length) {
    db.close()
    throw new NewerSchema(written)
  }
  return db
}

class NewerSchema extends Error {
  override readonly name = 'VersionError'
  constructor(version: number) {
    super(`schema ${version}, this program knows ${versions.length}`)
  }
}
