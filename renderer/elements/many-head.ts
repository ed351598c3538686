import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { ArticleId } from '../domain/article.ts'
import type { Comparable } from '../domain/compare/comparison.ts'
import { buttons, ground } from '../styles/shared.ts'
import { ComparedChosen } from './compare-events.ts'
import { ArticleChosen } from './events.ts'
import { letterOf, letterSign, letterStyles } from './letters.ts'
import { manyHeadStyles } from './many-head.styles.ts'

/** An article that may be added, by what it is called. */
export interface MoreArticle {
  readonly id: ArticleId
  readonly name: string
}

/**
 * What happened among three to six articles in a sentence, and which letter each goes by. The reader
 * leaves one out, puts one first or adds one here: fires `ComparedChosen`.
 */
@customElement('many-head')
export class ManyHead extends LitElement {
  static override styles = [ground, buttons, letterStyles, manyHeadStyles]

  @property() sentence = ''
  @property() detail = ''
  @property({ attribute: false }) articles: readonly Comparable[] = []
  /** Articles of the same story that are not compared yet. */
  @property({ attribute: false }) more: readonly MoreArticle[] = []
  /** How many may stand here. */
  @property({ type: Number }) most = 6

  override render() {
    return html`<h1 tabindex="-1">${this.sentence}</h1>
      ${this.detail ? html`<p>${this.detail}</p>` : nothing}
      <ol aria-label="Articles">
        ${repeat(
          this.articles,
          ({ id }) => id,
          (article, at) => this.#article(article, at),
        )}
        ${this.#adding()}
      </ol>`
  }

  /** The keyboard goes to the sentence: reading begins there. */
  override focus(): void {
    this.renderRoot.querySelector('h1')?.focus()
  }

  #article({ id, name, headline }: Comparable, at: number) {
    const read = () => this.dispatchEvent(new ArticleChosen(id))
    return html`<li class="article">
      ${letterSign(at)}
      <button
        class="bare name"
        dir="auto"
        title="Read “${headline}” of ${name}"
        aria-label="${letterOf(at)}: ${name}. Read it"
        @click=${read}
      >
        ${name}
      </button>
      <span class="acts">
        ${
          at === 0
            ? nothing
            : html`<button
                class="small"
                title="Move first"
                aria-label="Move ${name} first"
                @click=${() => this.#choose([id, ...this.#without(id)])}
              >
                <span aria-hidden="true">⇤</span>
              </button>`
        }<button
          class="small"
          title="Leave out"
          aria-label="Leave out ${name}"
          @click=${() => this.#choose(this.#without(id))}
        >
          <span aria-hidden="true">×</span>
        </button>
      </span>
    </li>`
  }

  #adding() {
    if (this.more.length === 0 || this.articles.length >= this.most) return nothing
    return html`<li>
      <select aria-label="Add an article of this story" @change=${this.#add}>
        <option value="" selected>Add an article…</option>
        ${this.more.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
      </select>
    </li>`
  }

  #add(event: Event): void {
    if (!(event.target instanceof HTMLSelectElement)) return
    const { value } = event.target
    event.target.value = ''
    const added = this.more.find(({ id }) => id === value)
    if (added) this.#choose([...this.articles.map(({ id }) => id), added.id])
  }

  #without(gone: ArticleId): readonly ArticleId[] {
    return this.articles.flatMap(({ id }) => (id === gone ? [] : [id]))
  }

  #choose(articles: readonly ArticleId[]): void {
    this.dispatchEvent(new ComparedChosen(articles))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'many-head': ManyHead
  }
}
