import type Dexie from 'dexie'

/**
 * Pictures, the reader's corrections and outlets, and what articles teach each other. Files are found
 * by when they were filed, for the report of an import.
 *
 * Files that could not be read lose their stamps: this program reads kinds the one before did not.
 */
export function everyFormat(database: Dexie): void {
  database
    .version(2)
    .stores({
      files: 'path, hash, filed',
      pictures: 'id, article',
      corrections: '[article+field], article',
      outlets: 'name',
      clues: '[key+article], article, [key+outlet+article]',
    })
    .upgrade(async (change) => {
      const unread = await change.table('problems').toCollection().primaryKeys()
      await change.table('files').bulkDelete(unread)
    })
}
