import { css, html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
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
  @state() private answer: NamedArticles | null = null
  @state() private failure = ''
  @state() private kind: NamedKind | '' = ''
  #asked = ''
  #question: object | null = null

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#question = null
    this.#asked = ''
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('library') || changed.has('articles')) void this.#ask()
  }

  override render() {
    if (this.failure) return html`<p class="message" role="alert">${this.failure}</p>`
    if (!this.answer)
      return html`<p class="message" role="status">Looking for names and figures…</p>`
    const { articles, named } = this.answer
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
  async #ask(): Promise<void> {
    const { library, articles } = this
    const asked = articles.join(' ')
    if (!library || articles.length < 2 || asked === this.#asked) return
    const question = {}
    this.#question = question
    this.#asked = asked
    this.answer = null
    this.failure = ''
    this.kind = ''
    try {
      const answer = await library.desk.ask({ kind: 'names', articles })
      if (this.#question === question) this.answer = answer
    } catch (reason) {
      if (this.#question !== question) return
      this.failure =
        reason instanceof Error ? reason.message : 'Names and figures could not be found.'
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'names-panel': NamesPanel
  }
}
