import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Evidence } from '../domain/article.ts'
import type { Comparable } from '../domain/compare/comparison.ts'
import { conflictInWords, type DateConflict } from '../domain/compare/story/date-conflicts.ts'
import type { StatedMoment } from '../domain/compare/story/stated-moment.ts'
import type { Appearance, Timeline } from '../domain/compare/story/timeline.ts'
import { buttons, ground } from '../styles/shared.ts'
import { writtenDate } from './dates.ts'
import { ArticleChosen } from './events.ts'
import { letterSign, letterStyles } from './letters.ts'
import { timelineStyles } from './publication-timeline.styles.ts'
import { timelineMarks } from './timeline-marks.styles.ts'
import { timelinePicture } from './timeline-picture.ts'
import { clockWords } from './timeline-words.ts'

/**
 * When several articles appeared: a picture, what does not agree, and a list with the words each date
 * comes from. Words that stand in the text open it there: fires `ArticleChosen`.
 */
@customElement('publication-timeline')
export class PublicationTimeline extends LitElement {
  static override styles = [ground, buttons, letterStyles, timelineMarks, timelineStyles]

  @property({ attribute: false }) articles: readonly Comparable[] = []
  @property({ attribute: false }) timeline: Timeline | null = null

  override render() {
    const { timeline } = this
    if (!timeline) return nothing
    return html`${timelinePicture(timeline)}
      <p class="key">${clockWords(timeline)}</p>
      ${this.#conflicts(timeline.conflicts)}
      <h2>In the order in which they appeared</h2>
      <ol class="list">
        ${timeline.appearances.map((one) => this.#appearance(one))}
      </ol>`
  }

  #conflicts(all: readonly DateConflict[]) {
    if (all.length === 0) return nothing
    return html`<section class="conflicts" aria-labelledby="conflicts">
      <h2 id="conflicts">What does not agree</h2>
      <ul>
        ${all.map(
          (one) =>
            html`<li>
              ${conflictInWords(one, this.articles, writtenDate)}
              ${one.evidence.map((evidence) => this.#words(evidence, evidence.of))}
            </li>`,
        )}
      </ul>
    </section>`
  }

  #appearance({ article: at, published, updated }: Appearance) {
    const article = this.articles[at]
    if (!article) return nothing
    return html`<li>
      ${letterSign(at)}
      <span class="name" dir="auto">${article.name}</span>
      <div>
        ${
          published
            ? html`<p>${exactly(published)}</p>
                ${this.#source(published, at)}`
            : html`<p class="undated">no date of publication stated</p>`
        }
        ${
          updated
            ? html`<p>updated ${exactly(updated)}</p>
                ${this.#source(updated, at)}`
            : nothing
        }
      </div>
    </li>`
  }

  #source({ method, evidence }: StatedMoment, at: number) {
    return html`<p class="from">
      ${method}: ${eachOnce(evidence).map((one) => this.#words(one, at))}
    </p>`
  }

  /** Words that stand in the text are a way to it; those of a field of the file are only shown. */
  #words(evidence: Evidence, at: number) {
    const article = evidence.article ?? this.articles[at]?.id
    if (!article || evidence.place.in === 'field') {
      return html`<span class="words" dir="auto">${evidence.words}</span> `
    }
    const show = () => this.dispatchEvent(new ArticleChosen(article, evidence.words))
    return html`<button class="words" dir="auto" title="Show these words" @click=${show}>
      ${evidence.words}
    </button> `
  }
}

/** The same words in several fields of a file are shown once. */
function eachOnce(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter(
    ({ words }, at) => evidence.findIndex((other) => other.words === words) === at,
  )
}

function exactly(moment: StatedMoment): string {
  const written = writtenDate(moment.value)
  if (moment.exact === 'day') return `${written}, no time stated`
  return moment.exact === 'time' ? `${written}, no zone stated` : written
}

declare global {
  interface HTMLElementTagNameMap {
    'publication-timeline': PublicationTimeline
  }
}
