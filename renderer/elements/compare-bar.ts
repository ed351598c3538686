import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { bar, choices } from '../styles/pieces.ts'
import { buttons, ground, spoken } from '../styles/shared.ts'
import { leaving, takingAway } from './bar-acts.ts'
import { CompareActChosen } from './compare-events.ts'
import './compare-show.ts'
import { noneShown, type SetAside, type Shown } from './compare-shown.ts'
import './view-tabs.ts'
import type { ViewTab } from './view-tabs.ts'

type Act = CompareActChosen['act']

/** The bar above two articles: views, what is shown, the way through the differences. */
@customElement('compare-bar')
export class CompareBar extends LitElement {
  static override styles = [
    ground,
    buttons,
    spoken,
    bar,
    choices,
    css`
      .steps .count {
        display: inline-flex;
        align-items: center;
        justify-content: center;
        min-width: 5.5em;
        background: var(--paper);
        color: var(--ink-2);
        font-variant-numeric: tabular-nums;
        white-space: pre;
      }
      .steps button[aria-disabled='true'] {
        color: var(--ink-3);
        cursor: default;
      }
      @media (max-width: 1240px) {
        .everything {
          display: none;
        }
      }
    `,
  ]

  @property() tab = 'text'
  /** Whether the comparison has a window of its own already. */
  @property({ type: Boolean }) alone = false
  @property({ attribute: false }) tabs: readonly ViewTab[] = []
  @property({ type: Boolean }) onlyDifferences = false
  @property({ type: Boolean }) locked = true
  /** The number of the difference the reader is at, from 1; 0 before the first. */
  @property({ type: Number }) at = 0
  @property({ type: Number }) differences = 0
  /** How many differences may be set aside, by kind, and which are shown. */
  @property({ attribute: false }) counts: Readonly<Record<SetAside, number>> = {
    houseStyle: 0,
    typography: 0,
  }
  @property({ attribute: false }) shown: Shown = noneShown

  override render() {
    const act = (chosen: Act) => this.#act(chosen)
    return html`${leaving(this.alone, act)}
      <view-tabs .tabs=${this.tabs} chosen=${this.tab}></view-tabs>
      <span class="space"></span>
      ${this.tab === 'text' ? this.#ofText() : nothing}
      <button class="button" title="Swap sides (x)" @click=${act('swap')}>Swap</button>
      ${takingAway(this.alone, act)}`
  }

  #ofText() {
    return html`<div class="choice everything" role="group" aria-label="What is shown">
        <button aria-pressed=${!this.onlyDifferences} @click=${this.#act('everything')}>
          Everything
        </button>
        <button aria-pressed=${this.onlyDifferences} @click=${this.#act('only-differences')}>
          Only differences
        </button>
      </div>
      <compare-show
        .onlyDifferences=${this.onlyDifferences}
        .locked=${this.locked}
        .counts=${this.counts}
        .shown=${this.shown}
      ></compare-show>
      <div class="choice steps" role="group" aria-label="Differences">
        ${this.#step('previous', 'Previous difference', '‹')}
        <span class="count" role="status">${this.#count()}</span>
        ${this.#step('next', 'Next difference', '›')}
      </div>`
  }

  #step(act: 'previous' | 'next', name: string, sign: string) {
    return html`<button
      aria-label=${name}
      title="${name} (${act === 'next' ? 'n' : 'p'})"
      aria-disabled=${this.differences === 0}
      @click=${this.#act(act)}
    >
      ${sign}
    </button>`
  }

  #count() {
    const { at, differences: all } = this
    if (at > 0) return html`<span class="spoken">difference </span>${at} of ${all}`
    if (all === 0) return 'no differences'
    return all === 1 ? '1 difference' : `${all} differences`
  }

  #act(act: Act): () => void {
    return () => this.dispatchEvent(new CompareActChosen(act))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'compare-bar': CompareBar
  }
}
