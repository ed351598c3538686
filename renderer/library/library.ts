import type { FileStamp, FromInbox, ToInbox } from '../../main/contract.ts'
import { comparePair } from './comparables.ts'
import type { LibraryDatabase } from './database.ts'
import { fileBatch, removeFiles, removedAtOnce, type Filing } from './file-articles.ts'
import type { FiledFile } from './folder-changes.ts'
import type { Answers, Question } from './messages.ts'
import type { Newsroom } from './newsroom.ts'
import { databaseTrouble } from './plain-words.ts'
import { Progress } from './progress.ts'
import { readBatch, type BatchReaders } from './read-batch.ts'
import { reconcile } from './reconcile.ts'
import { Regrouper } from './regroup.ts'

/** The library's end of the channel to the inbox. */
export interface InboxPort {
  onmessage: ((event: MessageEvent<FromInbox>) => void) | null
  postMessage(message: ToInbox): void
}

/** What the library works with. */
export interface LibraryParts extends BatchReaders {
  readonly db: LibraryDatabase
  readonly newsroom: Newsroom
  /** Hears, in plain words, what keeps the library from filing. */
  readonly trouble: (reason: string) => void
  /** Milliseconds before an attempt that failed is made again. */
  readonly patience: number
}

type Batch = Extract<FromInbox, { kind: 'batch' }>

/**
 * Files what the inbox delivers, in the order it came: one step at a time, so that no two changes of
 * the library ever meet. Files of the next batch are read while the one before is being filed.
 */
export class Library {
  readonly #regrouper: Regrouper
  readonly #progress: Progress
  #steps: Promise<void> = Promise.resolve()
  #pending = 0
  #port: InboxPort | undefined
  #closed = false

  constructor(private readonly parts: LibraryParts) {
    this.#regrouper = new Regrouper(parts.db, parts.newsroom)
    this.#progress = new Progress(parts.db, parts.now)
    this.#enqueue(() => this.#surely(() => this.#progress.forget()))
    // In the background; the first step that needs it waits, tries again and says what is wrong.
    this.#regrouper.rebuild().catch(() => undefined)
  }

  /** Listens to an inbox; one that was there before is heard no more. */
  attach(port: InboxPort): void {
    if (this.#port) this.#port.onmessage = null
    this.#port = port
    this.#enqueue(() => this.#surely(() => this.#progress.forget()))
    port.onmessage = (event) => this.#receive(event.data, port)
  }

  /** Answers a question of the page; rejects in plain words. */
  async answer(question: Question): Promise<Answers[Question['kind']]> {
    return comparePair(this.parts.db, question, this.parts.newsroom.compare)
  }

  /** Resolves when everything that came so far is filed and in its story. */
  async quiet(): Promise<void> {
    while (this.#pending > 0) await this.#steps
  }

  /** Hears no more and gives up attempts that keep failing. */
  close(): void {
    this.#closed = true
    if (this.#port) this.#port.onmessage = null
    this.#progress.stop()
  }

  #receive(message: FromInbox, port: InboxPort): void {
    switch (message.kind) {
      case 'listing':
        return this.#enqueue(() => this.#reconcile(message.files, port))
      case 'gone':
        return this.#enqueue(() => this.#remove(message.paths))
      case 'batch': {
        const early = readBatch(message.files, this.parts)
        early.catch(() => undefined) // heard in its step, which may be a while off
        return this.#enqueue(() => this.#file(message, early, port))
      }
      default:
        return unknownMessage(message)
    }
  }

  #enqueue(step: () => Promise<void>): void {
    this.#pending += 1
    this.#steps = this.#steps.then(step).then(
      () => this.#done(),
      (failure: unknown) => {
        this.#done()
        if (!(failure instanceof Closed)) this.parts.trouble(databaseTrouble(failure))
      },
    )
  }

  #done(): void {
    this.#pending -= 1
  }

  /** Nothing may be filed past an attempt that failed: it is said, and made again until it works. */
  async #surely<Outcome>(attempt: () => Promise<Outcome>): Promise<Outcome> {
    while (!this.#closed) {
      try {
        return await attempt()
      } catch (failure) {
        if (!this.#closed) this.parts.trouble(databaseTrouble(failure))
        await pause(this.parts.patience)
      }
    }
    throw new Closed()
  }

  async #reconcile(listing: readonly FileStamp[], port: InboxPort): Promise<void> {
    const { db } = this.parts
    const [filed, troubled] = await this.#surely(() =>
      Promise.all([db.files.toArray(), db.problems.toCollection().primaryKeys()]),
    )
    const known = new Set([...filed.map((file) => file.path), ...troubled])
    const { wanted, gone } = reconcile(listing, filed, troubled)
    const filing = await this.#removeAll(gone)
    const asked = new Set(wanted)
    const files = listing.filter((stamp) => asked.has(stamp.path))
    this.#progress.listed(
      known.size + filing.grown,
      new Map(files.map(({ path, size }) => [path, { size, isNew: !known.has(path) }])),
    )
    port.postMessage({ kind: 'want', paths: wanted })
    await this.#settle(filing)
  }

  async #remove(paths: readonly string[]): Promise<void> {
    const filing = await this.#removeAll(paths)
    this.#progress.gone(paths, filing)
    await this.#settle(filing)
  }

  async #removeAll(paths: readonly string[]): Promise<Filing> {
    let total: Filing = { joined: [], left: [], grown: 0 }
    for (let at = 0; at < paths.length; at += removedAtOnce) {
      const some = paths.slice(at, at + removedAtOnce)
      const { left, grown } = await this.#surely(() => removeFiles(this.parts.db, some))
      total = { joined: [], left: [...total.left, ...left], grown: total.grown + grown }
    }
    return total
  }

  async #file(batch: Batch, early: Promise<readonly FiledFile[]>, port: InboxPort): Promise<void> {
    const { db, now } = this.parts
    let reading: Promise<readonly FiledFile[]> | undefined = early
    const files = await this.#surely(() => {
      const attempt = reading ?? readBatch(batch.files, this.parts)
      reading = undefined
      return attempt
    })
    const { troubles, waiting, number } = batch
    const sizeOf = (path: string) => this.#progress.sizeOf(path)
    const filing = await this.#surely(() => fileBatch(db, { files, troubles, sizeOf, now: now() }))
    port.postMessage({ kind: 'filed', number })
    const paths = [...files.map((file) => file.stamp.path), ...troubles.map(({ path }) => path)]
    this.#progress.filed({ paths, waiting, read: files.length }, filing)
    await this.#settle(filing)
  }

  /** Stories follow the filing; only then may the library call itself settled. */
  async #settle(filing: Filing): Promise<void> {
    await this.#surely(() => this.#regrouper.rebuild())
    if (filing.joined.length + filing.left.length > 0) {
      await this.#surely(() => this.#regrouper.regroup(filing))
    }
    await this.#surely(() => this.#progress.save(this.#pending === 1))
  }
}

/** The library was closed while it was trying. */
class Closed extends Error {}

function unknownMessage(message: never): void {
  throw new Error(`The inbox said what nobody knows: ${JSON.stringify(message)}`)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
