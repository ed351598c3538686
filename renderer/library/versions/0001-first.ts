import type Dexie from 'dexie'

/**
 * The first schema. Frozen: a change of tables is a new file beside this one.
 *
 * Light rows stand apart from bodies, because walking an index touches the record behind each
 * entry: with the body inside, every list is four times slower.
 */
export function first(database: Dexie): void {
  database.version(1).stores({
    files: 'path, hash',
    articles: 'id, [current+sortDate], [current+outlet+sortDate]',
    bodies: 'id',
    learnt: 'id',
    fingerprints: 'id',
    stories: 'id, sortDate',
    problems: 'path',
    marks: 'id',
    counts: 'outlet',
    state: 'key',
  })
}
