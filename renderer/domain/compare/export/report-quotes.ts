import { quotationsBySpeaker } from '../../attribute/quotes/by-speaker.ts'
import type { PooledQuotation } from '../../attribute/quotes/pool.ts'
import type {
  PrintedQuotation,
  QuotationRow,
  QuotedText,
} from '../../attribute/quotes/speaker-table.ts'
import { paragraphNumbers } from '../passage-standing.ts'
import { plainText } from './plain-text.ts'
import { letterOf, type ArticleOnFile } from './report-articles.ts'
import type { ReportedQuotation, ReportedSighting, ReportedSpeaker } from './report.ts'

/** What articles quote, and each quotation through all of them. */
export interface QuotesOfArticles {
  readonly articles: readonly QuotedText[]
  readonly pooled: readonly PooledQuotation[]
}

/** Quotations by who said them, as the page orders them. */
export function reportedSpeakers(
  quotes: QuotesOfArticles,
  articles: readonly ArticleOnFile[],
): readonly ReportedSpeaker[] {
  return quotationsBySpeaker(quotes.articles, quotes.pooled).map(({ name, roles, rows }) => ({
    name: plainText(name ?? ''),
    roles: roles.map(({ words }) => plainText(words)),
    quotations: rows.map((row) => quotationOf(row, articles)),
  }))
}

function quotationOf(row: QuotationRow, articles: readonly ArticleOnFile[]): ReportedQuotation {
  const sightings = row.cells.flatMap(({ article: id, givenTo, printed }) => {
    const at = articles.findIndex(({ article }) => article.id === id)
    const own = articles[at]?.article
    if (!own) return []
    const numbers = paragraphNumbers(own.body)
    return printed.map((one) => sightingOf(one, { letter: letterOf(at), givenTo, numbers }))
  })
  return { sightings, conflict: row.conflict }
}

interface Where {
  readonly letter: string
  readonly givenTo: string | null
  readonly numbers: ReadonlyMap<number, number>
}

function sightingOf(printed: PrintedQuotation, { letter, givenTo, numbers }: Where) {
  const { words, kind, rendering, speaker, via, edits, places } = printed
  const sighting: ReportedSighting = {
    letter,
    words: plainText(words),
    kind,
    rendering,
    paragraph: numbers.get(places[0]?.block ?? -1) ?? 0,
    speaker: plainText(speaker ?? ''),
    givenTo: plainText(givenTo ?? ''),
    rule: plainText(printed.rule),
    via: plainText(via?.words ?? ''),
    edits: edits.map((edit) => ({
      kind: edit.kind,
      from: plainText(edit.fuller),
      to: plainText(edit.here),
    })),
  }
  return sighting
}
