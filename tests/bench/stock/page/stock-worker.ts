// A worker that files its part of the articles as the program would.
import { LibraryDatabase } from '../../../../renderer/library/database.ts'
import { storeArticles } from '../../../../renderer/library/tally.ts'
import { madeUpArticles } from '../../press/articles.ts'
import type { PrintedFile } from '../printed-file.ts'
import { stockRows, storyIdsOf, type StockRows } from '../stock-rows.ts'

const atOnce = 500

/** Which part of the articles is this worker's, counted in portions. */
interface Order {
  readonly name: string
  readonly part: number
  readonly parts: number
}

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  void file(data).then(() => self.postMessage('filed'))
})

async function file({ name, part, parts }: Order): Promise<void> {
  const files = (await (await fetch('../printed.json')).json()) as readonly PrintedFile[]
  const stories = storyIdsOf(files)
  const db = new LibraryDatabase(name)
  await db.open()
  let rows: StockRows[] = []
  for (const made of madeUpArticles(files.length)) {
    const [printed, story] = [files[made.number], stories[made.number]]
    if (!printed || !story || Math.floor(made.number / atOnce) % parts !== part) continue
    rows.push(stockRows(made, printed, story))
    if (rows.length < atOnce) continue
    await store(db, rows)
    rows = []
  }
  await store(db, rows)
  db.close()
}

function store(db: LibraryDatabase, rows: readonly StockRows[]): Promise<void> {
  const tables = [db.files, db.articles, db.bodies, db.fingerprints, db.counts, db.state]
  return db.transaction('rw', tables, async () => {
    await db.files.bulkPut(rows.map(({ file }) => file))
    await db.bodies.bulkPut(rows.map(({ body }) => body))
    await db.fingerprints.bulkPut(rows.map(({ traits }) => traits))
    await storeArticles(
      db,
      rows.map(({ article }) => ({ before: undefined, after: article })),
    )
  })
}
