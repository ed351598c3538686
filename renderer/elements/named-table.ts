import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Comparable } from '../domain/compare/comparison.ts'
import type { NamedMention, NamedThing } from '../domain/compare/named/named.ts'
import { buttons, ground, spoken } from '../styles/shared.ts'
import { WordsWanted } from './compare-events.ts'
import { namedRow, sideOf } from './named-rows.ts'
import { namedTableStyles } from './named-table.styles.ts'
import { namedGroups, type NamedGroup } from './named-words.ts'

/** So many rows of a group are shown at first: what differs is never folded. */
const shownFirst = 12

/**
 * What two to six articles name, one column each, in groups by who has it. A row opens to the sentences
 * its words stand in; one of them chosen fires `WordsWanted`. The arrow keys walk the rows.
 */
@customElement('named-table')
export class NamedTable extends LitElement {
  static override styles = [ground, buttons, spoken, namedTableStyles]

  @property({ attribute: false }) articles: readonly Comparable[] = []
  @property({ attribute: false }) things: readonly NamedThing[] = []
  @state() private opened: ReadonlySet<NamedThing> = new Set()
  @state() private unfolded: ReadonlySet<string> = new Set()

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('articles')) return
    this.opened = new Set()
    this.unfolded = new Set()
  }

  override render() {
    const { articles } = this
    return html`<table class=${articles.length > 3 ? 'wide' : ''} @keydown=${this.#walk}>
      <thead>
        <tr>
          <td class="what"></td>
          ${articles.map(({ name }, at) => this.#columnHead(name, at))}
        </tr>
      </thead>
      ${repeat(
        namedGroups(this.things, articles),
        ({ title, article }) => `${title} ${article}`,
        (group, at) => this.#group(group, at),
      )}
    </table>`
  }

  #columnHead(name: string, at: number): TemplateResult {
    const letter = this.articles.length > 2 ? String.fromCharCode(65 + at) : ''
    return html`<th scope="col" class=${sideOf(this.articles, at)} title=${name}>
      ${letter ? html`<span class="letter">${letter}</span>` : nothing}<span dir="auto"
        >${name}</span
      >
    </th>`
  }

  #group({ title, article, things }: NamedGroup, group: number): TemplateResult {
    const name = `${title} ${article}`
    const isFolded =
      things.length > shownFirst + 1 && title !== 'What differs' && !this.unfolded.has(name)
    const shown = isFolded ? things.slice(0, shownFirst) : things
    const columns = this.articles.length + 1
    return html`<tbody class="group">
        <tr class="head">
          <th scope="rowgroup" colspan=${columns}>
            <h3>
              ${title}${article ? html` <bdi>${article}</bdi>` : nothing}
              <span class="count">${things.length}</span>
            </h3>
          </th>
        </tr>
      </tbody>
      <tbody>
        ${shown.map((thing, at) => this.#row(thing, `row-${group}-${at}`))}
        ${isFolded ? this.#unfolder(name, things.length - shownFirst) : nothing}
      </tbody>`
  }

  #row(thing: NamedThing, key: string): TemplateResult {
    return namedRow({
      articles: this.articles,
      thing,
      key,
      open: this.opened.has(thing),
      toggle: () => this.#toggle(thing),
      choose: (mention) => this.#choose(mention),
    })
  }

  #unfolder(name: string, count: number): TemplateResult {
    return html`<tr class="more">
      <td colspan=${this.articles.length + 1}>
        <button class="button" @click=${() => (this.unfolded = new Set([...this.unfolded, name]))}>
          Show ${count} more
        </button>
      </td>
    </tr>`
  }

  #toggle(thing: NamedThing): void {
    const opened = new Set(this.opened)
    if (!opened.delete(thing)) opened.add(thing)
    this.opened = opened
  }

  #choose({ article, block, start, end }: NamedMention): void {
    this.dispatchEvent(new WordsWanted(article, { in: 'block', block, start, end }))
  }

  readonly #walk = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const openers = [...this.renderRoot.querySelectorAll<HTMLElement>('.opener')]
    const at = openers.findIndex((opener) => opener === event.target)
    const next = openers[at + (event.key === 'ArrowDown' ? 1 : -1)]
    if (at < 0 || !next) return
    event.preventDefault()
    next.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'named-table': NamedTable
  }
}
