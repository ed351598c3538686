import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { Asking } from '../controllers/asking.ts'
import type { Library } from '../controllers/library.ts'
import type { ArticleId } from '../domain/article.ts'
import { quotationsBySpeaker } from '../domain/attribute/quotes/by-speaker.ts'
import type { QuotedSpeaker } from '../domain/attribute/quotes/speaker-table.ts'
import { isShown, type QuoteFilterChosen, type QuoteFilterName } from '../elements/quote-filter.ts'
import '../elements/quote-table.ts'
import type { QuotedArticles } from '../library/messages.ts'
import { ground } from '../styles/shared.ts'

/**
 * Who is quoted in two to six articles, and each quotation through all of them. It asks the library
 * itself; words the reader wants in sight come up as `WordsWanted`.
 */
@customElement('quotes-panel')
export class QuotesPanel extends LitElement {
  static override styles = [
    ground,
    css`
      :host {
        display: flex;
        flex-direction: column;
        height: 100%;
        min-height: 0;
        background: var(--paper);
      }
      quote-filter {
        flex: none;
        padding: 10px 18px;
        border-bottom: 1px solid var(--rule);
      }
      .scroller {
        flex: 1;
        min-height: 0;
        padding-bottom: 48px;
        overflow: auto;
      }
      .scroller:focus-visible {
        outline-offset: -2px;
      }
      .message {
        padding: 72px 24px;
        color: var(--ink-2);
        font: 500 15px/1.5 var(--ui);
        text-align: center;
      }
    `,
  ]

  @property({ attribute: false }) library: Library | null = null
  @property({ attribute: false }) articles: readonly ArticleId[] = []
  @state() private filter: QuoteFilterName = 'all'
  /** What the reader chose; until then views are shown where nothing else is there. */
  @state() private views: boolean | null = null
  readonly #quoting = new Asking<QuotedArticles>(this, 'The quotations could not be found.')
  #shown: { readonly of: QuotedArticles; readonly speakers: readonly QuotedSpeaker[] } | null = null

  override willUpdate(changed: PropertyValues<this>): void {
    const renamed = changed.get('articles')?.join() !== this.articles.join()
    if (changed.has('library') || (changed.has('articles') && renamed)) this.#ask()
  }

  override render() {
    const { answer: quoted, failure } = this.#quoting
    if (failure) return html`<p class="message" role="alert">${failure}</p>`
    if (!quoted) return html`<p class="message" role="status">Finding who is quoted…</p>`
    const speakers = this.#speakers(quoted)
    if (speakers.length === 0) {
      return html`<p class="message">
        Nobody is quoted in ${quoted.articles.length === 2 ? 'either' : 'any'} of these articles.
      </p>`
    }
    return html`<quote-filter
        .speakers=${speakers}
        .filter=${this.filter}
        .views=${this.#showsViews(speakers)}
        @quote-filter-chosen=${this.#choose}
      ></quote-filter>
      ${this.#table(quoted, speakers)}`
  }

  #ask(): void {
    const { library, articles } = this
    if (!library || articles.length === 0) return
    this.#quoting.forget()
    void this.#quoting.ask(() => library.desk.ask({ kind: 'quotes', articles }))
  }

  #table(quoted: QuotedArticles, speakers: readonly QuotedSpeaker[]): TemplateResult {
    const views = this.#showsViews(speakers)
    const any = speakers.some(({ rows }) =>
      rows.some((row) => isShown(row, this.filter) && (row.marked || views)),
    )
    if (!any) return html`<p class="message" role="status">${noneWords[this.filter]}</p>`
    return html`<div class="scroller" role="region" aria-label="Quotations by speaker" tabindex="0">
      <quote-table
        .speakers=${speakers}
        .columns=${quoted.articles}
        .filter=${this.filter}
        .views=${views}
      ></quote-table>
    </div>`
  }

  #showsViews(speakers: readonly QuotedSpeaker[]): boolean {
    return this.views ?? !speakers.some(({ rows }) => rows.some(({ marked }) => marked))
  }

  #choose({ filter, views }: QuoteFilterChosen): void {
    this.filter = filter
    this.views = views
  }

  /** Worked out once for each answer. */
  #speakers(of: QuotedArticles): readonly QuotedSpeaker[] {
    if (this.#shown?.of !== of)
      this.#shown = { of, speakers: quotationsBySpeaker(of.articles, of.pooled) }
    return this.#shown.speakers
  }
}

const noneWords: Readonly<Record<QuoteFilterName, string>> = {
  all: 'No words stand in quote marks.',
  several: 'Nothing that one article quotes stands in another.',
  differ: 'What several articles quote, they print alike.',
  one: 'All that is quoted stands in several of these articles.',
}

declare global {
  interface HTMLElementTagNameMap {
    'quotes-panel': QuotesPanel
  }
}
