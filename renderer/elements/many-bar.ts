import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { bar } from '../styles/pieces.ts'
import { buttons, ground } from '../styles/shared.ts'
import { CompareActChosen } from './compare-events.ts'
import './view-tabs.ts'
import type { ViewTab } from './view-tabs.ts'

type Act = CompareActChosen['act']

/** The bar above three to six articles: back, the views, and what can be done with all of them. */
@customElement('many-bar')
export class ManyBar extends LitElement {
  static override styles = [ground, buttons, bar]

  @property({ attribute: false }) tabs: readonly ViewTab[] = []
  @property() tab = ''
  /** Whether the comparison has a window of its own already. */
  @property({ type: Boolean }) alone = false

  override render() {
    return html`<button
        class="button"
        title=${this.alone ? 'Close this window (Esc)' : 'Back to the story (Esc)'}
        @click=${this.#act('leave')}
      >
        ${this.alone ? 'Close' : '‹ Story'}
      </button>
      <view-tabs .tabs=${this.tabs} chosen=${this.tab}></view-tabs>
      <span class="space"></span>
      ${
        this.alone
          ? nothing
          : html`<button
              class="button"
              title="Open this in a window of its own"
              @click=${this.#act('own-window')}
            >
              Own window
            </button>`
      }
      <button class="button" title="Keep this as a file" @click=${this.#act('export')}>
        Export…
      </button>`
  }

  #act(act: Act): () => void {
    return () => this.dispatchEvent(new CompareActChosen(act))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'many-bar': ManyBar
  }
}
