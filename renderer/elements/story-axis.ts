// The axis of a story's coverage: long stretches of time in which nothing appeared are folded.
import type { Timeline } from '../domain/compare/story/timeline.ts'
import { ticksBetween, type Tick } from './timeline-axis.ts'

/** A stretch of time on the axis. Times are milliseconds on the timeline's clock, places 0 to 100. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly ticks: readonly Tick[]
}

/** Time that is left out, between two stretches. */
export interface Fold {
  /** Where it stands, 0 to 100. */
  readonly start: number
  readonly end: number
  /** Milliseconds. */
  readonly lasts: number
}

/** The axis of a story. */
export interface StoryAxis {
  readonly stretches: readonly Stretch[]
  readonly folds: readonly Fold[]
}

const hour = 3_600_000
const mostFolds = 3
/** A pause longer than this share of all that is shown is folded. */
const longShare = 0.65
/** Pauses shorter than this are never folded, milliseconds. */
const shortest = 24 * hour
const foldWidth = 9
/** The narrowest a stretch may be, of 100. */
const leastWidth = 9
const mostTicks = 6

interface Piece {
  readonly from: number
  readonly to: number
}

/** The axis on which all that is dated has its place; `null` when nothing is. */
export function storyAxis({ appearances }: Timeline): StoryAxis | null {
  const spans = appearances.flatMap(({ span, updatedSpan }) =>
    [span ?? [], updatedSpan ?? []].flat(),
  )
  if (spans.length === 0) return null
  const pieces = folded(runs(spans.map(({ start, end }) => ({ from: start, to: end }))))
  const all = pieces.reduce((sum, { from, to }) => sum + to - from, 0)
  const room = Math.max(hour / 2, all * 0.03)
  const roomy = pieces.map(({ from, to }) => ({ from: from - room, to: to + room }))
  return laidOut(roomy, pieces)
}

/** Where a moment stands on the axis, 0 to 100. */
export function placeOn({ stretches }: StoryAxis, at: number): number {
  const found = stretches.find(({ to }) => at <= to) ?? stretches.at(-1)
  if (!found) return 0
  const { from, to, start, end } = found
  const share = Math.max(0, Math.min(1, (at - from) / (to - from)))
  return start + share * (end - start)
}

/** What overlaps, as one. */
function runs(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = []
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1)
    if (last && piece.from <= last.to) {
      found[found.length - 1] = { from: last.from, to: Math.max(last.to, piece.to) }
    } else found.push(piece)
  }
  return found
}

/** Joins what appeared across pauses, except for the few that would leave no room for the rest. */
function folded(all: readonly Piece[]): readonly Piece[] {
  const pauses = all.slice(1).map(({ from }, at) => ({ at, lasts: from - (all[at]?.to ?? from) }))
  const longest = [...pauses].sort((a, b) => b.lasts - a.lasts)
  let shown = (all.at(-1)?.to ?? 0) - (all[0]?.from ?? 0)
  const cut = new Set<number>()
  for (const { at, lasts } of longest.slice(0, mostFolds)) {
    if (lasts < shortest || lasts < longShare * shown || shown - lasts <= 0) break
    cut.add(at)
    shown -= lasts
  }
  const found: Piece[] = []
  all.forEach((piece, at) => {
    const last = found.at(-1)
    if (last && !cut.has(at - 1)) found[found.length - 1] = { from: last.from, to: piece.to }
    else found.push(piece)
  })
  return found
}

function laidOut(pieces: readonly Piece[], tight: readonly Piece[]): StoryAxis {
  const free = 100 - foldWidth * (pieces.length - 1)
  const all = pieces.reduce((sum, { from, to }) => sum + to - from, 0)
  const wanted = pieces.map(({ from, to }) => Math.max(leastWidth, (free * (to - from)) / all))
  const scale = free / wanted.reduce((sum, width) => sum + width, 0)
  const stretches: Stretch[] = []
  const folds: Fold[] = []
  let at = 0
  pieces.forEach(({ from, to }, number) => {
    const width = (wanted[number] ?? 0) * scale
    const most = Math.max(1, Math.floor((mostTicks * width) / 100))
    const ticks = legible(ticksBetween(from, to, most), { from, to, width })
    stretches.push({ from, to, start: at, end: at + width, ticks })
    at += width
    const next = tight[number + 1]
    if (!next) return
    folds.push({ start: at, end: at + foldWidth, lasts: next.from - (tight[number]?.to ?? 0) })
    at += foldWidth
  })
  return { stretches, folds }
}

/** How much of 100 a letter of a tick takes in a narrow window, and what is left free beside its words. */
const letterWidth = 0.95
const besideWords = 1.5

/** Names that would run into each other are left out; where there is room for one, the day is enough. */
function legible(
  ticks: readonly Tick[],
  { from, to, width }: { readonly from: number; readonly to: number; readonly width: number },
): readonly Tick[] {
  const [first] = ticks
  if (!first) return []
  const [day = first.name] = first.name.split(', ')
  const isNarrow = first.name.length * letterWidth > width
  if (isNarrow) return [{ at: first.at, name: day }]
  let free = -Infinity
  return ticks.map(({ at, name }) => {
    const place = (width * (at - from)) / (to - from)
    const half = (name.length * letterWidth) / 2
    if (place - half < free) return { at, name: '' }
    free = place + half + besideWords
    return { at, name }
  })
}
