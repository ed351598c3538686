import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type {
  PrintedBy,
  QuotationRow,
  QuotedSpeaker,
} from '../domain/attribute/quotes/speaker-table.ts'
import { ground, spoken } from '../styles/shared.ts'
import { quoteCell, type QuoteColumn } from './quote-cell.ts'
import { isShown, type QuoteFilterName } from './quote-filter.ts'
import { quoteTableStyles } from './quote-table.styles.ts'
import { countWords, speakerWords, spreadWords } from './quote-words.ts'

const mostForms = 4

/**
 * Quotations by who said them: a column for each article. Views that one article alone tells in its own
 * words are folded until asked for. Fires `WordsWanted`.
 */
@customElement('quote-table')
export class QuoteTable extends LitElement {
  static override styles = [ground, spoken, quoteTableStyles]

  @property({ attribute: false }) speakers: readonly QuotedSpeaker[] = []
  @property({ attribute: false }) columns: readonly QuoteColumn[] = []
  @property() filter: QuoteFilterName = 'all'
  /** Views told without quote marks are shown too. */
  @property({ type: Boolean }) views = false
  /** The speakers whose folded views the reader opened, by key; '' for the speakers folded whole. */
  @state() private open: ReadonlySet<string> = new Set()

  override render() {
    const shown = this.speakers.map((speaker) => ({ speaker, rows: this.#shown(speaker) }))
    const [heard, aside] = [
      shown.filter(({ rows }) => rows.some((row) => !this.#isLone(row))),
      shown.filter(({ rows }) => rows.length > 0 && rows.every((row) => this.#isLone(row))),
    ]
    const many = this.columns.length > 2
    return html`<table class=${many ? 'many' : 'two'} .style=${`--columns: ${this.columns.length}`}>
      <thead>
        <tr>
          ${this.columns.map((column, at) => this.#head(column, at))}
        </tr>
      </thead>
      ${repeat(
        heard,
        ({ speaker }) => speaker.key,
        ({ speaker, rows }) => this.#speaker(speaker, rows),
      )}
      ${aside.length > 0 ? this.#aside(aside) : nothing}
    </table>`
  }

  #shown({ rows }: QuotedSpeaker): readonly QuotationRow[] {
    return rows.filter((row) => isShown(row, this.filter) && (row.marked || this.views))
  }

  /** Told in its own words by one article alone; when just these are asked for, none is folded. */
  #isLone(row: QuotationRow): boolean {
    return this.filter === 'all' && !row.marked && row.articles <= 1
  }

  #head({ name }: QuoteColumn, at: number): TemplateResult {
    const side = this.columns.length === 2 ? letter(at).toLowerCase() : ''
    return html`<th scope="col" class=${side}>
      ${side ? nothing : html`<span class="letter">${letter(at)}</span>`}<span dir="auto"
        >${name}</span
      >
    </th>`
  }

  #speaker(speaker: QuotedSpeaker, rows: readonly QuotationRow[]): TemplateResult {
    const lone = rows.filter((row) => this.#isLone(row))
    const plain = rows.filter((row) => !lone.includes(row))
    const unfolded = this.open.has(speaker.key)
    return html`<tbody>
      <tr class="speaker">
        <th scope="rowgroup" colspan=${this.columns.length}>${this.#about(speaker, rows)}</th>
      </tr>
      ${repeat(
        plain,
        ({ key }) => key,
        (row) => this.#row(row),
      )}
      ${
        lone.length === 0
          ? nothing
          : this.#fold(speaker.key, `${viewsWords(lone.length)} told by one article alone`)
      }
      ${
        unfolded
          ? repeat(
              lone,
              ({ key }) => key,
              (row) => this.#row(row),
            )
          : nothing
      }
    </tbody>`
  }

  #about(speaker: QuotedSpeaker, rows: readonly QuotationRow[]): TemplateResult {
    const { roles, kind, via, conflict, articles } = speaker
    return html`<h3><bdi>${speakerWords(speaker)}</bdi></h3>
      <p class="count">
        ${countWords(rows)}${
          articles.length > 0 ? html` · ${spreadWords(articles, this.#names())}` : nothing
        }${kind === 'unnamed' ? ' · not named' : nothing}${
          via.length > 0 ? html` · via ${via.join(', ')}` : nothing
        }${conflict ? html` · <b class="conflict">the articles disagree who spoke</b>` : nothing}
      </p>
      ${roles.length > 0 ? html`<p class="role">${this.#printed(roles)}</p>` : nothing}
      ${this.#forms(speaker)}`
  }

  #forms({ forms, name }: QuotedSpeaker): TemplateResult | typeof nothing {
    const short = forms.filter(({ words }) => words.length < 40 && !words.includes(name ?? '#'))
    if (short.length === 0) return nothing
    const said = short.slice(0, mostForms).map(({ words }) => `“${words}”`)
    return html`<p class="role">also ${said.join(', ')}</p>`
  }

  /** Offices as printed; where not all who quote the speaker print one, those who do are named. */
  #printed(all: readonly PrintedBy[]): readonly (TemplateResult | string)[] {
    const names = this.#names(this.columns.length > 2)
    return all.slice(0, mostForms).map(({ words, articles }, at) => {
      const by = articles.length < names.size ? articles.flatMap((id) => names.get(id) ?? []) : []
      return html`${at > 0 ? '; ' : ''}<span dir="auto">${words}</span>${
          by.length > 0 ? html` <i>(${by.join(', ')})</i>` : nothing
        }`
    })
  }

  /** How the articles are called, by id: by their names, or by their letters where these are many. */
  #names(short = false): ReadonlyMap<string, string> {
    return new Map(this.columns.map(({ id, name }, at) => [id, short ? letter(at) : name]))
  }

  #row(row: QuotationRow): TemplateResult {
    const names = this.#names()
    return html`<tr class=${row.marked ? 'quoted' : 'view'}>
      ${this.columns.map((column, at) => {
        const cell = row.cells[at]
        return html`<td>${cell ? quoteCell(cell, { row, column, names }) : nothing}</td>`
      })}
    </tr>`
  }

  #fold(key: string, words: string): TemplateResult {
    const unfolded = this.open.has(key)
    return html`<tr class="fold">
      <td colspan=${this.columns.length}>
        <button class="bare" aria-expanded=${unfolded} @click=${() => this.#toggle(key)}>
          ${unfolded ? 'Fold' : 'Show'} ${words}
        </button>
      </td>
    </tr>`
  }

  #aside(
    aside: readonly { readonly speaker: QuotedSpeaker; readonly rows: readonly QuotationRow[] }[],
  ): TemplateResult {
    const views = aside.reduce((sum, { rows }) => sum + rows.length, 0)
    const words = `${viewsWords(views)} of others, each told by one article alone`
    return html`<tbody class="aside">
        ${this.#fold('', words)}
      </tbody>
      ${
        this.open.has('')
          ? aside.map(
              ({ speaker, rows }) =>
                html`<tbody>
                  <tr class="speaker">
                    <th scope="rowgroup" colspan=${this.columns.length}>
                      ${this.#about(speaker, rows)}
                    </th>
                  </tr>
                  ${rows.map((row) => this.#row(row))}
                </tbody>`,
            )
          : nothing
      }`
  }

  #toggle(key: string): void {
    const open = new Set(this.open)
    if (!open.delete(key)) open.add(key)
    this.open = open
  }
}

function letter(at: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + at)
}

function viewsWords(count: number): string {
  return `${count} ${count === 1 ? 'view' : 'views'}`
}

declare global {
  interface HTMLElementTagNameMap {
    'quote-table': QuoteTable
  }
}
