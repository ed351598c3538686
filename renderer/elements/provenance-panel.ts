import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ArticleId, Body, Provenance } from '../domain/article.ts'
import { attributionFields, nothingStated } from '../domain/article.ts'
import { ground } from '../styles/shared.ts'
import { fieldNames, mainFields } from './attribution-words.ts'
import './attribution-row.ts'
import './also-printed.ts'
import type { AlsoPrinted } from './also-printed.ts'

/** "Where this comes from": one row for each attribution, then who else printed it. */
@customElement('provenance-panel')
export class ProvenancePanel extends LitElement {
  static override styles = [
    ground,
    css`
      :host {
        display: block;
        padding: 24px 20px 32px;
        font: var(--type-small);
        color: var(--ink-2);
      }
      h2 {
        margin-bottom: 16px;
        color: var(--ink);
        font: 600 13px/1.4 var(--ui);
      }
      dl > div {
        margin-bottom: 16px;
      }
      dt {
        margin-bottom: 1px;
        color: var(--ink-3);
        font: 11.5px/1.5 var(--ui);
      }
      .others {
        margin-top: 20px;
        padding-top: 16px;
        border-top: 1px solid var(--rule);
      }
      .others h3 {
        margin-bottom: 8px;
        color: var(--ink-3);
        font: 11.5px/1.5 var(--ui);
      }
    `,
  ]

  @property({ attribute: false }) provenance: Provenance = nothingStated
  @property({ attribute: false }) body: Body | null = null
  /** How other articles are called, by id. */
  @property({ attribute: false }) names: ReadonlyMap<ArticleId, string> = new Map()
  /** The article all this is about; for comparing it with the others. */
  @property({ attribute: false }) article: ArticleId | null = null
  @property({ attribute: false }) others: readonly AlsoPrinted[] = []

  override render() {
    const shown = attributionFields.filter(
      (field) => mainFields.includes(field) || this.provenance[field].length > 0,
    )
    return html`<h2>Where this comes from</h2>
      <dl>
        ${shown.map(
          (field) =>
            html`<div>
              <dt>${fieldNames[field]}</dt>
              <dd>
                <attribution-row
                  field=${field}
                  .attributions=${this.provenance[field]}
                  .body=${this.body}
                  .names=${this.names}
                ></attribution-row>
              </dd>
            </div>`,
        )}
      </dl>
      ${
        this.others.length === 0
          ? nothing
          : html`<section class="others" aria-label="Also printed by">
              <h3>Also printed by</h3>
              <also-printed .article=${this.article} .others=${this.others}></also-printed>
            </section>`
      }`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'provenance-panel': ProvenancePanel
  }
}
