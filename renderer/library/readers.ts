import { sha256, type FileReading, type FileToRead } from './read-file.ts'

/** Reading worker to pool: once `ready`, then one `read` for each file it was given. */
export type FromReadingWorker =
  { readonly kind: 'ready' } | { readonly kind: 'read'; readonly reading: FileReading }

/** One reading worker as the pool sees it. */
export interface ReadingWorker {
  post(file: FileToRead): void
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

/** How many readers work at once, how long one file may take, which hashes failed before. */
export interface PoolOptions {
  readonly size: number
  /** Milliseconds. */
  readonly limit: number
  /** SHA-256 to the number of times reading it had to be stopped, as known from earlier runs. */
  readonly failures: ReadonlyMap<string, number>
}

/** A reading, and how often reading this very content had to be stopped: 0 when it went well. */
export interface PooledReading extends FileReading {
  readonly failures: number
}

/** After this many failures a content is not tried again until it changes. */
export const quarantinedAfter = 3

/** Reading could not even begin: this installation is broken, not the file. */
class NoReaders extends Error {
  override readonly name = 'NoReaders'
}

/**
 * A few reading workers, started when first needed. One that takes too long on a file, or breaks, is
 * stopped; its file becomes a problem, a fresh worker takes its place, and the import goes on.
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
  read(file: FileToRead): Promise<PooledReading> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ file, resolve, reject })
      const reader = this.#readers.find((known) => known.idle) ?? this.#anotherReader()
      if (reader) void this.#work(reader)
    })
  }

  /** Stops every worker; files still waiting stay unanswered. */
  stop(): void {
    this.#queue.length = 0
    for (const reader of this.#readers) reader.stop()
  }

  #anotherReader(): Reader | undefined {
    if (this.#readers.length >= this.#options.size) return undefined
    const reader = new Reader(this.#start, this.#options.limit)
    this.#readers.push(reader)
    return reader
  }

  async #work(reader: Reader): Promise<void> {
    reader.idle = false
    for (let job = this.#queue.shift(); job; job = this.#queue.shift()) {
      await this.#read(reader, job.file).then(job.resolve, job.reject)
    }
    reader.idle = true
  }

  async #read(reader: Reader, file: FileToRead): Promise<PooledReading> {
    const before = this.#failures.size > 0 ? await sha256(file.bytes) : ''
    const count = this.#failures.get(before) ?? 0
    if (count >= quarantinedAfter) return setAside(before, count)
    const outcome = await reader.read(file)
    if (typeof outcome === 'object') return { ...outcome, failures: 0 }
    const hash = before || (await sha256(file.bytes))
    const failures = (this.#failures.get(hash) ?? 0) + 1
    this.#failures.set(hash, failures)
    return failures >= quarantinedAfter
      ? setAside(hash, failures)
      : stopped(hash, outcome, failures)
  }
}

interface Job {
  readonly file: FileToRead
  readonly resolve: (reading: PooledReading) => void
  readonly reject: (reason: unknown) => void
}

type Outcome = FileReading | 'too long' | 'died'

/** One place in the pool: keeps a worker running and gives it one file at a time. */
class Reader {
  idle = true
  #worker: ReadingWorker | undefined
  #ready = false
  #settle: ((outcome: Outcome | NoReaders) => void) | undefined

  constructor(
    private readonly start: StartReadingWorker,
    private readonly limit: number,
  ) {}

  read(file: FileToRead): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#end('too long'), this.limit)
      this.#settle = (outcome) => {
        clearTimeout(timer)
        this.#settle = undefined
        if (outcome instanceof NoReaders) reject(outcome)
        else resolve(outcome)
      }
      this.#worker ??= this.#begin()
      this.#worker?.post(file)
    })
  }

  stop(): void {
    this.#worker?.stop()
    this.#worker = undefined
    this.#ready = false
  }

  #begin(): ReadingWorker | undefined {
    try {
      return this.start({
        receive: (message) => {
          if (message.kind === 'ready') this.#ready = true
          else this.#settle?.(message.reading)
        },
        died: () => this.#end('died'),
      })
    } catch (failure) {
      this.#settle?.(new NoReaders(failure instanceof Error ? failure.message : String(failure)))
      return undefined
    }
  }

  #end(why: 'too long' | 'died'): void {
    const began = this.#ready
    this.stop()
    this.#settle?.(began ? why : new NoReaders('the reading worker did not start'))
  }
}

function stopped(hash: string, why: 'too long' | 'died', failures: number): PooledReading {
  const problem = {
    reason: why === 'died' ? 'Reading it failed half-way.' : 'Reading it took too long.',
    advice: 'The file is as it was. Broadsheet tries it again when it next looks at the folder.',
  }
  return { hash, failures, result: { problem } }
}

function setAside(hash: string, failures: number): PooledReading {
  const problem = {
    reason: 'Reading it had to be stopped three times, so it is set aside.',
    advice: 'The file is as it was. Broadsheet reads it again when it changes.',
  }
  return { hash, failures, result: { problem } }
}
