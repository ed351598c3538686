/** A link between two rows of things: their places, and how much it weighs. */
export interface ChainLink {
  readonly a: number
  readonly b: number
  readonly weight: number
}

/**
 * Which links stand in the same order on both sides: the heaviest chain that rises in `a` and `b`.
 *
 * Gives the positions of its links in the list. Everything outside it was moved. O(n log n), by a
 * Fenwick tree of best weights over `b` (the heaviest increasing subsequence).
 */
export function heaviestChain(links: readonly ChainLink[]): ReadonlySet<number> {
  const order = links.map((_, at) => at)
  const linkAt = (at: number) => links[at] ?? { a: 0, b: 0, weight: 0 }
  order.sort((x, y) => linkAt(x).a - linkAt(y).a || linkAt(y).b - linkAt(x).b)
  const size = links.reduce((most, link) => Math.max(most, link.b), 0) + 2
  const best = new Array<number>(size).fill(-1)
  const total = new Array<number>(links.length).fill(0)
  const before = new Array<number>(links.length).fill(-1)
  const heavier = (x: number, y: number) =>
    y >= 0 && (x < 0 || (total[y] ?? 0) > (total[x] ?? 0)) ? y : x
  for (const at of order) {
    const { b, weight } = linkAt(at)
    let last = -1
    for (let place = b; place > 0; place -= place & -place) last = heavier(last, best[place] ?? -1)
    before[at] = last
    total[at] = weight + (last < 0 ? 0 : (total[last] ?? 0))
    for (let place = b + 1; place < size; place += place & -place) {
      best[place] = heavier(best[place] ?? -1, at)
    }
  }
  const chain = new Set<number>()
  let end = order.reduce((top, at) => heavier(top, at), -1)
  while (end >= 0) {
    chain.add(end)
    end = before[end] ?? -1
  }
  return chain
}
