import { LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ArticleLine } from '../library/queries.ts'
import type { Snippet } from '../library/search-messages.ts'
import { ground, spoken } from '../styles/shared.ts'
import { ArticleChosen } from './events.ts'
import { newsLineStyles } from './news-line.styles.ts'
import { newsLine, unmarkedLines, type LineMarks } from './news-line.ts'
import { lineTagStyles, tagDotStyles } from './tag-marks.ts'

/** One article of a list: its headline, its outlet and its date. */
@customElement('article-card')
export class ArticleCard extends LitElement {
  static override styles = [ground, spoken, newsLineStyles, tagDotStyles, lineTagStyles]

  @property({ attribute: false }) line: ArticleLine | undefined
  /** Where what was searched for stands in it; `undefined` where nothing was. */
  @property({ attribute: false }) snippet: Snippet | undefined
  /** The article being read, or ''. */
  @property({ attribute: false }) current: string = ''
  /** The article the keyboard stands on in this list, or ''. */
  @property({ attribute: false }) cursor: string = ''
  @property({ attribute: false }) marks: LineMarks = unmarkedLines
  /** How much room it takes while it is being read from the library, in CSS pixels; then what it needs. */
  height = 0
  /** Which row of the list it is, from 1. */
  @property({ attribute: false }) row = 1

  override willUpdate() {
    const room = this.line ? '' : `${this.height}px`
    if (this.style.height !== room) this.style.height = room
    this.toggleAttribute('current', this.line?.article.id === this.current)
  }

  override render() {
    const { line } = this
    if (!line) return nothing
    const { id, headline } = line.article
    return newsLine({
      line,
      headline: headline || 'Without a headline',
      relation: '',
      ...(this.snippet ? { snippet: this.snippet } : {}),
      row: this.row,
      current: this.current,
      cursor: this.cursor,
      marks: this.marks,
      choose: () => this.dispatchEvent(new ArticleChosen(id)),
    })
  }

  /** Puts the keyboard on the article. */
  focusArticle() {
    this.renderRoot.querySelector<HTMLElement>('.stop')?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-card': ArticleCard
  }
}
