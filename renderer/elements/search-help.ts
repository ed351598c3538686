import { css, html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { ListChosen } from './events.ts'
import { HelpCard } from './help-card.ts'
import { searchSyntax, type SearchExample } from './search-syntax.ts'

/** The card that shows how to search; every example is searched for by a click. Fires `ListChosen`. */
@customElement('search-help')
export class SearchHelp extends HelpCard {
  static override styles = [
    ...HelpCard.styles,
    css`
      dialog {
        width: min(820px, calc(100vw - 32px));
        padding: 22px 28px 20px;
      }
      .head,
      h3 {
        margin-block-end: 4px;
      }
      .about {
        margin-block-end: 16px;
        color: var(--ink-2);
      }
      .groups {
        columns: 2 320px;
      }
      section {
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
    return this.card(
      'How to search',
      html`<p class="about">
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
        </div>`,
    )
  }

  #example({ typed, finds }: SearchExample) {
    const search = () => {
      this.close()
      this.dispatchEvent(new ListChosen('search', typed))
    }
    return html`<li>
      <button class="bare" aria-label=${`Search for ${typed}`} @click=${search}>${typed}</button>
      <span>${finds}</span>
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-help': SearchHelp
  }
}
