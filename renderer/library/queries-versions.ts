import type { ArticleId } from '../domain/article.ts'
import type { LibraryDatabase } from './database.ts'

/** The most versions that are given: as many as can be compared. */
const most = 6

/**
 * The versions of an article's file that the library knows, newest first, the article among them; at
 * most six, those nearest to it. An article whose file never changed is alone.
 */
export async function versionsOf(
  db: LibraryDatabase,
  article: ArticleId,
): Promise<readonly ArticleId[]> {
  const [newer, older] = await Promise.all([laterOf(db, article), earlierOf(db, article)])
  const all = [...newer, article, ...older]
  const from = Math.max(0, Math.min(newer.length - 2, all.length - most))
  return all.slice(from, from + most)
}

async function earlierOf(db: LibraryDatabase, article: ArticleId): Promise<readonly ArticleId[]> {
  const found: ArticleId[] = []
  let at = (await db.articles.get(article))?.replaces
  while (at && !found.includes(at) && at !== article) {
    const row = await db.articles.get(at)
    if (!row) break
    found.push(at)
    at = row.replaces
  }
  return found
}

/** Newest first. No index leads from an old version to the new one: the rows of its paths do. */
async function laterOf(db: LibraryDatabase, article: ArticleId): Promise<readonly ArticleId[]> {
  const replacing = await db.articles.filter((row) => row.replaces !== '').toArray()
  const after = new Map(replacing.map((row) => [row.replaces, row.id]))
  const found: ArticleId[] = []
  let at = after.get(article)
  while (at && !found.includes(at) && at !== article) {
    found.unshift(at)
    at = after.get(at)
  }
  return found
}
