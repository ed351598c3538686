// Whether an article is found, told by looking through all of it: slow, plain, and what the index is
// measured against.
import type { Findable, Standing } from './findable.ts'
import { hitsAmong } from './hits.ts'
import { isLanguage } from './languages.ts'
import { asksNothing, type Condition, type Query, type Sought } from './query.ts'
import { unitsOf } from './units.ts'

/** Whether a query finds an article. A query that asks nothing finds nothing. */
export function matches(article: Findable & Standing, query: Query): boolean {
  if (asksNothing(query)) return false
  const holds = (condition: Condition) => isSo(article, condition)
  return query.all.every((group) => group.some(holds)) && !query.none.some(holds)
}

function isSo(article: Findable & Standing, condition: Condition): boolean {
  switch (condition.kind) {
    case 'words':
      return [article.headline, article.outlet, article.byline, ...article.texts].some(
        stands(condition.sought),
      )
    case 'source':
      return stands(condition.sought)(article.outlet)
    case 'author':
      return stands(condition.sought)(article.byline)
    case 'quoted':
      return article.speakers.some(stands(condition.sought))
    case 'tag':
      return article.tags.some(stands(condition.sought))
    case 'lang':
      return isLanguage(condition.language, article.language)
    case 'before':
      return firstDayOf(article.sortDate) < condition.day
    case 'after':
      return firstDayOf(article.sortDate) >= condition.day
    case 'is':
      return article.states.includes(condition.state)
    case 'has':
      return article.holdings.includes(condition.holding)
  }
}

function stands(sought: Sought): (text: string) => boolean {
  return (text) => hitsAmong(unitsOf(text), sought).length > 0
}

/** A year or a month as its first day, where it stands among days; days and times as they are. ISO. */
export function firstDayOf(date: string): string {
  if (/^\d{4}$/.test(date)) return `${date}-01-01`
  return /^\d{4}-\d{2}$/.test(date) ? `${date}-01` : date
}
