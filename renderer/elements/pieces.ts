/** A stretch of a text that is to look or act apart. Offsets are UTF-16 units, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A part of a text in which nothing changes: the same stretches cover all of it. */
export interface Piece<Kind extends Stretch> {
  readonly text: string
  readonly start: number
  /** The stretches that cover it, in the order they were given. */
  readonly under: readonly Kind[]
}

/**
 * A text cut at every border of the stretches laid over it. The pieces joined give the text again.
 *
 * A stretch without length is a bare place: it gives an empty piece of its own. Stretches are
 * clipped to the text; one that lies outside is left out.
 */
export function cut<Kind extends Stretch>(
  text: string,
  stretches: readonly Kind[],
): readonly Piece<Kind>[] {
  const inside = stretches.filter(
    ({ start, end }) => start <= end && start <= text.length && end > -1 && start > -1,
  )
  const borders = new Set([0, text.length])
  for (const { start, end } of inside) borders.add(start).add(Math.min(end, text.length))
  const sorted = [...borders].sort((one, other) => one - other)
  return sorted.flatMap((start, at) => {
    const end = sorted[at + 1]
    const places = inside.filter((stretch) => stretch.start === start && stretch.end === start)
    const bare = places.map((place) => ({ text: '', start, under: [place] }))
    if (end === undefined) return bare
    const under = inside.filter((stretch) => stretch.start <= start && stretch.end >= end)
    return [...bare, { text: text.slice(start, end), start, under }]
  })
}
