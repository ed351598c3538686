// Runs in the page that stocks a library: two workers share the articles, then the stories are told.
import { databaseName } from '../../../../renderer/controllers/program.ts'
import { LibraryDatabase } from '../../../../renderer/library/database.ts'
import type { PrintedFile } from '../printed-file.ts'
import { storiesOf } from '../stock-rows.ts'
import stockWorker from './stock-worker.ts?worker&url'

/** What the bench does in the page. */
export interface Stock {
  /** Fills the database of the library in `folder` with the articles of the files beside the page. */
  fill(folder: string): Promise<void>
}

declare global {
  interface Window {
    readonly stock: Stock
  }
}

const workers = 2
const storiesAtOnce = 1000

const stock: Stock = {
  async fill(folder) {
    const name = await databaseName(folder)
    const db = new LibraryDatabase(name)
    await db.open()
    await Promise.all(Array.from({ length: workers }, (_, part) => filled(name, part)))
    const files = (await (await fetch('printed.json')).json()) as readonly PrintedFile[]
    const stories = storiesOf(files)
    for (let at = 0; at < stories.length; at += storiesAtOnce) {
      await db.stories.bulkPut(stories.slice(at, at + storiesAtOnce))
    }
    db.close()
  },
}

function filled(name: string, part: number): Promise<void> {
  const worker = new Worker(stockWorker, { type: 'module' })
  return new Promise<void>((resolve, reject) => {
    worker.addEventListener('message', () => resolve())
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
    worker.postMessage({ name, part, parts: workers })
  }).finally(() => worker.terminate())
}

Object.assign(window, { stock })
