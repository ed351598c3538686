import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { buttons, fields, ground, spoken } from '../styles/shared.ts'
import { LineSought, SeekingLeft } from './line-finder-events.ts'

/**
 * A field above a list that goes to the line whose words begin as typed. Arrow down goes to the next
 * one, Enter opens it, Esc leaves. Fires `LineSought` and `SeekingLeft`.
 */
@customElement('line-finder')
export class LineFinder extends LitElement {
  static override styles = [
    ground,
    buttons,
    fields,
    spoken,
    css`
      :host {
        display: flex;
        flex: none;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 8px;
        padding: 6px 8px 6px 16px;
        border-block-end: 1px solid var(--rule);
        font: var(--type-ui);
      }
      label {
        flex: none;
        color: var(--ink-2);
      }
      input {
        flex: 1 1 90px;
      }
      .says {
        flex: 1 0 100%;
        color: var(--ink-2);
      }
    `,
  ]

  /** The headline of the line that was found; '' when none was. */
  @property({ attribute: false }) found = ''
  /** Why no line stands out, in a few words; '' when one does. */
  @property({ attribute: false }) says = ''

  override render() {
    return html`<label for="typed">Go to</label>
      <input
        id="typed"
        autocomplete="off"
        spellcheck="false"
        placeholder="first letters of a word"
        dir="auto"
        @input=${() => this.#seek(false)}
        @keydown=${this.#key}
      />
      <button class="bare" @click=${() => this.#seek(true)}>Next</button>
      <button
        class="bare"
        aria-label="Leave the search for a line"
        @click=${() => this.dispatchEvent(new SeekingLeft(false))}
      >
        Done
      </button>
      <span class=${this.says ? 'says' : 'spoken'} role="status">${this.says || this.found}</span>`
  }

  override focus(): void {
    const field = this.renderRoot.querySelector('input')
    field?.focus()
    field?.select()
  }

  #seek(onward: boolean): void {
    const typed = this.renderRoot.querySelector('input')?.value ?? ''
    this.dispatchEvent(new LineSought(typed, onward))
  }

  #key(event: KeyboardEvent): void {
    const acts: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowDown: () => this.#seek(true),
      Enter: () => this.dispatchEvent(new SeekingLeft(true)),
      Escape: () => this.dispatchEvent(new SeekingLeft(false)),
    }
    const act = event.isComposing ? undefined : acts[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'line-finder': LineFinder
  }
}
