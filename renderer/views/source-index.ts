import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { Folds } from '../controllers/folds.ts'
import type { Library } from '../controllers/library.ts'
import { PaneWalk } from '../controllers/pane-walk.ts'
import '../elements/context-menu.ts'
import type { Point } from '../elements/context-menu.ts'
import { CommandChosen, FileWanted, ListChosen } from '../elements/events.ts'
import { tagDotStyles } from '../elements/tag-marks.ts'
import type { Counts } from '../library/queries.ts'
import { buttons, ground, spoken } from '../styles/shared.ts'
import { indexRow, indexSection } from './source-index-rows.ts'
import { IndexSearches } from './source-index-searches.ts'
import { IndexSources } from './source-index-sources.ts'
import { IndexTags, type PaneMenu } from './source-index-tags.ts'
import { sourceIndexStyles } from './source-index.styles.ts'

const lists = [
  { list: 'stories', says: 'Stories' },
  { list: 'articles', says: 'All articles' },
  { list: 'unread', says: 'Unread' },
  { list: 'starred', says: 'Starred' },
  { list: 'problems', says: 'Could not read' },
] as const

/**
 * The left pane: the lists, smart views, tags, sources, the folder. One stop for Tab, arrows inside; letters go to a
 * name; Shift+F10 opens the menu of a row. Articles can be let go on tags.
 */
@customElement('source-index')
export class SourceIndex extends LitElement {
  static override styles = [ground, buttons, spoken, tagDotStyles, sourceIndexStyles]

  @property({ attribute: false }) library: Library | null = null
  @property({ attribute: false }) counts: Counts | undefined
  /** The list that is shown, as a route names it; `of`: which tag or saved search. */
  @property() list = 'stories'
  @property({ attribute: false }) of = ''
  /** The outlet that is shown; list `outlet` only. */
  @property() outlet = ''
  /** The library folder: its short name, and its whole path. */
  @property() folder = ''
  @property() path = ''
  /** The row the keyboard was on last; '' for the one that is shown. */
  @state() private row = ''

  readonly #folds = new Folds(this)
  readonly #walk = new PaneWalk(() => this.#stops())
  readonly #searches: IndexSearches = new IndexSearches(this)
  readonly #tags: IndexTags = new IndexTags(this)
  readonly #sources: IndexSources = new IndexSources(this)

  override willUpdate(changed: PropertyValues<this>) {
    // What was chosen elsewhere is where the keyboard comes in.
    if (changed.has('list') || changed.has('of') || changed.has('outlet')) this.row = ''
  }

  override render() {
    return html`<nav
        aria-label="Library"
        @keydown=${(event: KeyboardEvent) => this.#walk.key(event)}
        @focusin=${this.#came}
        @dragenter=${this.#tags.hold}
        @dragover=${this.#tags.hold}
        @dragleave=${this.#tags.leave}
        @drop=${this.#tags.drop}
      >
        <ul>
          ${lists.map(({ list, says }) => this.#list(list, says))} ${this.#coverage()}
        </ul>
        ${
          this.#searches.length > 0
            ? this.#section('searches', 'Smart views', [
                nothing,
                () => this.#searches.render(this.#pane),
              ])
            : nothing
        }
        ${this.#section('tags', 'Tags', [this.#newTag(), () => this.#tags.render(this.#pane)])}
        ${
          this.#sources.length > 0
            ? this.#section('sources', 'Sources', [
                this.#table(),
                () => this.#sources.render(this.#pane),
              ])
            : nothing
        }
        ${this.#folder()}
      </nav>
      <context-menu></context-menu>`
  }

  override focus() {
    const row = this.renderRoot.querySelector<HTMLElement>('[aria-current], [data-stop]')
    row?.focus()
  }

  /** Opens the menu of a row; the keyboard comes back to the row. */
  readonly openMenu = ({ label, row, groups }: PaneMenu, at: Point): void => {
    const left = () => this.#rowWith(row)?.focus()
    void this.renderRoot.querySelector('context-menu')?.open(groups, at, { label, left })
  }

  /** Puts the keyboard on a row, once it is there. */
  readonly focusRow = (key: string): void => {
    this.row = key
    void this.updateComplete.then(() => this.#rowWith(key)?.focus())
  }

  get #pane() {
    return { stop: this.#stop() }
  }

  /** Where Tab comes to: where the keyboard was, else the list that is shown, else the first. */
  #stop(): string {
    const { list } = this
    const keysOf = (section: string, of: { readonly keys: readonly string[] }) =>
      this.#folds.has(section) ? [] : of.keys
    const known = new Set([
      ...lists.map((one) => one.list),
      'coverage',
      'fold searches',
      'fold tags',
      'fold sources',
      ...keysOf('searches', this.#searches),
      ...keysOf('tags', this.#tags),
      ...keysOf('sources', this.#sources),
    ])
    const shown = [this.#searches.shown, this.#tags.shown, this.#sources.shown]
    return [this.row, list, ...shown].find((key) => known.has(key)) ?? lists[0].list
  }

  #list(list: (typeof lists)[number]['list'], says: string) {
    const choose = () => this.dispatchEvent(new ListChosen(list))
    const isShown = this.list === list
    return indexRow({ key: list, says, count: this.counts?.[list], isShown, choose }, this.#pane)
  }

  #coverage() {
    const choose = () => this.dispatchEvent(new CommandChosen('go-coverage'))
    return indexRow({ key: 'coverage', says: 'Coverage', isShown: false, choose }, this.#pane)
  }

  #section(
    section: 'searches' | 'tags' | 'sources',
    says: string,
    [act, content]: readonly [TemplateResult | typeof nothing, () => TemplateResult],
  ) {
    const isFolded = this.#folds.has(section)
    const fold = (folded: boolean) => this.#folds.set(section, folded)
    const drops = section === 'tags' && this.#tags.overHeading
    return indexSection({ section, says, isFolded, fold, act, drops }, this.#pane, content)
  }

  #newTag() {
    return html`<button class="bare" aria-label="New tag" @click=${this.#beginTag}>New…</button>`
  }

  readonly #beginTag = (): void => {
    this.#folds.set('tags', false)
    this.#tags.begin()
  }

  #table() {
    return html`<button
      class="bare"
      aria-label="Table of outlets"
      @click=${() => this.dispatchEvent(new CommandChosen('go-outlets'))}
    >
      Outlets…
    </button>`
  }

  #folder() {
    return html`<h2 class="plain">Folder</h2>
      <div class="folder">
        <button
          class="bare"
          title=${this.path}
          @click=${() => this.dispatchEvent(new FileWanted(''))}
        >
          <bdi>${this.folder}</bdi><span class="spoken">: show in file manager</span>
        </button>
        <button
          class="bare change"
          @click=${() => this.dispatchEvent(new CommandChosen('choose-folder'))}
        >
          Change…
        </button>
        <button
          class="bare change"
          @click=${() => this.dispatchEvent(new CommandChosen('go-report'))}
        >
          Import report
        </button>
      </div>`
  }

  readonly #came = ({ target }: FocusEvent): void => {
    const row = target instanceof HTMLElement && target.closest<HTMLElement>('[data-key]')
    if (row && target.matches('[data-stop]')) this.row = row.dataset['key'] ?? ''
  }

  #stops(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[data-stop]')]
  }

  #rowWith(key: string): HTMLElement | undefined {
    return this.#stops().find(
      (one) => one.closest<HTMLElement>('[data-key]')?.dataset['key'] === key,
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'source-index': SourceIndex
  }
}
