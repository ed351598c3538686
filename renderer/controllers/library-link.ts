import { liveQuery, type Subscription } from 'dexie'
import type { HostBridge, ReaderAct } from '../../main/contract.ts'
import { LibraryDatabase } from '../library/database.ts'
import type { Desk } from '../library/desk.ts'
import { lastAct, mark, replayActs } from '../library/marks.ts'
import type { Question } from '../library/messages.ts'
import { Deeds } from './deeds.ts'
import type { Library } from './library.ts'
import { LibraryWorker, type WorkerListener } from './library-worker.ts'
import { databaseName } from './program.ts'
import { SearchLink } from './search-link.ts'
import { VersionKeeper } from './version-keeper.ts'

/** The lists of a very large library stand after so long, milliseconds. */
const longestListing = 3000

/** What the link tells the page. */
export interface LinkListener extends WorkerListener {
  /** The library of this folder is open, or being opened while `library` is `null`. */
  readonly opened: (folder: string, library: Library | null) => void
}

/** The page's end of the library: its database, its worker, and the inbox port on its way there. */
export class LibraryLink {
  #name = ''
  #worker: LibraryWorker | undefined
  #db: LibraryDatabase | undefined
  #search: SearchLink | undefined
  #port: MessagePort | undefined
  #keeper: VersionKeeper | undefined
  #changes: Subscription | undefined

  constructor(
    private readonly host: HostBridge,
    private readonly listener: LinkListener,
  ) {}

  /** Opens the library of a folder; the same folder again costs nothing. */
  async open(folder: string): Promise<void> {
    const name = await databaseName(folder)
    if (name === this.#name) return
    this.#close()
    this.#name = name
    this.listener.opened(folder, null)
    const db = new LibraryDatabase(name)
    this.#db = db
    // Its inbox port dies with it: only a new page load brings another.
    const worker = new LibraryWorker(this.listener)
    const { desk } = worker
    const search = new SearchLink()
    this.#worker = worker
    this.#search = search
    const act = async (done: ReaderAct) => ask(desk, await mark(db, this.host, done))
    this.listener.opened(folder, { db, desk, act, deeds: new Deeds(act), search })
    // Once the first rows are painted the worker may have the processor; before, it would compete.
    await firstRows(db)
    if (this.#name !== name) return
    worker.start(name, 'writer')
    this.#pass()
    void listsStand(desk).then(() => this.#search === search && this.#beginSearch(db, search))
    await this.#replay(db, desk).catch((failure: unknown) => {
      if (this.#db === db) this.listener.trouble(`Your marks could not be read: ${String(failure)}`)
    })
    // A star that could not go along now does so at the next change, or start.
    if (this.#db === db) this.#keeper = new VersionKeeper({ db, act }, () => undefined)
  }

  /**
   * Passes the inbox port on, also when it comes before its library is known: main has just begun
   * to watch, and says which folder when asked.
   */
  async takePort(port: MessagePort): Promise<string | null> {
    this.#port = port
    const { folder } = await this.host.begin()
    if (folder === null || this.#port !== port) return folder
    await this.open(folder)
    this.#pass()
    return folder
  }

  #pass(): void {
    const port = this.#port
    if (!port || !this.#worker?.isRunning) return
    this.#port = undefined
    this.#worker.attach(port)
  }

  /** Its worker leaves when it has had nothing to do, and is called when there is something. */
  #beginSearch(db: LibraryDatabase, search: SearchLink): void {
    search.start(this.#name)
    const changes = liveQuery(() => db.state.bulkGet(['acts', 'edition']))
    this.#changes = changes.subscribe({
      next: () => search.wake(),
      error: () => undefined, // of the database others say what is wrong
    })
  }

  async #replay(db: LibraryDatabase, desk: Desk): Promise<void> {
    ask(desk, await replayActs(db, await this.host.acts(await lastAct(db))))
  }

  #close(): void {
    this.#keeper?.stop()
    this.#keeper = undefined
    this.#worker?.stop()
    this.#worker = undefined
    this.#changes?.unsubscribe()
    this.#changes = undefined
    this.#search?.stop()
    this.#search = undefined
    this.#db?.close()
    this.#db = undefined
  }
}

/** Rows follow in the background. Should the worker break now, they are mended when it starts again. */
function ask(desk: Desk, questions: readonly Question[]): void {
  for (const question of questions) desk.ask(question).catch(() => undefined)
}

/**
 * When the lists can be shown: only then another worker may take a processor, and memory. A library that
 * cannot say so, as another program files it, is not waited for.
 */
async function listsStand(desk: Desk): Promise<void> {
  const counted = desk.ask({ kind: 'counted' }).catch(() => undefined)
  await Promise.race([counted, pause(longestListing)])
  await rest()
}

/** When what the library holds already has had its turn: at most a quarter of a second after. */
async function firstRows(db: LibraryDatabase): Promise<void> {
  const asked = db.stories.limit(1).primaryKeys()
  await Promise.race([asked.catch(() => []), pause(250)])
  await rest()
}

/** When nothing happens; a window that is hidden draws no frame and may never be idle. */
function rest(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 250 }))
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
