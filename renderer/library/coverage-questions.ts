// What the page asks of who tells which story, and what the library worker answers from its columns.
import type { Span } from './calendar.ts'
import type { PackedList } from './packed-ids.ts'
import type { CoverageKind } from './telling.ts'

/** Outlets by stories, and by articles of one outlet. */
export type CoverageQuestion =
  /** `before`: what is dated to this day or later is a slip of the pen, and no end of the library. */
  | { readonly kind: 'covered-days'; readonly before: string }
  /** What is not dated is in no period but that of all time, whose `from` is ''. */
  | { readonly kind: 'covered'; readonly span: Span }
  /** `outlet` '' asks for articles whose outlet is not stated. */
  | { readonly kind: 'printed'; readonly outlet: string }

/** The answer to each. */
export interface CoverageAnswers {
  readonly 'covered-days': CoveredDays
  readonly covered: Covered
  readonly printed: PrintedBySource
}

/** The days of the oldest and of the newest dated story, a story's being its newest article's. */
export interface CoveredDays {
  /** '' when no story is dated. */
  readonly first: string
  readonly last: string
  /** Months that have stories, newest first, as `2023-09`; at most 36. */
  readonly months: readonly string[]
}

/** What one outlet did in a period. */
export interface OutletCoverage {
  readonly outlet: string
  /** Stories it tells, its own alone among them. */
  readonly stories: number
  /** Stories that others tell too. */
  readonly shared: number
  /** Of those, how it tells them; of several articles the nearest to the original counts. */
  readonly kinds: Readonly<Record<CoverageKind, number>>
  /** Stories that nobody else tells. */
  readonly alone: number
}

/** Outlets by stories over a period. */
export interface Covered {
  /** All stories of the period. */
  readonly stories: number
  /**
   * The outlets that tell any, those with most shared stories first, then with most stories; articles
   * that state none count as one, '', which comes last.
   */
  readonly outlets: readonly OutletCoverage[]
  /** Stories that two outlets or more tell, newest first. */
  readonly shared: PackedList
  /** Where in `tellers` those of each shared story end. */
  readonly ends: Uint32Array
  /** Places in `outlets` of those that tell the shared stories, one story after the other. */
  readonly tellers: Uint32Array
  /** The first articles of stories that one outlet alone tells, newest first, and its place. */
  readonly lone: PackedList
  readonly loneOutlets: Uint32Array
}

/** How many articles a source printed on a day. */
export interface PrintedDay {
  /** ISO. */
  readonly day: string
  readonly articles: number
}

/** The articles of one source. */
export interface PrintedBySource {
  /** Newest first. */
  readonly ids: PackedList
  /** The number of the last change of each article's row. */
  readonly editions: Uint32Array
  /**
   * The last change in each article's story, 0 where nobody else tells it: what was worked out of the
   * story's articles at another is out of date.
   */
  readonly told: Float64Array
  /** Oldest first; an article that states no day is in none. */
  readonly days: readonly PrintedDay[]
}
