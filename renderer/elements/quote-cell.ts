import { html, nothing, type TemplateResult } from 'lit'
import type { ArticleId } from '../domain/article.ts'
import type { QuotedPiece } from '../domain/attribute/quotes/printed-pieces.ts'
import type {
  BlockPlace,
  PrintedMention,
  PrintedQuotation,
  QuotationCell,
  QuotationRow,
} from '../domain/attribute/quotes/speaker-table.ts'
import { isolated } from '../domain/isolated.ts'
import { WordsWanted } from './compare-events.ts'
import { editWords, renderingWords, unclearWords } from './quote-words.ts'

/** An article beside others: its id, its name, and the blocks that are its paragraphs. */
export interface QuoteColumn {
  readonly id: ArticleId
  readonly name: string
  readonly blocks: readonly number[]
}

/** What a cell is shown with. */
export interface QuoteCellSetting {
  readonly row: QuotationRow
  readonly column: QuoteColumn
  /** How the articles are called, by id. */
  readonly names: ReadonlyMap<string, string>
}

/** What one article has of a quotation: its words, how they stand to the others, and why. */
export function quoteCell(cell: QuotationCell, setting: QuoteCellSetting): TemplateResult {
  const [first, ...others] = cell.printed
  if (!first) return html`<p class="about absent">not there</p>`
  return html`${printedWords(first)}
    <div class="about">
      <span class="label ${cell.rendering}">${renderingWords(cell, setting.row)}</span>
      ${cell.givenTo === null ? nothing : html`<span class="given">given to ${cell.givenTo}</span>`}
      ${details(first, setting)}
    </div>
    ${others.map((one) => also(one, setting))}`
}

/** The article gives the words once more, or a view that tells the same. */
function also(printed: PrintedQuotation, setting: QuoteCellSetting): TemplateResult {
  const says = {
    same: 'also',
    shortened: 'also, in part',
    altered: 'also, altered',
    paraphrased: 'also, in other words',
    related: 'perhaps also, in other words',
  }[printed.rendering]
  return html`<div class="also">
    ${printedWords(printed)}
    <div class="about"><span class="label">${says}</span>${details(printed, setting)}</div>
  </div>`
}

function printedWords({ pieces, opens, closes }: PrintedQuotation): TemplateResult {
  return html`<p class="words" dir="auto">${opens}${pieces.map(pieceOf)}${closes}</p>`
}

function pieceOf({ text, mark, fuller }: QuotedPiece): TemplateResult {
  switch (mark) {
    case null:
      return html`${text}`
    case 'varied':
      return html`<span class="varied" title="Other articles give this otherwise or leave it out"
        >${text}</span
      >`
    case 'left out':
      return html`<span class="cut" title=${`Left out: ${fuller}`} aria-hidden="true"> […]</span
        ><span class="spoken"> (left out: ${fuller}) </span>`
    case 'added':
      return html`<mark title="Only here">${text}</mark><span class="spoken"> (only here) </span>`
    case 'changed':
      return html`<mark title=${`In full: ${fuller}`}>${text}</mark
        ><span class="spoken"> (for: ${fuller}) </span>`
  }
}

function details(printed: PrintedQuotation, setting: QuoteCellSetting): TemplateResult {
  const unclear = unclearWords(printed)
  const [place] = printed.places
  return html`${
      printed.via ? html`<span class="via" dir="auto">via ${printed.via.words}</span>` : nothing
    }${unclear ? html`<span class="unclear">${unclear}</span>` : nothing}${
      place ? jump(place, setting, '') : nothing
    }
    <details>
      <summary>
        Why<span class="spoken"> ${printed.speaker ?? 'nobody'}, ${setting.column.name}</span>
      </summary>
      ${reasons(printed, setting)}
    </details>`
}

function reasons(printed: PrintedQuotation, setting: QuoteCellSetting): TemplateResult {
  const { rule, mention, runnerUp, supportedBy, via } = printed
  const naming = supportedBy.flatMap((id) => isolated(setting.names.get(id) ?? '') || [])
  return html`<ul class="why">
    <li dir="auto">${capital(rule)}.</li>
    ${mention ? html`<li>${named('Who speaks', mention, setting)}</li>` : nothing}
    ${runnerUp ? html`<li>It could also be <bdi>${runnerUp}</bdi>.</li>` : nothing}
    ${
      naming.length > 0
        ? html`<li>
            ${naming.join(', ')} ${naming.length === 1 ? 'names' : 'name'}
            <bdi>${printed.speaker}</bdi>.
          </li>`
        : nothing
    }
    ${via ? html`<li>${named('Passed on by', via, setting)}</li>` : nothing}
    ${editWords(printed).map((words) => html`<li dir="auto">${words}</li>`)}
  </ul>`
}

function named(label: string, { words, place }: PrintedMention, setting: QuoteCellSetting) {
  return html`${label}: <q>${words}</q>, ${jump(place, setting, label)}`
}

function jump(place: BlockPlace, { column }: QuoteCellSetting, what: string): TemplateResult {
  const number = column.blocks.indexOf(place.block) + 1
  const where = number > 0 ? `paragraph ${number}` : 'in the text'
  const label = `${what ? `${what}: ` : ''}${where} of ${column.name}`
  const want = (event: Event) =>
    event.currentTarget?.dispatchEvent(new WordsWanted(column.id, place))
  return html`<button class="bare" aria-label=${label} @click=${want}>${where}</button>`
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
