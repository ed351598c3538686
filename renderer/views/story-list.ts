import { html, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Library } from '../controllers/library.ts'
import { keepPlace, placeIn } from '../controllers/list-places.ts'
import { ListWindow } from '../controllers/list-window.ts'
import {
  changesOf,
  listed,
  listedStories,
  listedStoriesFirst,
  type ListedStories,
} from '../controllers/listing.ts'
import type { ArticleId, StoryId } from '../domain/article.ts'
import { ArticleChosen } from '../elements/events.ts'
import '../elements/list-head.ts'
import '../elements/quiet-note.ts'
import '../elements/story-card.ts'
import { storySorts, type StorySort } from '../library/list-questions.ts'
import type { Ids } from '../library/packed-ids.ts'
import { articleLines, storyLines, type StoryLine } from '../library/queries.ts'
import { wordsOfStories } from '../library/queries-words.ts'
import { ground } from '../styles/shared.ts'
import { ListHands } from './list-hands.ts'
import { selectableRows } from './list-rows.ts'
import { listStyles } from './list.styles.ts'
import { WalkedList } from './walked-list.ts'

/** All stories, however many, in the order the reader chose. Fires `ArticleChosen`, `SortChosen`. */
@customElement('story-list')
export class StoryList extends WalkedList<StoryId, StoryLine> {
  static override styles = [ground, listStyles]

  @property({ attribute: false }) library: Library | null = null
  /** In what order; one that stories do not have is the usual one. */
  @property({ attribute: false }) sort: string = 'newest'
  /** The article being read, or ''. */
  @property({ attribute: false }) current: ArticleId | '' = ''

  readonly #window: ListWindow<StoryId, StoryLine> = new ListWindow(this, {
    ids: () => this.#ids(),
    first: () => this.#first(),
    changes: async () => (this.library ? changesOf(this.library.db) : null),
    lines: async (ids) => (this.library ? storyLines(this.library.db, ids) : []),
    idOf: (line) => line.story.id,
    madeOf: () => [this.library, this.#sort],
    height: (at) => heightOf(this.#sizes?.[at] ?? 1),
  })
  protected readonly hands: ListHands<StoryId, StoryLine> = new ListHands(this, {
    window: this.#window,
    articlesOf: (line) => line.lines.map(({ article }) => article.id),
    wordsOf: async (ids) => (this.library ? wordsOfStories(this.library.db, ids) : []),
    itemOf: (article) => this.#storyOf(article),
    articlesIn: (stories) => this.#articlesIn(stories),
    all: () => this.#everyArticle(),
    choose: (article) => this.dispatchEvent(new ArticleChosen(article)),
    focus: (story, article) => this.#focusCard(story, article),
  })

  /** How many articles each story has, in the order of the list; `null` while that is not known. */
  #sizes: Uint16Array | null = null
  /** The name under which the reader's place in what is shown is kept. */
  #place = ''

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('sort') || changed.has('library')) this.#turn()
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('current') && this.current) void this.hands.walk.reveal(this.current)
  }

  override disconnectedCallback() {
    this.#leave()
    super.disconnectedCallback()
  }

  override render() {
    return html`<list-head .name=${'Stories'} .sorts=${storySorts} .sort=${this.#sort}></list-head>
      ${this.hands.around(this.#content())}`
  }

  #content() {
    if (this.#window.failure !== undefined) {
      return html`<quiet-note
        says="The stories could not be read."
        more=${this.#window.failure.message}
      ></quiet-note>`
    }
    if (this.#window.ids?.length === 0 && this.#window.isWhole) {
      return html`<quiet-note
        says="No stories yet."
        more="Put articles into the library folder, or drop them on this window."
      ></quiet-note>`
    }
    const about = { label: 'Stories', count: -1 } // how many lines all stories have is not known
    return selectableRows(this.#window, about, (at) => this.#card(at))
  }

  #card(at: number) {
    const id = this.#window.idAt(at)
    const story = id === undefined ? undefined : this.#window.line(id)
    return html`<story-card
      role="rowgroup"
      aria-label=${`Story ${at + 1} of ${this.#window.ids?.length ?? 0}`}
      data-index=${at}
      data-item=${id ?? nothing}
      .story=${story}
      .current=${this.current}
      .cursor=${this.hands.walk.cursor}
      .marks=${this.hands.marks}
      .height=${this.#window.heightAt(at)}
    ></story-card>`
  }

  #focusCard(story: StoryId, article: ArticleId) {
    const at = `story-card[data-item="${CSS.escape(story)}"]`
    const card = this.renderRoot.querySelector<HTMLElementTagNameMap['story-card']>(at)
    void card?.updateComplete.then(() => card.focusArticle(article))
  }

  get #sort(): StorySort {
    return storySorts.find((sort) => sort === this.sort) ?? 'newest'
  }

  async #ids(): Promise<Ids<StoryId>> {
    return this.library ? this.#known(await listedStories(this.library, this.#sort)) : []
  }

  async #first(): Promise<Ids<StoryId> | null> {
    const first = this.library && (await listedStoriesFirst(this.library, this.#sort))
    return first && this.#known(first)
  }

  #known({ ids, sizes }: ListedStories): Ids<StoryId> {
    this.#sizes = sizes
    return ids
  }

  async #articlesIn(stories: readonly StoryId[]): Promise<readonly ArticleId[]> {
    const rows = (await this.library?.db.stories.bulkGet([...stories])) ?? []
    return rows.flatMap((row) => row?.members.map(({ article }) => article) ?? [])
  }

  /** Newest first: in the order of the stories, every story would have to be read. */
  async #everyArticle(): Promise<readonly ArticleId[]> {
    if (!this.library) return []
    const wish = { filter: { kind: 'all' }, sort: 'newest', kept: [] } as const
    return (await listed(this.library, wish)).slice()
  }

  /** The place in the order before is kept, the one in this order taken up. */
  #turn(): void {
    this.#leave()
    this.hands.forget()
    this.renderRoot?.querySelector('.scroller')?.scrollTo({ top: 0 })
    this.#place = this.library ? [this.library.db.name, 'stories', this.#sort].join('\n') : ''
    this.hands.takeUp(placeIn(this.#place))
  }

  #leave(): void {
    if (this.#place) keepPlace(this.#place, this.hands.place)
  }

  async #storyOf(article: ArticleId): Promise<StoryId | undefined> {
    if (!this.library) return undefined
    const [line] = await articleLines(this.library.db, [article])
    return line?.article.story
  }
}

/** Expected height of a story of so many articles, in CSS pixels: more than one can be compared. */
function heightOf(articles: number): number {
  return articles > 1 ? 78 + 29 * articles : 72
}

declare global {
  interface HTMLElementTagNameMap {
    'story-list': StoryList
  }
}
