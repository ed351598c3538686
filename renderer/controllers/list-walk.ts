import type { LitElement, ReactiveController } from 'lit'
import type { ArticleId } from '../domain/article.ts'
import type { ListWindow } from './list-window.ts'

/** What a walk needs to know of the list it goes through. */
export interface Walked<Id extends string, Line> {
  readonly window: ListWindow<Id, Line>
  readonly articlesOf: (line: Line) => readonly ArticleId[]
  /** The item of the list that holds an article, if any. */
  readonly itemOf: (article: ArticleId) => Promise<Id | undefined>
  readonly choose: (article: ArticleId) => void
  /** The articles of these items, in their order; where that needs less than their lines. */
  readonly articlesIn?: (items: readonly Id[]) => Promise<readonly ArticleId[]>
  /** What each line is sought by: its headlines and sources; nothing for one that is no more. */
  readonly wordsOf: (items: readonly Id[]) => Promise<readonly (readonly string[])[]>
  /** Every article of the list, however many. */
  readonly all?: () => Promise<readonly ArticleId[]>
  /** Puts the keyboard on a rendered line. */
  readonly focus: (item: Id, article: ArticleId) => void
}

/** A key held down opens only the article it stops at. Milliseconds. */
const pause = 90
/** So many steps may wait for one another: a key held down does not run on after it is let go. */
const mostWaiting = 3

/** Where the keyboard is in a list, and how it goes from article to article. */
export class ListWalk<Id extends string, Line> implements ReactiveController {
  /** The article the keyboard stands on; '' before it has been here. */
  cursor: ArticleId | '' = ''
  #item: Id | undefined
  /** The keyboard was in the list when the step began: the line it was on may be gone by its end. */
  #follows = false
  #timer: ReturnType<typeof setTimeout> | undefined
  /** The step that was asked for last. */
  #turn: Promise<unknown> = Promise.resolve()
  /** How many steps are not done yet. */
  #waiting = 0

  constructor(
    private readonly host: LitElement,
    private readonly list: Walked<Id, Line>,
  ) {
    host.addController(this)
  }

  hostUpdate(): void {
    if (this.cursor !== '') return
    const first = this.list.window.idAt(0)
    const line = first === undefined ? undefined : this.list.window.line(first)
    const article = line && this.list.articlesOf(line)[0]
    if (first !== undefined && article) [this.cursor, this.#item] = [article, first]
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
  }

  /** Goes to the next article (1) or the one before (-1), and opens it. */
  async step(by: 1 | -1): Promise<void> {
    if (this.#waiting < mostWaiting) await this.inTurn(async () => this.#open(await this.#move(by)))
  }

  /** Goes to the next article (1) or the one before (-1) without opening it; gives where it stands. */
  move(by: 1 | -1): Promise<ArticleId | ''> {
    return this.inTurn(() => this.#move(by))
  }

  /** Goes to the first or the last article, and opens it. */
  end(which: 'first' | 'last'): Promise<void> {
    return this.inTurn(async () => {
      this.#follows = this.#hasFocus()
      const last = (this.list.window.ids?.length ?? 0) - 1
      this.#open(await this.#standAt(which === 'first' ? 0 : last, which === 'first' ? 1 : -1))
    })
  }

  /** Goes a window's height on (1) or back (-1), and opens what it comes to. */
  page(by: 1 | -1): Promise<void> {
    return this.inTurn(async () => {
      this.#follows = this.#hasFocus()
      const last = (this.list.window.ids?.length ?? 0) - 1
      const to = Math.max(0, this.#at()) + by * this.list.window.page
      this.#open(await this.#standAt(Math.min(last, Math.max(0, to)), by))
    })
  }

  /**
   * Does something where the keyboard stands once the steps asked for before are done: keys that are
   * pressed faster than lines are put up count from where the last one leads.
   */
  inTurn<T>(act: () => Promise<T> | T): Promise<T> {
    this.#waiting += 1
    const turn = this.#turn.then(act).finally(() => (this.#waiting -= 1))
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  /** Goes to a place of the list, and opens its first article. */
  async goTo(at: number): Promise<void> {
    this.#follows = this.#hasFocus()
    this.#open(await this.#standAt(at, 1))
  }

  /** Stands at a place of the list without opening it; the keyboard stays where it is. */
  async show(at: number): Promise<ArticleId | ''> {
    this.#follows = false
    const article = await this.#standAt(at, 1)
    // Where lines have other heights than was expected, its place is only nearly right.
    this.host.renderRoot.querySelector(`[data-index="${at}"]`)?.scrollIntoView({ block: 'center' })
    return article
  }

  /** Where in the list the keyboard stands; -1 before it has been here. */
  get at(): number {
    return this.#at()
  }

  /** Stands on an article where the keyboard was before, without bringing it into the window. */
  async remember(article: ArticleId): Promise<void> {
    const item = await this.list.itemOf(article)
    if (item === undefined || !this.list.window.ids?.includes(item)) return
    ;[this.cursor, this.#item] = [article, item]
    this.host.requestUpdate()
  }

  /** Makes an article that was opened from elsewhere the one the keyboard stands on. */
  async reveal(article: ArticleId): Promise<void> {
    if (article === this.cursor) return
    const item = await this.list.itemOf(article)
    const at = item === undefined ? -1 : (this.list.window.ids?.indexOf(item) ?? -1)
    if (item === undefined || at < 0) return
    const isShown = this.list.window.items.some(({ index }) => index === at)
    ;[this.cursor, this.#item] = [article, item]
    this.host.requestUpdate()
    if (!isShown) await this.list.window.bring(at)
  }

  /** Puts the keyboard on the list; where its line stands already, before the next key is pressed. */
  async focus(): Promise<void> {
    const at = this.#at()
    const isShown = this.list.window.items.some(({ index }) => index === at)
    if (isShown) this.#focusHere()
    if (at >= 0) await this.list.window.bring(at)
    if (!isShown) this.#focusHere()
  }

  /** Forgets where it was: the list shows something else. */
  forget(): void {
    ;[this.cursor, this.#item] = ['', undefined]
  }

  #focusHere(): void {
    if (this.#item !== undefined && this.cursor) this.list.focus(this.#item, this.cursor)
  }

  #hasFocus(): boolean {
    return this.host.matches(':focus-within')
  }

  #at(): number {
    return this.#item === undefined ? -1 : (this.list.window.ids?.indexOf(this.#item) ?? -1)
  }

  async #move(by: 1 | -1): Promise<ArticleId | ''> {
    this.#follows = this.#hasFocus()
    const article = this.#within(by)
    return article ? this.#stand(article) : this.#standAt(this.#at() + by, by)
  }

  #within(by: 1 | -1): ArticleId | undefined {
    const line = this.#item === undefined ? undefined : this.list.window.line(this.#item)
    const articles = line ? this.list.articlesOf(line) : []
    const at = articles.findIndex((article) => article === this.cursor)
    return at < 0 ? undefined : articles[at + by]
  }

  async #standAt(at: number, by: 1 | -1): Promise<ArticleId | ''> {
    const line = await this.list.window.bring(at)
    const item = this.list.window.idAt(at)
    const articles = line ? this.list.articlesOf(line) : []
    const article = by === 1 ? articles[0] : articles[articles.length - 1]
    if (item === undefined || !article) return ''
    this.#item = item
    return this.#stand(article)
  }

  async #stand(article: ArticleId): Promise<ArticleId> {
    this.cursor = article
    this.host.requestUpdate()
    await this.host.updateComplete
    if (this.#follows && this.#item) this.list.focus(this.#item, article)
    return article
  }

  #open(article: ArticleId | ''): void {
    if (article === '') return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.list.choose(article), pause)
  }
}
