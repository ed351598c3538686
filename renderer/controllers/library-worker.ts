import { Desk } from '../library/desk.ts'
import type { FromLibrary, LibraryRole, ToLibrary } from '../library/messages.ts'
import { trustedScript } from '../library/trusted.ts'
import workerAddress from '../library/worker.ts?worker&url'

/** What a library worker tells unasked. */
export interface WorkerListener {
  /** The library cannot do its work; a plain sentence. */
  readonly trouble: (reason: string) => void
  /** The worker is dead, and with it what was given to it. */
  readonly died: (reason: string) => void
}

/** A library worker, and the desk where it is asked: what is asked before it runs waits for it. */
export class LibraryWorker {
  readonly desk = new Desk((message, transfer) => this.#send(message, transfer))
  #worker: Worker | undefined
  #early: ToLibrary[] = []

  constructor(private readonly listener: WorkerListener) {}

  /** Whether it was started and not stopped. */
  get isRunning(): boolean {
    return this.#worker !== undefined
  }

  /** Starts it on a database, and gives it what was asked before. */
  start(database: string, role: LibraryRole): void {
    const worker = new Worker(trustedScript(workerAddress), { type: 'module', name: 'library' })
    worker.addEventListener('message', ({ data }: MessageEvent<FromLibrary>) => {
      if (!this.desk.receive(data) && data.kind === 'trouble') this.listener.trouble(data.reason)
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
    this.#send({ kind: 'open', database, role })
    for (const message of early) this.#send(message)
  }

  /** Gives it the inbox port; only once it runs. */
  attach(port: MessagePort): void {
    const message: ToLibrary = { kind: 'inbox' }
    this.#worker?.postMessage(message, [port])
  }

  /** Ends it; what was asked is answered no more. */
  stop(): void {
    this.#worker?.terminate()
    this.#worker = undefined
    this.#early = []
  }

  #send(message: ToLibrary, transfer: readonly ArrayBuffer[] = []): void {
    if (this.#worker) this.#worker.postMessage(message, [...transfer])
    else this.#early.push(message)
  }
}
