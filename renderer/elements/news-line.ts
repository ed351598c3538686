import { html, nothing, type TemplateResult } from 'lit'
import { classMap } from 'lit/directives/class-map.js'
import type { ArticleLine } from '../library/queries.ts'
import type { Snippet } from '../library/search-messages.ts'
import { blockText, type Wash } from './block-text.ts'
import { printedOn, standingName } from './list-words.ts'
import { lineTags } from './tag-marks.ts'

/** What the reader is doing with the lines of a list. Articles by their ids; '' is none. */
export interface LineMarks {
  /** Picked, to be compared. */
  readonly selected: ReadonlySet<string>
  /** Would take what is held over it: a line, or a tag. */
  readonly dropsOn: string
  /** What letting go there would do. */
  readonly dropSays: string
  /** Its menu is open. */
  readonly menuOf: string
}

/** Nothing is being done with any line. */
export const unmarkedLines: LineMarks = {
  selected: new Set(),
  dropsOn: '',
  dropSays: '',
  menuOf: '',
}

/** One article in a list: where it stands there, and how. */
export interface NewsLine {
  readonly line: ArticleLine
  /** Set as a headline above the line; '' for the further articles of a story. */
  readonly headline: string
  /** How it stands to the story's first article; '' says nothing. */
  readonly relation: string
  /** Where what was searched for stands in it; absent where nothing was. */
  readonly snippet?: Snippet
  /** Which row of the whole list it is, from 1; absent when that is not known. */
  readonly row?: number
  /** The article being read, and the one the keyboard stands on, or ''. */
  readonly current: string
  readonly cursor: string
  readonly marks: LineMarks
  readonly choose: () => void
}

/** One article of a list as a button: its headline if it leads, its outlet, relation and date. */
export function newsLine(news: NewsLine): TemplateResult {
  const { id } = news.line.article
  const { selected, dropsOn, dropSays, menuOf } = news.marks
  const isSelected = selected.has(id)
  const look = { row: true, selected: isSelected, drops: dropsOn === id, held: menuOf === id }
  return html`<div
    class=${classMap(look)}
    role="row"
    aria-selected=${isSelected}
    aria-rowindex=${news.row ?? nothing}
    draggable="true"
    data-article=${id}
  >
    <div role="gridcell">${button(news, isSelected)}</div>
    ${dropsOn === id ? html`<span class="drop">${dropSays}</span>` : nothing}
  </div>`
}

function button(news: NewsLine, isSelected: boolean): TemplateResult {
  const { article, mark } = news.line
  const unread = !mark.read
  return html`<button
    class="stop"
    tabindex=${news.cursor === article.id ? 0 : -1}
    aria-current=${news.current === article.id ? 'true' : nothing}
    @click=${news.choose}
  >
    ${news.headline ? headline(news) : nothing}
    ${news.snippet?.passage ? passage(news.snippet) : nothing}
    <span class="line">
      ${isSelected ? html`<span class="tick" aria-hidden="true">✓</span>` : nothing}
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
      <span class="spoken"
        >${unread ? 'unread' : ''} ${mark.starred ? 'starred' : ''}
        ${isSelected ? 'selected' : ''}</span
      >
    </span>
    ${lineTags(news.line.tags ?? [])}
  </button>`
}

function headline(news: NewsLine): TemplateResult {
  const { language } = news.line.article
  const lang = language && language !== 'und' ? language : nothing
  return html`<span class="headline" dir="auto" lang=${lang} title=${news.headline}
    >${news.snippet ? blockText(news.headline, [], hitsOf(news.snippet.headline)) : news.headline}</span
  >`
}

function passage({ passage: words, hits }: Snippet): TemplateResult {
  return html`<span class="passage" dir="auto">${blockText(words, [], hitsOf(hits))}</span>`
}

function hitsOf(spans: Snippet['hits']): readonly Wash[] {
  return spans.map((span) => ({ ...span, look: 'hit' }))
}
