import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { guard } from 'lit/directives/guard.js'
import type { OutletCoverage } from '../library/coverage-questions.ts'
import type { CoverageCell, CoveredStory } from '../library/queries-coverage.ts'
import { ground } from '../styles/shared.ts'
import { coverageGridStyles } from './coverage-grid.styles.ts'
import { cellWords, kindNames, kindOrder, outletWords } from './coverage-words.ts'
import { ArticleChosen, SourceWanted } from './events.ts'
import './letter-mark.ts'
import { printedOn } from './list-words.ts'
import { StoryChosen } from './story-events.ts'

/** A place of the grid: row -1 are the stories' heads, column -1 the outlets. */
interface At {
  readonly row: number
  readonly column: number
}

const start: At = { row: -1, column: 0 }
const number = new Intl.NumberFormat()

/**
 * Outlets by stories as a picture: a mark for each story an outlet printed. One stop for Tab, arrows
 * inside, Enter opens. Fires `ArticleChosen`, `StoryChosen` and `SourceWanted`.
 */
@customElement('coverage-grid')
export class CoverageGrid extends LitElement {
  static override styles = [ground, coverageGridStyles]

  /** The columns, newest first. */
  @property({ attribute: false }) stories: readonly CoveredStory[] = []
  /** The rows. */
  @property({ attribute: false }) outlets: readonly OutletCoverage[] = []
  /** Where the keyboard stands. */
  @state() private cursor: At = start
  /** What the pointer or the keyboard is on. */
  @state() private pointed: At | null = null
  #cells: ReadonlyMap<string, CoverageCell>[] = []

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('stories') && !changed.has('outlets')) return
    this.#cells = this.stories.map(({ cells }) => new Map(cells.map((one) => [one.outlet, one])))
    this.cursor = this.#within(this.cursor)
    this.pointed = null
  }

  override updated(): void {
    const column = this.pointed?.column ?? -1
    this.renderRoot.querySelector('.lit')?.classList.remove('lit')
    this.renderRoot.querySelector(`thead [data-column="${column}"]`)?.classList.add('lit')
  }

  override render() {
    return html`<p class="pointed" aria-hidden="true">${this.#pointedWords()}</p>
      <div class="frame">
        <table
          role="grid"
          aria-label="Outlets by stories"
          @click=${this.#take}
          @keydown=${this.#key}
          @pointerover=${this.#point}
          @pointerleave=${() => (this.pointed = null)}
          @focusin=${this.#point}
        >
          ${guard([this.stories, this.outlets, this.cursor], () => this.#table())}
        </table>
      </div>
      <ul class="key">
        ${kindOrder.map((kind) => html`<li><span class="mark ${kind}"></span>${kindNames[kind]}</li>`)}
      </ul>`
  }

  /** Pointing at it must cost nothing: it is drawn anew only when something in it has changed. */
  #table() {
    return html`<thead>
        <tr>
          <td class="corner"></td>
          ${this.stories.map((story, column) => this.#head(story, column))}
        </tr>
      </thead>
      <tbody>
        ${this.outlets.map((outlet, row) => this.#row(outlet, row))}
      </tbody>`
  }

  #head({ headline, sortDate }: CoveredStory, column: number) {
    const says = headline || 'Without a headline'
    return html`<th
      scope="col"
      role="columnheader"
      data-row="-1"
      data-column=${column}
      tabindex=${this.#stop(-1, column)}
      title=${says}
    >
      <span class="turned"><span class="day">${shortDay(sortDate)}</span> <bdi>${says}</bdi></span>
    </th>`
  }

  #row({ outlet, shared }: OutletCoverage, row: number) {
    return html`<tr>
      <th
        scope="row"
        role="rowheader"
        data-row=${row}
        data-column="-1"
        tabindex=${this.#stop(row, -1)}
        title=${`About ${outletWords(outlet)}`}
      >
        <span class="who">
          <letter-mark outlet=${outlet}></letter-mark>
          <bdi>${outletWords(outlet)}</bdi>
          <span class="number">${number.format(shared)}</span>
        </span>
      </th>
      ${this.stories.map((_, column) => this.#cell(outlet, row, column))}
    </tr>`
  }

  #cell(outlet: string, row: number, column: number) {
    const cell = this.#cells[column]?.get(outlet)
    return html`<td
      role="gridcell"
      data-row=${row}
      data-column=${column}
      tabindex=${this.#stop(row, column)}
      aria-label=${cell ? cellWords(cell) : 'not printed'}
      class=${cell ? 'printed' : ''}
    >
      ${
        cell
          ? html`<span class="mark ${cell.kind}"
              >${cell.articles > 1 ? Math.min(9, cell.articles) : nothing}</span
            >`
          : nothing
      }
    </td>`
  }

  #stop(row: number, column: number): 0 | -1 {
    return this.cursor.row === row && this.cursor.column === column ? 0 : -1
  }

  #pointedWords() {
    const at = this.pointed
    const story = at && this.stories[at.column]
    const outlet = at && this.outlets[at.row]
    if (!story) {
      return outlet
        ? html`<b><bdi>${outletWords(outlet.outlet)}</bdi></b>`
        : html`<span class="hint"
            >Point at a mark, or walk with the arrow keys. Enter opens it.</span
          >`
    }
    const cell = outlet && this.#cells[at.column]?.get(outlet.outlet)
    return html`<b dir="auto">${story.headline || 'Without a headline'}</b>
      <span
        >${printedOn(story.sortDate)}${
          outlet
            ? html` · <bdi>${outletWords(outlet.outlet)}</bdi>:
                ${cell ? cellWords(cell) : 'not printed'}`
            : html` · ${story.cells.length} outlets`
        }</span
      >`
  }

  readonly #point = (event: Event): void => {
    const at = placeOf(event)
    if (at && (at.row !== this.pointed?.row || at.column !== this.pointed.column)) this.pointed = at
    if (at && event.type === 'focusin') this.cursor = at
  }

  readonly #take = (event: Event): void => {
    const at = placeOf(event)
    if (at) this.#open(at)
  }

  #open({ row, column }: At): void {
    const story = this.stories[column]
    const outlet = this.outlets[row]
    if (!story) {
      if (outlet) this.dispatchEvent(new SourceWanted(outlet.outlet))
    } else if (!outlet) this.dispatchEvent(new StoryChosen(story.first))
    else {
      const cell = this.#cells[column]?.get(outlet.outlet)
      if (cell) this.dispatchEvent(new ArticleChosen(cell.article))
    }
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const at = placeOf(event)
    if (!at) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      event.stopPropagation()
      return this.#open(at)
    }
    const to = this.#neighbour(at, event.key)
    if (!to) return
    event.preventDefault()
    event.stopPropagation()
    this.#go(to)
  }

  #neighbour({ row, column }: At, key: string): At | null {
    switch (key) {
      case 'ArrowLeft':
        return { row, column: column - 1 }
      case 'ArrowRight':
        return { row, column: column + 1 }
      case 'ArrowUp':
        return { row: row - 1, column }
      case 'ArrowDown':
        return { row: row + 1, column }
      case 'Home':
        return { row, column: -1 }
      case 'End':
        return { row, column: this.stories.length - 1 }
      default:
        return null
    }
  }

  #go(to: At): void {
    this.cursor = this.#within(to)
    const { row, column } = this.cursor
    const place = `[data-row="${row}"][data-column="${column}"]`
    this.renderRoot.querySelector<HTMLElement>(place)?.focus()
  }

  /** The corner is no place: there is nothing in it. */
  #within({ row, column }: At): At {
    const at = {
      row: Math.max(-1, Math.min(this.outlets.length - 1, row)),
      column: Math.max(-1, Math.min(this.stories.length - 1, column)),
    }
    return at.row === -1 && at.column === -1 ? { row: column === -1 ? 0 : -1, column: 0 } : at
  }
}

const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' })

/** The year is said where the pointer or the keyboard is: here the headline wants the room. */
function shortDay(sortDate: string): string {
  const time = Date.parse(`${sortDate.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(time)) return sortDate && printedOn(sortDate)
  return day.format(time)
}

/** The cell or head an event is on. */
function placeOf({ target }: Event): At | null {
  if (!(target instanceof Element)) return null
  const cell = target.closest<HTMLElement>('[data-row]')
  if (!cell) return null
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) }
}

declare global {
  interface HTMLElementTagNameMap {
    'coverage-grid': CoverageGrid
  }
}
