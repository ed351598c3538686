import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { buttons, ground } from '../styles/shared.ts'
import { CommandChosen } from './events.ts'

/** The bar above the panes: the name, and the few things done most. Its slot takes the View menu. */
@customElement('top-bar')
export class TopBar extends LitElement {
  static override styles = [
    ground,
    buttons,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 10px;
        height: 44px;
        padding-inline: 14px;
        background: var(--desk);
        border-block-end: 1px solid var(--rule);
      }
      h1 {
        font: 600 18px/1 var(--serif);
        letter-spacing: -0.01em;
      }
      b {
        font-weight: 700;
        color: var(--accent);
      }
      .gap {
        flex: 1;
      }
      .primary {
        max-width: 40vw;
      }
      .find {
        flex: 0 1 400px;
        justify-content: space-between;
        min-width: 0;
        margin-inline: auto;
        color: var(--ink-3);
        font-weight: 400;
      }
      .find span {
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .find kbd {
        font: 11.5px/1 var(--ui);
      }
      @media (max-width: 1099.98px) {
        .find {
          flex: 0 0 auto;
          margin-inline: auto 0;
        }
        .find kbd,
        .find .more {
          display: none;
        }
      }
      .primary span {
        overflow: hidden;
        text-overflow: ellipsis;
      }
    `,
  ]

  /** The keys that find something, as words; '' hides the button that does the same. */
  @property() finding = ''
  /** What the button for comparing says; '' hides it. */
  @property() comparing = ''
  /** Whether Back and the button for the lists stand here, because the window is narrow. */
  @property({ type: Boolean }) back = false
  @property({ type: Boolean }) lists = false
  /** Whether the lists are open over the page. */
  @property({ type: Boolean }) listsOpen = false

  override render() {
    return html`
      ${this.back ? this.#button('back', '‹ Back') : nothing}
      ${
        this.lists
          ? html`<button
              class="button"
              aria-expanded=${this.listsOpen}
              @click=${() => this.#give('toggle-sources')}
            >
              Lists
            </button>`
          : nothing
      }
      <h1>Broad<b>sheet</b></h1>
      ${this.finding ? this.#find() : html`<span class="gap"></span>`}
      <slot></slot>
      ${this.#button('add-files', 'Add files…')}
      ${
        this.comparing
          ? html`<button class="primary" @click=${() => this.#give('compare')}>
              <span>${this.comparing}</span>
            </button>`
          : nothing
      }
    `
  }

  #find() {
    return html`<button
      class="button find"
      aria-keyshortcuts=${this.finding.replace('Ctrl', 'Control').replace('⌘', 'Meta+')}
      @click=${() => this.#give('show-palette')}
    >
      <span>Find<span class="more"> a headline, source, byline or command</span>…</span>
      <kbd aria-hidden="true">${this.finding}</kbd>
    </button>`
  }

  #button(command: string, says: string) {
    return html`<button class="button" @click=${() => this.#give(command)}>${says}</button>`
  }

  #give(command: string) {
    this.dispatchEvent(new CommandChosen(command))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'top-bar': TopBar
  }
}
