import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { buttons, ground, spoken } from '../styles/shared.ts'
import './context-menu.ts'
import type { MenuItem } from './context-menu.ts'
import { MessageGiven } from './events.ts'
import { SelectionActChosen } from './list-events.ts'
import { count } from './list-words.ts'

type Act = SelectionActChosen['act']

/**
 * The line above a list that says how many articles are selected, and what can be done with them. Fires
 * `SelectionActChosen`, and `MessageGiven` where something cannot be done.
 */
@customElement('selection-bar')
export class SelectionBar extends LitElement {
  static override styles = [
    ground,
    buttons,
    spoken,
    css`
      :host {
        display: block;
        flex: none;
        position: relative;
        container-type: inline-size;
      }
      .bar {
        display: flex;
        align-items: center;
        gap: 5px;
        height: 40px;
        margin-block-start: -40px; /* over the name of the list: no line moves under the pointer */
        padding-inline: 16px 8px;
        border-block-end: 1px solid var(--rule);
        background: var(--desk);
      }
      .said {
        flex: 1;
        min-width: 0;
      }
      .count {
        overflow: hidden;
        font-weight: 600;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .primary,
      .button {
        flex: none;
        padding: 3px 9px;
      }
      .clear {
        flex: none;
        display: grid;
        place-items: center;
        width: 28px;
        height: 28px;
        padding: 0;
        border: 0;
        border-radius: 6px;
        background: none;
        color: var(--ink-2);
      }
      .clear:hover {
        background: var(--hover);
        color: var(--ink);
      }
      .short {
        display: none;
      }
      .clear .long {
        display: none;
      }
      @container (min-width: 370px) {
        .clear {
          width: auto;
          padding-inline: 8px;
        }
        .clear .long {
          display: inline;
        }
        .clear svg {
          display: none;
        }
      }
      @container (max-width: 300px) {
        .bar {
          gap: 3px;
          padding-inline: 12px 4px;
        }
        .primary,
        .button {
          padding-inline: 6px;
        }
        .more .long {
          display: none;
        }
        .more .short {
          display: inline;
        }
        .word {
          position: absolute;
          width: 1px;
          height: 1px;
          overflow: hidden;
          clip-path: inset(50%);
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
    const [number, word] = count(selected, 'selected', 'selected').split(' ')
    // The place that speaks is always there: what comes with its words already in it stays unsaid.
    return html`<div class=${selected > 0 ? 'bar' : ''} role="group" aria-label="Selected articles">
      <div class="said" role="status">
        ${
          selected > 0
            ? html`<p class="count">${number} <span class="word">${word}</span></p>`
            : nothing
        }
        ${why ? html`<p class="spoken" id="why">${why}</p>` : nothing}
      </div>
      ${selected > 0 ? this.#buttons(why) : nothing}
    </div>`
  }

  #buttons(why: string) {
    return html`<button
        class="primary"
        title=${why || nothing}
        aria-disabled=${why ? 'true' : 'false'}
        aria-describedby=${why ? 'why' : nothing}
        @click=${() => (why ? this.dispatchEvent(new MessageGiven(why)) : this.#act('compare'))}
      >
        Compare
      </button>
      <button class="button" @click=${() => this.#act('tag')}>Tag…</button>
      <button
        class="button more"
        aria-haspopup="menu"
        aria-expanded=${this.isOpen}
        aria-label="More to do with what is selected"
        @click=${this.#open}
      >
        <span class="long">More…</span><span class="short">···</span>
      </button>
      <button
        class="clear"
        aria-label="Clear"
        title="Clear: nothing is selected (Esc)"
        @click=${() => this.#act('clear')}
      >
        <span class="long">Clear</span>
        <svg width="11" height="11" viewBox="0 0 11 11" aria-hidden="true">
          <path d="M1 1l9 9M10 1l-9 9" stroke="currentColor" stroke-width="1.6" />
        </svg>
      </button>
      <context-menu></context-menu>`
  }

  async #open(event: MouseEvent): Promise<void> {
    const button = event.currentTarget
    if (!(button instanceof HTMLElement)) return
    const { left, bottom } = button.getBoundingClientRect()
    this.isOpen = true
    const menu = this.renderRoot.querySelector('context-menu')
    const at = { x: left, y: bottom + 2 }
    await menu?.open([this.#reading(), this.#starring(), this.#stories()], at, {
      label: 'The selected articles',
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

  #stories(): readonly MenuItem[] {
    const isSeveral = this.selected > 1
    return [
      ...(isSeveral ? [this.#item('Make one story', 'merge')] : []),
      this.#item(`Split off into a story of ${isSeveral ? 'their' : 'its'} own`, 'split'),
      this.#item('Move to another story…', 'move'),
      ...(isSeveral ? [this.#item('Never one story', 'never')] : []),
    ]
  }

  #item(says: string, act: Act): MenuItem {
    return { says, keys: '', choose: () => this.#act(act) }
  }

  #why(): string {
    if (this.selected === 1) return 'Select one more to compare.'
    return this.selected > this.most ? 'At most six can be compared.' : ''
  }

  #act(act: Act): void {
    this.dispatchEvent(new SelectionActChosen(act))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'selection-bar': SelectionBar
  }
}
