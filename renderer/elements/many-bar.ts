import { html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { bar } from '../styles/pieces.ts'
import { buttons, ground } from '../styles/shared.ts'
import { leaving, takingAway } from './bar-acts.ts'
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
    const act = (chosen: Act) => this.#act(chosen)
    return html`${leaving(this.alone, act)}
      <view-tabs .tabs=${this.tabs} chosen=${this.tab}></view-tabs>
      <span class="space"></span>
      ${takingAway(this.alone, act)}`
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
