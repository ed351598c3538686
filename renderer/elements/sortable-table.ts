import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { buttons, ground, spoken } from '../styles/shared.ts'
import { count } from './list-words.ts'
import { sortableTableStyles } from './sortable-table.styles.ts'

/** A column of a table that can be sorted. */
export interface SortableColumn {
  readonly says: string
  /** Figures stand at the end of their column and are sorted from high to low at first. */
  readonly isNumber: boolean
}

/** A cell: what it is sorted by, and what it shows. */
export interface SortableCell {
  readonly by: string | number
  readonly shows: TemplateResult | string
}

/** A row, its first cell being its head. */
export interface SortableRow {
  readonly key: string
  readonly cells: readonly SortableCell[]
}

const atFirst = 50

/** A table in the order it is given until the reader presses the head of a column. */
@customElement('sortable-table')
export class SortableTable extends LitElement {
  static override styles = [ground, buttons, spoken, sortableTableStyles]

  /** What the table holds, in a sentence. */
  @property() caption = ''
  @property({ attribute: false }) columns: readonly SortableColumn[] = []
  @property({ attribute: false }) rows: readonly SortableRow[] = []
  /** The column it is sorted by, and which way; -1 as it was given. */
  @state() private by = -1
  @state() private isUp = false
  @state() private most = atFirst

  override render() {
    const sorted = this.#sorted()
    const shown = sorted.slice(0, this.most)
    const more = sorted.length - shown.length
    return html`<div class="frame">
        <table>
          <caption>
            ${this.caption}
          </caption>
          <thead>
            <tr>
              ${this.columns.map((column, at) => this.#head(column, at))}
            </tr>
          </thead>
          <tbody>
            ${shown.map(
              ({ cells }) =>
                html`<tr>
                  ${cells.map((cell, at) => this.#cell(cell, at))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${
        more > 0
          ? html`<button class="bare more" @click=${() => (this.most += 100)}>
              ${count(more, 'more row')}
            </button>`
          : nothing
      }`
  }

  #head({ says, isNumber }: SortableColumn, at: number) {
    const isBy = at === this.by
    const sort = isBy ? (this.isUp ? 'ascending' : 'descending') : nothing
    return html`<th scope="col" class=${isNumber ? 'number' : ''} aria-sort=${sort}>
      <button @click=${() => this.#sortBy(at)}>
        ${says}<span aria-hidden="true">${isBy ? (this.isUp ? ' ▲' : ' ▼') : ''}</span>
      </button>
    </th>`
  }

  #cell({ shows }: SortableCell, at: number) {
    if (at === 0) return html`<th scope="row">${shows}</th>`
    return html`<td class=${this.columns[at]?.isNumber ? 'number' : ''}>${shows}</td>`
  }

  #sortBy(at: number): void {
    this.isUp = at === this.by ? !this.isUp : !this.columns[at]?.isNumber
    this.by = at
  }

  #sorted(): readonly SortableRow[] {
    const { by } = this
    if (by < 0) return this.rows
    const sign = this.isUp ? 1 : -1
    return [...this.rows].sort((a, b) => sign * compared(a.cells[by]?.by, b.cells[by]?.by))
  }
}

function compared(a: string | number = '', b: string | number = ''): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a).localeCompare(String(b))
}

declare global {
  interface HTMLElementTagNameMap {
    'sortable-table': SortableTable
  }
}
