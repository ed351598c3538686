import { html, nothing, type LitElement, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Point } from '../elements/context-menu.ts'
import { CommandChosen, OutletChosen, SourceWanted } from '../elements/events.ts'
import '../elements/letter-mark.ts'
import type { CountRow } from '../library/database.ts'
import type { Counts } from '../library/queries.ts'
import { indexRow, type IndexPane } from './source-index-rows.ts'
import type { PaneMenu } from './source-index-tags.ts'

/** The pane as its sources need it. */
export interface SourcesPane extends LitElement {
  readonly counts: Counts | undefined
  readonly list: string
  readonly outlet: string
  readonly openMenu: (menu: PaneMenu, at: Point) => void
}

/** So many sources stand there without being asked for, those with the most articles. */
const mostAtOnce = 12
/** So many rows at most: who has more types a part of the name. */
const mostRows = 400

const number = new Intl.NumberFormat()

/** The sources of the left pane: those with the most articles, or all with a field to find one. */
export class IndexSources {
  #isWhole = false
  #sought = ''
  #counted: readonly CountRow[] | undefined
  #sorted: readonly CountRow[] = []

  constructor(private readonly pane: SourcesPane) {}

  /** How many there are. */
  get length(): number {
    return this.pane.counts?.outlets.length ?? 0
  }

  /** The keys of its rows, from top to bottom. */
  get keys(): readonly string[] {
    const rows = this.#rows().map(({ outlet }) => keyOf(outlet))
    return this.#isLong && !this.#isWhole ? [...rows, 'all sources'] : rows
  }

  /** The key of the source that is shown; '' when none is. */
  get shown(): string {
    return this.pane.list === 'outlet' ? keyOf(this.pane.outlet) : ''
  }

  render(index: IndexPane): TemplateResult {
    const rows = this.#rows()
    return html`${this.#isLong && this.#isWhole ? this.#search(rows.length) : nothing}
      <ul aria-labelledby="sources">
        ${repeat(
          rows,
          ({ outlet }) => outlet,
          (row) => this.#source(row, index),
        )}
        ${this.#isLong && !this.#isWhole ? this.#all(index) : nothing}
      </ul>
      ${this.#isWhole ? this.#rest(rows.length) : nothing}`
  }

  get #isLong(): boolean {
    return this.length > mostAtOnce + 3 // to save two rows is not worth a click
  }

  /** Sorted once for each new count, not for each picture. */
  #outlets(): readonly CountRow[] {
    const outlets = this.pane.counts?.outlets ?? []
    if (outlets === this.#counted) return this.#sorted
    this.#counted = outlets
    this.#sorted = [...outlets].sort(
      (a, b) =>
        Number(a.outlet === '') - Number(b.outlet === '') ||
        b.articles - a.articles ||
        a.outlet.localeCompare(b.outlet),
    )
    return this.#sorted
  }

  #rows(): readonly CountRow[] {
    const all = this.#outlets()
    if (!this.#isLong) return all
    if (this.#isWhole) {
      const sought = plain(this.#sought)
      const found = sought
        ? all.filter(({ outlet }) => plain(nameOf(outlet)).includes(sought))
        : all
      return found.slice(0, mostRows)
    }
    const first = all.slice(0, mostAtOnce)
    const shown = all.find(({ outlet }) => this.shown === keyOf(outlet))
    return shown && !first.includes(shown) ? [...first, shown] : first
  }

  #source({ outlet, articles }: CountRow, index: IndexPane) {
    const key = keyOf(outlet)
    return indexRow(
      {
        key,
        says: nameOf(outlet),
        count: articles,
        sign: html`<letter-mark outlet=${outlet}></letter-mark>`,
        isShown: this.shown === key,
        choose: () => this.pane.dispatchEvent(new OutletChosen(outlet)),
        menu: (at) => this.pane.openMenu(this.#menu(outlet), at),
      },
      index,
    )
  }

  #all(index: IndexPane) {
    return indexRow(
      {
        key: 'all sources',
        says: `All ${number.format(this.length)} sources…`,
        isShown: false,
        choose: () => this.#open(true),
      },
      index,
    )
  }

  #search(found: number) {
    return html`<div class="seek">
      <input
        type="search"
        aria-label="Find a source"
        placeholder="Find a source"
        autocomplete="off"
        spellcheck="false"
        dir="auto"
        .value=${this.#sought}
        @input=${this.#type}
        @keydown=${this.#key}
      />
      <button class="bare" @click=${() => this.#open(false)}>Fewer</button>
      <p class="spoken" role="status">
        ${this.#sought ? `${number.format(found)} of ${number.format(this.length)} sources` : ''}
      </p>
    </div>`
  }

  #rest(rows: number) {
    if (rows === 0) {
      return html`<p class="hint">No source with “<bdi>${this.#sought.trim()}</bdi>”.</p>`
    }
    const left = this.length - rows
    return this.#sought === '' && left > 0
      ? html`<p class="hint">${number.format(left)} more: type a part of the name.</p>`
      : nothing
  }

  #menu(outlet: string): PaneMenu {
    const go = (event: Event) => () => void this.pane.dispatchEvent(event)
    const open = [
      { says: 'List its articles', keys: '', choose: go(new OutletChosen(outlet)) },
      { says: 'About this source', keys: '', choose: go(new SourceWanted(outlet)) },
    ]
    const table = {
      says: 'Table of outlets',
      keys: '',
      choose: go(new CommandChosen('go-outlets')),
    }
    return { label: nameOf(outlet), row: keyOf(outlet), groups: [open, [table]] }
  }

  /** The keyboard goes to the field, or back to the row that opened it. */
  #open(whole: boolean): void {
    this.#isWhole = whole
    this.#sought = ''
    this.pane.requestUpdate()
    const to = whole ? '.seek input' : '[data-key="all sources"] .row'
    void this.pane.updateComplete.then(() =>
      this.pane.renderRoot.querySelector<HTMLElement>(to)?.focus(),
    )
  }

  readonly #type = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return
    this.#sought = target.value
    this.pane.requestUpdate()
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.isComposing) return
    event.stopPropagation()
    const [first] = this.#rows()
    if (event.key === 'Escape') this.#open(false)
    else if (event.key === 'Enter' && first && this.#sought) {
      this.pane.dispatchEvent(new OutletChosen(first.outlet))
    } else if (event.key === 'ArrowDown') {
      this.pane.renderRoot.querySelector<HTMLElement>('ul[aria-labelledby="sources"] .row')?.focus()
    } else return
    event.preventDefault()
  }
}

function keyOf(outlet: string): string {
  return `outlet ${outlet}`
}

function nameOf(outlet: string): string {
  return outlet || 'Source not stated'
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase()
}
