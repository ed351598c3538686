import type { Original } from '../domain/read/source.ts'
import { sha256, type FileReading, type FileToRead } from './read-file.ts'
import {
  Reader,
  type Outcome,
  type ReaderTimes,
  type ReadingTask,
  type StartReadingWorker,
} from './reader.ts'

/** How many readers work at once, for how long, and which hashes failed before. */
export interface PoolOptions extends ReaderTimes {
  readonly size: number
  /** SHA-256 to the number of times reading it had to be stopped, as known from earlier runs. */
  readonly failures: ReadonlyMap<string, number>
}

/** A reading, and how often reading this very content had to be stopped: 0 when it went well. */
export interface PooledReading extends FileReading {
  readonly failures: number
}

/** After this many failures a content is not tried again until it changes. */
export const quarantinedAfter = 3

/**
 * A few reading workers, started when needed and let go when nothing is to be read. One that takes too
 * long on a file, or breaks, is stopped; its file becomes a problem, a fresh worker takes its place, and
 * the import goes on.
 */
export class ReadingPool {
  readonly #start: StartReadingWorker
  readonly #options: PoolOptions
  readonly #failures: Map<string, number>
  readonly #queue: Job[] = []
  readonly #readers: Reader[] = []

  constructor(start: StartReadingWorker, options: PoolOptions) {
    this.#start = start
    this.#options = options
    this.#failures = new Map(options.failures)
  }

  /** Reads one file as soon as a worker is free. Rejects only with `NoReaders`. */
  async read(file: FileToRead): Promise<PooledReading> {
    const before = this.#failures.size > 0 ? await sha256(file.bytes) : ''
    const count = this.#failures.get(before) ?? 0
    if (count >= quarantinedAfter) return setAside(before, count)
    const outcome = await this.#work({ kind: 'read', file })
    if (outcome.kind === 'read') return { ...outcome.reading, failures: 0 }
    const why = outcome.kind === 'ended' ? outcome.why : 'died'
    const hash = before || (outcome.kind === 'ended' ? outcome.hash : '')
    // A worker that ends before it has hashed a file tells nothing of the file.
    const failures = hash === '' ? 1 : (this.#failures.get(hash) ?? 0) + 1
    if (hash !== '') this.#failures.set(hash, failures)
    return failures >= quarantinedAfter ? setAside(hash, failures) : stopped(hash, why, failures)
  }

  /** A file's own words. Rejects in plain words when they cannot be shown. */
  async original(file: FileToRead): Promise<Original> {
    const outcome = await this.#work({ kind: 'original', file })
    if (outcome.kind === 'original') return outcome.original
    throw new Error(outcome.kind === 'refused' ? outcome.reason : noOriginal)
  }

  /**
   * A file is on its way: a worker is started while nobody waits for it, and loads what a reader needs by
   * reading a line of no file.
   */
  prepare(): void {
    if (this.#readers.some((reader) => reader.isRunning)) return
    const bytes = new TextEncoder().encode('The first edition is set, and nobody has read it yet.')
    // Should no worker start, the file itself meets that, and it is said then.
    this.#work({ kind: 'read', file: { path: 'coming.txt', bytes } }).catch(() => undefined)
  }

  /** Stops every worker; files still waiting stay unanswered. */
  stop(): void {
    this.#queue.length = 0
    for (const reader of this.#readers) reader.stop()
  }

  #work(task: ReadingTask): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const job = { task, resolve, reject }
      // The reader waits at the screen for an original; nobody waits for one file of an import.
      if (task.kind === 'original') this.#queue.unshift(job)
      else this.#queue.push(job)
      this.#give()
    })
  }

  /** Gives waiting tasks to workers that have room. */
  #give(): void {
    for (;;) {
      const reader = this.#queue.length > 0 ? this.#freeReader() : undefined
      const job = reader && this.#queue.shift()
      if (!job) return
      void reader
        .work(job.task)
        .then(job.resolve, job.reject)
        .then(() => this.#give())
    }
  }

  /** One without work, a new one, or the one that has least to do; none where no one has room. */
  #freeReader(): Reader | undefined {
    const [first] = [...this.#readers].sort((x, y) => x.load - y.load)
    if (first?.load === 0) return first
    if (this.#readers.length < this.#options.size) {
      const reader = new Reader(this.#start, this.#options)
      this.#readers.push(reader)
      return reader
    }
    return first?.hasRoom ? first : undefined
  }
}

interface Job {
  readonly task: ReadingTask
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (reason: unknown) => void
}

const noOriginal = 'Taking this file apart took too long or failed half-way. The file is as it was.'

function stopped(hash: string, why: 'too long' | 'died', failures: number): PooledReading {
  const problem = {
    reason: why === 'died' ? 'Reading it failed half-way.' : 'Reading it took too long.',
    advice: 'The file is as it was. Broadsheet tries it again when it next looks at the folder.',
  }
  return { hash, failures, contents: { problem } }
}

function setAside(hash: string, failures: number): PooledReading {
  const problem = {
    reason: 'Reading it had to be stopped three times, so it is set aside.',
    advice: 'The file is as it was. Broadsheet reads it again when it changes.',
  }
  return { hash, failures, contents: { problem } }
}
