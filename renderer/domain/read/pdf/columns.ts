import { lineOf, type Line } from './lines.ts'

/** The lines of one column, or of a part that runs over all columns, from the top down. */
export interface Flow {
  readonly lines: readonly Line[]
}

/** Fewer lines side by side are no columns. */
const fewestLines = 3
/** Of all places where a column may start, this many are tried. */
const mostGutters = 40
/** Newspapers have eight columns, and boxes in them. */
const deepest = 10
/** Lines of columns hold this many characters or more on average; shorter ones are a table's cells. */
const shortestLines = 12

/** Puts a page's stretches in the order in which its columns are read. */
export function columnsOf(stretches: readonly Line[]): readonly Flow[] {
  return parted(stretches, 0)
}

function parted(stretches: readonly Line[], depth: number): readonly Flow[] {
  const gutter = depth < deepest ? gutterOf(stretches) : null
  if (gutter === null) return [{ lines: wholeLines(stretches) }]
  return gutter.bands.flatMap((band) => {
    if (!isParted(band)) return parted([...band.left, ...band.across, ...band.right], depth + 1)
    const sides = [parted(band.left, depth + 1), parted(band.right, depth + 1)]
    const reversed = stretches.filter((one) => one.rightToLeft).length * 2 > stretches.length
    return (reversed ? sides.reverse() : sides).flat()
  })
}

/** A strip of the page between two lines that cross a gutter, or such lines themselves. */
interface Band {
  readonly left: Line[]
  readonly right: Line[]
  readonly across: Line[]
}

interface Gutter {
  readonly bands: readonly Band[]
  readonly gain: number
}

function gutterOf(stretches: readonly Line[]): Gutter | null {
  if (stretches.length < fewestLines * 2) return null
  const sorted = [...stretches].sort((one, other) => one.y - other.y)
  let best: Gutter | null = null
  for (const x of candidates(sorted)) {
    const bands = bandsAt(sorted, x)
    const gain = bands.reduce((sum, band) => sum + gainOf(band), 0)
    if (gain > 0 && (best === null || gain > best.gain)) best = { bands, gain }
  }
  return best
}

/** Where several lines start one below the other, but for the leftmost place. */
function candidates(stretches: readonly Line[]): readonly number[] {
  const counts = new Map<number, number>()
  for (const { left } of stretches) {
    const place = Math.round(left / 2)
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return [...counts]
    .map(([place, count]) => [place, count + (counts.get(place + 1) ?? 0)] as const)
    .filter(([, count]) => count >= fewestLines)
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostGutters)
    .map(([place]) => place * 2 - 2)
}

/** The page's strips if a gutter ended at this place. */
function bandsAt(sorted: readonly Line[], x: number): readonly Band[] {
  const bands: Band[] = []
  for (const line of sorted) {
    const crosses = line.left < x && line.right > x
    const last = bands.at(-1)
    const open =
      last && last.across.length > 0 === crosses ? last : { left: [], right: [], across: [] }
    if (open !== last) bands.push(open)
    if (crosses) open.across.push(line)
    else if (line.left >= x) open.right.push(line)
    else open.left.push(line)
  }
  return bands
}

function isParted(band: Band): boolean {
  return gainOf(band) > 0
}

/** How many lines stand beside others on the far side of the gutter; 0 where there are no two columns. */
function gainOf({ left, right }: Band): number {
  const fewer = Math.min(left.length, right.length)
  if (fewer < fewestLines) return 0
  const size = left[0]?.size ?? 0
  const gap =
    Math.min(...right.map((line) => line.left)) - Math.max(...left.map((line) => line.right))
  if (gap < size * (fewer < 8 ? 0.9 : 0.5)) return 0
  const top = Math.max(Math.min(...ys(left)), Math.min(...ys(right)))
  const bottom = Math.min(Math.max(...ys(left)), Math.max(...ys(right)))
  if (bottom - top < size * 2) return 0
  if (average(left) < shortestLines || average(right) < shortestLines) return 0
  return fewer
}

function ys(lines: readonly Line[]): readonly number[] {
  return lines.map(({ y }) => y)
}

function average(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, lines.length)
}

/** Stretches that stand on one baseline of one column are one line again. */
function wholeLines(stretches: readonly Line[]): readonly Line[] {
  const lines: Line[] = []
  for (const one of [...stretches].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const last = lines.at(-1)
    if (last && Math.abs(last.y - one.y) < Math.max(last.size, one.size) * 0.4)
      lines[lines.length - 1] = lineOf([...last.pieces, ...one.pieces], one.page)
    else lines.push(one)
  }
  return lines
}
