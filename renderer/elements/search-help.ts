import { css, html, LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
import { sheet } from '../styles/pieces.ts'
import { buttons, ground } from '../styles/shared.ts'
import { ListChosen } from './events.ts'
import { searchSyntax, type SearchExample } from './search-syntax.ts'

/** The card that shows how to search; every example is searched for by a click. Fires `ListChosen`. */
@customElement('search-help')
export class SearchHelp extends LitElement {
  static override styles = [
    ground,
    buttons,
    sheet,
    css`
      dialog {
        width: min(820px, calc(100vw - 32px));
        padding: 22px 28px 20px;
      }
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        margin-block-end: 4px;
      }
      h2 {
        font: 600 20px/1.2 var(--serif);
      }
      h3 {
        padding-block-end: 5px;
        margin-block-end: 4px;
        border-block-end: 1px solid var(--rule);
        font: 600 12px/1.4 var(--ui);
        color: var(--ink-2);
      }
      .about {
        margin-block-end: 16px;
        color: var(--ink-2);
      }
      .groups {
        columns: 2 320px;
        column-gap: 36px;
      }
      section {
        break-inside: avoid;
        margin-block-end: 16px;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 11.5em) minmax(0, 1fr);
        gap: 12px;
        align-items: baseline;
        padding-block: 2px;
        color: var(--ink-2);
      }
      .bare {
        padding: 2px 0;
        font: 500 13px/1.4 var(--ui);
        overflow-wrap: anywhere;
      }
    `,
  ]

  override render() {
    return html`<dialog aria-labelledby="title" @click=${this.#outside}>
      <div class="head">
        <h2 id="title">How to search</h2>
        <button class="button" @click=${() => this.#dialog()?.close()}>Close</button>
      </div>
      <p class="about">
        Capital letters, accents and kinds of quotation marks make no difference. Click an example
        to search for it.
      </p>
      <div class="groups">
        ${searchSyntax.map(
          ({ title, examples }) =>
            html`<section>
              <h3>${title}</h3>
              <ul>
                ${examples.map((example) => this.#example(example))}
              </ul>
            </section>`,
        )}
      </div>
    </dialog>`
  }

  /** Shows the card. */
  open(): void {
    const dialog = this.#dialog()
    if (dialog && !dialog.open) dialog.showModal()
  }

  #example({ typed, finds }: SearchExample) {
    const search = () => {
      this.#dialog()?.close()
      this.dispatchEvent(new ListChosen('search', typed))
    }
    return html`<li>
      <button class="bare" aria-label=${`Search for ${typed}`} @click=${search}>${typed}</button>
      <span>${finds}</span>
    </li>`
  }

  #outside(event: MouseEvent): void {
    if (event.target === this.#dialog()) this.#dialog()?.close()
  }

  #dialog() {
    return this.renderRoot.querySelector('dialog')
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-help': SearchHelp
  }
}
