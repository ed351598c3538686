import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Library } from '../controllers/library.ts'
import { answered } from '../controllers/listing.ts'
import { LiveQuery } from '../controllers/live-query.ts'
import { mergeDeed, partDeed, type OutletDeed } from '../controllers/outlet-merging.ts'
import { PacedQuery } from '../controllers/paced-query.ts'
import { SourceStudy } from '../controllers/source-study.ts'
import { CommandChosen, MessageGiven, OutletChosen, SourceWanted } from '../elements/events.ts'
import '../elements/letter-mark.ts'
import '../elements/quiet-note.ts'
import '../elements/source-merge.ts'
import type { OutletsMerged } from '../elements/source-merge.ts'
import type { ArticleId } from '../domain/article.ts'
import type { PrintedBySource } from '../library/coverage-questions.ts'
import type { ArticleRow, CountRow } from '../library/database.ts'
import { PackedIds } from '../library/packed-ids.ts'
import { printedOverTime, sourceNames, type SourceNames } from '../library/queries-sources.ts'
import { lastEdition } from '../library/tally.ts'
import { buttons, ground } from '../styles/shared.ts'
import { sourcePageStyles } from './source-page.styles.ts'
import type { ShownSource } from './shown-source.ts'
import { sourceSections } from './source-sections.ts'
import { knownWords } from './source-words.ts'

const newestShown = 8

/** All of one source: what it printed, whose text it carries, whom it quotes, what it states. */
@customElement('source-page')
export class SourcePage extends LitElement {
  static override styles = [ground, buttons, sourcePageStyles]

  @property({ attribute: false }) library: Library | null = null
  /** '' for articles whose outlet is not stated. */
  @property({ attribute: false }) outlet = ''
  @state() private merging = false
  readonly #study = new SourceStudy(this)
  readonly #printed = new PacedQuery<PrintedBySource | null>(this, {
    ask: async () => this.library && printedBy(this.library, this.outlet),
    changes: async () => this.library && lastEdition(this.library.db),
    madeOf: () => [this.library, this.outlet],
    same: samePrinted,
  })
  readonly #names = new LiveQuery<SourceNames | null>(
    this,
    async () => this.library && sourceNames(this.library.db, this.outlet),
    () => [this.library, this.outlet],
  )
  readonly #newest = new LiveQuery<readonly ArticleRow[]>(
    this,
    async () => (this.library ? rowsOf(this.library, this.#newestIds) : []),
    () => [this.library, this.#newestIds.join()],
  )
  /** The names that it may be another one of; asked for when the reader wants to choose among them. */
  readonly #outlets = new LiveQuery<readonly CountRow[]>(
    this,
    async () =>
      this.library && this.merging ? this.library.db.counts.orderBy('outlet').toArray() : [],
    () => [this.library, this.merging],
  )
  #newestIds: readonly ArticleId[] = []
  /** What was shown last stays until the next is there. */
  #newestRows: readonly ArticleRow[] = []
  #studied: PrintedBySource | null = null

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('outlet') || changed.has('library')) {
      this.#study.forget()
      this.#studied = null
      this.#newestIds = []
      this.#newestRows = []
      this.merging = false
      return
    }
    this.#newestRows = this.#newest.value ?? this.#newestRows
    const { library } = this
    const printed = this.#printed.value
    // Begun when it is known what the source printed, and anew when something of that has changed.
    if (!library || !printed || printed === this.#studied) return
    this.#studied = printed
    this.#newestIds = new PackedIds<ArticleId>(printed.ids).slice(0, newestShown)
    this.#study.begin(library, printed)
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('outlet')) this.renderRoot.querySelector('.scroller')?.scrollTo({ top: 0 })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#studied = null
  }

  override render() {
    const shown = this.#shown()
    const failure = this.#printed.failure ?? this.#names.failure
    return html`<header>
        <button class="button" @click=${() => this.dispatchEvent(new CommandChosen('back'))}>
          ‹ Library
        </button>
        <letter-mark outlet=${this.outlet}></letter-mark>
        <h2 title=${this.outlet}><bdi>${this.outlet || 'Source not stated'}</bdi></h2>
        ${shown && shown.articles > 0 ? this.#acts() : nothing}
      </header>
      <div
        class="scroller"
        tabindex="0"
        role="region"
        aria-label=${`About ${this.outlet || 'articles whose source is not stated'}`}
        @outlets-merged=${this.#merge}
        @merging-left=${this.#leaveMerging}
      >
        ${failure ? html`<quiet-note says="The source could not be read." more=${failure.message}></quiet-note>` : nothing}
        ${shown ? this.#page(shown) : nothing}
      </div>`
  }

  #acts() {
    return html`<button
        class="button"
        @click=${() => this.dispatchEvent(new OutletChosen(this.outlet))}
      >
        All articles of this source
      </button>
      ${
        this.outlet
          ? html`<button
              class="button merge"
              aria-expanded=${this.merging}
              @click=${() => (this.merging = !this.merging)}
            >
              Is the same outlet as…
            </button>`
          : nothing
      }`
  }

  /** `null` until it is known. */
  #shown(): ShownSource | null {
    const [printed, names] = [this.#printed.value, this.#names.value]
    if (!printed || !names) return null
    const { days, editions } = printed
    return {
      ...names,
      days,
      articles: editions.length,
      printed: printedOverTime(days),
      newest: this.#newestRows,
    }
  }

  #page(shown: ShownSource) {
    return html`<div class="page">
      <p class="known">${knownWords(shown)}</p>
      ${this.#nameList(shown)}
      ${
        this.merging
          ? html`<source-merge
              outlet=${this.outlet}
              .outlets=${this.#outlets.value ?? []}
            ></source-merge>`
          : nothing
      }
      ${
        shown.articles === 0
          ? this.#empty(shown)
          : sourceSections({
              outlet: this.outlet,
              shown,
              study: this.#study,
              quoteAll: () => this.library && this.#study.quoteAll(this.library),
            })
      }
    </div>`
  }

  /** A name that was merged into another leads on to that. */
  #empty({ shownAs }: ShownSource) {
    if (shownAs !== this.outlet) {
      return html`<quiet-note says=${`${this.outlet} is shown as ${shownAs}.`}>
        <button class="button" @click=${() => this.dispatchEvent(new SourceWanted(shownAs))}>
          About ${shownAs}
        </button>
      </quiet-note>`
    }
    return html`<quiet-note
      says="No articles from this source."
      more="When files of it arrive, what it prints is shown here."
    ></quiet-note>`
  }

  /** The reader's own names can be parted again; those of the table are told. */
  #nameList({ own, listed }: ShownSource) {
    const others = (listed?.short ?? []).filter((name) => !own.includes(name))
    const full = listed && listed.name !== this.outlet ? [listed.name] : []
    const told = [...full, ...others]
    if (own.length + told.length === 0) return nothing
    return html`<p class="names">
      Also known as
      ${[
        ...own.map((name) => this.#ownName(name)),
        ...told.map((name) => html`<bdi>${name}</bdi>`),
      ].map((name, at) => html`${at > 0 ? ', ' : ''}${name}`)}
    </p>`
  }

  #ownName(name: string) {
    return html`<bdi>${name}</bdi>
      <button
        class="bare part"
        aria-label=${`Part ${name} from ${this.outlet}`}
        @click=${() => this.#part(name)}
      >
        part
      </button>`
  }

  async #merge({ kept, other }: OutletsMerged): Promise<void> {
    const { library } = this
    if (!library) return
    const done = await this.#do(() => mergeDeed(library.db, kept, other))
    if (!done) return
    this.merging = false
    if (kept !== this.outlet) this.dispatchEvent(new SourceWanted(kept))
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.merge')?.focus()
  }

  #part(name: string): void {
    const { library } = this
    if (library) void this.#do(() => partDeed(library.db, this.outlet, name))
  }

  /** The library and not this view remembers what takes it back: the reader may have left by then. */
  async #do(make: () => Promise<OutletDeed | null>): Promise<boolean> {
    const { library } = this
    try {
      const deed = await make()
      if (!library || !deed) return false
      await library.deeds.do(deed)
      const take = () => library.deeds.takeBack(deed)
      this.dispatchEvent(new MessageGiven(deed.says, 'calm', { says: 'Undo', take }))
      return true
    } catch (failure) {
      this.dispatchEvent(new MessageGiven(`This was not saved: ${String(failure)}`, 'failed'))
      return false
    }
  }

  #leaveMerging(): void {
    this.merging = false
    this.renderRoot.querySelector<HTMLElement>('.merge')?.focus()
  }
}

function printedBy(library: Library, outlet: string): Promise<PrintedBySource> {
  return answered(library, { kind: 'printed', outlet })
}

/** Whether nothing has changed of what a source printed. */
function samePrinted(before: PrintedBySource | null, now: PrintedBySource | null): boolean {
  if (!before || !now) return before === now
  const isSame = new PackedIds(before.ids).equals(new PackedIds(now.ids))
  return (
    isSame &&
    now.editions.every((edition, at) => edition === before.editions[at]) &&
    now.told.every((told, at) => told === before.told[at])
  )
}

async function rowsOf({ db }: Library, ids: readonly ArticleId[]): Promise<readonly ArticleRow[]> {
  return (await db.articles.bulkGet([...ids])).flatMap((row) => row ?? [])
}

declare global {
  interface HTMLElementTagNameMap {
    'source-page': SourcePage
  }
}
