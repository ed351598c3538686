import type { ArticleId } from '../domain/article.ts'
import { ExportWanted, WindowWanted } from '../elements/compare-events.ts'
import { CommandChosen } from '../elements/events.ts'

/** What a view of compared articles cannot do itself and hands to the page around it. */
export type Wish = 'export' | 'own-window' | 'leave'

/** The event by which the page around it hears of a wish. */
export function wishOf(wish: Wish, articles: readonly ArticleId[]): Event {
  if (wish === 'export') return new ExportWanted(articles)
  return wish === 'own-window' ? new WindowWanted() : new CommandChosen('back')
}
