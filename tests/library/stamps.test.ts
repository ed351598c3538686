import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packedPaths } from '../../main/inbox-contract.ts'
import { LibraryDatabase, type FileRow } from '../../renderer/library/database.ts'
import { filedAt } from '../../renderer/library/reconcile.ts'
import { filedStamps, keepStamps, touchStamps } from '../../renderer/library/stamps.ts'

let made = 0

async function aDatabase(): Promise<LibraryDatabase> {
  const db = new LibraryDatabase(`stamps-${++made}`)
  await db.open()
  return db
}

/** As filing a batch writes them: the rows and what is noted of them in one transaction. */
async function file(db: LibraryDatabase, put: readonly FileRow[], gone: readonly string[] = []) {
  await db.transaction('rw', [db.files, db.state], async () => {
    await db.files.bulkPut([...put])
    await db.files.bulkDelete([...gone])
    await touchStamps(db, [...put.map(({ path }) => path), ...gone])
  })
}

function aRow(path: string, size: number): FileRow {
  const times = { modified: size * 1000.25, changed: size * 2000.5 }
  return { path, size, ...times, hash: `hash-${String(size)}`, articles: [], reading: 3 }
}

async function asFiled(db: LibraryDatabase) {
  const rows = await db.files.toArray()
  return rows.map(({ path, size, modified, changed, reading }) => {
    return { path, size, modified, changed, reading }
  })
}

async function asTold(db: LibraryDatabase) {
  const { kept, newer } = await filedStamps(db)
  const stamps = new Map(
    packedPaths(kept).map((path, at) => [path, filedAt(kept, path, at)] as const),
  )
  for (const [path, stamp] of newer) {
    if (stamp) stamps.set(path, stamp)
    else stamps.delete(path)
  }
  return [...stamps.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

const some = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => aRow(`news/${String(from + at)}.txt`, at + 1))

test('stamps are those of the files, however these changed and whenever they were kept', async () => {
  const change = fc.record({
    put: fc.array(fc.tuple(fc.constantFrom('a', 'b/ü.txt', 'c d', 'e'), fc.integer({ min: 1 }))),
    gone: fc.array(fc.constantFrom('a', 'b/ü.txt', 'c d')),
    kept: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 6 }), async (changes) => {
      const db = await aDatabase()
      for (const { put, gone, kept } of changes) {
        await file(
          db,
          [...new Map(put.map(([path, size]) => [path, aRow(path, size)])).values()],
          gone,
        )
        if (kept) await keepStamps(db)
      }
      expect(await asTold(db)).toEqual(await asFiled(db))
      await db.delete()
    }),
    { numRuns: 40 },
  )
})

test('a start after an import reads no row of files, and one after a few changes only those', async () => {
  const db = await aDatabase()
  await file(db, some(0, 3000))
  await keepStamps(db)
  await file(db, [aRow('news/7.txt', 77)], ['news/8.txt'])
  const read: number[] = []
  db.files.hook('reading', (row: FileRow | undefined) => {
    if (row) read.push(row.size)
    return row
  })
  const stamps = await asTold(db)
  expect({ stamps: stamps.length, read }).toEqual({ stamps: 2999, read: [77] })
})

test('more changes than are noted, and a row in another form, are made up for by reading all files', async () => {
  const db = await aDatabase()
  await file(db, some(0, 50))
  await keepStamps(db)
  await file(db, some(40, 1200))
  const many = (await asTold(db)).length
  await keepStamps(db)
  const kept = await db.packed.get('stamps')
  if (kept?.key === 'stamps') await db.packed.put({ ...kept, form: 99, paths: 'nothing' })
  expect([many, (await asTold(db)).length]).toEqual([1200, 1200])
})

test('a change that did not come to pass is not noted either', async () => {
  const db = await aDatabase()
  await file(db, some(0, 5))
  await keepStamps(db)
  const broken = db.transaction('rw', [db.files, db.state], async () => {
    await db.files.bulkDelete(['news/1.txt'])
    await touchStamps(db, ['news/1.txt'])
    throw new Error('the power went')
  })
  await broken.catch(() => undefined)
  expect(await asTold(db)).toEqual(await asFiled(db))
})
