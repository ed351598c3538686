import { inboxPortMessage } from '../../../main/contract.ts'
import {
  packStamps,
  type FileBytes,
  type FileStamp,
  type FromInbox,
  type ToInbox,
} from '../../../main/inbox-contract.ts'
import { contentOf, type StandInState } from './state.ts'

/** How many files travel in one batch, as in the real inbox. */
const batchSize = 100

/** Main's end of the inbox: the pretended folder, delivered over a real port to the real worker. */
export class StandInInbox {
  #port: MessagePort | undefined
  #queue: string[] = []
  #found = 0
  #number = 0
  #inFlight = 0
  #stopped = false

  constructor(private readonly state: StandInState) {}

  /** Hands the page a new port and lists the folder, as main does after every load. */
  open(): void {
    if (this.state.folder === null) return
    this.#port?.close()
    const channel = new MessageChannel()
    this.#port = channel.port1
    this.#queue = []
    this.#found = 0
    this.#inFlight = 0
    this.#port.onmessage = (event: MessageEvent<ToInbox>) => this.#receive(event.data)
    window.postMessage(inboxPortMessage, '/', [channel.port2])
    const files = Object.keys(this.state.files).map((path) => this.#stamp(path))
    this.#send({ kind: 'listing', root: this.state.folder, files: packStamps(files) })
  }

  /** Says that files are new or changed. */
  changed(paths: readonly string[]): void {
    this.#enqueue(paths)
  }

  /** Says that files are gone. */
  gone(paths: readonly string[]): void {
    this.#send({ kind: 'gone', paths })
  }

  #receive(message: ToInbox): void {
    switch (message.kind) {
      case 'want':
        return this.#enqueue(message.paths)
      case 'filed':
        this.#inFlight -= 1
        return this.#deliver()
      case 'stop':
        this.#stopped = true
        return this.#send({ kind: 'held', files: this.#queue.length })
      case 'resume':
        this.#stopped = false
        return this.#deliver()
    }
  }

  #enqueue(paths: readonly string[]): void {
    this.#queue.push(...paths)
    this.#found += paths.length
    this.#deliver()
  }

  #deliver(): void {
    while (!this.#stopped && this.#inFlight < 2 && this.#queue.length > 0) {
      const paths = this.#queue.splice(0, batchSize)
      const files = paths.flatMap((path) => this.#fileAt(path))
      this.#inFlight += 1
      this.#number += 1
      const { length } = this.#queue
      this.#send({
        kind: 'batch',
        number: this.#number,
        files,
        troubles: [],
        waiting: this.#found,
      })
      if (length === 0) this.#found = 0
    }
  }

  #fileAt(path: string): FileBytes[] {
    const file = this.state.files[path]
    return file ? [{ stamp: this.#stamp(path), bytes: contentOf(file) }] : []
  }

  #stamp(path: string): FileStamp {
    const file = this.state.files[path]
    const size = file ? contentOf(file).length : 0
    return { path, size, modified: file?.modified ?? 0, changed: 0 }
  }

  #send(message: FromInbox): void {
    this.#port?.postMessage(message)
  }
}
