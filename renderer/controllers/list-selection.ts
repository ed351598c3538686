import type { LitElement, ReactiveController } from 'lit'
import type { ArticleId } from '../domain/article.ts'
import type { Ids } from '../library/packed-ids.ts'
import type { Walked } from './list-walk.ts'

/** So many are looked up one by one; of more the whole list is gone through once. */
const few = 50

/** Several articles of a list that the reader picked. They outlast scrolling. */
export class ListSelection<Id extends string, Line> implements ReactiveController {
  /** The articles picked. Another set whenever it changes. */
  articles: ReadonlySet<ArticleId> = new Set()
  /** Where a range begins. */
  #anchor: ArticleId | '' = ''
  /** What was picked before the range at hand. */
  #before: ReadonlySet<ArticleId> = new Set()
  #known: Ids<Id> | undefined

  constructor(
    private readonly host: LitElement,
    private readonly list: Omit<Walked<Id, Line>, 'choose' | 'focus'>,
  ) {
    host.addController(this)
  }

  hostUpdate(): void {
    const { ids } = this.list.window
    const isNew = ids !== undefined && ids !== this.#known
    this.#known = ids
    if (isNew && this.articles.size > 0) void this.#leaveOutGone()
  }

  /** Picks an article, or no longer. The first pick takes the one along that is being read. */
  async toggle(article: ArticleId, reading: ArticleId | ''): Promise<void> {
    const next = new Set(this.articles)
    if (next.size === 0 && reading && reading !== article && (await this.#has(reading))) {
      next.add(reading)
    }
    if (!next.delete(article)) next.add(article)
    this.#anchor = article
    this.#before = next
    this.#pick(next)
  }

  /** Picks all from where a range begins to an article; `from` when nothing was picked before. */
  async extend(article: ArticleId, from: ArticleId | ''): Promise<void> {
    this.#anchor ||= from || article
    const range = await this.#between(this.#anchor, article)
    this.#pick(new Set([...this.#before, ...range]))
  }

  /** Picks nothing; false when nothing was picked. */
  clear(): boolean {
    if (this.articles.size === 0) return false
    this.#anchor = ''
    this.#before = new Set()
    this.#pick(new Set())
    return true
  }

  /** Picks every article of the list. */
  async all(): Promise<void> {
    const all = await this.every()
    this.#anchor = ''
    this.#before = new Set(all)
    this.#pick(this.#before)
  }

  /** What is picked, in the order of the list. */
  async inOrder(): Promise<readonly ArticleId[]> {
    const { articles } = this
    if (articles.size > few) return (await this.every()).filter((one) => articles.has(one))
    const places = await Promise.all([...articles].map((one) => this.#placeOf(one)))
    return places
      .filter((place) => place !== null)
      .sort((a, b) => a.item - b.item || a.line - b.line)
      .map(({ article }) => article)
  }

  /** Every article of the list, in its order. */
  every(): Promise<readonly ArticleId[]> {
    const ids = this.list.window.ids?.slice() ?? []
    return this.list.all?.() ?? this.#articlesIn(ids)
  }

  async #articlesIn(ids: readonly Id[]): Promise<readonly ArticleId[]> {
    const { window, articlesOf, articlesIn } = this.list
    if (articlesIn) return articlesIn(ids)
    return (await window.read(ids)).flatMap((line) => articlesOf(line))
  }

  #pick(articles: ReadonlySet<ArticleId>): void {
    this.articles = articles
    this.host.requestUpdate()
  }

  async #has(article: ArticleId): Promise<boolean> {
    return (await this.#placeOf(article)) !== null
  }

  /** Where an article stands: its item in the list, and its line within that. */
  async #placeOf(article: ArticleId) {
    const { window, itemOf, articlesOf } = this.list
    const id = await itemOf(article)
    const item = id === undefined ? -1 : (window.ids?.indexOf(id) ?? -1)
    if (id === undefined || item < 0) return null
    const [read] = await window.read([id])
    const line = read ? articlesOf(read).indexOf(article) : -1
    return line < 0 ? null : { article, item, line }
  }

  async #between(one: ArticleId, other: ArticleId): Promise<readonly ArticleId[]> {
    const ends = [await this.#placeOf(one), await this.#placeOf(other)].filter(
      (end) => end !== null,
    )
    const [first, last] = ends.sort((a, b) => a.item - b.item || a.line - b.line)
    if (!first || !last) return [other]
    const { ids } = this.list.window
    const all = await this.#articlesIn(ids?.slice(first.item, last.item + 1) ?? [])
    return all.slice(all.indexOf(first.article), all.indexOf(last.article) + 1)
  }

  async #leaveOutGone(): Promise<void> {
    const { articles } = this
    const left = await this.inOrder()
    if (this.articles === articles && left.length < articles.size) this.#pick(new Set(left))
  }
}
