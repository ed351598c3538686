import type { Measured } from './traits.ts'

/** Names of what `traitsOfVerdicts` measures, in order. */
export const verdictTraitNames: readonly string[] = [
  'first verdict', 'one before', 'two before', 'three before', 'one after', 'two after', 'three after',
  'share of body before', 'share of body after', 'body in all', 'within five', 'within fifteen',
  'of its like', 'like in body', 'of its parent', 'parent in body', 'of its grandparent',
  'grandparent in body', 'of its sibling', 'sibling in body', 'of its row', 'of third level', 'of fourth level',
  'since body', 'until body',
]

/** A pool of passages: how much text it holds, and how much of that is held to be body. */
interface Pool {
  letters: number
  body: number
}

/**
 * Measures each passage by what the first look held of it and of those around, above and like it,
 * so that a list of teasers or a thread of comments stands or falls as a whole.
 */
export function traitsOfVerdicts(measured: Measured, verdicts: readonly number[]): number[][] {
  const { regions, passages } = measured.outline
  const chances = verdicts.map((verdict) => 1 / (1 + Math.exp(-verdict)))
  const sizes = passages.map((passage) => Math.min(passage.text.length, 2000))
  const bodyUpTo = upTo(chances.map((chance, at) => chance * (sizes[at] ?? 0)))
  const sizeUpTo = upTo(sizes)
  const all = Math.max(1, bodyUpTo[passages.length] ?? 1)
  const likes = new Pools<string>()
  const rows = new Pools<number>()
  passages.forEach((_, at) => {
    const size = sizes[at] ?? 0
    const body = (chances[at] ?? 0) * size
    likes.add(measured.keys[at] ?? '', size, body)
    const sibling = measured.siblings[at] ?? -1
    if (sibling >= 0) rows.add(regions[sibling]?.parent ?? -1, size, body)
  })
  const spans = (region: number): Pool => {
    const found = regions[region]
    if (found === undefined) return { letters: 0, body: 0 }
    return {
      letters: (sizeUpTo[found.end] ?? 0) - (sizeUpTo[found.first] ?? 0),
      body: (bodyUpTo[found.end] ?? 0) - (bodyUpTo[found.first] ?? 0),
    }
  }
  const ago = sinceBody(chances)
  const until = sinceBody([...chances].reverse()).reverse()
  return passages.map((passage, at) => {
    const parent = regions[passage.block]?.parent ?? -1
    const grandparent = regions[parent]?.parent ?? -1
    const third = regions[grandparent]?.parent ?? -1
    const fourth = regions[third]?.parent ?? -1
    const sibling = measured.siblings[at] ?? -1
    const like = likes.of(measured.keys[at] ?? '')
    const near = (radius: number) => {
      const from = Math.max(0, at - radius)
      const to = Math.min(passages.length, at + radius + 1)
      const letters = (sizeUpTo[to] ?? 0) - (sizeUpTo[from] ?? 0)
      return ((bodyUpTo[to] ?? 0) - (bodyUpTo[from] ?? 0)) / Math.max(1, letters)
    }
    return [
      verdicts[at] ?? 0,
      ...[-1, -2, -3, 1, 2, 3].map((step) => chances[at + step] ?? 0),
      (bodyUpTo[at] ?? 0) / all,
      (all - (bodyUpTo[at + 1] ?? 0)) / all,
      Math.min(all, 20_000),
      near(5),
      near(15),
      share(like),
      like.body / all,
      share(spans(parent)),
      spans(parent).body / all,
      share(spans(grandparent)),
      spans(grandparent).body / all,
      sibling < 0 ? -1 : share(spans(sibling)),
      sibling < 0 ? -1 : spans(sibling).body / all,
      sibling < 0 ? -1 : share(rows.of(regions[sibling]?.parent ?? -1)),
      share(spans(third)),
      share(spans(fourth)),
      ago[at] ?? 99,
      until[at] ?? 99,
    ]
  })
}

class Pools<Key> {
  readonly #pools = new Map<Key, Pool>()

  add(key: Key, letters: number, body: number): void {
    const pool = this.of(key)
    pool.letters += letters
    pool.body += body
    this.#pools.set(key, pool)
  }

  of(key: Key): Pool {
    return this.#pools.get(key) ?? { letters: 0, body: 0 }
  }
}

function share(pool: Pool): number {
  return pool.body / Math.max(1, pool.letters)
}

function upTo(values: readonly number[]): number[] {
  const sums = [0]
  for (const value of values) sums.push((sums[sums.length - 1] ?? 0) + value)
  return sums
}

function sinceBody(chances: readonly number[]): number[] {
  let ago = 99
  return chances.map((chance) => {
    const before = ago
    ago = chance > 0.5 ? 1 : Math.min(99, ago + 1)
    return before
  })
}
