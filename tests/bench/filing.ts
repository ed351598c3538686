import type { Page } from 'playwright'
import { launch } from '../../build/launch.mjs'
import type { BenchOptions, Measurement } from './benches.ts'
import { file } from './filed-library.ts'
import { rounded } from './median.ts'

const usual = [1000]

/**
 * Filing a made-up library from disk in the built program, from nothing until every article is in its
 * story, against raw puts of the very same rows into a database of the same shape in the same engine.
 * `ratio` is the share of the raw pace that filing keeps: 1 would be as fast as the disk and database
 * alone.
 */
export async function filing({ sizes }: BenchOptions): Promise<readonly Measurement[]> {
  const lines: Measurement[] = []
  for (const articles of sizes ?? usual) {
    const { files, seconds, library, userData } = await file(articles)
    const running = await launch({ library, userData })
    try {
      const raw = await rawPuts(running.page)
      lines.push({
        articles,
        files,
        'filing s': rounded(seconds, 1),
        'articles per s': rounded(articles / seconds, 0),
        'raw rows': raw.rows,
        'raw puts s': rounded(raw.seconds, 1),
        ratio: rounded(raw.seconds / seconds, 3),
      })
    } finally {
      await running.stop()
    }
  }
  return lines
}

function rawPuts(page: Page): Promise<{ readonly rows: number; readonly seconds: number }> {
  return page.evaluate(copyRaw)
}

/** Runs in the page: puts all rows of the library into a new database of the same shape, with nothing between. */
async function copyRaw(): Promise<{ rows: number; seconds: number }> {
  const done = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error ?? new Error('the database does not answer'))
    })
  const names = (await indexedDB.databases()).map(({ name }) => name ?? '')
  const from = await done(indexedDB.open(names.find((name) => name.startsWith('library-')) ?? ''))
  const stores = [...from.objectStoreNames]
  const opening = indexedDB.open('raw-puts')
  opening.onupgradeneeded = () => {
    for (const name of stores) {
      const like = from.transaction(name).objectStore(name)
      const store = opening.result.createObjectStore(name, { keyPath: like.keyPath })
      for (const index of [...like.indexNames].map((one) => like.index(one))) {
        const { unique, multiEntry } = index
        store.createIndex(index.name, index.keyPath, { unique, multiEntry })
      }
    }
  }
  const to = await done(opening)
  const atOnce = 500
  let rows = 0
  let spent = 0
  for (const name of stores) {
    let range: IDBKeyRange | null = null
    for (;;) {
      const source = from.transaction(name).objectStore(name)
      const [all, keys] = await Promise.all([
        done(source.getAll(range, atOnce)),
        done(source.getAllKeys(range, atOnce)),
      ])
      const last = keys[keys.length - 1]
      if (last === undefined) break
      range = IDBKeyRange.lowerBound(last, true)
      const since = performance.now()
      const writing = to.transaction(name, 'readwrite', { durability: 'relaxed' })
      const store = writing.objectStore(name)
      for (const row of all) store.put(row)
      await new Promise((resolve) => (writing.oncomplete = resolve))
      spent += performance.now() - since
      rows += all.length
    }
  }
  to.close()
  from.close()
  await done(indexedDB.deleteDatabase('raw-puts'))
  return { rows, seconds: spent / 1000 }
}
