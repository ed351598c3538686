import { css, html, LitElement, type TemplateResult } from 'lit'
import { sheet } from '../styles/pieces.ts'
import { buttons, ground } from '../styles/shared.ts'

/** A card of help over the page: a title, sections in columns, closed by Esc, its button or a click beside it. */
export abstract class HelpCard extends LitElement {
  static override styles = [
    ground,
    buttons,
    sheet,
    css`
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
      }
      h2 {
        font: 600 20px/1.2 var(--serif);
      }
      h3 {
        padding-block-end: 5px;
        border-block-end: 1px solid var(--rule);
        font: 600 12px/1.4 var(--ui);
        color: var(--ink-2);
      }
      .groups {
        column-gap: 36px;
      }
      section {
        break-inside: avoid;
      }
    `,
  ]

  /** Shows the card. */
  open(): void {
    const dialog = this.#dialog()
    if (dialog && !dialog.open) dialog.showModal()
  }

  /** Shows the card, or puts it away when it is shown. */
  toggle(): void {
    if (this.#dialog()?.open) this.close()
    else this.open()
  }

  /** Puts the card away. */
  protected close(): void {
    this.#dialog()?.close()
  }

  /** The card with what a kind of help puts on it. */
  protected card(title: string, content: TemplateResult): TemplateResult {
    return html`<dialog aria-labelledby="title" @click=${this.#outside}>
      <div class="head">
        <h2 id="title">${title}</h2>
        <button class="button" @click=${() => this.close()}>Close</button>
      </div>
      ${content}
    </dialog>`
  }

  #outside(event: MouseEvent): void {
    if (event.target === this.#dialog()) this.close()
  }

  #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog')
  }
}
