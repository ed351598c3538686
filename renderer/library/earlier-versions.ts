import type { ArticleId } from '../domain/article.ts'
import type { LibraryDatabase } from './database.ts'

/**
 * These articles and all versions that came before them, each with the article it became. What the reader
 * said of a version holds for the article.
 */
export async function withEarlierVersions(
  db: LibraryDatabase,
  articles: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, ArticleId>> {
  const became = new Map(articles.map((article) => [article, article]))
  let asked: readonly ArticleId[] = articles
  while (asked.length > 0) {
    const rows = await db.articles.bulkGet([...asked])
    const before: ArticleId[] = []
    for (const row of rows) {
      const of = row && became.get(row.id)
      if (!of || row.replaces === '' || became.has(row.replaces)) continue
      became.set(row.replaces, of)
      before.push(row.replaces)
    }
    asked = before
  }
  return became
}
