import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { buttons, ground } from '../styles/shared.ts'
import { CommandChosen } from './events.ts'
import './search-box.ts'

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
      search-box {
        flex: 0 1 460px;
        min-width: 90px;
        margin-inline-start: 12px;
      }
      .find {
        margin-inline-end: auto;
        color: var(--ink-2);
        font-weight: 400;
      }
      .find kbd {
        font: 11.5px/1 var(--ui);
      }
      @media (max-width: 1099.98px) {
        search-box {
          flex-grow: 1;
          margin-inline-start: 0;
        }
        .find {
          display: none;
        }
      }
      @media (max-width: 639.98px) {
        :host {
          gap: 6px;
          padding-inline: 8px;
        }
        h1 {
          position: absolute;
          clip-path: inset(50%);
        }
      }
      .primary span {
        overflow: hidden;
        text-overflow: ellipsis;
      }
    `,
  ]

  /** The keys of the palette, as words; '' hides the field and the button that find something. */
  @property() finding = ''
  /** What is searched for now. */
  @property({ attribute: false }) searched = ''
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
      ${this.back ? nothing : this.#button('add-files', 'Add files…')}
      ${
        this.comparing
          ? html`<button class="primary" @click=${() => this.#give('compare')}>
              <span>${this.comparing}</span>
            </button>`
          : nothing
      }
    `
  }

  /** Puts the keyboard into the field for searching. */
  async focusSearch(): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector('search-box')?.focus()
  }

  #find() {
    const keys = ariaKeys(this.finding)
    return html`<search-box keys="/" .text=${this.searched}></search-box>
      <button
        class="button find"
        aria-label=${`${this.finding}: commands and headlines`}
        title="Every command, and every article by its headline"
        aria-keyshortcuts=${keys}
        @click=${() => this.#give('show-palette')}
      >
        <kbd>${this.finding}</kbd>
      </button>`
  }

  #button(command: string, says: string) {
    return html`<button class="button" @click=${() => this.#give(command)}>${says}</button>`
  }

  #give(command: string) {
    this.dispatchEvent(new CommandChosen(command))
  }
}

/** Keys by the names that ARIA has for them. */
function ariaKeys(keys: string): string {
  return keys.replace('Ctrl', 'Control').replace('⌘', 'Meta+')
}

declare global {
  interface HTMLElementTagNameMap {
    'top-bar': TopBar
  }
}
