import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { Corrections } from '../controllers/corrections.ts'
import type { Library } from '../controllers/library.ts'
import { LiveQuery } from '../controllers/live-query.ts'
import { Pictures, type ReadLibraryFile } from '../controllers/pictures.ts'
import type { ArticleId, Evidence, Place } from '../domain/article.ts'
import '../elements/article-body.ts'
import '../elements/article-head.ts'
import type {
  CorrectionMade,
  CorrectionUndone,
  CorrectionWanted,
} from '../elements/correction-events.ts'
import { correctedNames } from '../elements/corrected-values.ts'
import {
  ArticleChosen,
  MessageGiven,
  WidthSettled,
  type EvidenceChosen,
  type PaneResized,
} from '../elements/events.ts'
import { findWords } from '../elements/find-words.ts'
import { placeWords } from '../elements/place-words.ts'
import '../elements/provenance-panel.ts'
import '../elements/split-pane.ts'
import type { CorrectedField } from '../library/database.ts'
import { reading, type Reading } from '../library/queries.ts'
import { buttons, ground, spoken } from '../styles/shared.ts'
import { OtherPrints } from './other-prints.ts'
import { placeInFile, type PlaceInFile } from '../library/queries-files.ts'
import { itemLine, howRead } from './reading-parts.ts'
import { readingRoomStyles } from './reading-room.styles.ts'

/**
 * One article to read, and where it comes from. Space pages it; on the last page the key is left to
 * whoever placed the room. Fires `ArticleChosen`, `CompareChosen`, `OutletChosen`, `AddressChosen`.
 */
@customElement('reading-room')
export class ReadingRoom extends LitElement {
  static override styles = [ground, buttons, spoken, readingRoomStyles]

  @property({ attribute: false }) library: Library | null = null
  @property() article = '' as ArticleId
  /** Words to light up on arrival, as they stand in the article; '' for none. */
  @property() lit = ''
  @property({ type: Boolean }) provenanceShown = true
  @property({ type: Number }) provenanceWidth = 300
  /** Reads files that lie beside the article's own: its pictures. */
  @property({ attribute: false }) readFile: ReadLibraryFile | null = null
  @state() private place: Place | null = null
  @state() private correcting: CorrectedField | null = null

  readonly #reading = new LiveQuery<Reading | null | undefined>(
    this,
    async () => this.library && reading(this.library.db, this.article),
    () => [this.library, this.article],
  )
  readonly #inFile = new LiveQuery<PlaceInFile | null>(
    this,
    async () => {
      const row = this.library && (await this.library.db.articles.get(this.article))
      return this.library && row ? placeInFile(this.library.db, row) : null
    },
    () => [this.library, this.article],
  )
  readonly #others = new OtherPrints(this)
  readonly #corrections = new Corrections(this)
  readonly #pictures = new Pictures(this)
  #shown: Reading | null | undefined
  #arrived: string | undefined

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('article')) [this.place, this.correcting] = [null, null]
    if (changed.has('article') || changed.has('lit')) this.#arrived = undefined
    // The page before stays until the next one is there: nothing blinks.
    if (this.#reading.value !== undefined) this.#shown = this.#reading.value
    const shown = this.#shown ?? null
    this.#others.show(this.library, shown)
    this.#corrections.use(this.library)
    const pictured = shown && { article: shown.article.id, body: shown.body }
    this.#pictures.show(this.library, pictured, this.readFile)
    this.#lightOnArrival()
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('article')) this.#page?.scrollTo({ top: 0 })
  }

  override render() {
    const shown = this.#shown
    const { failure } = this.#reading
    if (failure !== undefined) {
      const why = failure instanceof Error ? failure.message : 'The library did not answer.'
      return this.#message('This article could not be opened.', why)
    }
    if (shown === undefined) return nothing
    if (shown === null) {
      return this.#message(
        'This article is no longer in the library.',
        'Its file may have changed.',
      )
    }
    return html`<div
      class="room"
      @evidence-chosen=${this.#light}
      @correction-wanted=${({ field }: CorrectionWanted) => (this.correcting = field)}
      @correction-left=${() => this.#leaveRow()}
      @correction-made=${(made: CorrectionMade) => this.#correct(made)}
      @correction-undone=${(undone: CorrectionUndone) => this.#undo(undone)}
    >
      <div class="page" role="region" aria-label="Article" tabindex="0" @keydown=${this.#turnPage}>
        <article>${this.#article(shown)}</article>
      </div>
      ${
        this.provenanceShown
          ? html`<split-pane
                label="Width of where this comes from"
                from="end"
                .width=${this.provenanceWidth}
                .least=${220}
                .most=${460}
                @pane-resized=${this.#resized}
              ></split-pane>
              <aside
                .style=${`--width: ${this.provenanceWidth}px`}
                tabindex="0"
                aria-label="Where this comes from"
              >
                ${this.#provenance(shown)}
              </aside>`
          : nothing
      }
      <p class="spoken" role="status">${this.#said(shown)}</p>
    </div>`
  }

  #article({ article, body, provenance, mark, remarks }: Reading) {
    return html`<article-head
        headline=${article.headline}
        outlet=${article.outlet}
        dateline=${provenance.dateline[0]?.value ?? ''}
        published=${article.published}
        language=${article.language}
        direction=${article.direction}
        .words=${article.words}
        .paragraphs=${article.paragraphs}
        .starred=${mark.starred}
        .read=${mark.read}
        .correcting=${this.correcting === 'headline'}
        .standing=${article.standing ?? ''}
        .standingWords=${provenance.standing[0]?.value ?? ''}
        .lit=${this.place}
      ></article-head>
      ${itemLine(this.#inFile.value ?? null, article.id)}
      <article-body
        .body=${body}
        .pictures=${this.#pictures.shown}
        language=${article.language}
        direction=${article.direction}
        outlet=${article.outlet}
        .lit=${this.place}
      ></article-body>
      ${howRead(article, remarks)}`
  }

  #provenance(shown: Reading) {
    return html`<provenance-panel
      .provenance=${shown.provenance}
      .body=${shown.body}
      .names=${this.#others.names}
      .article=${shown.article.id}
      .others=${this.#others.lines}
      .corrections=${shown.corrections}
      readHeadline=${shown.readHeadline}
      .correcting=${this.correcting}
      .outlets=${this.#corrections.outlets}
    ></provenance-panel>`
  }

  /** Has the headline corrected. */
  correctHeadline(): void {
    this.correcting = 'headline'
  }

  /** Takes back what was corrected last, here or in an article read before. */
  undoLast(): void {
    this.#corrections.undoLast().then(
      (undone) => undone && this.#say(`${correctedNames[undone.field]}: undone.`),
      (failure: unknown) => this.#say(String(failure), 'failed'),
    )
  }

  #correct({ field, values }: CorrectionMade): void {
    this.#corrections.make(this.article, field, values).then(
      () => {
        this.#leaveRow()
        const says = `${correctedNames[field]} corrected.`
        const offers = { says: 'Undo', take: () => this.undoLast() }
        this.dispatchEvent(new MessageGiven(says, 'calm', offers))
      },
      (failure: unknown) => this.#say(`This was not saved: ${String(failure)}`, 'failed'),
    )
  }

  #undo({ field, article }: CorrectionUndone): void {
    this.#corrections.undo(article, field).then(
      () => this.#panel?.focusRow(field),
      (failure: unknown) => this.#say(`This was not undone: ${String(failure)}`, 'failed'),
    )
  }

  /** The keyboard goes back to where the correction began. */
  #leaveRow(): void {
    const field = this.correcting
    this.correcting = null
    if (field && field !== 'headline') void this.#panel?.focusRow(field)
    else this.renderRoot.querySelector<HTMLElement>('.page')?.focus()
  }

  #say(says: string, tone: 'calm' | 'failed' = 'calm'): void {
    this.dispatchEvent(new MessageGiven(says, tone))
  }

  #resized({ width, settled }: PaneResized): void {
    this.provenanceWidth = width
    if (settled) this.dispatchEvent(new WidthSettled('provenanceWidth', width))
  }

  get #panel() {
    return this.renderRoot.querySelector('provenance-panel')
  }

  #message(what: string, why: string) {
    return html`<div class="message" role="status">
      <p>${what}</p>
      <p class="why">${why}</p>
    </div>`
  }

  #lightOnArrival(): void {
    const shown = this.#shown
    if (!shown || shown.article.id !== this.article || this.#arrived === this.lit) return
    this.#arrived = this.lit
    this.place = findWords(shown.article.headline, shown.body, this.lit)
  }

  #light({ evidence }: EvidenceChosen): void {
    if (evidence.article && evidence.article !== this.article) this.#openOther(evidence)
    else this.place = { ...evidence.place }
  }

  #openOther(evidence: Evidence): void {
    if (evidence.article) {
      this.dispatchEvent(new ArticleChosen(evidence.article, evidence.words))
    }
  }

  #said(shown: Reading): string {
    return this.place ? `The words are lit ${placeWords(this.place, shown.body)}.` : ''
  }

  /** What scrolls: the page, or in a narrow room the page together with where it comes from. */
  get #page(): HTMLElement | null {
    const scrollers = [...this.renderRoot.querySelectorAll<HTMLElement>('.page, .room')]
    return scrollers.find((one) => one.scrollHeight > one.clientHeight + 1) ?? scrollers[0] ?? null
  }

  /** Space pages; at the end, and at the start backwards, the key goes on to the shell. */
  #turnPage(event: KeyboardEvent): void {
    const isPlain = event.key === ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
    if (!isPlain || event.target !== event.currentTarget) return
    if (this.turnPage(event.shiftKey ? 'back' : 'on')) {
      event.preventDefault()
      event.stopPropagation()
    }
  }

  /** Turns a page; false when there is none in that direction, so that the next article may come. */
  turnPage(to: 'on' | 'back'): boolean {
    const page = this.#page
    if (!page) return false
    const before = page.scrollTop
    const line = 40 // the last line of the page before stays in sight
    page.scrollBy({ top: (to === 'on' ? 1 : -1) * (page.clientHeight - line) })
    return Math.abs(page.scrollTop - before) > 1
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reading-room': ReadingRoom
  }
}
