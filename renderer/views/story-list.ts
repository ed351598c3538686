import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ref } from 'lit/directives/ref.js'
import type { Library } from '../controllers/library.ts'
import { ListWindow } from '../controllers/list-window.ts'
import type { ArticleId, StoryId } from '../domain/article.ts'
import { ArticleChosen } from '../elements/events.ts'
import '../elements/quiet-note.ts'
import '../elements/story-card.ts'
import { articleLines, storyIds, storyLines, type StoryLine } from '../library/queries.ts'
import { ground } from '../styles/shared.ts'
import { ListHands } from './list-hands.ts'
import { selectableRows } from './list-rows.ts'
import { listStyles } from './list.styles.ts'

/** All stories, newest first, however many. Fires `ArticleChosen`. */
@customElement('story-list')
export class StoryList extends LitElement {
  static override styles = [ground, listStyles]

  @property({ attribute: false }) library: Library | null = null
  /** The article being read, or ''. */
  @property({ attribute: false }) current: ArticleId | '' = ''

  readonly #window: ListWindow<StoryId, StoryLine> = new ListWindow(this, {
    ids: async () => (this.library ? storyIds(this.library.db) : []),
    lines: async (ids) => (this.library ? storyLines(this.library.db, ids) : []),
    idOf: (line) => line.story.id,
    madeOf: () => [this.library],
    height: (line) => heightOf(line?.lines.length ?? 1),
  })
  readonly #hands: ListHands<StoryId, StoryLine> = new ListHands(this, {
    window: this.#window,
    articlesOf: (line) => line.lines.map(({ article }) => article.id),
    itemOf: (article) => this.#storyOf(article),
    choose: (article) => this.dispatchEvent(new ArticleChosen(article)),
    focus: (story, article) => this.#focusCard(story, article),
  })

  override updated(changed: PropertyValues<this>) {
    if (changed.has('current') && this.current) void this.#hands.walk.reveal(this.current)
  }

  override render() {
    return html`<div class="head">
        <h2>Stories</h2>
        <span>newest first</span>
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
      return html`<quiet-note
        says="The stories could not be read."
        more=${this.#window.failure.message}
      ></quiet-note>`
    }
    if (this.#window.ids?.length === 0) {
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
      .cursor=${this.#hands.walk.cursor}
      .marks=${this.#hands.marks}
      ${ref(this.#window.measure)}
    ></story-card>`
  }

  #focusCard(story: StoryId, article: ArticleId) {
    const at = `story-card[data-item="${CSS.escape(story)}"]`
    const card = this.renderRoot.querySelector<HTMLElementTagNameMap['story-card']>(at)
    void card?.updateComplete.then(() => card.focusArticle(article))
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
