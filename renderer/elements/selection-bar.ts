import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { buttons, ground } from '../styles/shared.ts'
import './context-menu.ts'
import type { MenuItem } from './context-menu.ts'
import { SelectionActChosen } from './list-events.ts'
import { count } from './list-words.ts'

/** The line above a list that says how many articles are selected. Fires `SelectionActChosen`. */
@customElement('selection-bar')
export class SelectionBar extends LitElement {
  static override styles = [
    ground,
    buttons,
    css`
      :host {
        display: block;
        flex: none;
        position: relative;
        container-type: inline-size;
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 6px;
        box-sizing: border-box;
        min-height: 40px;
        margin-block-start: -40px; /* over the name of the list: no line moves under the pointer */
        padding: 4px 10px 4px 16px;
        border-block-end: 1px solid var(--rule);
        background: var(--desk);
      }
      .said {
        flex: 1 1 64px;
        line-height: 1.25;
      }
      .count {
        font-weight: 600;
        white-space: nowrap;
      }
      .why {
        font: 11.5px/1.2 var(--ui);
        color: var(--ink-2);
      }
      .primary,
      .button {
        padding: 3px 10px;
      }
      @container (max-width: 300px) {
        .said:has(.why) {
          flex-basis: 100%;
        }
      }
      .primary[aria-disabled='true'] {
        border-color: var(--rule);
        background: var(--paper);
        color: var(--ink-3);
        cursor: default;
      }
    `,
  ]

  @property({ type: Number }) selected = 0
  /** The most that can be compared. */
  @property({ type: Number }) most = 6
  @state() private isOpen = false

  override render() {
    const { selected } = this
    const why = this.#why()
    // The place that speaks is always there: what comes with its words already in it stays unsaid.
    return html`<div class=${selected > 0 ? 'bar' : ''} role="group" aria-label="Selected articles">
      <div class="said" role="status">
        ${selected > 0 ? html`<p class="count">${count(selected, 'selected', 'selected')}</p>` : ''}
        ${why ? html`<p class="why" id="why">${why}</p>` : ''}
      </div>
      ${selected > 0 ? this.#buttons(why) : nothing}
    </div>`
  }

  #buttons(why: string) {
    return html`<button
        class="primary"
        aria-disabled=${why ? 'true' : 'false'}
        aria-describedby=${why ? 'why' : nothing}
        @click=${() => !why && this.#act('compare')}
      >
        Compare
      </button>
      ${
        this.selected > 1
          ? html`<button class="button" @click=${() => this.#act('merge')}>Make one story</button>`
          : nothing
      }
      <button class="button" @click=${() => this.#act('split')}>Split off</button>
      <button class="button" @click=${() => this.#act('tag')}>Tag…</button>
      <button class="button" aria-haspopup="menu" aria-expanded=${this.isOpen} @click=${this.#open}>
        Mark…
      </button>
      <button class="button" @click=${() => this.#act('clear')}>Clear</button>
      <context-menu></context-menu>`
  }

  async #open(event: MouseEvent): Promise<void> {
    const button = event.currentTarget
    if (!(button instanceof HTMLElement)) return
    const { left, bottom } = button.getBoundingClientRect()
    this.isOpen = true
    const menu = this.renderRoot.querySelector('context-menu')
    const at = { x: left, y: bottom + 2 }
    await menu?.open([this.#reading(), this.#starring()], at, {
      label: 'Mark the selected articles',
      left: () => {
        this.isOpen = false
        button.focus()
      },
    })
  }

  #reading(): readonly MenuItem[] {
    return [this.#item('Mark as read', 'read'), this.#item('Mark as unread', 'unread')]
  }

  #starring(): readonly MenuItem[] {
    return [this.#item('Star', 'star'), this.#item('Take the star away', 'unstar')]
  }

  #item(says: string, act: SelectionActChosen['act']): MenuItem {
    return { says, keys: '', choose: () => this.#act(act) }
  }

  #why(): string {
    if (this.selected === 1) return 'Select one more to compare.'
    return this.selected > this.most ? 'At most six can be compared.' : ''
  }

  #act(act: SelectionActChosen['act']): void {
    this.dispatchEvent(new SelectionActChosen(act))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'selection-bar': SelectionBar
  }
}
