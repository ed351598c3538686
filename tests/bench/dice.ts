/** Numbers from 0 to 1 (exclusive) that look random and follow from the seed alone (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Choices that look random and follow from a seed alone. */
export class Dice {
  readonly #next: () => number

  constructor(seed: number) {
    this.#next = dice(seed)
  }

  /** A whole number from `least` to `most`, both possible. */
  between(least: number, most: number): number {
    return least + Math.floor(this.#next() * (most - least + 1))
  }

  /** Any part of a whole, from 0 to 1 (exclusive). */
  share(): number {
    return this.#next()
  }

  /** Whether something happens that happens so often, from 0 (never) to 1 (always). */
  chance(share: number): boolean {
    return this.#next() < share
  }

  /**
   * One of some things, all alike.
   *
   * @throws RangeError when there are none.
   */
  pick<Thing>(things: readonly Thing[]): Thing {
    return at(things, Math.floor(this.#next() * things.length))
  }

  /** One of some things, the first the most often: the n-th about 1/n as often, like words. */
  zipf<Thing>(things: readonly Thing[]): Thing {
    const rank = Math.floor(Math.exp(this.#next() * Math.log(things.length + 1)))
    return at(things, Math.min(rank, things.length) - 1)
  }

  /** The same things in another order. */
  shuffled<Thing>(things: readonly Thing[]): readonly Thing[] {
    const all = [...things]
    for (let left = all.length - 1; left > 0; left -= 1) {
      const other = this.between(0, left)
      const moved = at(all, left)
      all[left] = at(all, other)
      all[other] = moved
    }
    return all
  }
}

function at<Thing>(things: readonly Thing[], place: number): Thing {
  const thing = things[place]
  if (thing === undefined) throw new RangeError('there is nothing to choose from')
  return thing
}
