import { html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Library } from '../controllers/library.ts'
import type { CompareTab } from '../controllers/route.ts'
import type { ArticleId } from '../domain/article.ts'
import type { ComparedMany } from '../library/messages.ts'
import { ground } from '../styles/shared.ts'
import { sideBySideStyles } from './side-by-side.styles.ts'

/** Three to six articles of the library beside each other. */
@customElement('many-side-by-side')
export class ManySideBySide extends LitElement {
  static override styles = [ground, sideBySideStyles]

  @property({ attribute: false }) library: Library | null = null
  @property({ attribute: false }) articles: readonly ArticleId[] = []
  @property() tab: CompareTab = 'matrix'
  @state() private compared: ComparedMany | null = null

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('library') || changed.has('articles')) void this.#ask()
  }

  override render() {
    if (!this.compared) return html`<p class="message" role="status">Comparing the articles…</p>`
    return html`<ul>
      ${this.compared.articles.map((article) => html`<li>${article.name}</li>`)}
    </ul>`
  }

  async #ask(): Promise<void> {
    const { library, articles } = this
    if (library) this.compared = await library.desk.ask({ kind: 'compare-all', articles })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'many-side-by-side': ManySideBySide
  }
}
