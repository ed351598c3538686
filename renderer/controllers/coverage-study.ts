import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { daysAfter } from '../library/calendar.ts'
import type { Covered, CoveredDays } from '../library/coverage-questions.ts'
import type { LibraryDatabase } from '../library/database.ts'
import { spanOf } from './coverage-period.ts'
import type { Library } from './library.ts'
import { answered } from './listing.ts'

/** While files arrive the matrix is drawn anew no more often than this, in milliseconds. */
const pace = 2000

/** Who tells what in a period. */
export interface StudiedCoverage {
  readonly period: string
  readonly days: CoveredDays
  readonly covered: Covered
}

/** The last one of each library: coming back to it costs nothing. */
const known = new WeakMap<LibraryDatabase, StudiedCoverage & { readonly edition: number }>()

/**
 * Asks the library worker which outlets tell which stories of a period, and again when the library has
 * changed. What was known stays in sight meanwhile.
 */
export class CoverageStudy implements ReactiveController {
  /** The newest answer; `null` until there is one. */
  studied: StudiedCoverage | null = null
  /** Whether an answer is under way. */
  isAsking = false
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
    this.isAsking = false
  }

  /** Says what is to be known. The same period of an unchanged library costs nothing. */
  ask(library: Library, period: string, edition: number): void {
    const asked = `${period} ${edition}`
    if (asked === this.#asked) return
    const isOther = !this.#asked.startsWith(`${period} `)
    this.#asked = asked
    const before = known.get(library.db)
    if (before?.period === period && before.edition === edition) {
      this.#run += 1
      this.isAsking = false
      this.studied = before
      return
    }
    clearTimeout(this.#timer)
    const wait = isOther ? 0 : Math.max(0, this.#begun + pace - performance.now())
    this.#timer = setTimeout(() => void this.#study(library, period, edition), wait)
  }

  async #study(library: Library, period: string, edition: number): Promise<void> {
    const run = (this.#run += 1)
    this.#begun = performance.now()
    this.isAsking = true
    this.host.requestUpdate()
    try {
      const before = daysAfter(today(), 2)
      const days = await answered(library, { kind: 'covered-days', before })
      const covered = await answered(library, { kind: 'covered', span: spanOf(period, days) })
      if (run !== this.#run) return
      this.studied = { period, days, covered }
      known.set(library.db, { ...this.studied, edition })
      this.failure = ''
    } catch (failure) {
      if (run !== this.#run) return
      this.failure = failure instanceof Error ? failure.message : String(failure)
    }
    this.isAsking = false
    this.host.requestUpdate()
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
