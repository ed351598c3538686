import type { HostBridge, ReaderAct } from '../../main/contract.ts'
import { LibraryDatabase } from '../library/database.ts'
import { Desk } from '../library/desk.ts'
import { lastAct, mark, replayActs } from '../library/marks.ts'
import type { FromLibrary, Question, ToLibrary } from '../library/messages.ts'
import { trustedScript } from '../library/trusted.ts'
import workerAddress from '../library/worker.ts?worker&url'
import { Deeds } from './deeds.ts'
import type { Library } from './library.ts'
import { databaseName } from './program.ts'

/** What the link tells the page. */
export interface LinkListener {
  /** The library of this folder is open, or being opened while `library` is `null`. */
  readonly opened: (folder: string, library: Library | null) => void
  /** The library cannot do its work; a plain sentence. */
  readonly trouble: (reason: string) => void
  /** The worker is dead. Its inbox port died with it: only a new page load brings another. */
  readonly died: (reason: string) => void
}

/** The page's end of the library: its database, its worker, and the inbox port on its way there. */
export class LibraryLink {
  #name = ''
  #worker: Worker | undefined
  #db: LibraryDatabase | undefined
  #port: MessagePort | undefined
  #early: ToLibrary[] = []

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
    const desk = new Desk((message, transfer) => this.#send(message, transfer))
    const act = async (done: ReaderAct) => ask(desk, await mark(db, this.host, done))
    this.listener.opened(folder, { db, desk, act, deeds: new Deeds(act) })
    // Once the first rows are painted the worker may have the processor; before, it would compete.
    await firstRows(db)
    if (this.#name !== name) return
    this.#start(name, desk)
    await this.#replay(db, desk).catch((failure: unknown) => {
      if (this.#db === db) this.listener.trouble(`Your marks could not be read: ${String(failure)}`)
    })
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

  /** Starts the worker, and gives it what was asked before it was there. */
  #start(name: string, desk: Desk): void {
    const worker = new Worker(trustedScript(workerAddress), { type: 'module', name: 'library' })
    worker.addEventListener('message', ({ data }: MessageEvent<FromLibrary>) => {
      if (!desk.receive(data) && data.kind === 'trouble') this.listener.trouble(data.reason)
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      if (this.#worker === worker) this.listener.died(event.message || 'it did not start')
    })
    worker.addEventListener('messageerror', () =>
      this.listener.died('a message was not understood'),
    )
    this.#worker = worker
    const early = this.#early
    this.#early = []
    for (const message of [{ kind: 'open', database: name } as const, ...early]) this.#send(message)
    this.#pass()
  }

  #send(message: ToLibrary, transfer: readonly ArrayBuffer[] = []): void {
    if (this.#worker) this.#worker.postMessage(message, [...transfer])
    else this.#early.push(message)
  }

  #pass(): void {
    const port = this.#port
    if (!port || !this.#worker) return
    this.#port = undefined
    const message: ToLibrary = { kind: 'inbox' }
    this.#worker.postMessage(message, [port])
  }

  async #replay(db: LibraryDatabase, desk: Desk): Promise<void> {
    ask(desk, await replayActs(db, await this.host.acts(await lastAct(db))))
  }

  #close(): void {
    this.#worker?.terminate()
    this.#worker = undefined
    this.#early = []
    this.#db?.close()
    this.#db = undefined
  }
}

/** Rows follow in the background. Should the worker break now, they are mended when it starts again. */
function ask(desk: Desk, questions: readonly Question[]): void {
  for (const question of questions) desk.ask(question).catch(() => undefined)
}

/** When what the library holds already has had its turn: at most a quarter of a second after. */
async function firstRows(db: LibraryDatabase): Promise<void> {
  const asked = db.stories.limit(1).primaryKeys()
  await Promise.race([asked.catch(() => []), pause(250)])
  await new Promise<void>((resolve) => {
    // A window that is hidden draws no frame and may never be idle.
    requestIdleCallback(() => resolve(), { timeout: 250 })
  })
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
