import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { buttons, ground } from '../styles/shared.ts'
import { CompareActChosen, CompareTabChosen } from './compare-events.ts'

/** The bar above two articles: views, what is shown, the way through the differences. */
@customElement('compare-bar')
export class CompareBar extends LitElement {
  static override styles = [
    ground,
    buttons,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 10px;
        align-items: center;
        padding: 7px 14px;
        background: var(--desk);
        border-bottom: 1px solid var(--rule);
        font: var(--type-ui);
      }
      .space {
        flex: 1;
      }
      .choice {
        display: inline-flex;
        border: 1px solid var(--rule);
        border-radius: 6px;
        overflow: hidden;
      }
      .choice button {
        min-height: 28px;
        padding: 4px 12px;
        border: 0;
        background: var(--paper);
        font-weight: 500;
      }
      .choice button:hover {
        background: var(--hover);
      }
      .choice :is([aria-selected='true'], [aria-pressed='true']) {
        background: var(--ink);
        color: var(--paper);
      }
      .choice :focus-visible {
        outline-offset: -3px;
      }
      .steps .count {
        display: inline-flex;
        align-items: center;
        padding: 0 4px;
        background: var(--paper);
        color: var(--ink-2);
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      .quiet {
        font: var(--type-small);
        font-weight: 500;
      }
      .button[aria-pressed='true'] {
        border-color: var(--rule-strong);
        background: var(--hover);
      }
    `,
  ]

  @property() tab = 'text'
  @property({ type: Boolean }) onlyDifferences = false
  @property({ type: Boolean }) locked = true
  /** The number of the difference the reader is at, from 1; 0 before the first. */
  @property({ type: Number }) at = 0
  @property({ type: Number }) differences = 0
  /** Differences of typography, which are set aside until asked for. */
  @property({ type: Number }) quiet = 0
  @property({ type: Boolean }) quietShown = false

  override render() {
    return html`<button class="button" @click=${this.#act('leave')}>‹ Story</button>
      <div class="choice" role="tablist" aria-label="Views" @keydown=${this.#walk}>
        ${this.#tab('text', 'Text')} ${this.#tab('attribution', 'Attribution')}
      </div>
      <span class="space"></span>
      ${this.tab === 'text' ? this.#ofText() : nothing}
      <button class="button" title="Swap sides (x)" @click=${this.#act('swap')}>Swap</button>`
  }

  #tab(tab: 'text' | 'attribution', name: string) {
    const isChosen = this.tab === tab
    return html`<button
      role="tab"
      aria-selected=${isChosen}
      tabindex=${isChosen ? 0 : -1}
      @click=${() => this.dispatchEvent(new CompareTabChosen(tab))}
    >
      ${name}
    </button>`
  }

  #ofText() {
    const { at, differences: all } = this
    const count = at > 0 ? `difference ${at} of ${all}` : differencesWords(all)
    return html`${this.quiet > 0 ? this.#quiet() : nothing}
      <div class="choice" role="group" aria-label="What is shown">
        <button aria-pressed=${!this.onlyDifferences} @click=${this.#act('everything')}>
          Everything
        </button>
        <button aria-pressed=${this.onlyDifferences} @click=${this.#act('only-differences')}>
          Only differences
        </button>
      </div>
      <div class="choice steps" role="group" aria-label="Differences">
        <button
          aria-label="Previous difference"
          title="Previous (p)"
          @click=${this.#act('previous')}
        >
          ‹
        </button>
        <span class="count" role="status">${count}</span>
        <button aria-label="Next difference" title="Next (n)" @click=${this.#act('next')}>›</button>
      </div>
      <button
        class="button"
        aria-pressed=${this.locked}
        title="Keep answering passages level while scrolling"
        @click=${this.#act('lock')}
      >
        Scroll together
      </button>`
  }

  #quiet() {
    const count = this.quiet === 1 ? '1 difference' : `${this.quiet} differences`
    return html`<button class="bare quiet" @click=${this.#act('typography')}>
      ${count} of typography: ${this.quietShown ? 'hide' : 'show'}
    </button>`
  }

  #act(act: CompareActChosen['act']): () => void {
    return () => this.dispatchEvent(new CompareActChosen(act))
  }

  #walk(event: KeyboardEvent): void {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    this.dispatchEvent(new CompareTabChosen(this.tab === 'text' ? 'attribution' : 'text'))
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus()
    })
  }
}

function differencesWords(all: number): string {
  if (all === 0) return 'no differences'
  return all === 1 ? '1 difference' : `${all} differences`
}

declare global {
  interface HTMLElementTagNameMap {
    'compare-bar': CompareBar
  }
}
