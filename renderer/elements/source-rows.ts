import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ArticleId } from '../domain/article.ts'
import { buttons, ground, spoken } from '../styles/shared.ts'
import { ArticleChosen, CompareChosen, SourceWanted } from './events.ts'
import { count, printedOn } from './list-words.ts'
import { sourceRowsStyles } from './source-rows.styles.ts'

/** An article a row of a source's page stands for. */
export interface SourceArticle {
  readonly article: ArticleId
  readonly headline: string
  /** ISO; '' where no date is stated. */
  readonly published: string
  /** The article it is compared with; absent where there is none. */
  readonly beside?: ArticleId
}

/** One line of a source's page: another source, an agency, somebody quoted. */
export interface SourceRow {
  readonly key: string
  readonly name: string
  /** The outlet whose page the name opens; `null` for what has none. */
  readonly outlet: string | null
  /** A few words more: `8 reprints, 1 excerpt`. */
  readonly note: string
  /** How many articles, which the bar shows. */
  readonly times: number
  /** The articles behind it; asked when the row is opened. */
  readonly articles: () => readonly SourceArticle[]
}

const firstRows = 8
const firstArticles = 12

/**
 * Lines with a bar and a count each, which open to the articles they stand for. Fires `SourceWanted`,
 * `ArticleChosen` and `CompareChosen`.
 */
@customElement('source-rows')
export class SourceRows extends LitElement {
  static override styles = [ground, buttons, spoken, sourceRowsStyles]

  @property({ attribute: false }) rows: readonly SourceRow[] = []
  @state() private allShown = false
  @state() private opened: string | null = null
  @state() private allArticles = false

  override render() {
    const shown = this.allShown ? this.rows : this.rows.slice(0, firstRows)
    const most = Math.max(1, ...this.rows.map(({ times }) => times))
    const more = this.rows.length - shown.length
    return html`<ul>
        ${shown.map((row) => this.#row(row, most))}
      </ul>
      ${
        more > 0
          ? html`<button class="bare more" @click=${() => (this.allShown = true)}>
              ${count(more, 'more', 'more')}
            </button>`
          : nothing
      }`
  }

  #row(row: SourceRow, most: number) {
    const isOpen = this.opened === row.key
    return html`<li>
      <div class="line">
        <span class="name" dir="auto">${this.#name(row)}</span>
        <span class="bar" aria-hidden="true"
          ><span .style=${`width: ${((row.times / most) * 100).toFixed(1)}%`}></span
        ></span>
        <button
          class="bare times"
          aria-expanded=${isOpen}
          aria-label=${`${row.name || 'Source not stated'}: ${count(row.times, 'article')}`}
          @click=${() => this.#open(isOpen ? null : row.key)}
        >
          ${count(row.times, 'article')}
        </button>
        <span class="note">${row.note}</span>
      </div>
      ${isOpen ? this.#articles(row.articles()) : nothing}
    </li>`
  }

  #name({ outlet, name }: SourceRow) {
    if (outlet === null) return html`<bdi>${name}</bdi>`
    return html`<button
      class="bare"
      title=${`About ${name}`}
      @click=${() => this.dispatchEvent(new SourceWanted(outlet))}
    >
      <bdi>${name || 'Source not stated'}</bdi>
    </button>`
  }

  #articles(all: readonly SourceArticle[]) {
    const shown = this.allArticles ? all : all.slice(0, firstArticles)
    const more = all.length - shown.length
    return html`<ol>
        ${shown.map((one) => this.#article(one))}
      </ol>
      ${
        more > 0
          ? html`<button class="bare rest" @click=${() => (this.allArticles = true)}>
              ${count(more, 'more', 'more')}
            </button>`
          : nothing
      }`
  }

  #article({ article, headline, published, beside }: SourceArticle) {
    const says = headline || 'Without a headline'
    return html`<li class="article">
      <span class="day">${printedOn(published)}</span>
      <button
        class="bare headline"
        dir="auto"
        @click=${() => this.dispatchEvent(new ArticleChosen(article))}
      >
        ${says}
      </button>
      ${
        beside
          ? html`<button
              class="bare beside"
              aria-label=${`Side by side: ${says}`}
              @click=${() => this.dispatchEvent(new CompareChosen([article, beside]))}
            >
              Side by side
            </button>`
          : nothing
      }
    </li>`
  }

  #open(key: string | null): void {
    this.opened = key
    this.allArticles = false
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'source-rows': SourceRows
  }
}
