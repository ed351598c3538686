// What is said about quotations, in plain words.
import type {
  PrintedQuotation,
  QuotationCell,
  QuotationRow,
  QuotedSpeaker,
} from '../domain/attribute/quotes/speaker-table.ts'
import { isolated } from '../domain/isolated.ts'

/** How one article gives a quotation, in a word or two. */
export function renderingWords(cell: QuotationCell, row: QuotationRow): string {
  const { rendering } = cell
  switch (rendering) {
    case 'not there':
      return 'not there'
    case 'paraphrased':
      return 'in other words'
    case 'related':
      return 'perhaps in other words'
    case 'shortened':
      return 'shortened'
    case 'altered':
      return row.marked ? 'altered inside the marks' : 'reworded'
    case 'same':
      if (row.articles === 1) return 'only here'
      return isVaried(row) ? 'in full' : 'same words'
  }
}

function isVaried({ cells }: QuotationRow): boolean {
  return cells.some(({ rendering }) => rendering === 'shortened' || rendering === 'altered')
}

/** Who a quotation’s speaker is when the article itself does not say; '' where it does. */
export function unclearWords(printed: PrintedQuotation): string {
  const { kindOfSpeaker, supportedBy, runnerUp, mention } = printed
  if (supportedBy.length > 0) {
    return mention ? `only “${mention.words}” here` : 'nobody is named here'
  }
  if (kindOfSpeaker !== 'not clear') return ''
  return runnerUp ? `not clear: may be ${runnerUp}` : 'not clear'
}

/** Who speaks, as a heading. */
export function speakerWords({ name, kind }: QuotedSpeaker): string {
  if (name === null) return 'Not clear who speaks'
  return kind === 'unnamed' ? name.charAt(0).toLocaleUpperCase() + name.slice(1) : name
}

/** `2 quotations and 1 view`: what is counted stands in the rows below. */
export function countWords(rows: readonly QuotationRow[]): string {
  const quoted = rows.filter(({ marked }) => marked).length
  const views = rows.length - quoted
  const parts = [
    ...(quoted > 0 ? [`${quoted} ${quoted === 1 ? 'quotation' : 'quotations'}`] : []),
    ...(views > 0 ? [`${views} ${views === 1 ? 'view' : 'views'} in the reporter’s words`] : []),
  ]
  return parts.join(' and ')
}

/** `in both`, `in 3 of 5`, `only in The Courier`. */
export function spreadWords(
  articles: readonly string[],
  names: ReadonlyMap<string, string>,
): string {
  const [first = ''] = articles
  if (articles.length === 1) return `only in ${isolated(names.get(first) ?? 'one')}`
  if (articles.length < names.size) return `in ${articles.length} of ${names.size}`
  return names.size === 2 ? 'in both' : `in all ${names.size}`
}

/** What was done to a speaker’s words, one sentence each. */
export function editWords({ edits }: PrintedQuotation): readonly string[] {
  return edits.map(({ kind, fuller, here }) => {
    if (kind === 'left out') return `Left out: “${fuller}”`
    if (kind === 'added') return `Only here: “${here}”`
    return `“${here}” stands for “${fuller}”`
  })
}
