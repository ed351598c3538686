import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { QuotationRow, QuotedSpeaker } from '../domain/attribute/quotes/speaker-table.ts'
import { choices } from '../styles/pieces.ts'
import { ground } from '../styles/shared.ts'

/** Which quotations are shown. */
export const quoteFilters = ['all', 'several', 'differ', 'one'] as const

/** One of the choices of quotations. */
export type QuoteFilterName = (typeof quoteFilters)[number]

const filterWords: Readonly<Record<QuoteFilterName, string>> = {
  all: 'All',
  several: 'In several',
  differ: 'Differ',
  one: 'Only in one',
}

/** Whether a choice shows a row. */
export function isShown(row: QuotationRow, filter: QuoteFilterName): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'several':
      return row.articles > 1
    case 'differ':
      return row.differs
    case 'one':
      return row.articles <= 1
  }
}

/** The reader wants other quotations shown. */
export class QuoteFilterChosen extends Event {
  static readonly type = 'quote-filter-chosen'
  constructor(
    readonly filter: QuoteFilterName,
    /** Views told without quote marks are shown too. */
    readonly views: boolean,
  ) {
    super(QuoteFilterChosen.type, { bubbles: true, composed: true })
  }
}

/** Chooses which quotations are shown, with how many each choice has. Fires `QuoteFilterChosen`. */
@customElement('quote-filter')
export class QuoteFilter extends LitElement {
  static override styles = [
    ground,
    choices,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 16px;
        align-items: center;
        font: var(--type-ui);
      }
      label {
        display: inline-flex;
        gap: 7px;
        align-items: center;
        min-height: 28px;
        color: var(--ink-2);
        cursor: pointer;
      }
      input {
        margin: 0;
        accent-color: var(--ink);
      }
    `,
  ]

  @property({ attribute: false }) speakers: readonly QuotedSpeaker[] = []
  @property() filter: QuoteFilterName = 'all'
  @property({ type: Boolean }) views = false

  override render() {
    const views = this.#viewCount()
    return html`<div class="choice" role="group" aria-label="Which quotations">
        ${quoteFilters.map((name) => this.#choice(name))}
      </div>
      ${views > 0 ? this.#alsoViews(views) : nothing}`
  }

  #alsoViews(views: number): TemplateResult {
    return html`<label>
      <input type="checkbox" .checked=${this.views} @change=${this.#show} />
      Also views told without quote marks (${views})
    </label>`
  }

  #choice(name: QuoteFilterName) {
    return html`<button
      aria-pressed=${this.filter === name}
      @click=${() => this.dispatchEvent(new QuoteFilterChosen(name, this.views))}
    >
      ${filterWords[name]} ${this.#count(name)}
    </button>`
  }

  /** Words given to two speakers stand under both and are counted once. */
  #count(name: QuoteFilterName): number {
    const rows = this.speakers
      .flatMap((speaker) => speaker.rows)
      .filter((row) => isShown(row, name) && (row.marked || this.views))
    return new Set(rows.map(({ key }) => key)).size
  }

  #viewCount(): number {
    const rows = this.speakers.flatMap((speaker) => speaker.rows)
    return new Set(rows.filter(({ marked }) => !marked).map(({ key }) => key)).size
  }

  #show(event: Event): void {
    if (event.target instanceof HTMLInputElement) {
      this.dispatchEvent(new QuoteFilterChosen(this.filter, event.target.checked))
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quote-filter': QuoteFilter
  }
  interface HTMLElementEventMap {
    'quote-filter-chosen': QuoteFilterChosen
  }
}
