import { Backlog, type Wanted } from './backlog.ts'
import type { ImportState, LibraryDatabase } from './database.ts'
import type { Filing } from './file-articles.ts'
import { Pace } from './pace.ts'

const betweenSaves = 250
/** Having had nothing to file for so long, the inbox has been idle. */
const restSpell = 500
/** Owing the library files for so long, the inbox does not have them. */
const quietSpell = 3000

/** Tells the page how far the import is: written when it settles, else at most every 250 ms. */
export class Progress {
  readonly #backlog = new Backlog()
  #known = 0
  #read = 0
  #since = 0
  #saved = 0
  #settled = false
  /** Files the inbox holds back, as the reader wants it; `undefined` while the import runs. */
  #held: number | undefined
  readonly #pace = new Pace()
  #quiet: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly db: LibraryDatabase,
    private readonly now: () => number,
  ) {}

  /** Bytes of a file that was asked for and has not come. */
  sizeOf(path: string): number | undefined {
    return this.#backlog.sizeOf(path)
  }

  /** A new inbox: nothing is known of the folder until its listing. */
  async forget(): Promise<void> {
    clearTimeout(this.#quiet)
    this.#settled = false
    this.#since = 0
    this.#held = undefined
    await this.db.state.delete('import')
  }

  /** Files the library wants that have not come, asked for already or not. */
  get wanted(): number {
    return this.#backlog.wanted
  }

  /** Whether a file is wanted and has not come. */
  isWanted(path: string): boolean {
    return this.#backlog.sizeOf(path) !== undefined
  }

  /** The reader stopped the import; `files` lie in the inbox and wait. */
  async hold(files: number): Promise<void> {
    this.#held = files
    if (this.#settled && this.#unread === 0) return
    await this.#write(false)
  }

  /** The import goes on. `idle`: no message is waiting. */
  async goOn(idle: boolean): Promise<void> {
    this.#held = undefined
    if (this.#settled) return
    this.#pace.begin()
    await this.save(idle)
  }

  /** A listing was compared. `known`: paths the library knows, filed or as a problem. */
  listed(known: number, wanted: ReadonlyMap<string, Wanted>): void {
    this.#begin()
    this.#known = known
    this.#backlog.ask(wanted)
  }

  /** A batch was filed under the time `at`; `read` files of it were opened and read. */
  filed(
    batch: { paths: readonly string[]; waiting: number; read: number; at: number },
    filing: Filing,
  ): void {
    this.#begin(batch.at)
    this.#known += filing.grown
    this.#read += batch.read
    this.#backlog.arrive(batch.paths, batch.waiting)
    this.#pace.done(batch.paths.length, this.now())
  }

  /** Files went. */
  gone(paths: readonly string[], filing: Filing): void {
    this.#begin()
    this.#known += filing.grown
    this.#backlog.lose(paths)
  }

  /** All that came is filed and in its story. `idle`: no message is waiting. */
  async save(idle: boolean): Promise<void> {
    clearTimeout(this.#quiet)
    const settled = idle && this.#unread === 0
    if (!settled) this.#waitForQuiet(idle)
    if (!settled && this.now() - this.#saved < betweenSaves) return
    await this.#write(settled)
  }

  /** Something was done in the background that brought no files. `idle` as for `save`. */
  async rest(idle: boolean): Promise<void> {
    if (idle && this.#since > 0 && !this.#settled) await this.save(idle)
  }

  /** Stops the timer. */
  stop(): void {
    clearTimeout(this.#quiet)
  }

  /** `at`: what the first files of the import are filed under, so that its report finds them all. */
  #begin(at = this.now()): void {
    if (this.#settled && this.now() - this.#saved > restSpell) this.#backlog.beginCount()
    if (this.#settled || this.#since === 0) {
      this.#since = at
      this.#pace.begin()
    }
    this.#settled = false
  }

  /** Files to come, those counted that the inbox holds back. */
  get #unread(): number {
    return Math.max(this.#backlog.outstanding, this.#held ?? 0)
  }

  #waitForQuiet(idle: boolean): void {
    if (!idle) return
    this.#quiet = setTimeout(() => {
      this.#backlog.beginCount()
      // Nobody waits for this: should it fail, the next message's save tells.
      this.#write(this.#unread === 0).catch(() => this.#waitForQuiet(true))
    }, quietSpell)
  }

  async #write(settled: boolean): Promise<void> {
    const waiting = this.#unread
    const again = this.#backlog.outstandingAgain
    const files = this.#known + this.#backlog.outstandingNew
    const now = this.now()
    const state: ImportState = {
      settled,
      files,
      waiting,
      filed: Math.max(0, files - waiting),
      read: this.#read,
      since: this.#since,
      ...(settled ? { ended: now } : {}),
      ...(again > 0 ? { again } : {}),
      ...this.#outlook(waiting, settled),
    }
    this.#saved = now
    this.#settled = settled
    await this.db.state.put({ key: 'import', value: state })
  }

  #outlook(waiting: number, settled: boolean): Partial<ImportState> {
    if (settled) return {}
    if (this.#held !== undefined) return { stopped: waiting }
    const speed = this.#pace.speed(this.now())
    if (speed === undefined) return {}
    return { speed, remaining: Math.round((waiting / speed) * 1000) }
  }
}
