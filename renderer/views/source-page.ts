import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Library } from '../controllers/library.ts'
import { LiveQuery } from '../controllers/live-query.ts'
import { mergeDeed, partDeed, type OutletDeed } from '../controllers/outlet-merging.ts'
import { SourceStudy } from '../controllers/source-study.ts'
import { CommandChosen, MessageGiven, OutletChosen, SourceWanted } from '../elements/events.ts'
import '../elements/letter-mark.ts'
import '../elements/quiet-note.ts'
import '../elements/source-merge.ts'
import type { OutletsMerged } from '../elements/source-merge.ts'
import type { CountRow } from '../library/database.ts'
import { newestOf, printedOverTime, sourceHead } from '../library/queries-sources.ts'
import { buttons, ground } from '../styles/shared.ts'
import { sourcePageStyles } from './source-page.styles.ts'
import { sourceSections, type ShownSource } from './source-sections.ts'
import { knownWords } from './source-words.ts'

const newestShown = 8

/** All that needs no reading of articles. */
interface Shown extends ShownSource {
  readonly outlet: string
  /** Names that the reader gave it. */
  readonly own: readonly string[]
  readonly outlets: readonly CountRow[]
}

/** All of one source: what it printed, whose text it carries, whom it quotes, what it states. */
@customElement('source-page')
export class SourcePage extends LitElement {
  static override styles = [ground, buttons, sourcePageStyles]

  @property({ attribute: false }) library: Library | null = null
  /** '' for articles whose outlet is not stated. */
  @property({ attribute: false }) outlet = ''
  @state() private merging = false
  readonly #study = new SourceStudy(this)
  readonly #shown = new LiveQuery<Shown | null>(
    this,
    async () => (this.library ? shownOf(this.library, this.outlet) : null),
    () => [this.library, this.outlet],
  )
  #studied = ''

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('outlet') || changed.has('library')) {
      this.#study.forget()
      this.#studied = ''
      this.merging = false
    }
    const { library } = this
    const shown = this.#shown.value
    // Begun when the head is there, and anew when the source has got or lost articles.
    const key =
      shown?.outlet === this.outlet ? `${this.outlet} ${shown.articles} ${shown.days.at(-1)}` : ''
    if (!library || key === '' || key === this.#studied) return
    this.#studied = key
    this.#study.begin(library, this.outlet)
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('outlet')) this.renderRoot.querySelector('.scroller')?.scrollTo({ top: 0 })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#studied = ''
  }

  override render() {
    const shown = this.#shown.value
    const { failure } = this.#shown
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

  #page(shown: Shown) {
    return html`<div class="page">
      <p class="known">${knownWords(shown)}</p>
      ${this.#names(shown)}
      ${
        this.merging
          ? html`<source-merge outlet=${this.outlet} .outlets=${shown.outlets}></source-merge>`
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
  #empty({ shownAs }: Shown) {
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
  #names({ own, listed }: Shown) {
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

async function shownOf({ db }: Library, outlet: string): Promise<Shown> {
  const head = await sourceHead(db, outlet)
  const [newest, own, outlets] = await Promise.all([
    newestOf(db, outlet, newestShown),
    db.outlets.get(outlet),
    db.counts.orderBy('outlet').toArray(),
  ])
  const printed = printedOverTime(head.days)
  return { ...head, outlet, printed, newest, own: own?.short ?? [], outlets }
}

declare global {
  interface HTMLElementTagNameMap {
    'source-page': SourcePage
  }
}
