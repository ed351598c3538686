import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { LibraryDatabase } from '../library/database.ts'
import {
  coverageOf,
  libraryDays,
  monthsWithStories,
  type Coverage,
  type LibraryDays,
} from '../library/queries-coverage.ts'
import { spanOf } from './coverage-period.ts'

const mostMonths = 36
/** While files arrive the matrix is drawn anew no more often than this, in milliseconds. */
const pace = 3000

/** A matrix that was worked out. */
export interface StudiedCoverage {
  readonly period: string
  readonly days: LibraryDays
  /** Months that have stories, newest first, as `2023-09`. */
  readonly months: readonly string[]
  readonly coverage: Coverage
}

/** The last one of each library: coming back to it costs nothing. */
const known = new WeakMap<LibraryDatabase, StudiedCoverage & { readonly edition: number }>()

/**
 * Works out which outlets tell which stories of a period, and again when the library has changed. What
 * was known stays in sight meanwhile.
 */
export class CoverageStudy implements ReactiveController {
  /** The newest answer; `null` until there is one. */
  studied: StudiedCoverage | null = null
  /** How many stories of how many were looked at; `null` while nothing is under way. */
  progress: { readonly done: number; readonly all: number } | null = null
  /** Why there is no answer, in plain words. */
  failure = ''
  #run = 0
  #asked = ''
  #begun = -pace
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#run += 1
    this.#asked = ''
    clearTimeout(this.#timer)
    this.progress = null
  }

  /** Says what is to be known. The same period of an unchanged library costs nothing. */
  ask(db: LibraryDatabase, period: string, edition: number): void {
    const asked = `${period} ${edition}`
    if (asked === this.#asked) return
    const isOther = !this.#asked.startsWith(`${period} `)
    this.#asked = asked
    const before = known.get(db)
    if (before?.period === period && before.edition === edition) {
      this.#run += 1
      this.progress = null
      this.studied = before
      return
    }
    clearTimeout(this.#timer)
    const wait = isOther ? 0 : Math.max(0, this.#begun + pace - performance.now())
    this.#timer = setTimeout(() => void this.#study(db, period, edition), wait)
  }

  async #study(db: LibraryDatabase, period: string, edition: number): Promise<void> {
    const run = (this.#run += 1)
    this.#begun = performance.now()
    try {
      const days = await libraryDays(db, today())
      const months = await monthsWithStories(db, days, mostMonths)
      const coverage = await coverageOf(db, spanOf(period, days), {
        told: (done, all) => this.#tell(done, all),
        isOver: () => run !== this.#run,
      })
      if (!coverage || run !== this.#run) return
      this.studied = { period, days, months, coverage }
      known.set(db, { ...this.studied, edition })
      this.failure = ''
    } catch (failure) {
      if (run !== this.#run) return
      this.failure = failure instanceof Error ? failure.message : String(failure)
    }
    this.progress = null
    this.host.requestUpdate()
  }

  #tell(done: number, all: number): void {
    this.progress = { done, all }
    this.host.requestUpdate()
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
