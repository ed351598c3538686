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

/**
 * So many tasks a worker has at hand: while the thread of the pool is busy with other things, the worker
 * goes on to the next. Of large files it has fewer, as each is held twice.
 */
const atHand = { least: 4, most: 16, bytes: 1_000_000 } as const

interface Job {
  readonly task: ReadingTask
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (reason: NoReaders) => void
  isHanded: boolean
}

/** How long one task may take, and how long a worker without one is kept. Milliseconds. */
export interface ReaderTimes {
  readonly limit: number
  /** A worker holds megabytes; the next task starts another in a moment. */
  readonly idle: number
}

/**
 * One place in the pool: starts a worker when there is a task, which does one after the other, and lets
 * it go when none has come for a while.
 */
export class Reader {
  #worker: ReadingWorker | undefined
  #ready = false
  /** In order; the worker is at the first. */
  #jobs: Job[] = []
  #hash = ''
  #timer: ReturnType<typeof setTimeout> | undefined
  #leaving: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly start: StartReadingWorker,
    private readonly times: ReaderTimes,
  ) {}

  /** How many tasks it has. */
  get load(): number {
    return this.#jobs.length
  }

  /** Whether it has a worker, which may be starting. */
  get isRunning(): boolean {
    return this.#worker !== undefined
  }

  /** Whether it takes a further task. */
  get hasRoom(): boolean {
    if (this.#jobs.length < atHand.least) return true
    const bytes = this.#jobs.reduce((sum, { task }) => sum + task.file.bytes.byteLength, 0)
    return this.#jobs.length < atHand.most && bytes < atHand.bytes
  }

  /** Does one task; rejects only with `NoReaders`, and then the file's bytes are as they were. */
  work(task: ReadingTask): Promise<Outcome> {
    clearTimeout(this.#leaving)
    return new Promise((resolve, reject) => {
      this.#jobs.push({ task, resolve, reject, isHanded: false })
      if (this.#jobs.length === 1) this.#watch()
      this.#goOn()
    })
  }

  /** Ends the worker, if one runs. */
  stop(): void {
    clearTimeout(this.#leaving)
    this.#worker?.stop()
    this.#worker = undefined
    this.#ready = false
  }

  #goOn(): void {
    if (this.#jobs.length === 0) return
    this.#worker ??= this.#begin()
    if (this.#ready) this.#hand()
  }

  #begin(): ReadingWorker | undefined {
    try {
      return this.start({
        receive: (message) => this.#receive(message),
        died: () => this.#end('died'),
      })
    } catch (failure) {
      this.#settle(new NoReaders(failure instanceof Error ? failure.message : String(failure)))
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
        this.#settle(message)
    }
  }

  /**
   * The bytes are given away only to a worker that runs: before, the file could be tried again. Of a
   * task that is not the worker's first it gets a copy, as it may end at the one before.
   */
  #hand(): void {
    for (const [at, job] of this.#jobs.entries()) {
      if (job.isHanded) continue
      job.isHanded = true
      this.#worker?.post(at === 0 ? job.task : copyOf(job.task))
    }
  }

  #watch(): void {
    this.#timer = setTimeout(() => this.#end('too long'), this.times.limit)
  }

  #settle(outcome: Outcome | NoReaders): void {
    clearTimeout(this.#timer)
    this.#hash = ''
    const job = this.#jobs.shift()
    if (outcome instanceof NoReaders) job?.reject(outcome)
    else job?.resolve(outcome)
    if (this.#jobs.length > 0) this.#watch()
    else this.#leaving = setTimeout(() => this.stop(), this.times.idle)
    this.#goOn()
  }

  #end(why: 'too long' | 'died'): void {
    const began = this.#ready
    const ended = { kind: 'ended', why, hash: this.#hash } as const
    this.stop()
    for (const job of this.#jobs.slice(1)) job.isHanded = false
    this.#settle(began ? ended : new NoReaders('the reading worker did not start'))
  }
}

function copyOf({ kind, file }: ReadingTask): ReadingTask {
  return { kind, file: { ...file, bytes: file.bytes.slice() } }
}
