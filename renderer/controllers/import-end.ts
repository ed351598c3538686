import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { ImportState } from '../library/database.ts'
import { importReport, type ImportReport } from '../library/import-report.ts'
import type { Library } from './library.ts'

/** Fewer files are seen to come in by themselves. */
const worthSaying = 6
/** Files that are copied one after the other come in as several imports: told as one. Milliseconds. */
const breath = 1500

/** Whom an end is told to. */
export interface EndListener {
  /** What became of the files of that import alone. */
  readonly ended: (report: ImportReport) => void
  readonly failed: (reason: unknown) => void
}

/** Tells once, when an import of more than a few files has ended, what became of them. */
export class ImportEnd implements ReactiveController {
  #library: Library | null = null
  /** Since when the files that are still to be told of were filed. */
  #from: number | undefined
  #heard: number | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    host: ReactiveControllerHost,
    private readonly listener: EndListener,
  ) {
    host.addController(this)
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
  }

  /** Says how the import stands now; `null` while nothing is known. */
  watch(library: Library | null, state: ImportState | null): void {
    if (library !== this.#library) this.#from = undefined
    if (library !== this.#library || !state?.settled) this.#heard = undefined
    this.#library = library
    if (!library || !state?.settled) return clearTimeout(this.#timer)
    // What ended before this page was opened has been told by the one before.
    if (state.since === this.#heard || (state.ended ?? 0) < performance.timeOrigin) return
    clearTimeout(this.#timer)
    this.#heard = state.since
    this.#from ??= state.since
    this.#timer = setTimeout(() => this.#tell(library), breath)
  }

  #tell(library: Library): void {
    const from = this.#from
    this.#from = undefined
    importReport(library.db, from)
      .then((report) => report.seen >= worthSaying && this.listener.ended(report))
      .catch(this.listener.failed)
  }
}
