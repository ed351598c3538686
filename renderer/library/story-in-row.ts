import type { StoryId } from '../domain/article.ts'
import type { ArticleRow } from './database.ts'

/** In which story an article is now. */
export interface Told {
  readonly story: StoryId
  /** What it learnt its outlet to be; '' when nothing. */
  readonly outlet: string
  /** As `ArticleRow.relation` has it; '' in no story. */
  readonly relation: string
}

/**
 * The row of an article whose story was told. A learnt outlet shows where none is stated, and goes when
 * nobody teaches it any more.
 */
export function withStory(row: ArticleRow, { story, outlet, relation }: Told): ArticleRow {
  if (row.outletStatus === 'stated' || row.outletStatus === 'corrected')
    return { ...row, story, relation }
  return { ...row, story, relation, outlet, outletStatus: outlet ? 'learnt' : 'not-stated' }
}

/** Whether telling its story left an article's row as it was: then it need not be stored, or read anew. */
export function showsTheSame(before: ArticleRow, after: ArticleRow): boolean {
  return (
    before.story === after.story &&
    before.relation === after.relation &&
    before.outlet === after.outlet &&
    before.outletStatus === after.outletStatus
  )
}
