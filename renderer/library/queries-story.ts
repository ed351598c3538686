// The page of a story asks this.
import type { ArticleId } from '../domain/article.ts'
import { timeline, type Timeline } from '../domain/compare/story/timeline.ts'
import { comparablesOf } from './comparables.ts'
import type { LibraryDatabase, StoryMember, StoryRow } from './database.ts'
import { storyLines, type ArticleLine } from './queries.ts'

/** One article of a story: its line, how it stands there, and how it is called. */
export interface StoryTeller {
  readonly line: ArticleLine
  readonly member: StoryMember
  /** Its outlet, or a stand-in; no two of a story have the same. */
  readonly name: string
}

/** All that is known of the story an article tells. */
export interface StoryCoverage {
  readonly story: StoryRow
  /** What its first article's file calls it; the story's headline unless the reader named it. */
  readonly ownHeadline: string
  /** In the order of the story: its first article in front. */
  readonly tellers: readonly StoryTeller[]
  /** When they appeared; its positions are those of `tellers`. */
  readonly timeline: Timeline
}

/** The story that an article tells; `null` when the article is gone, or tells none (any more). */
export async function storyCoverage(
  db: LibraryDatabase,
  article: ArticleId,
  now: number,
): Promise<StoryCoverage | null> {
  const row = await db.articles.get(article)
  const [told] = row?.story ? await storyLines(db, [row.story]) : []
  if (!told) return null
  const { story, lines } = told
  const named = await comparablesOf(
    db,
    lines.map((line) => line.article.id),
  )
  const tellers = lines.flatMap((line, at): readonly StoryTeller[] => {
    const member = story.members.find((one) => one.article === line.article.id)
    return member ? [{ line, member, name: named[at]?.name ?? line.article.headline }] : []
  })
  return {
    story,
    ownHeadline: lines[0]?.article.headline ?? '',
    tellers,
    timeline: timeline(named, [], now),
  }
}
