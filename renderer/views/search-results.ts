import { html, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { Folds } from '../controllers/folds.ts'
import type { Library } from '../controllers/library.ts'
import { ListWindow } from '../controllers/list-window.ts'
import { LiveQuery } from '../controllers/live-query.ts'
import { Searching } from '../controllers/searching.ts'
import type { ArticleId } from '../domain/article.ts'
import '../elements/article-card.ts'
import { ArticleChosen } from '../elements/events.ts'
import '../elements/list-head.ts'
import '../elements/quiet-note.ts'
import '../elements/search-empty.ts'
import type { SearchActChosen, StoriesFolded } from '../elements/search-events.ts'
import '../elements/search-help.ts'
import '../elements/search-said.ts'
import '../elements/search-stories.ts'
import type { FoundStoryLine } from '../elements/search-stories.ts'
import type { SavedSearchRow } from '../library/database.ts'
import { articleLines, storyLines, type ArticleLine } from '../library/queries.ts'
import type { FoundStory, SearchOrder } from '../library/search-messages.ts'
import { wordsOfArticles } from '../library/queries-words.ts'
import { ground } from '../styles/shared.ts'
import { ListHands } from './list-hands.ts'
import { selectableRows } from './list-rows.ts'
import { listStyles } from './list.styles.ts'
import { searchAct } from './search-acts.ts'
import { WalkedList } from './walked-list.ts'

/** The section under which the stories among what was found are folded. */
const storiesFound = 'found-stories'

const orders = ['best', 'newest', 'oldest'] as const

/**
 * What a search finds, or one that is kept: stories first, then articles, however many. Fires
 * `ArticleChosen`, `SortChosen`, `StoryChosen`, `ListChosen`.
 */
@customElement('search-results')
export class SearchResults extends WalkedList<ArticleId, ArticleLine> {
  static override styles = [ground, listStyles]

  @property({ attribute: false }) library: Library | null = null
  /** What is searched for; `null` while that is not known. */
  @property({ attribute: false }) text: string | null = null
  /** The kept search that is shown; `null` for one that is only typed. */
  @property({ attribute: false }) kept: SavedSearchRow | null = null
  /** In what order; another name than those of `orders` is the first of them. */
  @property({ attribute: false }) sort: string = 'best'
  /** The article being read, or ''. */
  @property({ attribute: false }) current: ArticleId | '' = ''

  readonly #searching: Searching = new Searching(this, (anew) => {
    this.#isNew ||= anew
    this.#window.again()
  })
  readonly #window: ListWindow<ArticleId, ArticleLine> = new ListWindow(this, {
    ids: () => Promise.resolve(this.#searching.found?.articles ?? []),
    changes: () => Promise.resolve(null), // `Searching` says when there are others
    lines: async (ids) => (this.library ? articleLines(this.library.db, ids) : []),
    idOf: (line) => line.article.id,
    madeOf: () => [this.library],
    height: () => 118,
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
  readonly #stories = new LiveQuery<readonly FoundStoryLine[]>(
    this,
    async () => this.#foundStories(),
    () => [this.library, this.#searching.found?.stories],
  )
  readonly #folds = new Folds(this)
  #shownStories: readonly FoundStoryLine[] = []
  /** The first answer to what is typed now has come: the list stands at its top. */
  #isNew = false

  override willUpdate(changed: PropertyValues<this>) {
    const { library, text } = this
    this.#searching.look({ library, text: text ?? '', order: this.#order })
    if (this.#stories.value) this.#shownStories = this.#stories.value
    if (changed.has('text') || changed.has('library')) this.hands.forget()
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('current') && this.current) void this.hands.walk.reveal(this.current)
    if (this.#isNew && this.#window.ids === (this.#searching.found?.articles ?? this.#window.ids)) {
      this.#isNew = false
      this.renderRoot.querySelector('.scroller')?.scrollTo({ top: 0 })
    }
    const inSight = this.#window.items
    this.#searching.near(inSight.at(-1)?.index ?? 0)
    void this.#searching.show(inSight.flatMap(({ index }) => this.#window.idAt(index) ?? []))
  }

  override render() {
    return html`<list-head
        .name=${this.kept?.name ?? 'Search'}
        .sorts=${orders}
        .sort=${this.#order}
      ></list-head>
      <search-said
        .found=${this.#searching.found}
        .index=${this.#searching.state}
        .order=${this.#order}
        .text=${this.text ?? ''}
        .name=${this.kept?.name ?? ''}
        @search-act-chosen=${this.#act}
      ></search-said>
      <search-stories
        .stories=${this.#searching.found?.stories.length ? this.#shownStories : []}
        ?folded=${this.#folds.has(storiesFound)}
        @stories-folded=${({ folded }: StoriesFolded) => this.#folds.set(storiesFound, folded)}
      ></search-stories>
      ${this.hands.around(this.#content())}
      <search-help></search-help>`
  }

  get #order(): SearchOrder {
    return orders.find((order) => order === this.sort) ?? 'best'
  }

  #content() {
    const { failure, found, state } = this.#searching
    const trouble = failure || state?.trouble
    if (this.text === null) return nothing
    if (this.text.trim() === '') {
      return html`<search-empty @search-act-chosen=${this.#act}></search-empty>`
    }
    if (trouble) {
      return html`<quiet-note says="The library cannot be searched." more=${trouble}></quiet-note>`
    }
    if (found?.count === 0) return this.#none(found.text)
    const about = { label: 'Found articles', count: found?.counted ? found.count : -1 }
    return selectableRows(this.#window, about, (at) => this.#card(at))
  }

  #none(text: string) {
    const state = this.#searching.state
    const isWhole = !state || state.indexed >= state.of
    const more = isWhole
      ? 'Try fewer words, the beginning of a word with a star, or OR between two words.'
      : 'Not all articles can be searched yet; what is found later appears here.'
    return html`<quiet-note says=${`Nothing found for ${text.trim()}`} more=${more}></quiet-note>`
  }

  #card(at: number) {
    const id = this.#window.idAt(at)
    return html`<article-card
      data-index=${at}
      data-item=${id ?? nothing}
      .line=${id === undefined ? undefined : this.#window.line(id)}
      .snippet=${id === undefined ? undefined : this.#searching.snippet(id)}
      .current=${this.current}
      .cursor=${this.hands.walk.cursor}
      .marks=${this.hands.marks}
      .row=${at + 1}
      .height=${this.#window.heightAt(at)}
    ></article-card>`
  }

  async #foundStories(): Promise<readonly FoundStoryLine[]> {
    const stories: readonly FoundStory[] = this.#searching.found?.stories ?? []
    if (!this.library || stories.length === 0) return []
    const ids = stories.map(({ story }) => story)
    const lines = await storyLines(this.library.db, ids)
    return lines.map((line) => {
      return { line, found: stories.find(({ story }) => story === line.story.id)?.found ?? 0 }
    })
  }

  readonly #act = ({ act, name }: SearchActChosen): void => {
    const { library, text, kept } = this
    if (act === 'help') this.renderRoot.querySelector('search-help')?.open()
    else if (library) void searchAct(this, { library, act, name, text: text ?? '', kept })
  }

  #focusCard(article: ArticleId) {
    const at = `article-card[data-item="${CSS.escape(article)}"]`
    const card = this.renderRoot.querySelector<HTMLElementTagNameMap['article-card']>(at)
    void card?.updateComplete.then(() => card.focusArticle())
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-results': SearchResults
  }
}
