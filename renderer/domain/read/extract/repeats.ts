import type { Region } from './outline.ts'
import type { Survey } from './survey.ts'

/**
 * How a region belongs to a row of siblings built alike, as the cards of a teaser list and the posts
 * of a comment thread do. Paragraphs are no such row: only regions of several passages count.
 */
export interface Repeat {
  /** Siblings built alike around here, counted at the level where there are most; 1 when alone. */
  readonly siblings: number
  /** Passages in each of them, on average. */
  readonly size: number
  /** Share of their text that is linked. */
  readonly linked: number
  /** Share of the page's prose in all of them together. */
  readonly prose: number
  /** Levels from here up to that sibling. */
  readonly up: number
  /** The region that is one of the siblings; -1 when alone. */
  readonly region: number
}

const alone: Repeat = { siblings: 1, size: 0, linked: 0, prose: 0, up: 0, region: -1 }

/** For each region, the most telling row of siblings it or a region around it belongs to. */
export function repeatsOf(survey: Survey): Repeat[] {
  const { regions } = survey.outline
  const rows = new Map<
    string,
    { count: number; passages: number; letters: number; linked: number; prose: number }
  >()
  const keys = regions.map((region, at) => keyOf(survey, region, at))
  keys.forEach((key, at) => {
    const tally = survey.tallies[at]
    if (key === '' || tally === undefined) return
    const row = rows.get(key) ?? { count: 0, passages: 0, letters: 0, linked: 0, prose: 0 }
    row.count++
    row.passages += tally.passages
    row.letters += tally.letters
    row.linked += tally.linked
    row.prose += tally.prose
    rows.set(key, row)
  })
  const all: Repeat[] = []
  regions.forEach((region, at) => {
    const above = all[region.parent] ?? alone
    const row = rows.get(keys[at] ?? '')
    if (row === undefined || row.count < 3 || row.count <= above.siblings) {
      all.push({ ...above, up: above.up + 1 })
      return
    }
    all.push({
      siblings: Math.min(row.count, 100),
      size: row.passages / row.count,
      linked: row.linked / Math.max(1, row.letters),
      prose: row.prose / Math.max(1, survey.whole.prose),
      up: 0,
      region: at,
    })
  })
  return all
}

/** Numbers and the words that only alternate are no part of how a thing is built. */
function keyOf(survey: Survey, region: Region, at: number): string {
  if (region.end - region.first < 2) return ''
  if ((survey.tallies[at]?.passages ?? 0) < 2 && region.end - region.first < 2) return ''
  const built = region.signature
    .replace(/\d+/g, '')
    .replace(/\b(?:even|odd|first|last|alt)\b/g, '')
    .slice(0, 30)
  return `${String(region.parent)} ${built}`
}
