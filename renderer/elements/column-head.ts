import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ArticleId } from '../domain/article.ts'
import { isolated } from '../domain/isolated.ts'
import { buttons, ground } from '../styles/shared.ts'
import { BasePinned, ComparedChosen } from './compare-events.ts'
import { isSource, type Pair, type Side } from './compare-pair.ts'
import { writtenDate } from './dates.ts'
import { ArticleChosen } from './events.ts'
import { relationNames } from './relation-words.ts'

/** Another article of the story, by what it is called in a list to choose from. */
export interface OtherArticle {
  readonly id: ArticleId
  readonly name: string
}

/**
 * The head of one column: whose text it is, and the little that is known of it. Another article of the
 * story can be put in its place (`ComparedChosen`), or this one kept (`BasePinned`).
 */
@customElement('column-head')
export class ColumnHead extends LitElement {
  static override styles = [
    ground,
    buttons,
    css`
      :host {
        display: block;
        padding: 12px 28px 10px 30px;
        border-bottom: 1px solid var(--rule);
        color: var(--ink-2);
        font: var(--type-small);
      }
      :host([side='a']) {
        --side: var(--a);
      }
      :host([side='b']) {
        --side: var(--b);
      }
      .top {
        display: flex;
        gap: 4px 8px;
        align-items: baseline;
      }
      .who {
        flex: 1;
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      h2 {
        display: inline;
        font: 600 14px/1.4 var(--ui);
      }
      h2 .bare {
        color: var(--side);
        font: inherit;
      }
      .facts {
        margin-inline-start: 6px;
      }
      .headline {
        overflow: hidden;
        color: var(--ink);
        font: 14px/1.5 var(--serif);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .small {
        flex: none;
        max-width: 96px;
        min-height: 24px;
        padding: 1px 8px;
        border: 1px solid var(--rule);
        border-radius: 6px;
        background: var(--paper);
        color: var(--ink-2);
        font: 500 12px/1.5 var(--ui);
        cursor: pointer;
      }
      .small:hover {
        background: var(--hover);
      }
      .small[aria-pressed='true'] {
        border-color: var(--ink);
        background: var(--ink);
        color: var(--paper);
      }
      @media (max-width: 900px) {
        :host {
          padding-inline: 15px 8px;
        }
      }
    `,
  ]

  @property({ reflect: true }) side: Side = 'a'
  @property({ attribute: false }) pair: Pair | null = null
  @property({ attribute: false }) others: readonly OtherArticle[] = []
  /** Whether this article stays while the other one changes. */
  @property({ type: Boolean }) pinned = false

  override render() {
    const { pair } = this
    if (!pair) return nothing
    const article = pair[this.side]
    const said = facts(pair, this.side)
    return html`<div class="top">
        <div class="who" title="${article.name}: ${said}">
          <h2>
            <button
              class="bare"
              title="Read this article"
              @click=${() => this.dispatchEvent(new ArticleChosen(article.id))}
            >
              ${article.name}
            </button>
          </h2>
          <span class="facts">${said}</span>
        </div>
        ${this.others.length > 0 ? this.#choices(pair, article.name) : nothing}
      </div>
      <p class="headline" dir="auto" title=${article.headline}>${article.headline}</p>`
  }

  #choices(pair: Pair, name: string): TemplateResult {
    return html`<button
        class="small"
        aria-pressed=${this.pinned}
        aria-label="Keep ${name} while the other article changes"
        title="Keep this article while the other changes (b, then .)"
        @click=${() => this.dispatchEvent(new BasePinned(this.side))}
      >
        ${this.pinned ? 'Kept' : 'Keep'}
      </button>
      <select
        class="small"
        aria-label="Another article in place of ${name}"
        title="Put another article of the story here"
        @change=${(event: Event) => this.#put(pair, event.currentTarget)}
      >
        <option value="" selected>Change…</option>
        ${this.others.map(({ id, name: other }) => html`<option value=${id}>${other}</option>`)}
      </select>`
  }

  #put(pair: Pair, select: EventTarget | null): void {
    if (!(select instanceof HTMLSelectElement)) return
    const chosen = this.others.find(({ id }) => id === select.value)
    select.value = ''
    if (!chosen) return
    const { a, b } = pair
    this.dispatchEvent(
      new ComparedChosen(this.side === 'a' ? [chosen.id, b.id] : [a.id, chosen.id]),
    )
  }
}

function facts(pair: Pair, side: Side): string {
  const { provenance } = pair[side]
  const dateline = provenance.dateline[0]?.value
  const published = provenance.published[0]?.value
  const byline = provenance.byline[0]?.value
  return [
    standing(pair, side),
    isolated(dateline ?? ''),
    published ? writtenDate(published) : 'not dated',
    byline ? `by ${isolated(byline.replace(/^by\s+/i, ''))}` : 'no byline',
  ]
    .filter(Boolean)
    .join(', ')
}

/** What it is to the other: the original of it, or what was made of that; which version is earlier. */
function standing(pair: Pair, side: Side): string {
  const { direction, relation } = pair.comparison
  if (direction === 'none' || direction === 'unknown') return ''
  if (relation === 'version') return isSource(pair, side) ? 'earlier version' : 'later version'
  return isSource(pair, side) ? 'original' : relationNames[relation]
}

declare global {
  interface HTMLElementTagNameMap {
    'column-head': ColumnHead
  }
}
