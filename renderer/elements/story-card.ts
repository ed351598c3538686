import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ArticleId } from '../domain/article.ts'
import type { StoryLine } from '../library/queries.ts'
import { ground, spoken } from '../styles/shared.ts'
import { ArticleChosen, CompareChosen } from './events.ts'
import { newsLineStyles } from './news-line.styles.ts'
import { newsLine, unmarkedLines, type LineMarks } from './news-line.ts'
import { StoryChosen } from './story-events.ts'
import { memberRelation } from './story-member-words.ts'
import { lineTagStyles, tagDotStyles } from './tag-marks.ts'

/** The most articles that are compared at once. */
const most = 6

/**
 * One story of a list: its headline, a line for each article that tells it, and all of them to be
 * compared. Fires `ArticleChosen` and `CompareChosen`.
 */
@customElement('story-card')
export class StoryCard extends LitElement {
  static override styles = [ground, spoken, newsLineStyles, tagDotStyles, lineTagStyles]

  @property({ attribute: false }) story: StoryLine | undefined
  /** The article being read, or ''. */
  @property({ attribute: false }) current: string = ''
  /** The article the keyboard stands on in this list, or ''. */
  @property({ attribute: false }) cursor: string = ''
  @property({ attribute: false }) marks: LineMarks = unmarkedLines
  /** How much room it takes while it is being read from the library, in CSS pixels; then what it needs. */
  height = 0

  override willUpdate() {
    const room = this.story ? '' : `${this.height}px`
    if (this.style.height !== room) this.style.height = room
    this.toggleAttribute(
      'current',
      this.story?.lines.some(({ article }) => article.id === this.current),
    )
  }

  override render() {
    const { story, lines } = this.story ?? { story: undefined, lines: [] }
    if (!story) return nothing
    const { current, cursor, marks } = this
    const rows = lines.map((line, at) =>
      newsLine({
        line,
        headline: at === 0 ? story.headline || line.article.headline : '',
        relation: lines.length < 2 ? '' : relationOf(story.members, line.article.id),
        current,
        cursor,
        marks,
        choose: () => this.dispatchEvent(new ArticleChosen(line.article.id)),
      }),
    )
    return html`${rows}${lines.length > 1 ? this.#together(lines) : nothing}`
  }

  /** Puts the keyboard on the line of an article. */
  focusArticle(article: ArticleId) {
    const line = `[data-article="${CSS.escape(article)}"] .stop`
    this.renderRoot.querySelector<HTMLElement>(line)?.focus()
  }

  /** Reached by Tab from the line the keyboard stands on: one stop more, not one for every story. */
  #together(lines: StoryLine['lines']) {
    const isHere = lines.some(({ article }) => article.id === this.cursor)
    const articles = lines.slice(0, most).map(({ article }) => article.id)
    const [first] = articles
    return html`<div role="row">
      <div role="gridcell">
        <button
          class="together"
          tabindex=${isHere ? 0 : -1}
          @click=${() => this.dispatchEvent(new CompareChosen(articles))}
        >
          ${togetherWords(lines.length)}
        </button>
        <button
          class="together in-time"
          tabindex=${isHere ? 0 : -1}
          @click=${() => first && this.dispatchEvent(new StoryChosen(first))}
        >
          Coverage in time
        </button>
      </div>
    </div>`
  }
}

function togetherWords(articles: number): string {
  if (articles > most) return `Compare the first ${most} of ${articles}`
  return articles === 2 ? 'Compare both' : `Compare all ${articles}`
}

function relationOf(members: StoryLine['story']['members'], article: ArticleId): string {
  const member = members.find((one) => one.article === article)
  return member ? memberRelation(member) : ''
}

declare global {
  interface HTMLElementTagNameMap {
    'story-card': StoryCard
  }
}
