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

  /**
   * All that hang together with an article, itself included. On the last rung they may be more than
   * `most`. `crowds` keeps what was found out of others, as long as nothing changes.
   */
  async together(number: number, crowds = new Crowded()): Promise<readonly number[]> {
    for (const rung of rungs.slice(0, -1)) {
      const reached = await this.#reached(number, { rung, most: this.most, crowd: crowds.on(rung) })
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
    const [crowds, others] = [new Crowded(), new Crowded()]
    const pieces = new Map<number, Set<number>>()
    await this.neighbours.prepare(numbers)
    for (const number of numbers) {
      for (const rung of rungs.slice(0, -1)) {
        const crowd = crowds.on(rung)
        if (await this.#reached(number, { rung, most: this.most, crowd })) break
        const known = pieces.get(rung) ?? new Set()
        pieces.set(rung, known)
        await this.#findPieces(
          number,
          { rung, most: this.most, without, crowd: others.on(rung) },
          known,
        )
      }
    }
    for (const some of pieces.values()) for (const other of some) shaken.add(other)
    return shaken
  }

  /** What would hang together on a rung without some articles, beside one of them. */
  async #findPieces(number: number, way: Way, pieces: Set<number>): Promise<void> {
    for (const start of this.#beside(number, way.rung)) {
      if (way.without?.has(start) || pieces.has(start)) continue
      for (const other of (await this.#reached(start, way)) ?? []) pieces.add(other)
    }
  }

  /** Who can be reached from an article on a rung; `undefined` when these are more than `most`. */
  async #reached(from: number, way: Way): Promise<readonly number[] | undefined> {
    if (way.crowd?.has(from)) return undefined
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
          if (found.size <= way.most && !way.crowd?.has(other)) continue
          for (const one of found) way.crowd?.add(one)
          return undefined
        }
      }
      last = next
    }
    return [...found]
  }

  #beside(number: number, rung: number): readonly number[] {
    const { register } = this.neighbours
    const near = this.neighbours.nearAtLeast(number, rung)
    const wished = this.wishes.besides(register.idOf(number))
    if (wished.size === 0) return near
    return [...near, ...[...wished].flatMap((id) => register.numberOf(id) ?? [])]
  }
}

/** Articles known to hang together with too many, rung by rung. */
export class Crowded {
  readonly #on = new Map<number, Set<number>>()

  /** Those on a rung. */
  on(rung: number): Set<number> {
    const known = this.#on.get(rung) ?? new Set()
    this.#on.set(rung, known)
    return known
  }
}

interface Way {
  readonly rung: number
  readonly most: number
  /** Not over these. */
  readonly without?: ReadonlySet<number>
  /** Those of whom it is known that they reach too many this way: takes note of more. */
  readonly crowd?: Set<number>
}
