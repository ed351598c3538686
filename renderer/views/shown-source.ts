import type { PrintedDay } from '../library/coverage-questions.ts'
import type { ArticleRow } from '../library/database.ts'
import type { PrintedOverTime, SourceNames } from '../library/queries-sources.ts'

/** What of a source needs no reading of articles. */
export interface ShownSource extends SourceNames {
  readonly articles: number
  /** The days its articles state, oldest first. */
  readonly days: readonly PrintedDay[]
  readonly printed: PrintedOverTime
  readonly newest: readonly ArticleRow[]
}
