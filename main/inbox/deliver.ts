import type { FileBytes, FileTrouble, FromInbox } from '../inbox-contract.ts'
import type { ReadFile } from './read.ts'

/** How much travels at once: small enough to be filed in a moment, large enough to be worth a message. */
const batchLimits = { files: 100, bytes: 1_000_000 } as const

/**
 * So many batches are read ahead, so that files are being taken apart while the library tells stories: two
 * in any case, more of them while they hold no more than so many bytes.
 */
const ahead = { least: 2, most: 4, bytes: 4_000_000 } as const

/** A larger file travels alone, with no other batch beside it: it is held in memory more than once. */
const heavy = 16 * 1024 * 1024

/** How many files are read at the same time. */
const together = 8

/** What delivery needs of the inbox. */
export interface DeliveryParts {
  readonly send: (message: FromInbox) => void
  /** Reads a file; `null` when it is no longer known. */
  readonly read: (path: string) => Promise<ReadFile | null>
  /** Bytes of a file, as last seen. */
  readonly size: (path: string) => number
  /** The file was not as it was seen, and was not delivered. */
  readonly returned: (path: string) => void
  /** So many files wait for the reader to let the import go on. */
  readonly held: (files: number) => void
  /** Everything that was wanted, and is not held back, has been filed. */
  readonly idle: () => void
}

/** Sends wanted files in batches. The next is read when one of those under way has been filed, not before. */
export class Delivery {
  readonly #parts: DeliveryParts
  readonly #queue = new Set<string>()
  /** The batches that were sent and are not filed yet, by number, with their bytes. */
  readonly #inFlight = new Map<number, number>()
  #troubles: FileTrouble[] = []
  #lastNumber = 0
  #waiting = 0
  #reading = 0
  /** Bytes of all that is being read or filed. */
  #bytes = 0
  #isHeavy = false
  #isHeld = false
  #stopped = false

  constructor(parts: DeliveryParts) {
    this.#parts = parts
  }

  /** Whether nothing is queued, read or waiting to be filed. */
  get isIdle(): boolean {
    return (this.#isDrained || this.#isHeld) && this.#underWay === 0
  }

  /** Delivers these files when their turn comes; each once, however often it is wanted meanwhile. */
  want(paths: Iterable<string>): void {
    for (const path of paths) {
      if (this.#queue.has(path)) continue
      this.#queue.add(path)
      this.#waiting += 1
    }
    if (this.#isHeld) this.#tellHeld()
    this.#pump()
  }

  /** Reads no further file: what was read is sent, the rest stays in its order. */
  hold(): void {
    this.#isHeld = true
    this.#tellHeld()
    this.#rest()
  }

  /** Goes on after `hold`. */
  goOn(): void {
    this.#isHeld = false
    this.#pump()
    this.#rest()
  }

  /** Tells of files that cannot be delivered, with the next batch. */
  report(troubles: readonly FileTrouble[]): void {
    this.#troubles.push(...troubles)
    this.#waiting += troubles.length
    this.#pump()
  }

  /** The library has filed the batch of this number. */
  filed(number: number): void {
    const bytes = this.#inFlight.get(number)
    if (bytes === undefined) return
    this.#inFlight.delete(number)
    this.#bytes -= bytes
    this.#pump()
    this.#rest()
  }

  /** Sends nothing any more. */
  stop(): void {
    this.#stopped = true
    this.#queue.clear()
  }

  get #isDrained(): boolean {
    return this.#queue.size === 0 && this.#troubles.length === 0
  }

  /** Batches that are being read or filed. */
  get #underWay(): number {
    return this.#inFlight.size + this.#reading
  }

  #tellHeld(): void {
    if (!this.#stopped) this.#parts.held(this.#queue.size)
  }

  #pump(): void {
    while (!this.#stopped && !this.#isHeld && !this.#isDrained && this.#mayGo()) {
      this.#reading += 1
      void this.#deliver(this.#nextPaths())
    }
  }

  /** A heavy file waits until nothing else is under way, and then everything else waits for it. */
  #mayGo(): boolean {
    if (this.#underWay === 0) this.#isHeavy = false
    if (this.#isHeavy || this.#underWay >= this.#mostUnderWay) return false
    const [next] = this.#queue
    const isHeavy = next !== undefined && this.#parts.size(next) > heavy
    if (isHeavy && this.#underWay > 0) return false
    this.#isHeavy = isHeavy
    return true
  }

  get #mostUnderWay(): number {
    return this.#bytes < ahead.bytes ? ahead.most : ahead.least
  }

  #nextPaths(): readonly string[] {
    const paths: string[] = []
    let bytes = 0
    for (const path of this.#queue) {
      bytes += this.#parts.size(path)
      if (paths.length === batchLimits.files) break
      if (paths.length > 0 && bytes > batchLimits.bytes) break
      paths.push(path)
    }
    for (const path of paths) this.#queue.delete(path)
    return paths
  }

  async #deliver(paths: readonly string[]): Promise<void> {
    const bytes = paths.reduce((sum, path) => sum + this.#parts.size(path), 0)
    this.#bytes += bytes
    const troubles = this.#troubles
    this.#troubles = []
    const files: FileBytes[] = []
    for (let start = 0; start < paths.length && !this.#stopped; start += together) {
      const some = paths.slice(start, start + together)
      const results = await Promise.all(some.map((path) => this.#parts.read(path)))
      results.forEach((result, at) => {
        if (result?.kind === 'read') files.push(result.file)
        else if (result?.kind === 'trouble') troubles.push(result.trouble)
        else this.#giveBack(some[at], result)
      })
    }
    this.#reading -= 1
    this.#send(files, troubles, bytes)
    this.#pump()
    this.#rest()
  }

  /** A file that changed comes again when it has settled, and is counted then. */
  #giveBack(path: string | undefined, result: ReadFile | null | undefined): void {
    this.#waiting -= 1
    if (path !== undefined && result) this.#parts.returned(path)
  }

  #send(files: readonly FileBytes[], troubles: readonly FileTrouble[], bytes: number): void {
    if (this.#stopped || files.length + troubles.length === 0) {
      this.#bytes -= bytes
      return
    }
    this.#lastNumber += 1
    this.#inFlight.set(this.#lastNumber, bytes)
    const waiting = this.#waiting
    this.#parts.send({ kind: 'batch', number: this.#lastNumber, files, troubles, waiting })
  }

  #rest(): void {
    if (!this.isIdle || this.#stopped) return
    if (this.#isDrained) this.#waiting = 0
    this.#parts.idle()
  }
}
