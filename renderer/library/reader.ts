import type { Original } from '../domain/read/source.ts'
import type { FileReading, FileToRead } from './read-file.ts'

/** What a reading worker is asked to do with a file. */
export interface ReadingTask {
  readonly kind: 'read' | 'original'
  readonly file: FileToRead
}

/**
 * Reading worker to pool: once `ready`; then for each task `hashed`, as soon as it knows the file's hash,
 * and its outcome. `refused` says in plain words why a file's own words cannot be shown.
 */
export type FromReadingWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'hashed'; readonly hash: string }
  | { readonly kind: 'read'; readonly reading: FileReading }
  | { readonly kind: 'original'; readonly original: Original }
  | { readonly kind: 'refused'; readonly reason: string }

/** One reading worker as the pool sees it. */
export interface ReadingWorker {
  /** Hands the task over; the file's bytes may be the sender's no more. */
  post(task: ReadingTask): void
  stop(): void
}

/** What a reading worker tells the pool. */
export interface ReadingWorkerEvents {
  receive(message: FromReadingWorker): void
  /** The worker broke and will not answer any more. */
  died(): void
}

/** Starts a reading worker. */
export type StartReadingWorker = (events: ReadingWorkerEvents) => ReadingWorker

/** How a task ended. `hash` is empty when the worker ended before it was known. */
export type Outcome =
  | Extract<FromReadingWorker, { kind: 'read' | 'original' | 'refused' }>
  | { readonly kind: 'ended'; readonly why: 'too long' | 'died'; readonly hash: string }

/** Reading could not even begin: this installation is broken, not the file. */
export class NoReaders extends Error {
  override readonly name = 'NoReaders'
}

/** One place in the pool: keeps a worker running and gives it one task at a time. */
export class Reader {
  idle = true
  #worker: ReadingWorker | undefined
  #ready = false
  #task: ReadingTask | undefined
  #hash = ''
  #settle: ((outcome: Outcome | NoReaders) => void) | undefined

  constructor(
    private readonly start: StartReadingWorker,
    private readonly limit: number,
  ) {}

  /** Does one task; rejects only with `NoReaders`, and then the file's bytes are as they were. */
  work(task: ReadingTask): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#end('too long'), this.limit)
      this.#hash = ''
      this.#task = task
      this.#settle = (outcome) => {
        clearTimeout(timer)
        this.#settle = undefined
        this.#task = undefined
        if (outcome instanceof NoReaders) reject(outcome)
        else resolve(outcome)
      }
      this.#worker ??= this.#begin()
      if (this.#ready) this.#hand()
    })
  }

  /** Ends the worker, if one runs. */
  stop(): void {
    this.#worker?.stop()
    this.#worker = undefined
    this.#ready = false
  }

  #begin(): ReadingWorker | undefined {
    try {
      return this.start({
        receive: (message) => this.#receive(message),
        died: () => this.#end('died'),
      })
    } catch (failure) {
      this.#settle?.(new NoReaders(failure instanceof Error ? failure.message : String(failure)))
      return undefined
    }
  }

  #receive(message: FromReadingWorker): void {
    switch (message.kind) {
      case 'ready':
        this.#ready = true
        return this.#hand()
      case 'hashed':
        this.#hash = message.hash
        return
      default:
        this.#settle?.(message)
    }
  }

  /** The bytes are given away only to a worker that runs: before, the file could be tried again. */
  #hand(): void {
    if (this.#task) this.#worker?.post(this.#task)
    this.#task = undefined
  }

  #end(why: 'too long' | 'died'): void {
    const began = this.#ready
    this.stop()
    const ended = { kind: 'ended', why, hash: this.#hash } as const
    this.#settle?.(began ? ended : new NoReaders('the reading worker did not start'))
  }
}
