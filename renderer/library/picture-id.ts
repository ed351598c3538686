import type { ArticleId } from '../domain/article.ts'

/** The key of an article's picture; `number` as `Picture.held` has it. */
export function pictureId(article: ArticleId, number: number): string {
  return `${article}/${number}`
}
