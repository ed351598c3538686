import { type Difference, differences, firstOf } from '../elements/compare-differences.ts'
import type { ComparePlan } from '../elements/compare-items.ts'
import type { Pair } from '../elements/compare-pair.ts'
import { plan } from '../elements/compare-plan.ts'
import { asOpened, countsOf, type SetAside, type Shown } from '../elements/compare-shown.ts'

/** The way through the differences of two articles: which there are, and where the reader is. */
export class DifferenceWalk {
  /** Which kinds of differences are marked and walked to. Stays from one pair to the next. */
  shown: Shown = asOpened
  plan: ComparePlan = { a: [], b: [], runs: [] }
  stops: readonly Difference[] = []
  counts: Readonly<Record<SetAside, number>> = { houseStyle: 0, typography: 0 }
  /** The position of the stop the reader is at; -1 before the first. */
  at = -1
  /** Where the reader is; a new object each time somebody goes there. */
  current: Difference | null = null
  #pair: Pair | null = null

  /** Begins anew with another pair. */
  take(pair: Pair): void {
    this.#pair = pair
    this.counts = countsOf(pair)
    this.#look()
    this.at = -1
    this.current = null
  }

  /** To the next difference or the one before, round and round; false when there are none. */
  step(by: 1 | -1): boolean {
    const all = this.stops.length
    if (all === 0) return false
    const from = this.at === -1 && by === -1 ? all : this.at
    this.#goTo((from + by + all) % all)
    return true
  }

  /** Shows a kind of differences, and goes to the first; or sets it aside, and stays. */
  toggle(kind: SetAside): void {
    const { current } = this
    this.shown = { ...this.shown, [kind]: !this.shown[kind] }
    this.#look()
    const first = this.shown[kind] ? firstOf(kind, this.plan, this.stops) : -1
    if (first > -1) return this.#goTo(first)
    this.at = this.stops.findIndex((stop) => stop.a === current?.a && stop.b === current.b)
    if (this.at === -1) this.current = null
  }

  #look(): void {
    if (!this.#pair) return
    this.plan = plan(this.#pair, this.shown)
    this.stops = differences(this.plan)
  }

  #goTo(at: number): void {
    this.at = at
    this.current = { ...(this.stops[at] ?? { a: '', b: '' }) }
  }
}
