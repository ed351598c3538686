// What the page of a source asks of the tables. Which articles are its own, and when they were printed, is
// asked of the library worker.
import type { ArticleId, AttributionField, Provenance } from '../domain/article.ts'
import { fullName, outletTable } from '../domain/attribute/known-outlets.ts'
import { stretchesOver, type Span, type Stretch } from './calendar.ts'
import { correctionsInForce } from './corrections.ts'
import type { PrintedDay } from './coverage-questions.ts'
import type { ArticleRow, LibraryDatabase } from './database.ts'
import { outletTables } from './outlets.ts'
import { unpack } from './packing.ts'
import { listedOutlets, type ListedOutlet } from './queries-outlets.ts'
import { shownProvenance } from './shown-provenance.ts'

/** How a source is called. */
export interface SourceNames {
  /** The name it is shown under, by the reader's table: another one where names were merged. */
  readonly shownAs: string
  /** Its line in the table of outlets, which may give a fuller name; `null` when it has none. */
  readonly listed: ListedOutlet | null
  /** Names that the reader gave it. */
  readonly own: readonly string[]
}

/** How many dated articles a source printed in each stretch of time, oldest first. */
export interface PrintedOverTime {
  readonly unit: Stretch
  readonly counts: readonly (Span & { readonly articles: number })[]
}

/** The attributions whose keeping the page of a source counts. */
export const countedFields = [
  'outlet',
  'byline',
  'published',
  'dateline',
  'agency',
  'credit',
] as const satisfies readonly AttributionField[]

/** One of `countedFields`. */
export type CountedField = (typeof countedFields)[number]

/** How an article has a field. */
export type HeldAs = 'stated' | 'learnt' | 'corrected' | 'not-stated'

/** What one article of a source states. */
export interface ArticleFacts {
  readonly article: ArticleId
  /** The number of its row's last change; what was worked out for another is out of date. */
  readonly edition: number
  readonly headline: string
  /** As its row has it: '' where no date is stated. */
  readonly published: string
  readonly held: Readonly<Record<CountedField, HeldAs>>
  /** The agencies it names, by their full names. */
  readonly agencies: readonly string[]
}

/** What the tables of outlets say of a source; '' stands for articles whose outlet is not stated. */
export async function sourceNames(db: LibraryDatabase, outlet: string): Promise<SourceNames> {
  const [listed, tables, own] = await Promise.all([
    listedOutlets(db),
    outletTables(db),
    db.outlets.get(outlet),
  ])
  const full = fullName(outlet, outletTable(listed, []))
  return {
    shownAs: fullName(outlet, tables.readers),
    listed: (outlet && listed.find(({ name }) => name === full)) || null,
    own: own?.short ?? [],
  }
}

/** How many articles a source printed in each stretch of time from its first day to its last. */
export function printedOverTime(days: readonly PrintedDay[]): PrintedOverTime {
  const { unit, spans } = stretchesOver(days[0]?.day ?? '', days.at(-1)?.day ?? '')
  let at = 0
  const counts = spans.map((span) => {
    let articles = 0
    for (let day = days[at]; day && day.day < span.to; day = days[at]) {
      articles += day.articles
      at += 1
    }
    return { ...span, articles }
  })
  return { unit, counts }
}

/** What these articles state: their bodies are read, so ask for a few dozen at a time. */
export async function factsOf(
  db: LibraryDatabase,
  ids: readonly ArticleId[],
): Promise<readonly ArticleFacts[]> {
  const keys = [...ids]
  const [rows, texts, learnt, entries] = await Promise.all([
    db.articles.bulkGet(keys),
    db.bodies.bulkGet(keys),
    db.learnt.bulkGet(keys),
    db.outlets.toArray(),
  ])
  const known = rows.flatMap((row) => row ?? [])
  const inForce = await correctionsInForce(db, known)
  const table = outletTable(entries)
  return rows.flatMap((row, at) => {
    const text = texts[at]
    if (!row || !text) return []
    const heard = { learnt: learnt[at]?.provenance ?? {}, corrections: inForce.get(row.id) ?? [] }
    const provenance = shownProvenance(unpack(text.packed).provenance, heard)
    const agencies = provenance.agency.map(({ value }) => fullName(value, table))
    return [{ ...headOf(row), held: heldBy(provenance), agencies: [...new Set(agencies)] }]
  })
}

function headOf({ id, edition = 0, headline, published }: ArticleRow) {
  return { article: id, edition, headline, published }
}

function heldBy(provenance: Provenance): ArticleFacts['held'] {
  const as = (field: CountedField): HeldAs => provenance[field][0]?.status ?? 'not-stated'
  return {
    outlet: as('outlet'),
    byline: as('byline'),
    published: as('published'),
    dateline: as('dateline'),
    agency: as('agency'),
    credit: as('credit'),
  }
}
