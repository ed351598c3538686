import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Comparable } from '../domain/compare/comparison.ts'
import type { ReportedCell, ReportedRow, ReportedTable } from '../domain/compare/story/reported.ts'
import { choices } from '../styles/pieces.ts'
import { buttons, ground, spoken } from '../styles/shared.ts'
import { WordsWanted } from './compare-events.ts'
import { CompareChosen } from './events.ts'
import { letterOf, letterSign, letterStyles } from './letters.ts'
import { differs, wordsOf } from './reported-marks.ts'
import { reportedTableStyles } from './reported-table.styles.ts'

/** So many rows are drawn at once; further ones when asked for. */
const atOnce = 400
type Filter = 'everything' | 'differences' | 'alone'

/**
 * What several articles report, a row for each statement, a column for each article. A cell opens its
 * words: beside the fullest wording (`CompareChosen`), or in their article (`WordsWanted`).
 */
@customElement('reported-table')
export class ReportedTableElement extends LitElement {
  static override styles = [ground, buttons, choices, spoken, letterStyles, reportedTableStyles]

  @property({ attribute: false }) articles: readonly Comparable[] = []
  @property({ attribute: false }) table: ReportedTable | null = null
  @state() private filter: Filter = 'everything'
  @state() private most = atOnce

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('table')) this.most = atOnce
  }

  override render() {
    const { table } = this
    if (!table) return nothing
    const shown = table.rows.filter(passes[this.filter])
    return html`${this.#choices(table)}
      <div class="scroller" tabindex="0" role="region" aria-label="What is reported">
        ${shown.length === 0 ? html`<p class="none">${nothingWords[this.filter]}</p>` : this.#rows(table, shown)}
      </div>`
  }

  /** Shows only what is told differently, or everything again. */
  toggleDifferences(): void {
    this.#choose(this.filter === 'differences' ? 'everything' : 'differences')
  }

  #choices({ rows, boilerplate }: ReportedTable) {
    const house = boilerplate.reduce((sum, blocks) => sum + blocks.length, 0)
    return html`<div class="show">
      <div class="choice" role="group" aria-label="What is shown">
        ${(['everything', 'differences', 'alone'] as const).map(
          (filter) =>
            html`<button
              aria-pressed=${this.filter === filter}
              @click=${() => this.#choose(filter)}
            >
              ${filterNames[filter]} ${rows.filter(passes[filter]).length}
            </button>`,
        )}
      </div>
      ${
        house > 0
          ? html`<span
              >${house === 1 ? '1 paragraph' : `${house} paragraphs`} of house text set aside</span
            >`
          : nothing
      }
    </div>`
  }

  #rows(table: ReportedTable, shown: readonly ReportedRow[]) {
    return html`<table class=${`of${this.articles.length}`}>
        <caption class="spoken">
          What each article reports, in the order of the one that has most of it
        </caption>
        <thead>
          <tr>
            <th class="reach" scope="col">Told by</th>
            ${this.articles.map(
              ({ name }, at) =>
                html`<th scope="col">
                  <span class="who"
                    >${letterSign(at)}<span dir="auto" title=${name}>${name}</span></span
                  >
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${shown.slice(0, this.most).map((row) => this.#row(table, row))}
        </tbody>
      </table>
      ${this.#further(shown.length)}`
  }

  #row(table: ReportedTable, row: ReportedRow) {
    const fullest = row.cells.find((cell) => cell?.manner === 'fullest') ?? null
    return html`<tr class=${row.reach}>
      <th class="reach" scope="row">${reachWords(row)}</th>
      ${row.cells.map((cell, at) =>
        cell
          ? this.#cell(table, cell, fullest)
          : html`<td><span class="spoken">nothing in ${this.articles[at]?.name}</span></td>`,
      )}
    </tr>`
  }

  #cell(table: ReportedTable, cell: ReportedCell, fullest: ReportedCell | null) {
    const article = this.articles[cell.article]
    if (!article) return nothing
    const base = fullest ? this.articles[fullest.article] : undefined
    const wording = {
      article,
      cell,
      sentences: table.sentences[cell.article] ?? [],
      fullest: base?.name ?? '',
    }
    const isBase = !base || base === article
    const open = isBase ? 'Read it in its article' : `Side by side with ${base.name}`
    return html`<td class=${cell.manner}>
      <button
        class="cell"
        dir="auto"
        lang=${article.language === 'und' ? nothing : article.language}
        title=${open}
        @click=${() => (isBase ? this.#light(wording) : this.#beside(base, article))}
      >
        <span class="words">${wordsOf(wording)}</span>${mannerWords(cell)}
      </button>
    </td>`
  }

  #further(all: number) {
    if (all <= this.most) return nothing
    const next = Math.min(atOnce, all - this.most)
    return html`<button class="button further" @click=${() => (this.most += atOnce)}>
      Show ${next} further rows of ${all}
    </button>`
  }

  #choose(filter: Filter): void {
    this.filter = filter
    this.most = atOnce
    this.renderRoot.querySelector('.scroller')?.scrollTo({ top: 0 })
  }

  #beside(base: Comparable, article: Comparable): void {
    this.dispatchEvent(new CompareChosen([base.id, article.id]))
  }

  #light({ article, cell, sentences }: Parameters<typeof wordsOf>[0]): void {
    const first = sentences[cell.sentences[0] ?? -1]
    if (first) this.dispatchEvent(new WordsWanted(article.id, { in: 'block', ...first }))
  }
}

const passes: Readonly<Record<Filter, (row: ReportedRow) => boolean>> = {
  everything: () => true,
  differences: differs,
  alone: ({ reach }) => reach === 'one',
}

const filterNames: Readonly<Record<Filter, string>> = {
  everything: 'Everything',
  differences: 'Told differently',
  alone: 'Only in one',
}

const nothingWords: Readonly<Record<Filter, string>> = {
  everything: 'None of these articles has a sentence of prose.',
  differences: 'What several of them report stands in the same words.',
  alone: 'Nothing stands in one of them alone.',
}

/** Who tells it: `all 5`, `A B D`, `only C`. */
function reachWords({ reach, cells }: ReportedRow) {
  const letters = cells.flatMap((cell) => (cell ? [letterOf(cell.article)] : []))
  if (reach === 'all') return `all ${cells.length}`
  return reach === 'one' ? `only ${letters.join('')}` : letters.join(' ')
}

function mannerWords({ manner }: ReportedCell) {
  if (manner === 'reworded') return html`<span class="manner">in other words</span>`
  if (manner === 'told-apart') {
    return html`<span class="manner">the same fact, told apart</span>`
  }
  return nothing
}

declare global {
  interface HTMLElementTagNameMap {
    'reported-table': ReportedTableElement
  }
}
