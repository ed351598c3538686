import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../elements/coverage-grid.ts'
import { count } from '../elements/list-words.ts'
import '../elements/quiet-note.ts'
import '../elements/sortable-table.ts'
import { everyoneBut, type MissedStory, type OutletCoverage } from '../library/coverage-summary.ts'
import type { Coverage, CoveredStory } from '../library/queries-coverage.ts'
import { choices } from '../styles/pieces.ts'
import { buttons, ground } from '../styles/shared.ts'
import { coverageMatrixStyles } from './coverage-matrix.styles.ts'
import { missedTable, outletTableOf, storyTable } from './coverage-tables.ts'

/** How many rows and columns the picture has at first, and how many come with each “more”. */
const atFirst = { outlets: 25, stories: 60 }

/** Outlets by stories as a picture, and below it the same as tables. */
@customElement('coverage-matrix')
export class CoverageMatrix extends LitElement {
  static override styles = [ground, buttons, choices, coverageMatrixStyles]

  @property({ attribute: false }) coverage: Coverage | null = null
  /** All outlets, in their order. */
  @property({ attribute: false }) outlets: readonly OutletCoverage[] = []
  /** Only stories that all of these tell but one are shown; `null` shows all. */
  @property({ attribute: false }) regular: readonly string[] | null = null
  @state() private most = atFirst
  @state() private table: 'outlets' | 'stories' = 'outlets'
  #missed: readonly MissedStory[] = []
  #columns: readonly CoveredStory[] = []
  #rows: readonly OutletCoverage[] = []
  #tables: { readonly outlets: unknown; readonly stories: unknown } | null = null

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('regular')) this.most = atFirst
    const { coverage, regular, outlets, most } = this
    if (!coverage) return
    if (changed.has('coverage') || changed.has('regular') || changed.has('outlets')) {
      this.#missed = regular ? everyoneBut(coverage, regular) : []
      this.#tables = null
    }
    const stories = regular ? this.#missed.map(({ story }) => story) : coverage.shared
    const listed = regular
      ? outlets.filter(({ outlet }) => regular.includes(outlet))
      : outlets.filter(({ shared }) => shared > 0)
    this.#columns = kept(this.#columns, stories.slice(0, most.stories))
    this.#rows = kept(this.#rows, listed.slice(0, most.outlets))
  }

  override render() {
    const { coverage, regular } = this
    if (!coverage) return nothing
    const all = regular ? this.#missed.length : coverage.shared.length
    if (all === 0) return this.#nothing()
    const listed = regular ? regular.length : this.outlets.filter(({ shared }) => shared > 0).length
    return html`<coverage-grid .stories=${this.#columns} .outlets=${this.#rows}></coverage-grid>
      <p class="more">
        ${this.#more('stories', all - this.#columns.length)}
        ${this.#more('outlets', listed - this.#rows.length)}
      </p>
      ${regular ? missedTable(this.#missed, regular.length) : this.#two(coverage)}`
  }

  #nothing() {
    if (this.regular && this.regular.length < 3) {
      return html`<quiet-note
        says="Fewer than three outlets have that many stories."
        more="Ask for fewer stories, or choose a longer period."
      ></quiet-note>`
    }
    return this.regular
      ? html`<quiet-note
          says="No story is told by nearly all of them."
          more="Ask for more stories, so that fewer outlets count, or choose a longer period."
        ></quiet-note>`
      : html`<quiet-note
          says="No story is told by two outlets in this period."
          more="Choose a longer period, or see what each tells alone."
        ></quiet-note>`
  }

  #more(what: 'stories' | 'outlets', left: number) {
    if (left <= 0) return nothing
    const [one, many] =
      what === 'stories' ? ['more story', 'more stories'] : ['more outlet', 'more outlets']
    const more = () => (this.most = { ...this.most, [what]: this.most[what] + atFirst[what] })
    return html`<button class="button" @click=${more}>${count(left, one, many)}</button>`
  }

  #two(coverage: Coverage) {
    this.#tables ??= { outlets: outletTableOf(this.outlets), stories: storyTable(coverage.shared) }
    const names = [
      ['outlets', 'By outlet'],
      ['stories', 'By story'],
    ] as const
    return html`<div class="tables">
        <h3>As a table</h3>
        <div class="choice" role="group" aria-label="Which table">
          ${names.map(
            ([name, says]) =>
              html`<button aria-pressed=${this.table === name} @click=${() => (this.table = name)}>
                ${says}
              </button>`,
          )}
        </div>
      </div>
      ${this.#tables[this.table]}`
  }
}

/** The list that was shown, if it is still the same one: then the picture is not drawn anew. */
function kept<Item>(before: readonly Item[], now: readonly Item[]): readonly Item[] {
  return before.length === now.length && now.every((one, at) => one === before[at]) ? before : now
}

declare global {
  interface HTMLElementTagNameMap {
    'coverage-matrix': CoverageMatrix
  }
}
