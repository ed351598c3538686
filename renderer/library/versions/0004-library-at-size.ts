import type Dexie from 'dexie'

/**
 * What the reader says of stories, tags and saved searches; and a number on every article row that
 * grows with each change, so that whatever is derived from rows (a search index, packed lists) reads
 * only what is new since it last looked. Rows of before have none until they change. Marks likewise.
 * And the columns that lists are made from, as one row.
 */
export function libraryAtSize(database: Dexie): void {
  database.version(4).stores({
    articles: 'id, [current+sortDate], [current+outlet+sortDate], replaces, edition',
    ties: '[a+b], b',
    storyNames: 'article',
    tags: 'id',
    tagged: '[tag+article], article',
    searches: 'id',
    marks: 'id, edition',
    packed: 'key',
  })
}
