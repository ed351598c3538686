import type Dexie from 'dexie'

/**
 * An article is found by the one it took the place of, so that an earlier version of a file leads to
 * the later ones without a look at every row.
 */
export function versionsOfAFile(database: Dexie): void {
  database.version(3).stores({
    articles: 'id, [current+sortDate], [current+outlet+sortDate], replaces',
  })
}
