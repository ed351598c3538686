import { leastAlike, nearness, tied, type Neighbours } from './neighbours.ts'
import type { Wishes } from './wishes.ts'

const step = 0.03
const top = 0.95

/** From near enough to the tie of copied text; on the last rung only ties and the reader's word hold. */
const rungs: readonly number[] = [
  ...Array.from({ length: Math.ceil((top - leastAlike) / step) }, (_, at) =>
    nearness(leastAlike + at * step),
  ),
  tied,
]

/**
 * Which articles hang together, straight or through others, so that they are to be grouped at once.
 *
 * Where more than `most` do, those must be nearer to each other to hang together, rung by rung. So the
 * work for an article has a bound, whatever a large library is like, and does not rest on any order.
 */
export class Ladder {
  constructor(
    private readonly neighbours: Neighbours,
    private readonly wishes: Wishes,
    private readonly most: number,
  ) {}

  /** All that hang together with an article, itself included. On the last rung they may be more than `most`. */
  async together(number: number): Promise<readonly number[]> {
    for (const rung of rungs.slice(0, -1)) {
      const reached = await this.#reached(number, { rung, most: this.most })
      if (reached) return reached
    }
    return (await this.#reached(number, { rung: tied, most: Infinity })) ?? [number]
  }

  /**
   * These articles, and those that hung together through them or without them on a lower rung: all whose
   * stories may change when these are looked at anew.
   */
  async shakenBy(numbers: readonly number[]): Promise<ReadonlySet<number>> {
    const shaken = new Set(numbers)
    const without = new Set(numbers)
    await this.neighbours.prepare(numbers)
    for (const number of numbers) {
      for (const rung of rungs.slice(0, -1)) {
        if (await this.#reached(number, { rung, most: this.most })) break
        for (const other of await this.#pieces(number, rung, without)) shaken.add(other)
      }
    }
    return shaken
  }

  /** What would hang together on a rung without these articles, beside one of them. */
  async #pieces(number: number, rung: number, without: ReadonlySet<number>) {
    const pieces = new Set<number>()
    const tooMany = new Set<number>()
    for (const start of this.#beside(number, rung)) {
      if (without.has(start) || pieces.has(start) || tooMany.has(start)) continue
      const piece = await this.#reached(start, { rung, most: this.most, without, seen: tooMany })
      for (const other of piece ?? []) pieces.add(other)
    }
    return pieces
  }

  /** Who can be reached from an article on a rung; `undefined` when these are more than `most`. */
  async #reached(from: number, way: Way): Promise<readonly number[] | undefined> {
    const found = new Set([from])
    let last: readonly number[] = [from]
    while (last.length > 0) {
      await this.neighbours.prepare(last)
      const next: number[] = []
      for (const number of last) {
        for (const other of this.#beside(number, way.rung)) {
          if (found.has(other) || way.without?.has(other)) continue
          found.add(other)
          next.push(other)
        }
      }
      if (found.size > way.most) {
        for (const number of found) way.seen?.add(number)
        return undefined
      }
      last = next
    }
    return [...found]
  }

  #beside(number: number, rung: number): readonly number[] {
    const { register } = this.neighbours
    const near = this.neighbours.near(number).filter((edge) => edge.near >= rung)
    const wished = [...this.wishes.besides(register.idOf(number))]
    return [...near.map(({ to }) => to), ...wished.flatMap((id) => register.numberOf(id) ?? [])]
  }
}

interface Way {
  readonly rung: number
  readonly most: number
  /** Not over these. */
  readonly without?: ReadonlySet<number>
  /** Takes note of who was reached when these are too many. */
  readonly seen?: Set<number>
}
