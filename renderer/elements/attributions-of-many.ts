import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { attributionFields, type AttributionField } from '../domain/article.ts'
import type { Comparable } from '../domain/compare/comparison.ts'
import { ground } from '../styles/shared.ts'
import './attribution-row.ts'
import { fieldNames, mainFields } from './attribution-words.ts'
import { ArticleChosen, type EvidenceChosen } from './events.ts'
import { letterOf, letterSign, letterStyles } from './letters.ts'

/**
 * "Where this comes from" of several articles, a column each, what differs first. Fires `ArticleChosen`
 * with the words to light, when evidence is picked.
 */
@customElement('attributions-of-many')
export class AttributionsOfMany extends LitElement {
  static override styles = [
    ground,
    letterStyles,
    css`
      :host {
        display: block;
        padding: 0 24px 48px;
        font: var(--type-ui);
      }
      table {
        width: 100%;
        border-collapse: separate;
        border-spacing: 0;
        table-layout: fixed;
      }
      /* A column is never narrower than 190 pixels. */
      .of4 {
        min-width: 882px;
      }
      .of5 {
        min-width: 1072px;
      }
      .of6 {
        min-width: 1262px;
      }
      th,
      td {
        padding: 11px 18px 11px 0;
        border-bottom: 1px solid var(--rule);
        text-align: start;
        vertical-align: top;
        overflow-wrap: anywhere;
      }
      thead th,
      thead td {
        position: sticky;
        top: 0;
        z-index: 2;
        background: var(--paper);
        border-bottom-color: var(--rule-strong);
      }
      thead th {
        font-weight: 600;
      }
      .who {
        display: flex;
        gap: 7px;
        align-items: baseline;
      }
      .field {
        position: sticky;
        left: 0;
        z-index: 1;
        width: 122px;
        padding-inline: 10px;
        background: var(--paper);
        color: var(--ink-2);
        font: var(--type-small);
      }
      thead .field {
        z-index: 3;
      }
      .differs .field {
        box-shadow: inset 3px 0 0 var(--rule-strong);
      }
      .verdict {
        display: block;
        color: var(--ink-3);
        font-size: 11.5px;
      }
      .differs .verdict {
        color: var(--ink);
        font-weight: 600;
      }
      @media (max-width: 900px) {
        :host {
          padding-inline: 12px;
        }
      }
    `,
  ]

  @property({ attribute: false }) articles: readonly Comparable[] = []

  override render() {
    const shown = attributionFields.filter(
      (field) =>
        mainFields.includes(field) ||
        this.articles.some(({ provenance }) => provenance[field].length > 0),
    )
    const differing = shown.filter((field) => verdict(this.articles, field) !== 'the same')
    const rest = shown.filter((field) => !differing.includes(field))
    return html`<table class=${`of${this.articles.length}`}>
      <thead>
        <tr>
          <td class="field"></td>
          ${this.articles.map(
            ({ name }, at) =>
              html`<th scope="col">
                <span class="who">${letterSign(at)}<span dir="auto">${name}</span></span>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${[...differing, ...rest].map((field) => this.#row(field))}
      </tbody>
    </table>`
  }

  #row(field: AttributionField) {
    const said = verdict(this.articles, field)
    return html`<tr class=${said === 'the same' ? nothing : 'differs'}>
      <th class="field" scope="row">${fieldNames[field]}<span class="verdict">${said}</span></th>
      ${this.articles.map((article) => this.#cell(article, field))}
    </tr>`
  }

  #cell(article: Comparable, field: AttributionField) {
    const open = ({ evidence }: EvidenceChosen) =>
      this.dispatchEvent(new ArticleChosen(evidence.article ?? article.id, evidence.words))
    return html`<td @evidence-chosen=${open}>
      <attribution-row
        field=${field}
        .attributions=${article.provenance[field]}
        .body=${article.body}
        .names=${new Map(this.articles.map(({ id, name }) => [id, name]))}
      ></attribution-row>
    </td>`
  }
}

/** How a row stands over all articles, in words: `the same`, `only in B`, `differs`. */
function verdict(articles: readonly Comparable[], field: AttributionField): string {
  const values = articles.map(({ provenance }) =>
    provenance[field]
      .map(({ value }) => value.trim().toLowerCase())
      .sort()
      .join('\n'),
  )
  if (new Set(values).size <= 1) return 'the same'
  const stating = values.flatMap((value, at) => (value === '' ? [] : [at]))
  const [first = 0, ...others] = stating
  if (others.length === 0) return `only in ${letterOf(first)}`
  const differing = new Set(stating.map((at) => values[at])).size
  return differing === 1 ? `the same in ${stating.map(letterOf).join(' ')}` : 'differs'
}

declare global {
  interface HTMLElementTagNameMap {
    'attributions-of-many': AttributionsOfMany
  }
}
