// What lines of lists are sought by. Rows alone are read: a long list is looked through in portions.
import type { ArticleId, StoryId } from '../domain/article.ts'
import type { LibraryDatabase } from './database.ts'

/** The headline and the outlet of each article; nothing for one that is no more. */
export async function wordsOfArticles(
  db: LibraryDatabase,
  ids: readonly ArticleId[],
): Promise<readonly (readonly string[])[]> {
  const rows = await db.articles.bulkGet([...ids])
  return rows.map((row) => (row ? [row.headline, row.outlet] : []))
}

/** The headline of each story, and the headlines and outlets of its articles. */
export async function wordsOfStories(
  db: LibraryDatabase,
  ids: readonly StoryId[],
): Promise<readonly (readonly string[])[]> {
  const stories = await db.stories.bulkGet([...ids])
  const members = stories.map((story) => story?.members.map(({ article }) => article) ?? [])
  const told = await wordsOfArticles(db, members.flat())
  let at = 0
  return stories.map((story, one) => {
    const own = told.slice(at, (at += members[one]?.length ?? 0))
    return story ? [story.headline, ...own.flat()] : []
  })
}
