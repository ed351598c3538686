import type { ArticleId } from '../domain/article.ts'

/** The article whose line of a list an event came from; '' when it came from none. */
export function lineUnder(event: Event): ArticleId | '' {
  for (const target of event.composedPath()) {
    const article = target instanceof HTMLElement ? target.dataset['article'] : undefined
    if (article) return article as ArticleId
  }
  return ''
}
