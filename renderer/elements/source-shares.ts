import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { CountedField, HeldAs } from '../library/queries-sources.ts'
import type { FieldShare } from '../library/source-summary.ts'
import { ground, spoken } from '../styles/shared.ts'

const names: Readonly<Record<CountedField, string>> = {
  outlet: 'Its own name',
  byline: 'Byline',
  published: 'Date',
  dateline: 'Dateline',
  agency: 'Agency',
  credit: 'Photo credit',
}

const statuses: readonly (readonly [HeldAs, string])[] = [
  ['stated', 'stated'],
  ['learnt', 'learnt from other articles'],
  ['corrected', 'corrected by you'],
  ['not-stated', 'not stated'],
]

/** How often a source states what readers look for: a bar and figures for each field. */
@customElement('source-shares')
export class SourceShares extends LitElement {
  static override styles = [
    ground,
    spoken,
    css`
      :host {
        display: block;
      }
      table {
        width: 100%;
        border-collapse: collapse;
      }
      th {
        width: 110px;
        padding: 5px 12px 5px 0;
        font-weight: 500;
        text-align: start;
        white-space: nowrap;
      }
      td {
        padding: 5px 0;
      }
      .figures {
        width: 250px;
        padding-inline-start: 14px;
        color: var(--ink-2);
        font: var(--type-small);
        font-variant-numeric: tabular-nums;
      }
      .figures b {
        color: var(--ink);
        font-weight: 600;
      }
      .bar {
        display: flex;
        height: 12px;
        border: 1px solid var(--rule-strong);
        border-radius: 3px;
        overflow: hidden;
      }
      .bar span {
        flex: none;
      }
      .stated {
        background: var(--ink-2);
      }
      .learnt {
        background: repeating-linear-gradient(135deg, var(--ink-2) 0 2px, var(--paper) 2px 5px);
      }
      .corrected {
        background: var(--ok);
      }
      .key {
        margin-block-start: 8px;
        color: var(--ink-2);
        font: var(--type-small);
      }
      .key span {
        display: inline-block;
        width: 16px;
        height: 10px;
        margin-inline: 0 5px;
        border: 1px solid var(--rule-strong);
        border-radius: 2px;
        vertical-align: -1px;
      }
      .key span:not(:first-child) {
        margin-inline-start: 14px;
      }
      @media (max-width: 640px) {
        .figures {
          width: 150px;
        }
      }
      @media (forced-colors: active) {
        .stated,
        .corrected {
          background: CanvasText;
          forced-color-adjust: none;
        }
      }
    `,
  ]

  @property({ attribute: false }) shares: readonly FieldShare[] = []

  override render() {
    const isShown = (status: HeldAs) =>
      status === 'stated' || this.shares.some(({ counts }) => counts[status] > 0)
    return html`<table>
        <thead class="spoken">
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Share</th>
            <th scope="col">Articles</th>
          </tr>
        </thead>
        <tbody>
          ${this.shares.map((share) => row(share))}
        </tbody>
      </table>
      <p class="key" aria-hidden="true">
        ${statuses.filter(([status]) => isShown(status)).map(([status, says]) => html`<span class=${status}></span>${says}`)}
      </p>`
  }
}

function row({ field, counts }: FieldShare) {
  const all = statuses.reduce((sum, [status]) => sum + counts[status], 0)
  const share = all === 0 ? 0 : (counts.stated / all) * 100
  const others = statuses.filter(([status]) => status !== 'stated' && counts[status] > 0)
  return html`<tr>
    <th scope="row">${names[field]}</th>
    <td>
      <div class="bar" aria-hidden="true">
        ${statuses.map(([status]) =>
          status === 'not-stated' || counts[status] === 0
            ? nothing
            : html`<span class=${status} .style=${widthOf(counts[status], all)}></span>`,
        )}
      </div>
    </td>
    <td class="figures">
      <b>${percentWords(share)}</b> stated${others.map(
        ([status, says]) => html`, ${counts[status]} ${shortWords[status] ?? says}`,
      )}
    </td>
  </tr>`
}

const shortWords: Partial<Readonly<Record<HeldAs, string>>> = {
  learnt: 'learnt',
  corrected: 'corrected',
}

/** 0 and 100 in a hundred are said only where they are exact. */
function percentWords(share: number): string {
  if (share > 0 && share < 1) return 'under 1%'
  if (share > 99 && share < 100) return 'over 99%'
  return `${Math.round(share)}%`
}

function widthOf(part: number, all: number): string {
  return `width:${((part / all) * 100).toFixed(2)}%`
}

declare global {
  interface HTMLElementTagNameMap {
    'source-shares': SourceShares
  }
}
