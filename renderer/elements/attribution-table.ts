import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ArticleId, AttributionField } from '../domain/article.ts'
import { attributionFields } from '../domain/article.ts'
import { isolated } from '../domain/isolated.ts'
import { ground } from '../styles/shared.ts'
import './attribution-row.ts'
import { fieldNames, mainFields } from './attribution-words.ts'
import type { Pair, Side } from './compare-pair.ts'
import { ArticleChosen, type EvidenceChosen } from './events.ts'

/**
 * "Where this comes from" of two articles, beside each other, what differs first. Fires
 * `ArticleChosen` with the words to light, when evidence is picked.
 */
@customElement('attribution-table')
export class AttributionTable extends LitElement {
  static override styles = [
    ground,
    css`
      :host {
        display: block;
        padding: 20px 24px 48px;
        background: var(--paper);
        font: var(--type-ui);
      }
      table {
        width: 100%;
        max-width: 1280px;
        border-collapse: collapse;
        table-layout: fixed;
      }
      th,
      td {
        padding: 12px 28px 12px 0;
        border-bottom: 1px solid var(--rule);
        text-align: start;
        vertical-align: top;
      }
      thead th {
        font: 600 14px/1.4 var(--ui);
      }
      .a {
        color: var(--a);
      }
      .b {
        color: var(--b);
      }
      tbody th {
        color: var(--ink-2);
        font: var(--type-small);
      }
      .field {
        width: 150px;
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
      .differs th {
        box-shadow: inset 3px 0 0 var(--rule-strong);
        padding-inline-start: 10px;
      }
      tbody tr:not(.differs) th {
        padding-inline-start: 10px;
      }
      @media (max-width: 900px) {
        .field {
          width: 104px;
        }
        th,
        td {
          padding-inline-end: 12px;
        }
      }
    `,
  ]

  @property({ attribute: false }) pair: Pair | null = null

  override render() {
    const pair = this.pair
    if (!pair) return nothing
    const shown = attributionFields.filter(
      (field) => mainFields.includes(field) || isStated(pair, field),
    )
    const differing = shown.filter((field) => verdict(pair, field) !== 'the same')
    const rest = shown.filter((field) => !differing.includes(field))
    return html`<table>
      <thead>
        <tr>
          <td class="field"></td>
          <th class="a" scope="col">${pair.a.name}</th>
          <th class="b" scope="col">${pair.b.name}</th>
        </tr>
      </thead>
      <tbody>
        ${[...differing, ...rest].map((field) => this.#row(pair, field))}
      </tbody>
    </table>`
  }

  #row(pair: Pair, field: AttributionField) {
    const said = verdict(pair, field)
    return html`<tr class=${said === 'the same' ? nothing : 'differs'}>
      <th scope="row">${fieldNames[field]}<span class="verdict">${said}</span></th>
      ${this.#cell(pair, 'a', field)} ${this.#cell(pair, 'b', field)}
    </tr>`
  }

  #cell(pair: Pair, side: Side, field: AttributionField) {
    const article = pair[side]
    return html`<td @evidence-chosen=${(event: EvidenceChosen) => this.#open(article.id, event)}>
      <attribution-row
        field=${field}
        .attributions=${article.provenance[field]}
        .body=${article.body}
        .names=${new Map([
          [pair.a.id, pair.a.name],
          [pair.b.id, pair.b.name],
        ])}
      ></attribution-row>
    </td>`
  }

  #open(article: ArticleId, { evidence }: EvidenceChosen): void {
    this.dispatchEvent(new ArticleChosen(evidence.article ?? article, evidence.words))
  }
}

function isStated(pair: Pair, field: AttributionField): boolean {
  return pair.a.provenance[field].length > 0 || pair.b.provenance[field].length > 0
}

/** How the two rows stand to each other, in words. */
function verdict({ a, b }: Pair, field: AttributionField): string {
  const values = (side: Side) =>
    (side === 'a' ? a : b).provenance[field].map(({ value }) => value.trim().toLowerCase()).sort()
  const [valuesA, valuesB] = [values('a'), values('b')]
  if (valuesA.join('\n') === valuesB.join('\n')) return 'the same'
  if (valuesA.length === 0) return `only in ${isolated(b.name)}`
  if (valuesB.length === 0) return `only in ${isolated(a.name)}`
  if (field === 'published' || field === 'updated') return apart({ a, b }, field)
  return valuesA.some((value) => valuesB.includes(value)) ? 'differs in part' : 'differs'
}

const day = 24 * 60 * 60 * 1000

/** Which of two dates is the later one, and by how much where whole days lie between. */
function apart({ a, b }: Pick<Pair, 'a' | 'b'>, field: 'published' | 'updated'): string {
  const [valueA = '', valueB = ''] = [a, b].map(({ provenance }) => provenance[field][0]?.value)
  const between = Date.parse(valueB) - Date.parse(valueA)
  if (Number.isNaN(between)) return 'differs'
  // The same moment, told with or without its hour or in another zone.
  if (between === 0 || (valueA.slice(0, 10) === valueB.slice(0, 10) && isBare(valueA, valueB))) {
    return 'the same day'
  }
  const later = isolated(between > 0 ? b.name : a.name)
  const days = Math.floor(Math.abs(between) / day)
  if (days === 0) return `later in ${later}`
  return `${days === 1 ? '1 day' : `${days} days`} later in ${later}`
}

/** Whether either date has no hour. */
function isBare(...dates: readonly string[]): boolean {
  return dates.some((date) => date.length <= 10)
}

declare global {
  interface HTMLElementTagNameMap {
    'attribution-table': AttributionTable
  }
}
