import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { buttons, ground } from '../styles/shared.ts'
import type { ListChosen } from './events.ts'
import { SearchLeft, SearchTyped } from './search-events.ts'
import './search-help.ts'

/**
 * The field in which the library is searched, with the card of its syntax. Arrow down and Enter go to
 * what was found; Esc empties it, and leaves it when it is empty. Fires `SearchTyped`, `SearchLeft`.
 */
@customElement('search-box')
export class SearchBox extends LitElement {
  static override styles = [
    ground,
    buttons,
    css`
      :host {
        display: block;
        min-width: 0;
      }
      .box {
        display: flex;
        align-items: center;
        height: 30px;
        border: 1px solid var(--rule);
        border-radius: 6px;
        background: var(--paper);
      }
      .box:hover {
        border-color: var(--rule-strong);
      }
      .box:has(input:focus-visible) {
        outline: 2px solid var(--accent);
        outline-offset: -1px;
      }
      svg {
        flex: none;
        margin-inline-start: 9px;
        color: var(--ink-3);
      }
      input {
        flex: 1;
        min-width: 0;
        height: 28px;
        padding: 0 6px;
        border: 0;
        background: none;
        color: var(--ink);
        font: var(--type-ui);
        text-overflow: ellipsis;
      }
      input:focus-visible {
        outline: none;
      }
      input::placeholder {
        color: var(--ink-3);
        opacity: 1;
      }
      input::-webkit-search-cancel-button {
        display: none;
      }
      button {
        flex: none;
        min-width: 24px;
        height: 24px;
        margin-inline-end: 2px;
        padding: 0 6px;
        border: 0;
        border-radius: 4px;
        background: none;
        color: var(--ink-2);
        font: 600 12.5px/1 var(--ui);
      }
      button:hover {
        background: var(--hover);
        color: var(--ink);
      }
      button:focus-visible {
        outline-offset: -2px;
      }
    `,
  ]

  /** What is searched for now. */
  @property({ attribute: false }) text = ''
  /** The keys that put the keyboard here, as ARIA names them. */
  @property() keys = ''

  override render() {
    return html`<div class="box" role="search">
        <svg width="13" height="13" viewBox="0 0 13 13" aria-hidden="true">
          <circle cx="5.3" cy="5.3" r="4.3" fill="none" stroke="currentColor" stroke-width="1.4" />
          <path d="M8.5 8.5L12 12" stroke="currentColor" stroke-width="1.4" />
        </svg>
        <input
          type="search"
          aria-label="Search the library"
          aria-keyshortcuts=${this.keys || nothing}
          placeholder="Search headlines, text, people…"
          autocomplete="off"
          spellcheck="false"
          dir="auto"
          .value=${this.text}
          @input=${this.#type}
          @keydown=${this.#key}
        />
        ${
          this.text
            ? html`<button
                aria-label="Empty the search"
                title="Empty the search"
                @click=${this.#empty}
              >
                ✕
              </button>`
            : nothing
        }
        <button
          aria-label="How to search"
          title="How to search"
          aria-haspopup="dialog"
          @click=${() => this.renderRoot.querySelector('search-help')?.open()}
        >
          ?
        </button>
      </div>
      <search-help @list-chosen=${this.#example}></search-help>`
  }

  /** Puts the keyboard into the field, with all that is typed selected. */
  override focus(): void {
    const input = this.renderRoot.querySelector('input')
    input?.focus()
    input?.select()
  }

  #type({ target }: InputEvent): void {
    if (target instanceof HTMLInputElement) this.#say(target.value)
  }

  #say(text: string): void {
    this.text = text
    this.dispatchEvent(new SearchTyped(text))
  }

  #empty(): void {
    this.#say('')
    this.focus()
  }

  /** Who chose an example may change it at once. */
  #example({ of }: ListChosen): void {
    this.text = of
    void this.updateComplete.then(() => this.focus())
  }

  /** Out of the field, so that the next letter is a key of the program again. */
  #leave(): void {
    this.renderRoot.querySelector('input')?.blur()
    this.dispatchEvent(new SearchLeft('back'))
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape' && this.text !== '') this.#say('')
    else if (event.key === 'Escape') this.#leave()
    else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      this.dispatchEvent(new SearchLeft('results'))
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-box': SearchBox
  }
}
