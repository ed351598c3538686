// What the page of a source asks. Whatever grows with the library is asked of indexes, or in portions.
import type { ArticleId, AttributionField, Provenance } from '../domain/article.ts'
import { fullName, outletTable } from '../domain/attribute/known-outlets.ts'
import { dayOf, stretchesOver, type Span, type Stretch } from './calendar.ts'
import { correctionsInForce } from './corrections.ts'
import type { ArticleRow, LibraryDatabase } from './database.ts'
import { outletTables } from './outlets.ts'
import { unpack } from './packing.ts'
import { listedOutlets, type ListedOutlet } from './queries-outlets.ts'
import { shownProvenance } from './shown-provenance.ts'

/** What is known of a source without reading an article. */
export interface SourceHead {
  /** The name it is shown under, by the reader's table: another one where names were merged. */
  readonly shownAs: string
  /** Its line in the table of outlets, which may give a fuller name; `null` when it has none. */
  readonly listed: ListedOutlet | null
  readonly articles: number
  /** The days of its oldest and newest article, ISO; '' when it has none. */
  readonly first: string
  readonly last: string
}

/** How many articles a source printed in each stretch of time, oldest first. */
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
  /** When it was printed as lists sort it; the day of filing where no date is stated. */
  readonly sortDate: string
  readonly held: Readonly<Record<CountedField, HeldAs>>
  /** The agencies it names, by their full names. */
  readonly agencies: readonly string[]
}

function printed(db: LibraryDatabase, outlet: string) {
  return db.articles
    .where('[current+outlet+sortDate]')
    .between([1, outlet, ''], [1, outlet, '\uffff'])
}

/** The head of a source's page; '' asks for articles whose outlet is not stated. */
export async function sourceHead(db: LibraryDatabase, outlet: string): Promise<SourceHead> {
  const [listed, tables, count, first, last] = await Promise.all([
    listedOutlets(db),
    outletTables(db),
    db.counts.get(outlet),
    printed(db, outlet).first(),
    printed(db, outlet).last(),
  ])
  const full = fullName(outlet, outletTable(listed, []))
  return {
    shownAs: fullName(outlet, tables.readers),
    listed: (outlet && listed.find(({ name }) => name === full)) || null,
    articles: count?.articles ?? 0,
    first: dayOf(first?.sortDate ?? ''),
    last: dayOf(last?.sortDate ?? ''),
  }
}

/** What a source printed over time, from `first` to `last`: counted by the index, no row is read. */
export async function printedOverTime(
  db: LibraryDatabase,
  outlet: string,
  { first, last }: Pick<SourceHead, 'first' | 'last'>,
): Promise<PrintedOverTime> {
  const { unit, spans } = stretchesOver(first, last)
  const counted = await Promise.all(
    spans.map(({ from, to }) =>
      db.articles
        .where('[current+outlet+sortDate]')
        .between([1, outlet, from], [1, outlet, to], true, false)
        .count(),
    ),
  )
  return { unit, counts: spans.map((span, at) => ({ ...span, articles: counted[at] ?? 0 })) }
}

/** The newest articles of a source. */
export function newestOf(
  db: LibraryDatabase,
  outlet: string,
  most: number,
): Promise<readonly ArticleRow[]> {
  return printed(db, outlet).reverse().limit(most).toArray()
}

/** All articles of a source, newest first. Read forwards, which the database gives in one piece. */
export async function idsOf(db: LibraryDatabase, outlet: string): Promise<readonly ArticleId[]> {
  return (await printed(db, outlet).primaryKeys()).reverse()
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

function headOf({ id, edition = 0, headline, sortDate }: ArticleRow) {
  return { article: id, edition, headline, sortDate }
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
