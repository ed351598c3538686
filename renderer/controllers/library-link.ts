import type { HostBridge } from '../../main/contract.ts'
import { LibraryDatabase } from '../library/database.ts'
import { Desk } from '../library/desk.ts'
import { lastAct, mark, replayActs } from '../library/marks.ts'
import type { FromLibrary, ToLibrary } from '../library/messages.ts'
import { trustedScript } from '../library/trusted.ts'
import workerAddress from '../library/worker.ts?worker&url'
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
    // Once painted, the worker may have the processor; before, it would compete for the first frame.
    await firstFrame()
    if (this.#name !== name) return
    const desk = this.#start(name)
    this.listener.opened(folder, { db, desk, act: (act) => mark(db, this.host, act) })
    await this.#replay(db).catch((failure: unknown) => {
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

  #start(name: string): Desk {
    const worker = new Worker(trustedScript(workerAddress), { type: 'module', name: 'library' })
    const send = (message: ToLibrary) => worker.postMessage(message)
    const desk = new Desk(send)
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
    send({ kind: 'open', database: name })
    this.#pass()
    return desk
  }

  #pass(): void {
    const port = this.#port
    if (!port || !this.#worker) return
    this.#port = undefined
    const message: ToLibrary = { kind: 'inbox' }
    this.#worker.postMessage(message, [port])
  }

  async #replay(db: LibraryDatabase): Promise<void> {
    await replayActs(db, await this.host.acts(await lastAct(db)))
  }

  #close(): void {
    this.#worker?.terminate()
    this.#worker = undefined
    this.#db?.close()
    this.#db = undefined
  }
}

/** The frame after the next; soon, too, in a window that is hidden and draws none. */
function firstFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 250)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      setTimeout(resolve, 0)
    })
  })
}
