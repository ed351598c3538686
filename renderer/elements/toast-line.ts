import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { buttons, ground } from '../styles/shared.ts'
import { ToastAnswered } from './events.ts'

/** A short message that goes away by itself, unless it says that something failed. */
export interface Toast {
  readonly number: number
  readonly says: string
  /** What one click away is called; '' for nothing. */
  readonly offers: string
  readonly tone: 'calm' | 'failed'
}

/** Short messages above the status bar, spoken by screen readers as they come. */
@customElement('toast-line')
export class ToastLine extends LitElement {
  static override styles = [
    ground,
    buttons,
    css`
      :host {
        position: fixed;
        inset-block-end: 38px;
        inset-inline: 0;
        z-index: 5;
        display: grid;
        justify-items: center;
        pointer-events: none;
      }
      .toasts {
        display: grid;
        gap: 8px;
        max-width: min(620px, calc(100vw - 32px));
      }
      .toast {
        display: flex;
        align-items: flex-start;
        gap: 14px;
        padding: 9px 10px 9px 16px;
        border: 1px solid var(--rule-strong);
        border-inline-start: 3px solid var(--ok);
        border-radius: var(--radius);
        background: var(--paper);
        box-shadow: var(--shadow);
        pointer-events: auto;
        overflow-wrap: anywhere;
      }
      .failed {
        border-inline-start-color: var(--accent);
      }
      .says {
        flex: 1;
        white-space: pre-line;
      }
      .close {
        padding: 0 6px;
        border: 0;
        background: none;
        color: var(--ink-2);
      }
    `,
  ]

  @property({ attribute: false }) toasts: readonly Toast[] = []

  override render() {
    return html`<div class="toasts" role="status" aria-live="polite">
      ${this.toasts.map(
        (toast) =>
          html`<div class="toast ${toast.tone}">
            <span class="says">${toast.says}</span>
            ${
              toast.offers
                ? html`<button class="bare" @click=${() => this.#answer(toast, true)}>
                    ${toast.offers}
                  </button>`
                : nothing
            }
            <button class="close" aria-label="Put away" @click=${() => this.#answer(toast, false)}>
              ×
            </button>
          </div>`,
      )}
    </div>`
  }

  #answer(toast: Toast, taken: boolean) {
    this.dispatchEvent(new ToastAnswered(toast.number, taken))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'toast-line': ToastLine
  }
}
