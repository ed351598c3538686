import type { ToInbox } from '../../main/inbox-contract.ts'
import type { Progress } from './progress.ts'

/** While fewer files than this are to come, the next of the old ones are asked for. */
const portion = 100

/** What the library asks of its inbox, and when: new files at once, old ones when there is time. */
export class Orders {
  #port: { postMessage(message: ToInbox): void } | undefined
  #later: string[] = []
  #isStopped = false

  constructor(private readonly progress: Progress) {}

  /** Another inbox: it was asked nothing yet. */
  begin(port: { postMessage(message: ToInbox): void }): void {
    this.#port = port
    this.#later = []
    this.#isStopped = false
  }

  /** These are to be read again when nothing more urgent is left. */
  askLater(paths: readonly string[]): void {
    this.#later = [...paths]
    this.next()
  }

  /** Asks for the next old files, if it is their time: never so many that a new one waits long. */
  next(): void {
    if (this.#isStopped || this.#later.length === 0) return
    if (this.progress.wanted - this.#later.length >= portion) return
    const paths = this.#later.splice(0, portion)
    // Some may have come in between, changed or gone.
    const wanted = paths.filter((path) => this.progress.isWanted(path))
    if (wanted.length === 0) return this.next()
    this.#port?.postMessage({ kind: 'want', paths: wanted })
  }

  /** Nothing further is to come until `goOn`. */
  async stop(): Promise<void> {
    this.#isStopped = true
    this.#port?.postMessage({ kind: 'stop' })
    await this.progress.hold(0)
  }

  /** What was stopped goes on. `idle`: no message is waiting. */
  async goOn(idle: boolean): Promise<void> {
    this.#isStopped = false
    this.#port?.postMessage({ kind: 'resume' })
    this.next()
    await this.progress.goOn(idle)
  }

  /** The inbox holds so many files back. */
  async held(files: number): Promise<void> {
    if (this.#isStopped) await this.progress.hold(files + this.#later.length)
  }
}
