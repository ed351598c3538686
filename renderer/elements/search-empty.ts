import { css, html, LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
import { buttons, ground } from '../styles/shared.ts'
import { ListChosen } from './events.ts'
import { SearchActChosen } from './search-events.ts'
import { firstExamples } from './search-syntax.ts'

/** What stands where nothing is searched for yet: a few ways to ask. Fires `ListChosen`, `SearchActChosen`. */
@customElement('search-empty')
export class SearchEmpty extends LitElement {
  static override styles = [
    ground,
    buttons,
    css`
      :host {
        display: block;
        padding: 34px 24px;
        color: var(--ink-2);
      }
      .says {
        margin-block-end: 14px;
        font: 500 18px/1.35 var(--serif);
        color: var(--ink);
        text-wrap: balance;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0 12px;
        align-items: baseline;
        padding-block: 4px;
      }
      .bare {
        font-weight: 500;
      }
      .all {
        margin-block-start: 14px;
      }
    `,
  ]

  override render() {
    return html`<p class="says">Search headlines, texts, names and bylines.</p>
      <ul>
        ${firstExamples.map(
          ({ typed, finds }) =>
            html`<li>
              <button
                class="bare"
                aria-label=${`Search for ${typed}`}
                @click=${() => this.dispatchEvent(new ListChosen('search', typed))}
              >
                ${typed}
              </button>
              <span>${finds}</span>
            </li>`,
        )}
      </ul>
      <p class="all">
        <button class="button" @click=${() => this.dispatchEvent(new SearchActChosen('help'))}>
          How to search…
        </button>
      </p>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-empty': SearchEmpty
  }
}
