import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
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
import {
  ArticleChosen,
  WidthSettled,
  type EvidenceChosen,
  type PaneResized,
} from '../elements/events.ts'
import '../elements/file-versions.ts'
import { findWords } from '../elements/find-words.ts'
import { placeWords } from '../elements/place-words.ts'
import '../elements/provenance-panel.ts'
import '../elements/split-pane.ts'
import { reading, type Reading } from '../library/queries.ts'
import { placeInFile, type PlaceInFile } from '../library/queries-files.ts'
import { fileVersions, type FileVersions } from '../library/queries-versions.ts'
import { buttons, ground, spoken } from '../styles/shared.ts'
import { HitWalk } from './hit-walk.ts'
import { OtherPrints } from './other-prints.ts'
import { scrollerIn, turnPageBy } from './page-turning.ts'
import { earlierVersion, howRead, itemLine, roomMessage } from './reading-parts.ts'
import { readingRoomStyles } from './reading-room.styles.ts'
import { RoomCorrections } from './room-corrections.ts'
import './tag-row.ts'

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
  /** What was searched for: its hits are lit; '' for nothing. */
  @property({ attribute: false }) sought = ''
  @property({ type: Boolean }) provenanceShown = true
  @property({ type: Number }) provenanceWidth = 300
  /** Reads files that lie beside the article's own: its pictures. */
  @property({ attribute: false }) readFile: ReadLibraryFile | null = null
  @state() private place: Place | null = null

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
  readonly #versions = new LiveQuery<FileVersions | null>(
    this,
    async () => this.library && fileVersions(this.library.db, this.article),
    () => [this.library, this.article],
  )
  readonly #others: OtherPrints = new OtherPrints(this)
  readonly #corrections: RoomCorrections = new RoomCorrections(this)
  readonly #pictures: Pictures = new Pictures(this)
  readonly #hits: HitWalk = new HitWalk(this)
  #shown: Reading | null | undefined
  #arrived: string | undefined

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('article')) {
      this.place = null
      this.#corrections.row = null
    }
    if (changed.has('article') || changed.has('lit')) this.#arrived = undefined
    // The page before stays until the next one is there: nothing blinks.
    if (this.#reading.value !== undefined) this.#shown = this.#reading.value
    const shown = this.#shown ?? null
    this.#others.show(this.library, shown)
    this.#corrections.use(this.library)
    this.#hits.light(
      shown && { id: shown.article.id, headline: shown.article.headline, body: shown.body },
      this.sought,
    )
    const pictured = shown && { article: shown.article.id, body: shown.body }
    this.#pictures.show(this.library, pictured, this.readFile)
    this.#lightOnArrival()
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('article')) scrollerIn(this.renderRoot)?.scrollTo({ top: 0 })
  }

  override render() {
    const shown = this.#shown
    const { failure } = this.#reading
    if (failure !== undefined) {
      const why = failure instanceof Error ? failure.message : 'The library did not answer.'
      return roomMessage('This article could not be opened.', why)
    }
    if (shown === undefined) return nothing
    if (shown === null) {
      return roomMessage('This article is no longer in the library.', 'Its file may have changed.')
    }
    return html`<div
      class="room"
      @evidence-chosen=${this.#light}
      @correction-wanted=${({ field }: CorrectionWanted) => this.#corrections.open(field)}
      @correction-left=${() => this.#corrections.leave()}
      @correction-made=${(made: CorrectionMade) => this.#corrections.make(made)}
      @correction-undone=${(undone: CorrectionUndone) => this.#corrections.undo(undone)}
    >
      <div class="page" role="region" aria-label="Article" tabindex="0" @keydown=${this.#turnPage}>
        <article>${this.#hits.bar()}${this.#article(shown)}</article>
      </div>
      ${this.provenanceShown ? this.#beside(shown) : nothing}
      <p class="spoken" role="status">${this.#said(shown)}</p>
    </div>`
  }

  #article({ article, body, provenance, mark, remarks }: Reading) {
    return html`${earlierVersion(article, this.#versions.value?.newest ?? null)}
      <article-head
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
        .correcting=${this.#corrections.row === 'headline'}
        .standing=${article.standing ?? ''}
        .standingWords=${provenance.standing[0]?.value ?? ''}
        .lit=${this.place}
        .hits=${this.#hits.shown.headline}
        ><tag-row
          ?rtl=${article.direction === 'rtl'}
          .library=${this.library}
          .article=${article.id}
        ></tag-row
      ></article-head>
      ${itemLine(this.#inFile.value ?? null, article.id)}
      <article-body
        .body=${body}
        .pictures=${this.#pictures.shown}
        language=${article.language}
        direction=${article.direction}
        outlet=${article.outlet}
        .lit=${this.place}
        .hits=${this.#hits.shown.blocks}
      ></article-body>
      ${howRead(article, remarks)}`
  }

  #beside(shown: Reading) {
    return html`<split-pane
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
        <file-versions
          .article=${shown.article.id}
          .of=${this.#versions.value ?? null}
          ?isItem=${shown.article.part !== undefined}
        ></file-versions>
      </aside>`
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
      .correcting=${this.#corrections.row}
      .outlets=${this.#corrections.outlets}
    ></provenance-panel>`
  }

  /** Goes to the next hit of the search (1) or the one before (-1). */
  stepHit(by: 1 | -1): void {
    this.#hits.step(by)
  }

  /** Has the headline corrected. */
  correctHeadline(): void {
    this.#corrections.open('headline')
  }

  #resized({ width, settled }: PaneResized): void {
    this.provenanceWidth = width
    if (settled) this.dispatchEvent(new WidthSettled('provenanceWidth', width))
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

  #turnPage(event: KeyboardEvent): void {
    turnPageBy(event, scrollerIn(this.renderRoot))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reading-room': ReadingRoom
  }
}
