import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ground } from '../styles/shared.ts'
import { NameWritten } from './tag-events.ts'

/**
 * A name that is written where it stands. Enter or going elsewhere keeps it, Esc leaves it as it was.
 * Fires `NameWritten` once, with '' when nothing is to change.
 */
@customElement('tag-name-field')
export class TagNameField extends LitElement {
  static override styles = [
    ground,
    css`
      :host {
        display: block;
        flex: 1;
        min-width: 0;
      }
      input {
        width: 100%;
        min-width: 0;
        padding: 3px 6px;
        border: 1px solid var(--rule-strong);
        border-radius: 5px;
        background: var(--paper);
        color: var(--ink);
        font: var(--type-ui);
      }
      input:focus-visible {
        outline-offset: -1px;
      }
      input::placeholder {
        color: var(--ink-3);
        opacity: 1;
      }
    `,
  ]

  /** What it is the name of, for those who cannot see where it stands. */
  @property() label = ''
  /** The name as it is; '' for something new. */
  @property() name = ''
  @property() placeholder = ''
  #isDone = false

  override render() {
    return html`<input
      aria-label=${this.label}
      placeholder=${this.placeholder}
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      dir="auto"
      .value=${this.name}
      @keydown=${this.#key}
      @blur=${this.#keep}
    />`
  }

  override firstUpdated() {
    this.begin()
  }

  /** Has the reader write, or write again, with all of the name selected. */
  begin(): void {
    this.#isDone = false
    const input = this.renderRoot.querySelector('input')
    input?.focus()
    input?.select()
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return
    event.stopPropagation()
    if (event.key === 'Enter') this.#keep()
    else if (event.key === 'Escape') this.#write('')
    else return
    event.preventDefault()
  }

  readonly #keep = (): void => {
    const written = this.renderRoot.querySelector('input')?.value.trim() ?? ''
    this.#write(written === this.name ? '' : written)
  }

  #write(name: string): void {
    if (this.#isDone) return
    this.#isDone = true
    this.dispatchEvent(new NameWritten(name))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tag-name-field': TagNameField
  }
}
