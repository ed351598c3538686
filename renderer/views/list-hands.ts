import { html, type ReactiveController, type TemplateResult } from 'lit'
import { lineUnder } from '../controllers/line-under.ts'
import { ListDrag } from '../controllers/list-drag.ts'
import type { Anchor } from '../controllers/list-window.ts'
import type { ListPlace } from '../controllers/list-places.ts'
import { ListSelection } from '../controllers/list-selection.ts'
import { ListWalk, type Walked } from '../controllers/list-walk.ts'
import { markAll, type MarkWish } from '../controllers/mark-deeds.ts'
import { mostCompared } from '../controllers/route.ts'
import type { ArticleId } from '../domain/article.ts'
import { CompareChosen, MessageGiven } from '../elements/events.ts'
import type { SelectionActChosen } from '../elements/list-events.ts'
import type { ListActChosen } from '../elements/list-head-events.ts'
import { unmarkedLines, type LineMarks } from '../elements/news-line.ts'
import { OtherStoryWanted, StoryWished } from '../elements/story-events.ts'
import type { Point } from '../elements/context-menu.ts'
import { TagsWanted } from '../elements/tag-events.ts'
import '../elements/selection-bar.ts'
import type { HandledList } from './handled-list.ts'
import './line-menu.ts'
import { SeekHand } from './seek-hand.ts'
import { putTag } from './tag-said.ts'
import { walkKeys } from './walk-keys.ts'

/** What the acts on a selection that mark articles do. */
const markWishes: ReadonlyMap<SelectionActChosen['act'], MarkWish> = new Map([
  ['read', { mark: 'read', on: true }],
  ['unread', { mark: 'read', on: false }],
  ['star', { mark: 'starred', on: true }],
  ['unstar', { mark: 'starred', on: false }],
])

/**
 * All that a reader does with the lines of a list: walks along them, selects several, drags one onto
 * another, opens the menu of one.
 */
export class ListHands<Id extends string, Line> implements ReactiveController {
  readonly walk: ListWalk<Id, Line>
  readonly #selection: ListSelection<Id, Line>
  readonly #drag: ListDrag
  readonly #seek: SeekHand<Id, Line>
  /** What the cards show of it all. Another object whenever it changes. */
  marks: LineMarks = unmarkedLines
  #menuOf: ArticleId | '' = ''
  #remembered: ArticleId | '' = ''

  constructor(
    private readonly host: HandledList,
    private readonly list: Walked<Id, Line>,
  ) {
    this.walk = new ListWalk(host, list)
    this.#selection = new ListSelection(host, list)
    this.#drag = new ListDrag(host, {
      letGo: (dragged, on) => this.#compare([dragged, on]),
      tagged: (tag, articles) => void putTag(host, tag, articles),
      selected: () => this.#selection.articles,
    })
    this.#seek = new SeekHand(host, { list, walk: this.walk, mark: (line) => this.#show(line) })
    host.addController(this)
  }

  hostUpdate(): void {
    const { selected, dropsOn, menuOf } = this.marks
    const { over, says } = this.#drag
    const next = { selected: this.#selection.articles, dropsOn: over, dropSays: says }
    const isSame = selected === next.selected && dropsOn === next.dropsOn
    if (!isSame || menuOf !== this.#menuOf) this.marks = { ...next, menuOf: this.#menuOf }
    if (this.#remembered && this.list.window.isWhole) {
      void this.walk.remember(this.#remembered)
      this.#remembered = ''
    }
  }

  hostConnected(): void {
    this.host.addEventListener('list-act-chosen', this.#actOnAll)
  }

  hostDisconnected(): void {
    this.host.removeEventListener('list-act-chosen', this.#actOnAll)
  }

  /** The scrolling part of the list; before it, what is selected, in the place of the list's name. */
  around(content: unknown): TemplateResult {
    return html`<selection-bar
        .selected=${this.#selection.articles.size}
        .most=${mostCompared}
        @selection-act-chosen=${this.#act}
        @keydown=${this.#escape}
      ></selection-bar>
      ${this.#seek.render()}
      <div
        class="scroller"
        @keydown=${this.#key}
        @click=${this.#click}
        @contextmenu=${this.#menu}
        @dragstart=${this.#drag.start}
        @dragenter=${this.#drag.hold}
        @dragover=${this.#drag.hold}
        @dragleave=${this.#drag.leave}
        @drop=${this.#drag.drop}
        @dragend=${this.#drag.end}
      >
        ${content}
      </div>
      <line-menu .library=${this.host.library} .current=${this.host.current}></line-menu>`
  }

  /** What is selected, in the order of the list. */
  selected(): Promise<readonly ArticleId[]> {
    return this.#selection.inOrder()
  }

  /** How many are selected. */
  get count(): number {
    return this.#selection.articles.size
  }

  /** Where the reader is in the list. */
  get place(): ListPlace {
    return { inSight: this.list.window.place, cursor: this.walk.cursor }
  }

  /** Goes back to where the reader was, as soon as the list is there. */
  takeUp(place: ListPlace | null): void {
    // What is kept are ids of this very list: those it has no more are passed over.
    this.list.window.restore((place?.inSight ?? []) as readonly Anchor<Id>[])
    this.#remembered = place?.cursor ?? ''
  }

  /** Begins anew: the list shows something else. */
  forget(): void {
    this.walk.forget()
    this.#selection.clear()
    this.#seek.close()
  }

  readonly #key = (event: KeyboardEvent): void => {
    const act = this.#keyAct(event)
    if (!act) return this.#escape(event)
    event.preventDefault()
    act()
  }

  #keyAct(event: KeyboardEvent): (() => unknown) | undefined {
    const isMod = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
    if (isMod && event.key.toLowerCase() === 'a') return () => this.#selection.all()
    if (event.metaKey || event.altKey) return undefined
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
    const pressed = [event.ctrlKey && 'Ctrl+', event.shiftKey && 'Shift+', event.key]
    switch (pressed.filter(Boolean).join('')) {
      case 'x':
      case 'Ctrl+ ':
        return () => this.#toggleHere()
      case 'Shift+ArrowDown':
      case 'Shift+ArrowUp':
        return () => by && this.#extendBy(by)
      case 'Ctrl+ArrowDown':
      case 'Ctrl+ArrowUp':
        return () => by && this.walk.move(by)
      case 'ContextMenu':
      case 'Shift+F10':
        return () => this.#openMenu(lineUnder(event) || this.walk.cursor, null)
      default:
        return undefined
    }
  }

  /** Esc unselects first; the next one goes back. */
  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#selection.clear()) {
      event.preventDefault()
      void this.walk.focus()
    } else walkKeys(this.walk)(event)
  }

  readonly #click = {
    capture: true, // before the line itself, for which any click means to open it
    handleEvent: (event: MouseEvent): void => {
      const article = lineUnder(event)
      const isMore = event.ctrlKey || event.metaKey
      if (!article || !(isMore || event.shiftKey)) return
      event.preventDefault()
      event.stopPropagation()
      const from = this.host.current || this.walk.cursor
      if (isMore) void this.#toggle(article)
      else void this.#selection.extend(article, from)
      void this.walk.reveal(article)
    },
  }

  readonly #menu = (event: MouseEvent): void => {
    const article = lineUnder(event)
    if (!article) return
    event.preventDefault()
    const isPointed = !(event instanceof PointerEvent) || event.pointerType !== ''
    this.#openMenu(article, isPointed ? { x: event.clientX, y: event.clientY } : null)
  }

  #openMenu(article: ArticleId | '', at: Point | null): void {
    if (!article) return
    this.#show(article)
    void this.walk.reveal(article)
    void this.host.renderRoot.querySelector('line-menu')?.open({
      article,
      at: at ?? this.#below(article),
      selected: this.#selection.articles,
      selection: () => this.selected(),
      toggle: () => void this.#toggle(article),
      left: () => {
        this.#show('')
        void this.walk.focus()
      },
    })
  }

  #show(menuOf: ArticleId | ''): void {
    this.#menuOf = menuOf
    this.host.requestUpdate()
  }

  /** Where the menu of a line opens that was asked for by a key: at its foot. */
  #below(article: ArticleId): Point {
    const line = `[data-article="${CSS.escape(article)}"]`
    const cards = [...this.host.renderRoot.querySelectorAll('article-card, story-card')]
    const found = cards.flatMap((card) => card.shadowRoot?.querySelector(line) ?? [])[0]
    const { left, bottom } = (found ?? this.host).getBoundingClientRect()
    return { x: left + 24, y: bottom - 4 }
  }

  #toggle(article: ArticleId): Promise<void> {
    return this.#selection.toggle(article, this.host.current)
  }

  #toggleHere(): Promise<void> {
    return this.walk.inTurn(() => {
      const { cursor } = this.walk
      return cursor ? this.#toggle(cursor) : undefined
    })
  }

  async #extendBy(by: 1 | -1): Promise<void> {
    const from = await this.walk.inTurn(() => this.walk.cursor)
    const to = await this.walk.move(by)
    if (to) await this.#selection.extend(to, from)
  }

  readonly #act = async ({ act }: SelectionActChosen): Promise<void> => {
    if (act === 'compare') return this.#compare(await this.selected())
    if (act === 'tag') return this.#tag(await this.selected())
    const wish = markWishes.get(act)
    if (wish) return this.#mark(wish, await this.selected())
    if (act === 'move') {
      this.host.dispatchEvent(new OtherStoryWanted(await this.selected(), 'move'))
      return
    }
    if (act === 'merge' || act === 'split' || act === 'never') {
      this.host.dispatchEvent(new StoryWished({ kind: act, articles: await this.selected() }))
    }
    this.#selection.clear()
    await this.walk.focus()
  }

  readonly #actOnAll = ({ act }: ListActChosen): void => {
    if (act === 'seek') void this.#seek.open()
    else if (act === 'select-all') void this.#selection.all().then(() => this.walk.focus())
    else void this.#markEvery()
  }

  async #markEvery(): Promise<void> {
    await this.#mark({ mark: 'read', on: true }, await this.#selection.every())
  }

  async #mark(wish: MarkWish, articles: readonly ArticleId[]): Promise<void> {
    const { library } = this.host
    if (!library) return
    try {
      const { says, offers = null } = await markAll(library, wish, articles)
      this.host.dispatchEvent(new MessageGiven(says, 'calm', offers))
    } catch (failure) {
      const why = failure instanceof Error ? failure.message : String(failure)
      this.host.dispatchEvent(new MessageGiven(`This could not be kept: ${why}`, 'failed'))
    }
  }

  #tag(articles: readonly ArticleId[]): void {
    const { left, top } = this.host.getBoundingClientRect()
    this.host.dispatchEvent(new TagsWanted(articles, { x: left + 12, y: top + 44 }))
  }

  #compare(articles: readonly ArticleId[]): void {
    if (articles.length < 2 || articles.length > mostCompared) return
    this.host.dispatchEvent(new CompareChosen(articles))
  }
}
