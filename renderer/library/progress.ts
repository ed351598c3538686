import { Backlog, type Wanted } from './backlog.ts'
import type { ImportState, LibraryDatabase } from './database.ts'
import type { Filing } from './file-articles.ts'

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
    await this.db.state.delete('import')
  }

  /** A listing was compared. `known`: paths the library knows, filed or as a problem. */
  listed(known: number, wanted: ReadonlyMap<string, Wanted>): void {
    this.#begin()
    this.#known = known
    this.#backlog.ask(wanted)
  }

  /** A batch was filed; `read` files of it were opened and read. */
  filed(batch: { paths: readonly string[]; waiting: number; read: number }, filing: Filing): void {
    this.#begin()
    this.#known += filing.grown
    this.#read += batch.read
    this.#backlog.arrive(batch.paths, batch.waiting)
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
    const settled = idle && this.#backlog.outstanding === 0
    if (!settled) this.#waitForQuiet(idle)
    if (!settled && this.now() - this.#saved < betweenSaves) return
    await this.#write(settled)
  }

  /** Stops the timer. */
  stop(): void {
    clearTimeout(this.#quiet)
  }

  #begin(): void {
    if (this.#settled && this.now() - this.#saved > restSpell) this.#backlog.beginCount()
    if (this.#settled || this.#since === 0) this.#since = this.now()
    this.#settled = false
  }

  #waitForQuiet(idle: boolean): void {
    if (!idle) return
    this.#quiet = setTimeout(() => {
      this.#backlog.beginCount()
      // Nobody waits for this: should it fail, the next message's save tells.
      this.#write(this.#backlog.outstanding === 0).catch(() => this.#waitForQuiet(true))
    }, quietSpell)
  }

  async #write(settled: boolean): Promise<void> {
    const waiting = this.#backlog.outstanding
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
    }
    this.#saved = now
    this.#settled = settled
    await this.db.state.put({ key: 'import', value: state })
  }
}
