import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Library } from '../controllers/library.ts'
import { LiveQuery } from '../controllers/live-query.ts'
import { mostCompared, toHash } from '../controllers/route.ts'
import { isTyping } from '../controllers/shortcuts.ts'
import type { ArticleId } from '../domain/article.ts'
import { conflictInWords } from '../domain/compare/story/date-conflicts.ts'
import { writtenDate } from '../elements/dates.ts'
import { CommandChosen, CompareChosen } from '../elements/events.ts'
import '../elements/quiet-note.ts'
import { OtherStoryWanted, StoryWished } from '../elements/story-events.ts'
import '../elements/story-head.ts'
import '../elements/story-members.ts'
import type { MemberPointed, NameGiven } from '../elements/story-page-events.ts'
import '../elements/story-timeline.ts'
import { courseWords, extentWords, periodWords } from '../elements/story-words.ts'
import { clockWords } from '../elements/timeline-words.ts'
import { storyCoverage, type StoryCoverage } from '../library/queries-story.ts'
import { buttons, ground, spoken } from '../styles/shared.ts'
import { storyPageStyles } from './story-page.styles.ts'

/**
 * One story: what it is called, its coverage in time as a picture, and its articles as a table that
 * says why each belongs. The reader names it, and puts right what does not belong. It is found by any
 * of its articles; should that one leave, the page stays with the others.
 */
@customElement('story-page')
export class StoryPage extends LitElement {
  static override styles = [ground, buttons, spoken, storyPageStyles]

  @property({ attribute: false }) library: Library | null = null
  /** An article of the story. */
  @property({ attribute: false }) article = '' as ArticleId
  /** The article the keyboard stands on. */
  @state() private at: ArticleId | '' = ''
  @state() private renaming = false

  readonly #coverage = new LiveQuery<StoryCoverage | null>(
    this,
    async () => this.library && storyCoverage(this.library.db, this.article, Date.now()),
    () => [this.library, this.article],
  )
  #shown: StoryCoverage | null | undefined
  #arrived = false

  /** The article that commands act on. */
  get cursor(): ArticleId {
    return this.at || this.article
  }

  /** Opens the form in which the story is named. */
  beginNaming(): void {
    this.renaming = true
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('article') && changed.get('article') !== undefined) this.renaming = false
    // The story before stays until the next one is there: nothing blinks.
    if (this.#coverage.value !== undefined) this.#follow(this.#coverage.value)
  }

  override updated(): void {
    if (this.#arrived || !this.#shown || this.renaming) return
    this.#arrived = true
    // What led here had the keyboard, and is gone: reading begins with the headline.
    if (this.matches(':focus-within') || isElsewhere(this.ownerDocument)) return
    const head = this.renderRoot.querySelector('story-head')
    void head?.updateComplete.then(() => head.focus())
  }

  override render() {
    const shown = this.#shown
    return html`<header class="bar">
        <button class="button" @click=${() => this.dispatchEvent(new CommandChosen('back'))}>
          ‹ Library
        </button>
        <span class="space"></span>
        ${shown ? this.#acts(shown) : nothing}
      </header>
      ${shown === undefined ? nothing : shown ? this.#story(shown) : this.#gone()}`
  }

  #acts({ story, tellers }: StoryCoverage) {
    const articles = tellers.slice(0, mostCompared).map(({ line }) => line.article.id)
    return html`<button class="button" @click=${() => (this.renaming = true)}>Rename…</button>
      ${
        story.named
          ? html`<button class="button" @click=${() => this.#name(null)}>
              Take your name back
            </button>`
          : nothing
      }
      <button class="button" @click=${this.#merge}>Merge with another story…</button>
      ${
        articles.length > 1
          ? html`<button
              class="primary"
              @click=${() => this.dispatchEvent(new CompareChosen(articles))}
            >
              ${comparingWords(tellers.length)}
            </button>`
          : nothing
      }`
  }

  #story(shown: StoryCoverage) {
    const period = periodWords(shown)
    return html`<div
      class="page"
      role="region"
      aria-label="Story"
      tabindex="0"
      @member-pointed=${this.#point}
      @keydown=${this.#walk}
    >
      <story-head
        headline=${shown.story.headline}
        own=${shown.ownHeadline}
        ?named=${shown.story.named === true}
        ?renaming=${this.renaming}
        @name-given=${this.#named}
      ></story-head>
      <p class="extent">${[extentWords(shown), period].filter(Boolean).join(' · ')}</p>
      ${courseWords(shown).map((words) => html`<p class="course">${words}</p>`)}
      <section aria-labelledby="time">
        <h3 id="time">Coverage in time</h3>
        <story-timeline .coverage=${shown} .current=${this.cursor}></story-timeline>
        <p class="key">${clockWords(shown.timeline)}</p>
      </section>
      ${this.#conflicts(shown)}
      <section aria-labelledby="articles">
        <h3 id="articles">Its articles, as they appeared</h3>
        <story-members .coverage=${shown} .current=${this.cursor}></story-members>
      </section>
    </div>`
  }

  #conflicts({ timeline, tellers }: StoryCoverage) {
    if (timeline.conflicts.length === 0) return nothing
    return html`<section class="conflicts" aria-labelledby="conflicts">
      <h3 id="conflicts">Dates that do not agree</h3>
      <ul>
        ${timeline.conflicts.map(
          (one) => html`<li>${conflictInWords(one, tellers, writtenDate)}</li>`,
        )}
      </ul>
    </section>`
  }

  #gone() {
    return html`<quiet-note
      says="This article tells no story here any more."
      more="Its file was changed or removed; other articles stand where they were."
    ></quiet-note>`
  }

  /** Where the article that led here has left its story, the page stays with those it was among. */
  #follow(next: StoryCoverage | null): void {
    const before = this.#shown
    this.#shown = next
    if (!before || !next || before === next) return
    const ids = (of: StoryCoverage) => of.tellers.map(({ line }) => line.article.id)
    const [was, is] = [ids(before), ids(next)]
    const isSame = is.some((id) => id !== this.article && was.includes(id))
    const other = was.find((id) => id !== this.article)
    if (was.includes(this.article) && !isSame && is.length === 1 && other) this.#leave(other)
    else if (this.at && !is.includes(this.at)) this.#goBeside(before, is)
  }

  /** The row with the keyboard left the table: the next one takes it, or the one before. */
  #goBeside({ timeline, tellers }: StoryCoverage, left: readonly ArticleId[]): void {
    const order = timeline.appearances.map(({ article }) => tellers[article]?.line.article.id)
    const gone = order.findIndex((id) => id === this.at)
    const beside = [...order.slice(gone + 1), ...order.slice(0, gone).reverse()]
    this.at = beside.find((id) => id !== undefined && left.includes(id)) ?? ''
    const hadIt = this.renderRoot.querySelector('story-members')?.matches(':focus-within')
    if (hadIt && this.at) void this.#focusRow(this.at)
  }

  async #focusRow(article: ArticleId): Promise<void> {
    await this.updateComplete
    await this.renderRoot.querySelector('story-members')?.focusArticle(article)
  }

  /** The place is the shell's: it follows the address, and so do we. No step for Back is left. */
  #leave(to: ArticleId): void {
    this.at = ''
    this.#shown = undefined
    this.#arrived = false
    location.replace(toHash({ view: 'story', article: to }))
  }

  readonly #point = ({ article }: MemberPointed): void => {
    const isFromPicture = article !== this.at
    this.at = article
    if (isFromPicture) void this.#focusRow(article)
  }

  readonly #walk = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isTyping(event.composedPath()[0])) return
    this.renderRoot.querySelector('story-members')?.walk(event)
  }

  readonly #merge = (): void => {
    this.dispatchEvent(new OtherStoryWanted([this.article], 'merge'))
  }

  readonly #named = ({ name }: NameGiven): void => {
    this.renaming = false
    if (name !== null) this.#name(name)
  }

  #name(name: string | null): void {
    this.dispatchEvent(new StoryWished({ kind: 'name', article: this.article, name }))
  }
}

/** The keyboard is in a dialog, or in something else that stays. */
function isElsewhere({ activeElement }: Document): boolean {
  const within = activeElement?.shadowRoot?.activeElement
  return within !== null && within !== undefined
}

function comparingWords(articles: number): string {
  if (articles > mostCompared) return `Compare the first ${mostCompared} of ${articles}`
  return articles === 2 ? 'Compare both' : `Compare all ${articles}`
}

declare global {
  interface HTMLElementTagNameMap {
    'story-page': StoryPage
  }
}
