import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ref } from 'lit/directives/ref.js'
import type { Library } from '../controllers/library.ts'
import { ListWindow } from '../controllers/list-window.ts'
import type { ArticleId } from '../domain/article.ts'
import '../elements/article-card.ts'
import { ArticleChosen } from '../elements/events.ts'
import '../elements/quiet-note.ts'
import { articleIds, articleLines, type ArticleLine } from '../library/queries.ts'
import { articlesOfFile } from '../library/queries-files.ts'
import { ground } from '../styles/shared.ts'
import { ListHands } from './list-hands.ts'
import { selectableRows } from './list-rows.ts'
import { listStyles } from './list.styles.ts'

/** Which articles the list shows, as a route names them. */
export type ArticleListName = 'articles' | 'unread' | 'starred' | 'outlet' | 'file'

const empty: Readonly<Record<ArticleListName, readonly [says: string, more: string]>> = {
  articles: [
    'No articles yet.',
    'Put articles into the library folder, or drop them on this window.',
  ],
  unread: ['Nothing unread.', 'New articles appear here as they are filed.'],
  starred: ['Nothing starred.', 'Press s while you read to keep an article here.'],
  outlet: ['No articles from this source.', ''],
  file: ['No articles of this file.', 'It may have been moved or changed.'],
}

/** Single articles, newest first, however many. Fires `ArticleChosen`. */
@customElement('article-list')
export class ArticleList extends LitElement {
  static override styles = [ground, listStyles]

  @property({ attribute: false }) library: Library | null = null
  @property({ attribute: false }) list: ArticleListName = 'articles'
  /** The outlet of list `outlet`; '' for articles whose outlet is not stated. */
  @property({ attribute: false }) outlet = ''
  /** The file of list `file`. */
  @property({ attribute: false }) file = ''
  /** The article being read, or ''. */
  @property({ attribute: false }) current: ArticleId | '' = ''

  readonly #window: ListWindow<ArticleId, ArticleLine> = new ListWindow(this, {
    ids: () => this.#ids(),
    lines: async (ids) => (this.library ? articleLines(this.library.db, ids) : []),
    idOf: (line) => line.article.id,
    madeOf: () => [this.library, this.list, this.outlet, this.file],
    height: () => 74,
  })
  readonly #hands: ListHands<ArticleId, ArticleLine> = new ListHands(this, {
    window: this.#window,
    articlesOf: (line) => [line.article.id],
    itemOf: (article) => Promise.resolve(article),
    choose: (article) => this.dispatchEvent(new ArticleChosen(article)),
    focus: (article) => this.#focusCard(article),
  })
  /** Articles read or unstarred since the list was opened: they stay until the reader leaves it. */
  #kept = new Set<ArticleId>()

  override willUpdate(changed: PropertyValues<this>) {
    if (
      changed.has('list') ||
      changed.has('outlet') ||
      changed.has('file') ||
      changed.has('library')
    ) {
      this.#kept = new Set()
      this.#hands.forget()
      this.renderRoot?.querySelector('.scroller')?.scrollTo({ top: 0 })
    } else if (this.current) this.#kept.add(this.current)
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('current') && this.current) void this.#hands.walk.reveal(this.current)
  }

  override render() {
    return html`<div class="head">
        <h2><bdi>${this.#title()}</bdi></h2>
        <span>${this.list === 'file' ? 'in its order' : 'newest first'}</span>
      </div>
      ${this.#hands.around(this.#content())}`
  }

  /** Goes to the next article (1) or the one before (-1). */
  step(by: 1 | -1): Promise<void> {
    return this.#hands.walk.step(by)
  }

  /** Goes to the first or the last article. */
  end(which: 'first' | 'last'): Promise<void> {
    return this.#hands.walk.end(which)
  }

  /** The article the keyboard stands on, or ''. */
  get cursor(): ArticleId | '' {
    return this.#hands.walk.cursor
  }

  /** What is selected, in the order of the list. */
  selected(): Promise<readonly ArticleId[]> {
    return this.#hands.selected()
  }

  override focus() {
    void this.#hands.walk.focus()
  }

  #content() {
    if (this.#window.failure !== undefined) {
      const why = this.#window.failure.message
      return html`<quiet-note says="The articles could not be read." more=${why}></quiet-note>`
    }
    if (this.#window.ids?.length === 0) {
      const [says, more] = empty[this.list]
      return html`<quiet-note says=${says} more=${more}></quiet-note>`
    }
    const about = { label: this.#title(), count: this.#window.ids?.length ?? -1 }
    return selectableRows(this.#window, about, (at) => this.#card(at))
  }

  #card(at: number) {
    const id = this.#window.idAt(at)
    return html`<article-card
      data-index=${at}
      data-item=${id ?? nothing}
      .line=${id === undefined ? undefined : this.#window.line(id)}
      .current=${this.current}
      .cursor=${this.#hands.walk.cursor}
      .marks=${this.#hands.marks}
      .row=${at + 1}
      ${ref(this.#window.measure)}
    ></article-card>`
  }

  #title(): string {
    switch (this.list) {
      case 'articles':
        return 'All articles'
      case 'unread':
        return 'Unread'
      case 'starred':
        return 'Starred'
      case 'outlet':
        return this.outlet || 'Source not stated'
      case 'file':
        return this.file.split('/').at(-1) ?? this.file
    }
  }

  async #ids(): Promise<readonly ArticleId[]> {
    if (!this.library) return []
    const { db } = this.library
    if (this.list === 'outlet') return articleIds(db, { kind: 'outlet', outlet: this.outlet })
    if (this.list === 'file') return articlesOfFile(db, this.file)
    if (this.list === 'articles') return articleIds(db, { kind: 'all' })
    const found = await articleIds(db, { kind: this.list })
    if (this.#kept.size === 0) return found
    const matching = new Set(found)
    const all = await articleIds(db, { kind: 'all' })
    return all.filter((id) => matching.has(id) || this.#kept.has(id))
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
