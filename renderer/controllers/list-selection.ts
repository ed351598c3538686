import type { LitElement, ReactiveController } from 'lit'
import type { ArticleId } from '../domain/article.ts'
import type { Walked } from './list-walk.ts'

/** Several articles of a list that the reader picked, to be compared. They outlast scrolling. */
export class ListSelection<Id extends string, Line> implements ReactiveController {
  /** The articles picked. Another set whenever it changes. */
  articles: ReadonlySet<ArticleId> = new Set()
  /** Where a range begins. */
  #anchor: ArticleId | '' = ''
  /** What was picked before the range at hand. */
  #before: ReadonlySet<ArticleId> = new Set()
  #known: readonly Id[] | undefined

  constructor(
    private readonly host: LitElement,
    private readonly list: Pick<Walked<Id, Line>, 'window' | 'articlesOf' | 'itemOf'>,
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

  /** What is picked, in the order of the list. */
  async inOrder(): Promise<readonly ArticleId[]> {
    const places = await Promise.all([...this.articles].map((one) => this.#placeOf(one)))
    return places
      .filter((place) => place !== null)
      .sort((a, b) => a.item - b.item || a.line - b.line)
      .map(({ article }) => article)
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
    const { window, articlesOf } = this.list
    const lines = await window.read((window.ids ?? []).slice(first.item, last.item + 1))
    const all = lines.flatMap((line) => articlesOf(line))
    return all.slice(all.indexOf(first.article), all.indexOf(last.article) + 1)
  }

  async #leaveOutGone(): Promise<void> {
    const { articles } = this
    const left = await this.inOrder()
    if (this.articles === articles && left.length < articles.size) this.#pick(new Set(left))
  }
}
