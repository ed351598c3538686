import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { Breadth } from '../controllers/breadth.ts'
import { focusedNow } from '../controllers/focused-now.ts'
import type { Library } from '../controllers/library.ts'
import { LiveQuery } from '../controllers/live-query.ts'
import type { ReadLibraryFile } from '../controllers/pictures.ts'
import { shortFolder, type Settings } from '../controllers/program.ts'
import type { Route } from '../controllers/route.ts'
import type { ArticleId } from '../domain/article.ts'
import {
  CommandChosen,
  WidthSettled,
  type ArticleChosen,
  type PaneResized,
} from '../elements/events.ts'
import type { Point } from '../elements/context-menu.ts'
import { SortsSettled, type SortChosen } from '../elements/list-head-events.ts'
import '../elements/quiet-note.ts'
import '../elements/split-pane.ts'
import type { TagsWanted } from '../elements/tag-events.ts'
import type { TagId, TagRow } from '../library/database.ts'
import type { Counts } from '../library/queries.ts'
import { tagWith } from '../library/queries-tags.ts'
import { ground } from '../styles/shared.ts'
import './article-list.ts'
import { frontPageStyles } from './front-page.styles.ts'
import './problem-list.ts'
import './reading-room.ts'
import { SearchPane } from './search-pane.ts'
import './source-index.ts'
import './story-list.ts'
import './tag-menu.ts'

/** Where the reader is in the library. */
export type LibraryRoute = Extract<Route, { view: 'library' }>

/** The three panes: sources, list, article. Below 900 px two of them, below 640 px one. */
@customElement('front-page')
export class FrontPage extends LitElement {
  static override styles = [ground, frontPageStyles]

  @property({ attribute: false }) library: Library | null = null
  @property({ attribute: false }) settings: Settings | undefined
  @property({ attribute: false }) route: LibraryRoute | undefined
  @property({ attribute: false }) counts: Counts | undefined
  @property() folder = ''
  @property({ attribute: false }) readFile: ReadLibraryFile | null = null
  /** Whether the lists lie over the page; only where there is no room beside it. */
  @property({ type: Boolean }) listsOpen = false
  @state() private sourcesWidth = 0
  @state() private listWidth = 0

  readonly #breadth = new Breadth(this)
  readonly #search: SearchPane = new SearchPane(this)
  readonly #tag = new LiveQuery<TagRow | null>(
    this,
    async () => (this.library && (await tagWith(this.library.db, this.#tagId))) ?? null,
    () => [this.library, this.#tagId],
  )

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('settings') || !this.settings) return
    this.sourcesWidth = this.settings.sourcesWidth
    this.listWidth = this.settings.listWidth
  }

  override render() {
    const { route } = this
    if (!route) return nothing
    const isProblems = route.list === 'problems'
    const panes = this.#breadth.panes
    return html`<div
      class="panes ${panes}"
      @article-chosen=${this.#chosen}
      @tags-wanted=${({ articles, at }: TagsWanted) => this.#openTags(articles, at)}
    >
      ${this.#sources(panes === 'three')} ${isProblems ? this.#problems() : this.#list(route)}
      ${isProblems ? nothing : this.#reading(route)}
      <tag-menu .library=${this.library}></tag-menu>
    </div>`
  }

  /** Goes to the next article of the list (1) or the one before (-1), and opens it. */
  step(by: 1 | -1) {
    void this.list()?.step(by)
  }

  /** The article the keyboard stands on in the list, or ''. */
  get cursor(): ArticleId | '' {
    return this.list()?.cursor ?? ''
  }

  /** The articles that are selected in the list, in its order. */
  async selected(): Promise<readonly ArticleId[]> {
    return (await this.list()?.selected()) ?? []
  }

  /** Opens the menu of tags: of what is selected; else of what is read, or the keyboard stands on. */
  async tag(): Promise<void> {
    const selected = await this.selected()
    const one = this.route?.article ?? this.cursor
    const { left, top } = (this.list() ?? this).getBoundingClientRect()
    this.#openTags(selected.length > 0 || !one ? selected : [one], { x: left + 12, y: top + 44 })
  }

  /** Has the article that is read do a command; false when none is read. */
  inReading(does: (room: HTMLElementTagNameMap['reading-room']) => void): boolean {
    const room = this.renderRoot.querySelector('reading-room')
    if (room) does(room)
    return room !== null
  }

  /** Puts the keyboard on the list. */
  focusList() {
    const problems = this.renderRoot.querySelector<HTMLElement>('problem-list')
    ;(this.list() ?? problems)?.focus()
  }

  /** Puts the keyboard on the sources, where they are shown. */
  focusSources() {
    this.renderRoot.querySelector('source-index')?.focus()
  }

  /** Puts the keyboard on the article. */
  focusReading() {
    const room = this.renderRoot.querySelector('reading-room')
    room?.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }

  /** Puts the keyboard on the next pane that is shown: sources, list, article, and round again. */
  nextPane() {
    const panes = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-pane]')].filter(
      (pane) => !pane.inert,
    )
    const at = panes.findIndex((pane) => pane.matches(':focus-within'))
    const next = panes[(at + 1) % panes.length]
    if (next?.dataset['pane'] === 'reading') this.focusReading()
    else next?.focus()
  }

  #sources(beside: boolean) {
    const shown = beside ? (this.settings?.sourcesShown ?? true) : this.listsOpen
    if (!shown) return nothing
    const { route, folder } = this
    return html`${
        beside
          ? nothing
          : html`<div
              class="veil"
              @click=${() => this.dispatchEvent(new CommandChosen('toggle-sources'))}
            ></div>`
      }
      <source-index
        data-pane="sources"
        .style=${`width: ${this.sourcesWidth}px`}
        .library=${this.library}
        .counts=${this.counts}
        .of=${route?.of ?? ''}
        list=${route?.list ?? ''}
        outlet=${route?.outlet ?? ''}
        folder=${shortFolder(folder)}
        path=${folder}
      ></source-index>
      ${beside ? this.#edge('sourcesWidth') : nothing}`
  }

  #list(route: LibraryRoute) {
    const panes = this.#breadth.panes
    const isUnder = panes === 'one' && route.article !== null
    const style = panes === 'one' ? '' : `width: ${this.listWidth}px`
    const current = route.article ?? ''
    const sorted = (event: SortChosen) => this.#sorted(event)
    if (route.list === 'search' || route.list === 'saved') {
      const list = this.#search.list({ style, isUnder, current, sorted })
      return html`${list}${panes === 'one' ? nothing : this.#edge('listWidth')}`
    }
    return html`${
      route.list === 'stories'
        ? html`<story-list
            data-pane="list"
            .style=${style}
            ?inert=${isUnder}
            .library=${this.library}
            .sort=${this.settings?.sorts['stories'] ?? ''}
            .current=${current}
            @sort-chosen=${this.#sorted}
          ></story-list>`
        : html`<article-list
            data-pane="list"
            .style=${style}
            ?inert=${isUnder}
            .library=${this.library}
            .list=${route.list}
            .outlet=${route.outlet}
            .file=${route.file ?? ''}
            .tag=${this.#tagId}
            .heading=${this.#tag.value?.name ?? ''}
            .colour=${this.#tag.value?.colour ?? null}
            .sort=${this.settings?.sorts[route.list] ?? ''}
            .current=${current}
            @sort-chosen=${this.#sorted}
          ></article-list>`
    }
    ${panes === 'one' ? nothing : this.#edge('listWidth')}`
  }

  #reading(route: LibraryRoute) {
    if (route.article !== null) {
      return html`<reading-room
        data-pane="reading"
        @keydown=${this.#pageOn}
        .library=${this.library}
        .article=${route.article}
        .lit=${route.lit}
        .sought=${this.#search.text ?? ''}
        .readFile=${this.readFile}
        .provenanceWidth=${this.settings?.provenanceWidth ?? 300}
        .provenanceShown=${this.settings?.provenanceShown ?? true}
      ></reading-room>`
    }
    if (this.#breadth.panes === 'one') return nothing
    return html`<section class="nothing-open" aria-label="Article">
      ${
        this.counts && this.counts.articles > 0
          ? html`<quiet-note
              says="Pick a story to read."
              more="Arrow keys or j and k walk the list; ? shows every key."
            ></quiet-note>`
          : nothing
      }
    </section>`
  }

  #problems() {
    return html`<problem-list data-pane="list" .library=${this.library}></problem-list>`
  }

  #edge(pane: 'sourcesWidth' | 'listWidth') {
    const isList = pane === 'listWidth'
    return html`<split-pane
      label=${isList ? 'Width of the list' : 'Width of the sources'}
      .width=${this[pane]}
      .least=${isList ? 240 : 160}
      .most=${isList ? 620 : 380}
      @pane-resized=${(event: PaneResized) => this.#resized(pane, event)}
    ></split-pane>`
  }

  #resized(pane: 'sourcesWidth' | 'listWidth', { width, settled }: PaneResized) {
    this[pane] = width
    if (settled) this.dispatchEvent(new WidthSettled(pane, width))
  }

  /** The order of a list is remembered: one for all sources, one for all tags. */
  #sorted({ sort }: SortChosen) {
    const list = this.route?.list ?? 'stories'
    this.dispatchEvent(new SortsSettled({ ...this.settings?.sorts, [list]: sort }))
  }

  /** Space on the last page goes on to the next article; on a button it presses the button. */
  #pageOn(event: KeyboardEvent) {
    const [target] = event.composedPath()
    const presses = target instanceof Element && target.matches('button, a, summary, input')
    if (event.key !== ' ' || event.defaultPrevented || presses) return
    event.preventDefault()
    this.step(event.shiftKey ? -1 : 1)
  }

  /** Choosing the open article once more means to go into it. */
  #chosen({ article }: ArticleChosen) {
    if (article === this.route?.article) this.focusReading()
  }

  /** The keyboard goes back to where it was; to the list, where that is no more. */
  #openTags(articles: readonly ArticleId[], at: Point) {
    const before = focusedNow()
    const back = () => (before?.isConnected ? before.focus() : this.focusList())
    void this.renderRoot.querySelector('tag-menu')?.open(articles, at, back)
  }

  /** The tag whose articles are listed, or ''. */
  get #tagId(): TagId | '' {
    const { list = '', of = '' } = this.route ?? {}
    return list === 'tag' ? (of as TagId) : ''
  }

  /** The list that is shown; `null` where problems are. */
  list() {
    type Lists = HTMLElementTagNameMap['story-list' | 'article-list' | 'search-results']
    return this.renderRoot.querySelector<Lists>('story-list, article-list, search-results')
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'front-page': FrontPage
  }
}
