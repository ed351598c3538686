import type { Comparable } from '../comparison.ts'
import type { ComparedTwo } from './compared-two.ts'
import { conflictsOf, type DateConflict } from './date-conflicts.ts'
import { momentOf, spanOn, type StatedMoment } from './stated-moment.ts'

/** When one of several articles was published, by what it states. */
export interface Appearance {
  /** Position among the articles. */
  readonly article: number
  /** `null` where no date of publication is stated. */
  readonly published: StatedMoment | null
  readonly updated: StatedMoment | null
  /** Where it lies on the timeline's clock, milliseconds; `null` for undated articles. */
  readonly span: { readonly start: number; readonly end: number } | null
  /** The update likewise. */
  readonly updatedSpan: { readonly start: number; readonly end: number } | null
}

/** Publication in time. */
export interface Timeline {
  /** The earliest first, undated articles last. */
  readonly appearances: readonly Appearance[]
  /** Minutes ahead of UTC of the clock all are set on: the first zone stated; `null` when none is. */
  readonly zone: number | null
  readonly conflicts: readonly DateConflict[]
}

/**
 * When several articles appeared, as they state it, and where what they state does not agree. `now` is
 * in milliseconds since 1970: dates after it are conflicts.
 */
export function timeline(
  articles: readonly Comparable[],
  pairs: readonly ComparedTwo[],
  now: number,
): Timeline {
  const stated = articles.map(({ provenance }) => {
    const [published, updated] = [provenance.published[0], provenance.updated[0]]
    return {
      published: published ? momentOf(published) : null,
      updated: updated ? momentOf(updated) : null,
    }
  })
  const zone = firstZone(stated.map(({ published }) => published))
  const appearances = stated.map(({ published, updated }, article): Appearance => ({
    article,
    published,
    updated,
    span: published && spanOn(zone ?? 0, published),
    updatedSpan: updated && spanOn(zone ?? 0, updated),
  }))
  return {
    appearances: [...appearances].sort(byTime),
    zone,
    conflicts: conflictsOf(articles, pairs, now),
  }
}

/** The zone of the earliest moment that states one. */
function firstZone(moments: readonly (StatedMoment | null)[]): number | null {
  const zoned = moments.flatMap((moment) => (moment && moment.zone !== null ? [moment] : []))
  zoned.sort((x, y) => (spanOn(0, x)?.start ?? 0) - (spanOn(0, y)?.start ?? 0))
  return zoned[0]?.zone ?? null
}

function byTime(x: Appearance, y: Appearance): number {
  if (!x.span || !y.span) return (x.span ? 0 : 1) - (y.span ? 0 : 1) || x.article - y.article
  return x.span.start - y.span.start || x.span.end - y.span.end || x.article - y.article
}
