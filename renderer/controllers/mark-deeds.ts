// Marks of many articles at once. Each can be taken back.
import type { ReaderAct } from '../../main/contract.ts'
import type { ArticleId } from '../domain/article.ts'
import type { Library } from './library.ts'
import type { Message } from './toasts.ts'

/** What is done with the marks of several articles. */
export interface MarkWish {
  readonly mark: 'read' | 'starred'
  readonly on: boolean
}

/** Marks articles, those that are not so already; gives what to say of it, with a way back. */
export async function markAll(
  library: Library,
  wish: MarkWish,
  articles: readonly ArticleId[],
): Promise<Message> {
  const changed = await otherwise(library, wish, articles)
  if (changed.length === 0) return { says: nothingToDo(wish, articles.length) }
  const { mark } = wish
  const act = (on: boolean): ReaderAct => ({ kind: 'marked', mark, articles: changed, on })
  const undone = said({ mark, on: !wish.on }, changed.length)
  const deed = { act: act(wish.on), back: act(!wish.on), undone }
  await library.deeds.do(deed)
  const take = () => library.deeds.takeBack(deed)
  return { says: said(wish, changed.length), offers: { says: 'Undo', take } }
}

/** Whether every one of the articles has a mark. */
export async function allHave(
  library: Library,
  mark: MarkWish['mark'],
  articles: readonly ArticleId[],
): Promise<boolean> {
  return (await otherwise(library, { mark, on: true }, articles)).length === 0
}

/** Those of the articles whose mark is not as wished. */
async function otherwise(
  { db }: Library,
  { mark, on }: MarkWish,
  articles: readonly ArticleId[],
): Promise<readonly ArticleId[]> {
  const rows = await db.marks.bulkGet([...articles])
  return articles.filter((_, at) => (rows[at]?.[mark] ?? false) !== on)
}

const number = new Intl.NumberFormat()

function said(wish: MarkWish, articles: number): string {
  return `${articles === 1 ? 'One article is' : `${number.format(articles)} articles are`} ${wordOf(wish)} now.`
}

function nothingToDo(wish: MarkWish, articles: number): string {
  if (articles === 0) return 'There are no articles here.'
  const all = articles === 1 ? 'The article is' : `All ${number.format(articles)} articles are`
  return `${all} ${wordOf(wish)} already.`
}

function wordOf({ mark, on }: MarkWish): string {
  if (mark === 'read') return on ? 'read' : 'unread'
  return on ? 'starred' : 'not starred'
}
