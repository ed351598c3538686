import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ground } from '../styles/shared.ts'
import { ShareChosen } from './compare-events.ts'
import type { Side } from './compare-pair.ts'

/** How much of one article stands in the other. Fires `ShareChosen`: see what was counted. */
@customElement('containment-meter')
export class ContainmentMeter extends LitElement {
  static override styles = [
    ground,
    css`
      :host {
        display: block;
      }
      :host([side='a']) {
        --side: var(--a);
      }
      :host([side='b']) {
        --side: var(--b);
      }
      button {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(60px, 190px) 3em;
        gap: 12px;
        align-items: center;
        width: 100%;
        padding: 2px 4px;
        border: 0;
        border-radius: 4px;
        background: none;
        color: var(--ink-2);
        font: var(--type-small);
        text-align: start;
        cursor: pointer;
      }
      @media (max-width: 900px) {
        button {
          grid-template-columns: minmax(0, 1fr) minmax(60px, 110px) 3em;
        }
      }
      button:hover,
      [aria-pressed='true'] {
        background: var(--hover);
      }
      .track {
        height: 9px;
        border-radius: 5px;
        background: var(--rule);
        overflow: hidden;
      }
      .share {
        display: block;
        width: calc(var(--share) * 100%);
        height: 100%;
        background: var(--side);
      }
      [aria-pressed='true'] .track {
        box-shadow: 0 0 0 1.5px var(--ink-2);
      }
      .name {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      b {
        color: var(--ink);
        font-weight: 600;
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
      @media (forced-colors: active) {
        .track {
          border: 1px solid ButtonText;
        }
        .share {
          background: Highlight;
          forced-color-adjust: none;
        }
      }
    `,
  ]

  @property({ reflect: true }) side: Side = 'a'
  /** The article that is counted, and the one it is looked for in. */
  @property() name = ''
  @property() other = ''
  /** The two as they are written here, where space is short. */
  @property({ attribute: false }) short: readonly [string, string] = ['', '']
  /** 0 to 1. */
  @property({ type: Number }) share = 0
  /** Whether what was counted is washed now. */
  @property({ type: Boolean }) shown = false

  override render() {
    const share = percent(this.share)
    const said = `${this.name} found in ${this.other}`
    return html`<button
      aria-pressed=${this.shown}
      aria-label="${said}: ${share}"
      title="${share} of the prose of ${this.name} stands in ${this.other}. Show it."
      @click=${() => this.dispatchEvent(new ShareChosen(this.side))}
    >
      <span class="name">${this.short[0]} found in ${this.short[1]}</span>
      <span class="track"
        ><span class="share" .style=${`--share: ${Math.min(1, Math.max(0, this.share))}`}></span
      ></span>
      <b>${share}</b>
    </button>`
  }
}

/** A share in whole percent; nothing and all are said only when they are exact. */
export function percent(share: number): string {
  if (share <= 0) return '0%'
  if (share >= 1) return '100%'
  return `${Math.min(99, Math.max(1, Math.round(share * 100)))}%`
}

declare global {
  interface HTMLElementTagNameMap {
    'containment-meter': ContainmentMeter
  }
}
