import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ArticleId } from '../domain/article.ts'
import { buttons, ground } from '../styles/shared.ts'
import { ArticleChosen, CompareChosen } from './events.ts'
import { StoryChosen } from './story-events.ts'

/** Another article of the same story, as a line beside the one that is read. */
export interface AlsoPrinted {
  readonly id: ArticleId
  /** Its outlet, or a stand-in. */
  readonly name: string
  readonly headline: string
  /** How it stands to the article that is read, in a few words. */
  readonly relation: string
  /** What they share, counted; '' until it is known. */
  readonly shared: string
}

/** Who else printed an article. Fires `ArticleChosen`, `CompareChosen` and `StoryChosen`. */
@customElement('also-printed')
export class AlsoPrintedList extends LitElement {
  static override styles = [
    ground,
    buttons,
    css`
      :host {
        display: block;
        font: var(--type-small);
        color: var(--ink-2);
      }
      li + li {
        margin-top: 12px;
      }
      .name {
        display: block;
        color: var(--ink);
        font: 600 13px/1.45 var(--ui);
        text-align: start;
        overflow-wrap: anywhere;
      }
      .compare {
        font-weight: 600;
      }
      .whole {
        margin-block-start: 12px;
        font-weight: 600;
      }
    `,
  ]

  /** The article that is read. */
  @property({ attribute: false }) article: ArticleId | null = null
  @property({ attribute: false }) others: readonly AlsoPrinted[] = []

  override render() {
    return html`<ul>
        ${this.others.map(
          (other) =>
            html`<li>
              <button class="bare name" title=${other.headline} @click=${() => this.#open(other)}>
                ${other.name}
              </button>
              ${other.relation ? html`<p>${other.relation}</p>` : nothing}
              ${other.shared ? html`<p>${other.shared}</p>` : nothing}
              <button
                class="bare compare"
                aria-label="Compare with ${other.name}"
                @click=${() => this.#compare(other)}
              >
                Compare
              </button>
            </li>`,
        )}
      </ul>
      <button class="bare whole" @click=${this.#whole}>The whole story in time</button>`
  }

  #whole(): void {
    if (this.article) this.dispatchEvent(new StoryChosen(this.article))
  }

  #open(other: AlsoPrinted): void {
    this.dispatchEvent(new ArticleChosen(other.id))
  }

  #compare(other: AlsoPrinted): void {
    if (this.article) this.dispatchEvent(new CompareChosen([this.article, other.id]))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'also-printed': AlsoPrintedList
  }
}
