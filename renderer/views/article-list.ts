import { html, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Library } from '../controllers/library.ts'
import { keepPlace, placeIn } from '../controllers/list-places.ts'
import { ListWindow } from '../controllers/list-window.ts'
import { changesOf, listed, listedFirst, type ArticleWish } from '../controllers/listing.ts'
import type { ArticleId } from '../domain/article.ts'
import '../elements/article-card.ts'
import { ArticleChosen } from '../elements/events.ts'
import '../elements/list-head.ts'
import '../elements/quiet-note.ts'
import type { TagId, TagRow } from '../library/database.ts'
import type { ArticleSort } from '../library/list-questions.ts'
import type { Ids } from '../library/packed-ids.ts'
import { articleLines, type ArticleLine } from '../library/queries.ts'
import { articlesOfFile } from '../library/queries-files.ts'
import { wordsOfArticles } from '../library/queries-words.ts'
import { ground } from '../styles/shared.ts'
import {
  emptyWords,
  filterOf,
  listTitle,
  sortsOf,
  type ArticleListName,
  type ArticleListOf,
} from './article-lists.ts'
import { ListHands } from './list-hands.ts'
import { selectableRows } from './list-rows.ts'
import { listStyles } from './list.styles.ts'
import { WalkedList } from './walked-list.ts'

/** Single articles, however many, in the order the reader chose. Fires `ArticleChosen`, `SortChosen`. */
@customElement('article-list')
export class ArticleList extends WalkedList<ArticleId, ArticleLine> implements ArticleListOf {
  static override styles = [ground, listStyles]

  @property({ attribute: false }) library: Library | null = null
  @property({ attribute: false }) list: ArticleListName = 'articles'
  @property({ attribute: false }) outlet = ''
  @property({ attribute: false }) file = ''
  @property({ attribute: false }) tag: TagId | '' = ''
  @property({ attribute: false }) heading = ''
  /** The colour of the tag; `null` for every other list, and while it is not known. */
  @property({ attribute: false }) colour: TagRow['colour'] | null = null
  /** In what order; an order that this list does not have is the usual one. */
  @property({ attribute: false }) sort: string = 'newest'
  /** The article being read, or ''. */
  @property({ attribute: false }) current: ArticleId | '' = ''

  readonly #window: ListWindow<ArticleId, ArticleLine> = new ListWindow(this, {
    ids: () => this.#ids(),
    first: () => this.#first(),
    changes: async () => (this.library ? changesOf(this.library.db) : null),
    lines: async (ids) => (this.library ? articleLines(this.library.db, ids) : []),
    idOf: (line) => line.article.id,
    madeOf: () => [this.library, this.list, this.outlet, this.file, this.tag, this.#sort],
    height: () => 74,
  })
  protected readonly hands: ListHands<ArticleId, ArticleLine> = new ListHands(this, {
    window: this.#window,
    articlesOf: (line) => [line.article.id],
    wordsOf: async (ids) => (this.library ? wordsOfArticles(this.library.db, ids) : []),
    itemOf: (article) => Promise.resolve(article),
    articlesIn: (articles) => Promise.resolve(articles),
    choose: (article) => this.dispatchEvent(new ArticleChosen(article)),
    focus: (article) => this.#focusCard(article),
  })
  /** Articles read or unstarred since the list was opened: they stay until the reader leaves it. */
  #kept = new Set<ArticleId>()
  /** The name under which the reader's place in what is shown is kept. */
  #place = ''

  override willUpdate(changed: PropertyValues<this>) {
    const parts = ['list', 'outlet', 'file', 'tag', 'sort', 'library'] as const
    if (parts.some((part) => changed.has(part))) this.#turn()
    else if (this.current) this.#kept.add(this.current)
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('current') && this.current) void this.hands.walk.reveal(this.current)
  }

  override disconnectedCallback() {
    this.#leave()
    super.disconnectedCallback()
  }

  override render() {
    return html`<list-head
        .name=${listTitle(this)}
        .tag=${this.list === 'tag' ? this.colour : null}
        .source=${this.list === 'outlet' ? this.outlet : null}
        .sorts=${sortsOf(this.list)}
        .sort=${this.#sort}
        fixed=${this.list === 'file' ? 'in its order' : ''}
      ></list-head>
      ${this.hands.around(this.#content())}`
  }

  get #sort(): ArticleSort {
    return sortsOf(this.list).find((sort) => sort === this.sort) ?? 'newest'
  }

  #content() {
    if (this.#window.failure !== undefined) {
      const why = this.#window.failure.message
      return html`<quiet-note says="The articles could not be read." more=${why}></quiet-note>`
    }
    if (this.#window.ids?.length === 0 && this.#window.isWhole) {
      const [says, more] = emptyWords[this.list]
      return html`<quiet-note says=${says} more=${more}></quiet-note>`
    }
    const about = { label: listTitle(this), count: this.#window.ids?.length ?? -1 }
    return selectableRows(this.#window, about, (at) => this.#card(at))
  }

  #card(at: number) {
    const id = this.#window.idAt(at)
    return html`<article-card
      data-index=${at}
      data-item=${id ?? nothing}
      .line=${id === undefined ? undefined : this.#window.line(id)}
      .current=${this.current}
      .cursor=${this.hands.walk.cursor}
      .marks=${this.hands.marks}
      .row=${at + 1}
      .height=${this.#window.heightAt(at)}
    ></article-card>`
  }

  async #ids(): Promise<Ids<ArticleId>> {
    if (!this.library) return []
    if (this.list === 'file') return articlesOfFile(this.library.db, this.file)
    const wish = this.#wish()
    return wish ? listed(this.library, wish) : []
  }

  async #first(): Promise<Ids<ArticleId> | null> {
    const wish = this.#wish()
    return this.library && wish && listedFirst(this.library, wish)
  }

  #wish(): ArticleWish | null {
    const filter = filterOf(this)
    const stays = filter?.kind === 'unread' || filter?.kind === 'starred'
    return filter && { filter, sort: this.#sort, kept: stays ? [...this.#kept] : [] }
  }

  /** The list shows something else: the place in what was shown is kept, the other one taken up. */
  #turn(): void {
    this.#leave()
    this.#kept = new Set()
    this.hands.forget()
    this.renderRoot?.querySelector('.scroller')?.scrollTo({ top: 0 })
    const of = [this.list, this.outlet, this.file, this.tag, this.#sort]
    this.#place = this.library ? [this.library.db.name, ...of].join('\n') : ''
    this.hands.takeUp(placeIn(this.#place))
  }

  #leave(): void {
    if (this.#place) keepPlace(this.#place, this.hands.place)
  }

  #focusCard(article: ArticleId) {
    const at = `article-card[data-item="${CSS.escape(article)}"]`
    const card = this.renderRoot.querySelector<HTMLElementTagNameMap['article-card']>(at)
    void card?.updateComplete.then(() => card.focusArticle())
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-list': ArticleList
  }
}
