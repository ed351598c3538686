import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ArticleId, Attribution, AttributionField, Body } from '../domain/article.ts'
import { buttons, ground } from '../styles/shared.ts'
import { howSure, shownValue, statedWords, statusWords } from './attribution-words.ts'
import { AddressChosen, OutletChosen } from './events.ts'
import './evidence-words.ts'

const mostEvidence = 3

/**
 * The values of one row of "Where this comes from", each with the words it rests on. Fires
 * `EvidenceChosen`; `OutletChosen` and `AddressChosen` where the value is one.
 */
@customElement('attribution-row')
export class AttributionRow extends LitElement {
  static override styles = [
    ground,
    buttons,
    css`
      :host {
        display: block;
        font: var(--type-small);
        color: var(--ink-2);
      }
      .value + .value {
        margin-top: 10px;
      }
      b,
      .unstated {
        display: block;
        font: 600 13px/1.45 var(--ui);
        color: var(--ink);
        overflow-wrap: anywhere;
      }
      b .bare {
        color: inherit;
        font: inherit;
        overflow-wrap: anywhere;
      }
      .unstated {
        color: var(--ink-3);
        font-weight: 500;
      }
      .method {
        margin-top: 1px;
      }
      .sure {
        white-space: nowrap;
      }
      .uncertain {
        text-decoration: underline dotted;
        text-underline-offset: 3px;
      }
      .learnt {
        display: block;
      }
    `,
  ]

  @property() field: AttributionField = 'outlet'
  @property({ attribute: false }) attributions: readonly Attribution[] = []
  @property({ attribute: false }) body: Body | null = null
  /** How other articles are called, by id: for what was learnt from them. */
  @property({ attribute: false }) names: ReadonlyMap<ArticleId, string> = new Map()

  override render() {
    if (this.attributions.length === 0) return html`<span class="unstated">not stated</span>`
    return this.attributions.map((attribution) => this.#attribution(attribution))
  }

  #attribution(attribution: Attribution): TemplateResult {
    const { status, evidence, method, confidence } = attribution
    const other = evidence.find((one) => one.article)?.article
    const name = other ? (this.names.get(other) ?? '') : ''
    const sure = howSure(confidence)
    const share = `${Math.round(confidence * 100)} in 100`
    const more = evidence.length - mostEvidence
    return html`<div class="value ${status}">
      <b dir="auto">${this.#value(attribution.value)}</b>
      ${
        status === 'stated'
          ? nothing
          : html`<span class="learnt">${statusWords(status, name)}</span>`
      }
      ${evidence
        .slice(0, mostEvidence)
        .map(
          (one) =>
            html`<evidence-words
              .evidence=${one}
              .body=${this.body}
              .other=${one.article ? (this.names.get(one.article) ?? 'another article') : ''}
            ></evidence-words>`,
        )}
      ${more > 0 ? html`<span>and in ${more} more ${more === 1 ? 'place' : 'places'}</span>` : nothing}
      <p class="method">
        ${status === 'stated' ? statedWords(attribution) : method},
        <span class="sure ${sure}" title=${share} aria-description=${share}>${sure}</span>
      </p>
    </div>`
  }

  #value(value: string): TemplateResult {
    const shown = shownValue(this.field, value)
    const act = this.#act(value)
    if (!act) return html`${shown}`
    return html`<button
      class="bare"
      title=${act.says}
      @click=${() => this.dispatchEvent(act.event())}
    >
      ${shown}
    </button>`
  }

  #act(value: string): { readonly says: string; readonly event: () => Event } | null {
    if (this.field === 'outlet') {
      return { says: `All articles of ${value}`, event: () => new OutletChosen(value) }
    }
    const isAddress = this.field === 'canonical' || this.field === 'takenFrom'
    if (!isAddress || !/^https?:\/\//.test(value)) return null
    return { says: 'Open this address', event: () => new AddressChosen(value) }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'attribution-row': AttributionRow
  }
}
