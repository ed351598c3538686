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
  /** The days its articles state, oldest first, ISO; an article that states none has none. */
  readonly days: readonly string[]
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

function printed(db: LibraryDatabase, outlet: string) {
  return db.articles
    .where('[current+outlet+sortDate]')
    .between([1, outlet, ''], [1, outlet, '\uffff'])
}

/** The head of a source's page; '' asks for articles whose outlet is not stated. */
export async function sourceHead(db: LibraryDatabase, outlet: string): Promise<SourceHead> {
  const [listed, tables, rows] = await Promise.all([
    listedOutlets(db),
    outletTables(db),
    printed(db, outlet).toArray(),
  ])
  const full = fullName(outlet, outletTable(listed, []))
  return {
    shownAs: fullName(outlet, tables.readers),
    listed: (outlet && listed.find(({ name }) => name === full)) || null,
    articles: rows.length,
    // Lists sort what is not dated by the day of its filing: that is no day of printing.
    days: rows.flatMap(({ published }) => dayOf(published) || []).sort(),
  }
}

/** How many of a source's days, oldest first, lie in each stretch of time from the first to the last. */
export function printedOverTime(days: readonly string[]): PrintedOverTime {
  const { unit, spans } = stretchesOver(days[0] ?? '', days.at(-1) ?? '')
  let at = 0
  const counts = spans.map((span) => {
    const since = at
    while ((days[at] ?? span.to) < span.to) at += 1
    return { ...span, articles: at - since }
  })
  return { unit, counts }
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
