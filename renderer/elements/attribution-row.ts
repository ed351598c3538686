import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ArticleId, Attribution, AttributionField, Body } from '../domain/article.ts'
import type { StandingCorrection } from '../library/queries.ts'
import { buttons, ground } from '../styles/shared.ts'
import { attributionRowStyles } from './attribution-row.styles.ts'
import { attributionValue } from './attribution-value.ts'
import { lostWords } from './attribution-words.ts'
import { CorrectionUndone } from './correction-events.ts'

/** How many values of a row are shown without being asked for. */
const mostShown = 6

/**
 * The values of one row of "Where this comes from", each with the words it rests on; below them what
 * the file says where the reader corrected it, and the values that lost. Fires `EvidenceChosen`,
 * `CorrectionUndone`; `OutletChosen` and `AddressChosen` where the value is one.
 */
@customElement('attribution-row')
export class AttributionRow extends LitElement {
  static override styles = [ground, buttons, attributionRowStyles]

  @property() field: AttributionField = 'outlet'
  @property({ attribute: false }) attributions: readonly Attribution[] = []
  @property({ attribute: false }) body: Body | null = null
  /** How other articles are called, by id: for what was learnt from them. */
  @property({ attribute: false }) names: ReadonlyMap<ArticleId, string> = new Map()
  /** The reader's correction of this row, if there is one. */
  @property({ attribute: false }) correction: StandingCorrection | null = null

  override render() {
    return html`${
      this.attributions.length === 0
        ? html`<span class="unstated">not stated</span>
            ${this.correction ? html`<p class="by-you">corrected by you</p>` : nothing}`
        : this.#values()
    }${this.correction ? this.#before(this.correction) : this.#lost()}`
  }

  /** A paper may name forty people: the first are shown, the others are one click away. */
  #values(): TemplateResult {
    const [first, rest] = [
      this.attributions.slice(0, mostShown),
      this.attributions.slice(mostShown),
    ]
    return html`${first.map((one) => attributionValue(one, this))}${
      rest.length === 0
        ? nothing
        : html`<details>
            <summary>and ${rest.length} more</summary>
            <div>${rest.map((one) => attributionValue(one, this))}</div>
          </details>`
    }`
  }

  /** What the file says keeps its evidence: a correction hides nothing. */
  #before({ asRead, field, article }: StandingCorrection): TemplateResult {
    const learnt = asRead.some(({ status }) => status === 'learnt')
    return html`<div class="before">
        <p class="says">${learnt ? 'Before your correction:' : 'The file says:'}</p>
        ${
          asRead.length === 0
            ? html`<span class="unstated">not stated</span>`
            : asRead.map((one) => attributionValue(one, this))
        }
      </div>
      <button
        class="bare undo"
        @click=${() => this.dispatchEvent(new CorrectionUndone(field, article))}
      >
        Undo correction
      </button>`
  }

  #lost(): TemplateResult | typeof nothing {
    const lost = this.attributions.flatMap((one) => one.lost ?? [])
    if (lost.length === 0) return nothing
    return html`<details>
      <summary>${lostWords(this.field, lost.length)}</summary>
      <div>${lost.map((one) => attributionValue(one, this))}</div>
    </details>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'attribution-row': AttributionRow
  }
}
