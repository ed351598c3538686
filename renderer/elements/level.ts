/** A height of A that answers a height of B, CSS pixels from each column's first line. */
export interface Anchor {
  readonly a: number
  readonly b: number
}

/** The anchors that both go down: one that would lead back up is left out. */
export function descending(anchors: readonly Anchor[]): readonly Anchor[] {
  const sorted = [...anchors].sort((one, other) => one.a - other.a || one.b - other.b)
  const kept: Anchor[] = []
  for (const anchor of sorted) {
    const last = kept.at(-1)
    if (!last || (anchor.b >= last.b && (anchor.a > last.a || anchor.b > last.b))) kept.push(anchor)
  }
  return kept
}

/**
 * The height of the other column that is level with `height`: between two anchors in proportion,
 * beyond the last one straight on. Anchors must go down on both sides.
 */
export function level(anchors: readonly Anchor[], from: 'a' | 'b', height: number): number {
  const to = from === 'a' ? 'b' : 'a'
  const next = anchors.findIndex((anchor) => anchor[from] >= height)
  const lower = anchors[next === -1 ? anchors.length - 1 : next]
  const upper = next > 0 ? anchors[next - 1] : undefined
  if (!lower) return height
  if (next === -1 || !upper) return Math.max(0, lower[to] + height - lower[from])
  const span = lower[from] - upper[from]
  const share = span === 0 ? 1 : (height - upper[from]) / span
  return upper[to] + share * (lower[to] - upper[to])
}

/** How a column is scrolled: CSS pixels. */
export interface Scroll {
  readonly top: number
  /** The height of the column on screen. */
  readonly height: number
  /** The height of all it holds. */
  readonly whole: number
}

/** Where on the screen passages are kept level, as a share of the column's height. */
export const levelLine = 0.3

/**
 * The height, within the text, of the line that is kept level. It starts at the very top and ends at
 * the very bottom, so that both columns begin and end together.
 */
export function levelHeight({ top, height, whole }: Scroll): number {
  const most = Math.max(0, whole - height)
  const ramp = Math.min(height, most / 2)
  if (ramp === 0) return top + height * levelLine
  const start = levelLine * Math.min(1, top / ramp)
  const end = (1 - levelLine) * Math.max(0, (top - (most - ramp)) / ramp)
  return top + height * (start + end)
}

/** How far a column must be scrolled for its level line to stand at `target`. */
export function scrollFor(target: number, column: Omit<Scroll, 'top'>): number {
  let low = 0
  let high = Math.max(0, column.whole - column.height)
  while (high - low > 0.5) {
    const middle = (low + high) / 2
    if (levelHeight({ ...column, top: middle }) < target) low = middle
    else high = middle
  }
  return (low + high) / 2
}
