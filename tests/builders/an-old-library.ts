import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { first } from '../../renderer/library/versions/0001-first.ts'

/** The stamp of a file of `anOldLibrary`, as the folder still shows it. */
export function oldStamp(path: string, size: number) {
  return { path, size, modified: 1, changed: 1 }
}

/**
 * A library as the first program filed it, rows frozen in the shape they had then: one article of two
 * files, starred and read, in a story of its own; a problem whose kind that program could not read; and
 * one file that an even earlier start had left as a problem without a stamp.
 */
export async function anOldLibrary(name: string, hash: string, size: number): Promise<void> {
  const db = new Dexie(name)
  first(db)
  await db.open()
  const id = hash.slice(0, 24)
  const pack = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
  await db.table('files').bulkPut([
    { ...oldStamp('a.txt', size), hash, articles: [id] },
    { ...oldStamp('copy.txt', size), hash, articles: [id] },
    { ...oldStamp('scan.pdf', 9), hash: 'ff', articles: [] },
  ])
  await db.table('problems').bulkPut([
    { path: 'scan.pdf', reason: 'This is a PDF.', advice: 'Wait.', found: 5, size: 9 },
    { path: 'locked.txt', reason: 'You may not read it.', advice: 'Ask.', found: 5, size: 4 },
  ])
  await db.table('articles').put({
    ...{ id, headline: 'An old reading', outlet: '', outletStatus: 'not-stated', published: '' },
    ...{ filed: 1000, sortDate: '1970-01-01', format: 'txt', language: 'en', direction: 'ltr' },
    ...{ opening: 'old', words: 1, paragraphs: 1, story: `s-${id}`, current: 1, replaces: 'gone' },
    paths: ['a.txt', 'copy.txt'],
  })
  const fields = 'outlet byline dateline published updated credit agency licence canonical section'
  const names = `${fields} takenFrom correction standing`.split(' ')
  const provenance = Object.fromEntries<readonly string[]>(names.map((field) => [field, []]))
  await db.table('bodies').put({
    id,
    packed: pack({
      body: {
        blocks: [{ kind: 'paragraph', text: 'old', spans: [], role: 'prose' }],
        furniture: [],
      },
      provenance,
      remarks: [],
    }),
  })
  await db.table('fingerprints').put({ id, prints: new Uint32Array([7]) })
  const member = { article: id, relation: 'alone', reason: 'No other.', share: 1 }
  const told = { headline: 'An old reading', sortDate: '1970-01-01', members: [member] }
  await db.table('stories').put({ id: `s-${id}`, ...told })
  await db.table('marks').put({ id, read: true, starred: true })
  await db.table('counts').put({ outlet: '', articles: 1 })
  await db.table('state').put({ key: 'acts', value: 2 })
  db.close()
}
