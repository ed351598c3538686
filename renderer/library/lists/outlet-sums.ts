import type { OutletCoverage } from '../coverage-questions.ts'
import { coverageKinds } from '../telling.ts'

/** What each outlet did, by its number. */
export class OutletSums {
  readonly #alone: Uint32Array
  readonly #kinds: Uint32Array

  constructor(private readonly size: number) {
    this.#alone = new Uint32Array(size)
    this.#kinds = new Uint32Array(size * coverageKinds.length)
  }

  /** It tells a story that nobody else tells. */
  alone(outlet: number): void {
    this.#alone[outlet] = (this.#alone[outlet] ?? 0) + 1
  }

  /** It tells a story that others tell; `nearness` is a place in `coverageKinds`. */
  shared(outlet: number, nearness: number): void {
    const at = outlet * coverageKinds.length + nearness
    this.#kinds[at] = (this.#kinds[at] ?? 0) + 1
  }

  /** The outlets that tell anything, in their order, and the place there of each number. */
  inOrder(names: readonly string[]) {
    const all = names
      .map((name, number) => ({ number, outlet: this.#of(name, number) }))
      .filter(({ outlet }) => outlet.stories > 0)
      .sort((a, b) => compared(a.outlet, b.outlet))
    const places = new Uint32Array(this.size)
    all.forEach(({ number }, place) => (places[number] = place))
    return { outlets: all.map(({ outlet }) => outlet), places }
  }

  #of(outlet: string, number: number): OutletCoverage {
    const kind = (at: number) => this.#kinds[number * coverageKinds.length + at] ?? 0
    const kinds = { original: kind(0), copy: kind(1), shared: kind(2), own: kind(3) }
    const shared = kinds.original + kinds.copy + kinds.shared + kinds.own
    const alone = this.#alone[number] ?? 0
    return { outlet, kinds, shared, alone, stories: shared + alone }
  }
}

const collator = new Intl.Collator()

function compared(a: OutletCoverage, b: OutletCoverage): number {
  return (
    Number(a.outlet === '') - Number(b.outlet === '') ||
    b.shared - a.shared ||
    b.stories - a.stories ||
    collator.compare(a.outlet, b.outlet)
  )
}
