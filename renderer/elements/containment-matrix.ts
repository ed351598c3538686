import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Comparable, Direction } from '../domain/compare/comparison.ts'
import { percent, possessive } from '../domain/compare/phrases.ts'
import { containments, type Containment } from '../domain/compare/story/containments.ts'
import type { ComparedTwo } from '../domain/compare/story/compared-two.ts'
import { ground, spoken } from '../styles/shared.ts'
import { matrixStyles } from './containment-matrix.styles.ts'
import { CompareChosen } from './events.ts'
import { letterSign, letterStyles } from './letters.ts'
import { relationNames } from './relation-words.ts'

/**
 * Who stands in whom, as a table that is a picture: each cell is filled as far as the row's article
 * stands in the column's. A cell opens those two side by side. Fires `CompareChosen`.
 */
@customElement('containment-matrix')
export class ContainmentMatrix extends LitElement {
  static override styles = [ground, spoken, letterStyles, matrixStyles]

  @property({ attribute: false }) articles: readonly Comparable[] = []
  @property({ attribute: false }) pairs: readonly ComparedTwo[] = []

  override render() {
    const rows = containments(this.articles.length, this.pairs)
    return html`<div class="frame">
        <table>
          <caption>
            How much of each article’s prose stands in each other one. Read along a row.
          </caption>
          <thead>
            <tr>
              <td></td>
              ${this.articles.map((article, at) => html`<th scope="col">${who(article, at)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map((cells, at) => this.#row(cells, at))}
          </tbody>
        </table>
      </div>
      <p class="key">
        <span class="arrow" aria-hidden="true">→</span> its text went there ·
        <span class="arrow" aria-hidden="true">←</span> its text came from there · press a cell to
        see the two side by side
      </p>`
  }

  #row(cells: readonly (Containment | null)[], at: number) {
    const article = this.articles[at]
    if (!article) return nothing
    return html`<tr>
      <th scope="row">${who(article, at)}</th>
      ${cells.map((cell) =>
        cell ? this.#cell(cell) : html`<td class="self"><span class="spoken">itself</span></td>`,
      )}
    </tr>`
  }

  #cell(cell: Containment) {
    const [one, other] = [this.articles[cell.of], this.articles[cell.in]]
    if (!one || !other) return nothing
    const open = () => this.dispatchEvent(new CompareChosen([one.id, other.id]))
    return html`<td>
      <button class="cell" title="Open the two side by side" @click=${open}>
        ${fill(cell.share)}
        <span class="share">${percent(cell.share)}</span>
        <span class="spoken">of ${possessive(one.name)} prose stands in ${other.name}:</span>
        <span class="relation">${arrow(cell.direction)}${relationNames[cell.relation]}</span>
        <span class="spoken">${came(cell.direction, one.name, other.name)}</span>
      </button>
    </td>`
  }
}

/** How far a cell is filled, from the ground up. */
function fill(share: number) {
  if (share === 0) return nothing
  const from = `${((1 - share) * 100).toFixed(1)}%`
  const height = `${(share * 100).toFixed(1)}%`
  return html`<svg class="fill" width="100%" height="100%" aria-hidden="true">
    <rect width="100%" y=${from} height=${height}></rect>
    <line x2="100%" y1=${from} y2=${from}></line>
  </svg>`
}

function who({ name }: Comparable, at: number) {
  return html`<span class="who"
    >${letterSign(at)}<span dir="auto" title=${name}>${name}</span></span
  >`
}

function arrow(direction: Direction) {
  const sign = direction === 'a-to-b' ? '→' : direction === 'b-to-a' ? '←' : ''
  return sign ? html`<span class="arrow" aria-hidden="true">${sign}</span> ` : nothing
}

/** Who took from whom, read aloud after the relation: `The Post took from The Sun`. */
function came(direction: Direction, one: string, other: string): string {
  if (direction === 'a-to-b') return `${other} took from ${one}`
  if (direction === 'b-to-a') return `${one} took from ${other}`
  return direction === 'unknown' ? 'it cannot be told who took from whom' : ''
}

declare global {
  interface HTMLElementTagNameMap {
    'containment-matrix': ContainmentMatrix
  }
}
