import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Place } from '../domain/article.ts'
import { buttons, ground } from '../styles/shared.ts'
import { articleHeadStyles } from './article-head.styles.ts'
import { standingWords } from './attribution-words.ts'
import { blockText, type Wash } from './block-text.ts'
import { writtenDate } from './dates.ts'
import { CorrectionWanted } from './correction-events.ts'
import './correction-form.ts'
import { CommandChosen, OutletChosen, SourceWanted } from './events.ts'
import { standingName } from './list-words.ts'

/** An article's head: outlet, headline, one line of facts. Fires `OutletChosen` and `SourceWanted`. */
@customElement('article-head')
export class ArticleHead extends LitElement {
  static override styles = [ground, buttons, articleHeadStyles]

  @property() headline = ''
  /** '' when not stated. */
  @property() outlet = ''
  @property() dateline = ''
  /** ISO date or date and time; '' when not stated. */
  @property() published = ''
  @property() language = 'und'
  @property() direction: 'ltr' | 'rtl' = 'ltr'
  @property({ type: Number }) words = 0
  @property({ type: Number }) paragraphs = 0
  @property({ type: Boolean }) starred = false
  @property({ type: Boolean }) read = false
  /** Whether the headline is being corrected. */
  @property({ type: Boolean }) correcting = false
  /** What its agency says of the use of it: `embargoed` or `withdrawn`; '' for nothing. */
  @property() standing: 'embargoed' | 'withdrawn' | '' = ''
  /** The agency's own words on that. */
  @property() standingWords = ''
  /** The place that is lit, when it lies in the headline. */
  @property({ attribute: false }) lit: Place | null = null
  /** What is searched for, where it stands in the headline. */
  @property({ attribute: false }) hits: readonly Wash[] = []

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('lit') && this.lit?.in === 'headline') {
      this.renderRoot.querySelector('mark.lit')?.scrollIntoView({ block: 'center' })
    }
  }

  override render() {
    this.classList.toggle('rtl', this.direction === 'rtl')
    return html`<button
        class="kicker ${this.outlet ? '' : 'unstated'}"
        title=${this.outlet ? `All articles of ${this.outlet}` : 'All articles without a source'}
        @click=${() => this.dispatchEvent(new OutletChosen(this.outlet))}
      >
        ${this.outlet || 'Source not stated'}
      </button>
      ${this.standing ? this.#badge() : nothing}
      ${this.correcting ? this.#form() : this.#headline()}
      <p class="facts">${this.#facts()}</p>
      <p class="acts">
        <button class="bare" @click=${() => this.dispatchEvent(new CommandChosen('show-original'))}>
          Original
        </button>
        ${
          this.correcting
            ? nothing
            : html`<button
                class="bare correct"
                @click=${() => this.dispatchEvent(new CorrectionWanted('headline'))}
              >
                Correct the headline
              </button>`
        }
        ${
          this.outlet
            ? html`<button
                class="bare"
                @click=${() => this.dispatchEvent(new SourceWanted(this.outlet))}
              >
                About this source
              </button>`
            : nothing
        }
      </p>
      <slot></slot>`
  }

  /** Puts the keyboard back on where the headline is corrected. */
  async focusCorrect(): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.correct')?.focus()
  }

  #headline() {
    const lit = this.lit?.in === 'headline' ? [{ ...this.lit, look: 'lit' }] : []
    const washes = [...this.hits, ...lit]
    return html`<h1
      class=${this.headline.length > 120 ? 'long' : nothing}
      lang=${this.language === 'und' ? nothing : this.language}
      dir=${this.direction}
    >
      ${this.headline ? blockText(this.headline, [], washes) : 'Without a headline'}
    </h1>`
  }

  #form() {
    return html`<correction-form
      field="headline"
      .values=${this.headline ? [this.headline] : []}
    ></correction-form>`
  }

  /** `Embargoed until May 4, 2024 at 7:00 PM`: the state, then what more is said of it. */
  #badge() {
    const name = this.standing ? standingName(this.standing) : ''
    const more = standingWords(this.standingWords.replace(new RegExp(`^${name}[\\s,:]*`, 'i'), ''))
    return html`<p class="standing" role="note">
      <b>${name}</b>
      ${more ? html`<span dir="auto">${more}</span>` : nothing}
    </p>`
  }

  #facts() {
    const date = this.published ? writtenDate(this.published) : 'date not stated'
    const minutes = readingMinutes(this.words, this.language)
    const paragraphs = this.paragraphs === 1 ? '1 paragraph' : `${this.paragraphs} paragraphs`
    const dateline = html`<bdi class="dateline">${this.dateline}</bdi>, `
    return html`${this.starred ? html`<span class="star">★ Starred</span>, ` : nothing}${
      this.dateline ? dateline : nothing
    }${date},
    ${minutes === 1 ? '1 minute' : `${minutes} minutes`},
    ${paragraphs}${this.read ? ', read' : nothing}`
  }
}

/** How long a text takes to read, in whole minutes, at least one. */
function readingMinutes(words: number, language: string): number {
  const aMinute = /^(zh|ja)\b/.test(language) ? 450 : 230
  return Math.max(1, Math.round(words / aMinute))
}

declare global {
  interface HTMLElementTagNameMap {
    'article-head': ArticleHead
  }
}
