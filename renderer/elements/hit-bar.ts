import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { buttons, ground } from '../styles/shared.ts'
import { count } from './list-words.ts'
import { HitActChosen } from './search-events.ts'

/** How many hits an article has, which of them is shown, and the ways to the others. Fires `HitActChosen`. */
@customElement('hit-bar')
export class HitBar extends LitElement {
  static override styles = [
    ground,
    buttons,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        gap: 2px;
        padding: 3px 3px 3px 12px;
        border: 1px solid var(--rule);
        border-radius: 8px;
        background: var(--paper);
        box-shadow: 0 2px 8px rgb(40 34 20 / 12%);
        font: var(--type-ui);
        color: var(--ink-2);
      }
      .said {
        padding-inline-end: 6px;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      button {
        min-width: 26px;
        height: 26px;
        padding: 0;
        border: 0;
        border-radius: 5px;
        background: none;
        color: var(--ink);
      }
      button:hover {
        background: var(--hover);
      }
      button[aria-disabled='true'] {
        color: var(--ink-3);
        cursor: default;
      }
    `,
  ]

  @property({ type: Number }) hits = 0
  /** Which hit is shown, from 1; 0 before the first. */
  @property({ type: Number }) at = 0

  override render() {
    const isNone = this.hits === 0
    return html`<span class="said" role="status">${this.#says()}</span>
      <button
        aria-label="Previous hit"
        title="Previous hit (Shift F3)"
        aria-disabled=${isNone}
        @click=${() => this.#act('previous')}
      >
        ‹
      </button>
      <button
        aria-label="Next hit"
        title="Next hit (F3)"
        aria-disabled=${isNone}
        @click=${() => this.#act('next')}
      >
        ›
      </button>
      <button
        aria-label="Put the hits out"
        title="Put the hits out"
        @click=${() => this.#act('close')}
      >
        ✕
      </button>`
  }

  #says(): string {
    if (this.hits === 0) return 'No hits in the text'
    return this.at === 0 ? count(this.hits, 'hit') : `${this.at} of ${count(this.hits, 'hit')}`
  }

  #act(act: HitActChosen['act']): void {
    this.dispatchEvent(new HitActChosen(act))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hit-bar': HitBar
  }
}
