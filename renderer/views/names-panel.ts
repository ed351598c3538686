import { css, html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { Asking } from '../controllers/asking.ts'
import type { Library } from '../controllers/library.ts'
import type { ArticleId } from '../domain/article.ts'
import type { NamedKind } from '../domain/compare/named/named.ts'
import '../elements/kind-filter.ts'
import type { KindChosen } from '../elements/kind-filter.ts'
import '../elements/named-table.ts'
import type { NamedArticles } from '../library/messages.ts'
import { ground } from '../styles/shared.ts'

/**
 * The names and figures of two to six articles. Asks the library itself; the newest question counts.
 * Words in a sentence that the reader chooses fire `WordsWanted`.
 */
@customElement('names-panel')
export class NamesPanel extends LitElement {
  static override styles = [
    ground,
    css`
      :host {
        display: block;
        background: var(--paper);
        font: var(--type-ui);
      }
      kind-filter {
        padding: 16px 24px 10px;
      }
      .message {
        padding: 72px 24px;
        color: var(--ink-2);
        font: 500 15px/1.5 var(--ui);
        text-align: center;
      }
      @media (max-width: 900px) {
        kind-filter {
          padding-inline: 16px;
        }
      }
    `,
  ]

  @property({ attribute: false }) library: Library | null = null
  @property({ attribute: false }) articles: readonly ArticleId[] = []
  @state() private kind: NamedKind | '' = ''
  readonly #naming = new Asking<NamedArticles>(this, 'Names and figures could not be found.')
  #asked = ''

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#asked = ''
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('library') || changed.has('articles')) this.#ask()
  }

  override render() {
    const { answer, failure } = this.#naming
    if (failure) return html`<p class="message" role="alert">${failure}</p>`
    if (!answer) return html`<p class="message" role="status">Looking for names and figures…</p>`
    const { articles, named } = answer
    if (named.things.length === 0)
      return html`<p class="message" role="status">No names or figures were found.</p>`
    const { kind } = this
    return html`<kind-filter
        .things=${named.things}
        kind=${kind}
        @kind-chosen=${(event: KindChosen) => (this.kind = event.kind)}
      ></kind-filter>
      <named-table
        .articles=${articles}
        .things=${kind === '' ? named.things : named.things.filter((one) => one.kind === kind)}
      ></named-table>`
  }

  /** A host may give the same articles in a new list: they are asked for once. */
  #ask(): void {
    const { library, articles } = this
    const asked = articles.join(' ')
    if (!library || articles.length < 2 || asked === this.#asked) return
    this.#asked = asked
    this.kind = ''
    this.#naming.forget()
    void this.#naming.ask(() => library.desk.ask({ kind: 'names', articles }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'names-panel': NamesPanel
  }
}
