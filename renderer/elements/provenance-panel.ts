import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ArticleId, AttributionField, Body, Provenance } from '../domain/article.ts'
import { attributionFields, nothingStated } from '../domain/article.ts'
import type { CorrectedField } from '../library/database.ts'
import type { StandingCorrection } from '../library/queries.ts'
import { buttons, ground } from '../styles/shared.ts'
import './also-printed.ts'
import type { AlsoPrinted } from './also-printed.ts'
import './attribution-row.ts'
import { mainFields } from './attribution-words.ts'
import { correctedNames } from './corrected-values.ts'
import { CorrectionUndone, CorrectionWanted } from './correction-events.ts'
import './correction-form.ts'
import { provenancePanelStyles } from './provenance-panel.styles.ts'

/**
 * "Where this comes from": one row for each attribution, then who else printed it. Each row can be
 * corrected in its place: with its pencil, or with E while the keyboard is in it.
 */
@customElement('provenance-panel')
export class ProvenancePanel extends LitElement {
  static override styles = [ground, buttons, provenancePanelStyles]

  @property({ attribute: false }) provenance: Provenance = nothingStated
  @property({ attribute: false }) body: Body | null = null
  /** How other articles are called, by id. */
  @property({ attribute: false }) names: ReadonlyMap<ArticleId, string> = new Map()
  /** The article all this is about; for comparing it with the others. */
  @property({ attribute: false }) article: ArticleId | null = null
  @property({ attribute: false }) others: readonly AlsoPrinted[] = []
  /** The reader's corrections in force. */
  @property({ attribute: false }) corrections: readonly StandingCorrection[] = []
  /** The headline as its file has it; shown where the reader corrected it. */
  @property() readHeadline = ''
  /** The row that is being corrected, if any. */
  @property({ attribute: false }) correcting: CorrectedField | null = null
  /** Outlets to choose from. */
  @property({ attribute: false }) outlets: readonly string[] = []
  @state() private allShown = false

  override render() {
    const shown = attributionFields.filter((field) => this.allShown || this.#isShown(field))
    const hidden = attributionFields.length - shown.length
    return html`<h2>Where this comes from</h2>
      <dl>${this.#headline()} ${shown.map((field) => this.#row(field))}</dl>
      ${
        hidden > 0 || this.allShown
          ? html`<button
              class="bare all"
              aria-expanded=${this.allShown}
              @click=${() => (this.allShown = !this.allShown)}
            >
              ${this.allShown ? 'Hide rows without a value' : `${hidden} more rows, not stated`}
            </button>`
          : nothing
      }
      ${
        this.others.length === 0
          ? nothing
          : html`<section class="others" aria-label="Also printed by">
              <h3>Also printed by</h3>
              <also-printed .article=${this.article} .others=${this.others}></also-printed>
            </section>`
      }`
  }

  /** Puts the keyboard back on a row's pencil; false when there is no such row. */
  async focusRow(field: CorrectedField): Promise<boolean> {
    await this.updateComplete
    const pencil = this.renderRoot.querySelector<HTMLElement>(`[data-field="${field}"] .edit`)
    pencil?.focus()
    return pencil !== null
  }

  #isShown(field: AttributionField): boolean {
    return (
      mainFields.includes(field) ||
      this.provenance[field].length > 0 ||
      this.correcting === field ||
      this.#correctionOf(field) !== null
    )
  }

  #row(field: AttributionField): TemplateResult {
    return html`<div
      data-field=${field}
      @keydown=${(event: KeyboardEvent) => this.#key(event, field)}
    >
      <dt><span>${correctedNames[field]}</span>${this.#pencil(field)}</dt>
      <dd>
        ${
          this.correcting === field
            ? html`<correction-form
                field=${field}
                .values=${this.provenance[field].map(({ value }) => value)}
                .suggestions=${field === 'outlet' ? this.outlets : []}
              ></correction-form>`
            : html`<attribution-row
                field=${field}
                .attributions=${this.provenance[field]}
                .body=${this.body}
                .names=${this.names}
                .correction=${this.#correctionOf(field)}
              ></attribution-row>`
        }
      </dd>
    </div>`
  }

  /** The headline has a row only where it is the reader's own. */
  #headline(): TemplateResult | typeof nothing {
    const correction = this.#correctionOf('headline')
    if (!correction) return nothing
    const undo = () => {
      this.dispatchEvent(new CorrectionUndone('headline', correction.article))
    }
    return html`<div data-field="headline">
      <dt><span>Headline</span>${this.#pencil('headline')}</dt>
      <dd>
        <p class="by-you">corrected by you</p>
        <p class="read-headline" dir="auto">
          The file says: <q>${this.readHeadline || 'no headline'}</q>
        </p>
        <button class="bare undo" @click=${undo}>Undo correction</button>
      </dd>
    </div>`
  }

  #pencil(field: CorrectedField): TemplateResult | typeof nothing {
    if (this.correcting === field) return nothing
    const name = correctedNames[field]
    return html`<button
      class="edit"
      aria-label=${`Correct: ${name}`}
      aria-keyshortcuts="e"
      title=${`Correct (E)`}
      @click=${() => this.#correct(field)}
    >
      <svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">
        <path d="M2.5 13.5l.7-3L10.8 2.9a1.2 1.2 0 0 1 1.7 0l.6.6a1.2 1.2 0 0 1 0 1.7L5.5 12.8z" />
      </svg>
    </button>`
  }

  #key(event: KeyboardEvent, field: CorrectedField): void {
    const isBare = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
    if (event.key !== 'e' || !isBare || this.correcting === field) return
    event.preventDefault()
    event.stopPropagation()
    this.#correct(field)
  }

  #correct(field: CorrectedField): void {
    this.dispatchEvent(new CorrectionWanted(field))
  }

  #correctionOf(field: CorrectedField): StandingCorrection | null {
    return this.corrections.find((one) => one.field === field) ?? null
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'provenance-panel': ProvenancePanel
  }
}
