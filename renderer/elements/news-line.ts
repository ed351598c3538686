import { css, html, nothing, type TemplateResult } from 'lit'
import type { ArticleLine } from '../library/queries.ts'
import { printedOn, standingName } from './list-words.ts'

/** One article in a list: where it stands there, and how. */
export interface NewsLine {
  readonly line: ArticleLine
  /** Set as a headline above the line; '' for the further articles of a story. */
  readonly headline: string
  /** How it stands to the story's first article; '' says nothing. */
  readonly relation: string
  /** It is the article being read. */
  readonly isCurrent: boolean
  /** It is where the keyboard is in this list. */
  readonly isCursor: boolean
  readonly choose: () => void
}

/** One article of a list as a button: its headline if it leads, its outlet, relation and date. */
export function newsLine(news: NewsLine): TemplateResult {
  const { article, mark } = news.line
  const unread = !mark.read
  return html`<button
    class="stop"
    data-article=${article.id}
    tabindex=${news.isCursor ? 0 : -1}
    aria-current=${news.isCurrent ? 'true' : nothing}
    @click=${news.choose}
  >
    ${news.headline ? headline(news) : nothing}
    <span class="line">
      <span class=${unread ? 'dot' : 'no-dot'}></span>
      <bdi class="outlet">${article.outlet || 'Source not stated'}</bdi>
      ${news.relation ? html`<span class="pill">${news.relation}</span>` : nothing}
      ${
        article.standing
          ? html`<span class="pill standing">${standingName(article.standing)}</span>`
          : nothing
      }
      ${mark.starred ? html`<span class="star" aria-hidden="true">★</span>` : nothing}
      <span class="date">${printedOn(article.published)}</span>
      <span class="spoken">${unread ? 'unread' : ''} ${mark.starred ? 'starred' : ''}</span>
    </span>
  </button>`
}

function headline(news: NewsLine): TemplateResult {
  const { language } = news.line.article
  const lang = language && language !== 'und' ? language : nothing
  return html`<span class="headline" dir="auto" lang=${lang} title=${news.headline}
    >${news.headline}</span
  >`
}

/** How cards and their lines look. */
export const newsLineStyles = css`
  :host {
    display: block;
    position: relative;
    min-height: 71px; /* a card that is being read from the library takes the place of a short one */
    padding: 10px 6px 8px 5px;
    border-block-end: 1px solid var(--rule);
  }
  :host([current]) {
    background: var(--accent-wash);
  }
  :host([current])::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    width: 3px;
    background: var(--accent);
  }
  .stop {
    display: block;
    width: 100%;
    padding: 2px 10px;
    border: 0;
    border-radius: 5px;
    background: none;
    font: inherit;
    color: var(--ink-2);
    text-align: start;
    cursor: pointer;
  }
  .stop:focus-visible {
    outline-offset: -2px;
  }
  .stop:hover .headline,
  .stop:hover:not(:has(.headline)) .outlet {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
  }
  .headline {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    margin-block-end: 5px;
    font: 600 16.5px/1.25 var(--serif);
    color: var(--ink);
    overflow-wrap: anywhere;
    line-break: strict;
    text-wrap: pretty;
  }
  .line {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 22px;
  }
  .dot,
  .no-dot {
    flex: none;
    width: 7px;
    height: 7px;
    border-radius: 50%;
  }
  .dot {
    background: var(--accent);
  }
  .outlet {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    min-width: 5em;
  }
  .line:has(.standing) .outlet {
    min-width: 2.5em;
  }
  .stop[aria-current] .outlet {
    color: var(--ink);
    font-weight: 600;
  }
  .pill {
    flex: none;
    max-width: 60%;
    overflow: hidden;
    text-overflow: ellipsis;
    padding: 0 8px;
    border: 1px solid var(--rule);
    border-radius: 10px;
    background: var(--paper);
    font-size: 11px;
    line-height: 18px;
    white-space: nowrap;
  }
  .standing {
    flex: 0 1 auto;
    min-width: 4em;
    border-color: var(--accent);
    color: var(--accent);
    font-weight: 600;
  }
  .star {
    color: var(--b);
  }
  .date {
    flex: none;
    margin-inline-start: auto;
    padding-inline-start: 8px;
    font-size: 12px;
    color: var(--ink-3);
  }
  @media (forced-colors: active) {
    .dot {
      background: Highlight;
      forced-color-adjust: none;
    }
    :host([current])::before {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`
