import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { choices } from '../styles/pieces.ts'
import { ground } from '../styles/shared.ts'
import { CompareTabChosen } from './compare-events.ts'

/** One view to choose. */
export interface ViewTab {
  readonly tab: string
  readonly name: string
  /** How many things it shows; absent while nobody has counted. */
  readonly count?: number
}

/** A row of views to choose from, the keyboard walks along it. Fires `CompareTabChosen`. */
@customElement('view-tabs')
export class ViewTabs extends LitElement {
  static override styles = [
    ground,
    choices,
    css`
      :host {
        display: inline-flex;
      }
    `,
  ]

  @property({ attribute: false }) tabs: readonly ViewTab[] = []
  @property() chosen = ''

  override render() {
    return html`<div class="choice" role="tablist" aria-label="Views" @keydown=${this.#walk}>
      ${this.tabs.map((tab) => this.#tab(tab))}
    </div>`
  }

  #tab({ tab, name, count }: ViewTab) {
    const isChosen = this.chosen === tab
    return html`<button
      role="tab"
      aria-selected=${isChosen}
      tabindex=${isChosen ? 0 : -1}
      @click=${() => this.#choose(tab)}
    >
      ${name}${count === undefined ? nothing : ` ${count}`}
    </button>`
  }

  #choose(tab: string): void {
    this.dispatchEvent(new CompareTabChosen(tab))
  }

  /** As in every row of tabs: arrows go around, Home and End to the ends. */
  #walk(event: KeyboardEvent): void {
    const at = this.tabs.findIndex(({ tab }) => tab === this.chosen)
    const to = destination(event.key, at, this.tabs.length)
    const tab = to === null ? undefined : this.tabs[to]
    if (!tab) return
    event.preventDefault()
    this.#choose(tab.tab)
    void this.updateComplete.then(() => this.focus())
  }

  /** The keyboard goes to the chosen view. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]')?.focus()
  }
}

function destination(key: string, at: number, all: number): number | null {
  if (key === 'ArrowLeft') return (at + all - 1) % all
  if (key === 'ArrowRight') return (at + 1) % all
  if (key === 'Home') return 0
  return key === 'End' ? all - 1 : null
}

declare global {
  interface HTMLElementTagNameMap {
    'view-tabs': ViewTabs
  }
}
