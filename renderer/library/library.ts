import type { FromInbox, PackedStamps, ToInbox } from '../../main/inbox-contract.ts'
import { Chores } from './chores.ts'
import type { LibraryDatabase } from './database.ts'
import { fileBatch, removeFiles, removedAtOnce, type Filing } from './file-articles.ts'
import type { FiledFile } from './folder-changes.ts'
import { FolderMemory } from './folder-memory.ts'
import { ownLines, type KnownLines } from './known-lines.ts'
import { isListQuestion } from './list-questions.ts'
import { Lister } from './lists/lister.ts'
import type { Answers, Question } from './messages.ts'
import type { Newsroom } from './newsroom.ts'
import { Orders } from './orders.ts'
import { databaseTrouble } from './plain-words.ts'
import { Progress } from './progress.ts'
import { BatchReading, type BatchReaders } from './read-batch.ts'
import type { ReadingPool } from './readers.ts'
import { reconcile } from './reconcile.ts'
import { isReferenceQuestion, ReferenceDesk } from './reference-desk.ts'
import { Regrouper, type Turnover } from './regroup.ts'
import { StampKeeper } from './stamps.ts'
import { Untold } from './untold.ts'

/** The library's end of the channel to the inbox. */
export interface InboxPort {
  onmessage: ((event: MessageEvent<FromInbox>) => void) | null
  postMessage(message: ToInbox): void
}

/** What the library works with. */
export interface LibraryParts extends BatchReaders {
  readonly pool: Pick<ReadingPool, 'read' | 'original' | 'prepare'>
  readonly db: LibraryDatabase
  readonly newsroom: Newsroom
  /** Hears, in plain words, what keeps the library from filing. */
  readonly trouble: (reason: string) => void
  /** Resolves when there is time for what nobody waits for; at once where there always is. */
  readonly leisure?: () => Promise<void>
  /** Milliseconds before an attempt that failed is made again. */
  readonly patience: number
}

type Batch = Extract<FromInbox, { kind: 'batch' }>

/**
 * Files what the inbox delivers, in the order it came: one step at a time, so that no two changes of
 * the library ever meet. Files of the next batch are read while the one before is being filed.
 */
export class Library {
  /** Which lines many articles print: what other windows may ask. */
  readonly lines: KnownLines
  readonly #regrouper: Regrouper
  readonly #progress: Progress
  readonly #chores: Chores
  readonly #orders: Orders
  readonly #reference: ReferenceDesk
  readonly #untold = new Untold()
  readonly #lists: Lister
  readonly #stamps: StampKeeper
  readonly #memory: FolderMemory
  #steps: Promise<void> = Promise.resolve()
  #pending = 0
  readonly #background = new Set<Promise<void>>()
  #port: InboxPort | undefined
  #closed = false

  constructor(private readonly parts: LibraryParts) {
    this.#regrouper = new Regrouper(parts.db, parts.newsroom)
    this.#progress = new Progress(parts.db, parts.now)
    this.lines = ownLines(this.#regrouper)
    this.#reference = new ReferenceDesk(parts.db, parts.newsroom, this.lines)
    this.#lists = new Lister(parts.db)
    this.#stamps = new StampKeeper(parts.db)
    this.#memory = new FolderMemory(parts.db)
    this.#orders = new Orders(this.#progress)
    this.#chores = new Chores({
      db: parts.db,
      inTurn: (work) => this.#inTurn(work),
      shownAnew: (changed) => this.#tellStories({ joined: [], left: [], changed }),
      prepare: () => this.#prepare(),
      readAgain: () => this.#regrouper.readAgain(),
    })
    this.#enqueue(() => this.#surely(() => this.#progress.forget()))
    this.#inBackground(this.#chores.begin())
  }

  /** Listens to an inbox; one that was there before is heard no more. */
  attach(port: InboxPort): void {
    if (this.#port) this.#port.onmessage = null
    this.#port = port
    this.#orders.begin(port)
    this.#enqueue(() => this.#surely(() => this.#progress.forget()))
    port.onmessage = (event) => this.#receive(event.data, port)
  }

  /** Answers a question of the page; rejects in plain words. */
  async answer(question: Question): Promise<Answers[Question['kind']]> {
    if (isReferenceQuestion(question)) return this.#reference.answer(question)
    if (isListQuestion(question)) return this.#lists.answer(question)
    switch (question.kind) {
      case 'original':
        return this.parts.pool.original(question)
      case 'corrected':
        return this.#chores.corrected(question.articles).then(() => null)
      case 'outlets-changed':
        return this.#chores.outletsChanged().then(() => null)
      case 'stories-wished':
        return this.#chores.storiesWished(question.articles).then(() => null)
      case 'stop-import':
        return this.#orders.stop().then(() => null)
      case 'resume-import':
        return this.#orders.goOn(this.#pending === 0).then(() => null)
    }
  }

  /** Resolves when everything that came so far is filed and in its story. */
  async quiet(): Promise<void> {
    while (this.#pending + this.#background.size > 0) {
      await Promise.all([this.#steps, ...this.#background])
    }
  }

  /** Hears no more and gives up attempts that keep failing. */
  close(): void {
    this.#closed = true
    if (this.#port) this.#port.onmessage = null
    this.#progress.stop()
    this.#lists.close()
    this.#stamps.close()
  }

  #receive(message: FromInbox, port: InboxPort): void {
    switch (message.kind) {
      case 'listing':
        return this.#enqueue(() => this.#reconcile(message.files, port))
      case 'coming':
        return this.parts.pool.prepare()
      case 'gone':
        return this.#enqueue(() => this.#remove(message.paths))
      case 'held':
        return this.#enqueue(() => this.#surely(() => this.#orders.held(message.files)))
      case 'batch': {
        const reading = new BatchReading(message.files, this.parts)
        const early = reading.attempt()
        early.catch(() => undefined) // heard in its step, which may be a while off
        const files = () => early.catch(() => reading.attempt())
        return this.#enqueue(() => this.#file(message, files, port))
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

  /** As `#enqueue`, with an outcome; nothing but the next step waits for it. */
  #inTurn<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#enqueue(async () => {
        const outcome = this.#surely(work)
        await outcome.then(resolve, reject)
        await outcome
        if (this.#pending === 1) await this.#tellStories()
        await this.#surely(() => this.#progress.rest(this.#pending === 1))
      })
    })
  }

  /**
   * Takes in what stories are found by, while nobody waits for it. A step that needs it sooner has it
   * sooner, tries again and says what is wrong.
   */
  async #prepare(): Promise<void> {
    await this.parts.leisure?.()
    await this.#regrouper.rebuild().catch(() => undefined)
  }

  /** Nobody waits for a chore; what keeps it from its work has been said in its turn. */
  #inBackground(chore: Promise<void>): void {
    const done = chore.catch(() => undefined)
    this.#background.add(done)
    void done.then(() => this.#background.delete(done))
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

  async #reconcile(listing: PackedStamps, port: InboxPort): Promise<void> {
    const { filed, troubled } = await this.#surely(() => this.#memory.recall())
    const { wanted, again, gone, known } = reconcile(listing, filed, troubled)
    const filing = await this.#removeAll(gone)
    const files = new Map([...wanted, ...again].map((file) => [file.path, file]))
    this.#progress.listed(known + filing.grown, files)
    port.postMessage({ kind: 'want', paths: wanted.map(({ path }) => path) })
    this.#orders.askLater(again.map(({ path }) => path))
    await this.#settle(filing)
  }

  async #remove(paths: readonly string[]): Promise<void> {
    const filing = await this.#removeAll(paths)
    this.#progress.gone(paths, filing)
    await this.#settle(filing)
  }

  async #removeAll(paths: readonly string[]): Promise<Filing> {
    let total = nothingFiled
    this.#memory.forget()
    for (let at = 0; at < paths.length; at += removedAtOnce) {
      const some = paths.slice(at, at + removedAtOnce)
      const { left, grown } = await this.#surely(() => removeFiles(this.parts.db, some))
      total = { ...nothingFiled, left: [...total.left, ...left], grown: total.grown + grown }
    }
    return total
  }

  async #file(
    batch: Batch,
    read: () => Promise<readonly FiledFile[]>,
    port: InboxPort,
  ): Promise<void> {
    const { db, now } = this.parts
    const files = await this.#surely(read)
    this.#memory.forget()
    const { troubles, waiting, number } = batch
    const sizeOf = (path: string) => this.#progress.sizeOf(path)
    const at = now()
    const filing = await this.#surely(() => fileBatch(db, { files, troubles, sizeOf, now: at }))
    port.postMessage({ kind: 'filed', number })
    const paths = [...files.map((file) => file.stamp.path), ...troubles.map(({ path }) => path)]
    this.#progress.filed({ paths, waiting, read: files.length, at }, filing)
    await this.#settle(filing)
  }

  /**
   * Stories follow the filing, at once when nothing else waits to be filed, else now and then; only
   * when all are told may the library call itself settled.
   */
  async #settle(filing: Filing): Promise<void> {
    this.#regrouper.know(filing.founded)
    this.#untold.add(filing)
    const isUntold = await this.#surely(() => this.#untold.isAny(this.parts.db))
    if (isUntold) await this.#surely(() => this.#regrouper.rebuild())
    if (this.#pending === 1 || this.#untold.isDue(this.parts.now())) await this.#tellStories()
    this.#orders.next()
    await this.#surely(() => this.#progress.save(this.#pending === 1))
    this.#stamps.soon()
  }

  async #tellStories(more: Turnover = nothingFiled): Promise<void> {
    this.#untold.add(more)
    const untold = this.#untold.all
    if (!untold) return
    const since = this.parts.now()
    await this.#surely(() => this.#regrouper.regroup(untold))
    this.#untold.told(since, this.parts.now())
    this.#inBackground(this.#chores.teachLearners())
  }
}

const nothingFiled: Filing = { joined: [], left: [], changed: [], founded: [], grown: 0 }

/** The library was closed while it was trying. */
class Closed extends Error {}

function unknownMessage(message: never): void {
  throw new Error(`The inbox said what nobody knows: ${JSON.stringify(message)}`)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
