import { madeWay } from '../library/plain-words.ts'
import { ReadingDatabase } from '../library/reading-database.ts'
import { Deeds } from './deeds.ts'
import type { LinkListener } from './library-link.ts'
import { LibraryWorker } from './library-worker.ts'
import { databaseName } from './program.ts'
import { noSearch } from './search-link.ts'

/** A library as a window beside the main one has it: rows and comparisons, and nothing to change. */
export class ReadingLink {
  constructor(private readonly listener: LinkListener) {}

  /** Opens the library of a folder, once for each load of the page. */
  async open(folder: string): Promise<void> {
    const name = await databaseName(folder)
    const db = new ReadingDatabase(name, () => this.listener.trouble(madeWay))
    const worker = new LibraryWorker(this.listener)
    const act = () => Promise.reject(new Error('This window changes nothing in the library.'))
    this.listener.opened(folder, {
      db,
      desk: worker.desk,
      act,
      deeds: new Deeds(act),
      search: noSearch,
    })
    worker.start(name, 'reader')
  }
}
