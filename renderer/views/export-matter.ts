// What a document of a comparison is made of, asked of the library; and the document itself. The
// renderers are brought in when the first document is wanted.
import type { ExportKind } from '../../main/contract.ts'
import type { Library } from '../controllers/library.ts'
import { attributionFields, type ArticleId, type Provenance } from '../domain/article.ts'
import type { Comparable } from '../domain/compare/comparison.ts'
import type { ReportChoices, ReportMatter } from '../domain/compare/export/make-report.ts'
import type { ArticleOnFile } from '../domain/compare/export/report-articles.ts'
import type { ComparisonReport, Making, ReportPart } from '../domain/compare/export/report.ts'
import type { Wording } from '../domain/compare/export/wording.ts'
import { inRow } from '../domain/compare/phrases.ts'
import { fieldNames, mainFields, shownValue } from '../elements/attribution-words.ts'
import { editNames } from '../elements/compare-edits.ts'
import { formatNames } from '../elements/format-words.ts'
import { placeWords } from '../elements/place-words.ts'
import { relationNames } from '../elements/relation-words.ts'
import type { LibraryDatabase } from '../library/database.ts'

/** The page's own words: a document calls things as the page does. */
const wording: Wording = {
  fields: fieldNames,
  formats: formatNames,
  edits: editNames,
  relations: relationNames,
  mainFields,
  value: shownValue,
  place: placeWords,
}

/** A comparison as a document holds it; rejects in plain words when an article is gone. */
export async function reportOf(
  library: Library,
  { articles, app }: { readonly articles: readonly ArticleId[]; readonly app: string },
  choices: ReportChoices,
): Promise<ComparisonReport> {
  const [matter, { makeReport }] = await Promise.all([
    matterOf(library, articles, choices.parts),
    import('../domain/compare/export/make-report.ts'),
  ])
  return makeReport({ ...matter, made: madeNow(app) }, choices, wording)
}

/** A report in one of the forms; of a PDF, the HTML that is printed. */
export async function documentOf(kind: ExportKind, report: ComparisonReport): Promise<string> {
  switch (kind) {
    case 'html':
    case 'pdf':
      return (await import('../domain/compare/export/as-html.ts')).asHtml(report)
    case 'markdown':
      return (await import('../domain/compare/export/as-markdown.ts')).asMarkdown(report)
    case 'csv':
      return (await import('../domain/compare/export/as-csv.ts')).asCsv(report)
    case 'json':
      return (await import('../domain/compare/export/as-json.ts')).asJson(report)
  }
}

/** What a file of these articles may be called, before main makes it fit for a disk. */
export function nameOfFile({ articles }: ComparisonReport): string {
  const [first, second, ...others] = articles.map(({ name }) => name)
  const called = others.length > 0 ? `${first ?? ''} and ${others.length + 1} others` : ''
  return `Comparison of ${called || inRow([first ?? '', second ?? ''])}`
}

type Matter = Omit<ReportMatter, 'made'>

async function matterOf(
  library: Library,
  ids: readonly ArticleId[],
  parts: readonly ReportPart[],
): Promise<Matter> {
  const { db, desk } = library
  const [compared, quotes, names] = await Promise.all([
    comparedOf(library, ids),
    parts.includes('quotes') ? desk.ask({ kind: 'quotes', articles: ids }) : null,
    parts.includes('names') ? desk.ask({ kind: 'names', articles: ids }) : null,
  ])
  const { articles, pairs, story } = compared
  const [onFile, others] = await Promise.all([
    Promise.all(articles.map((article) => onFileIn(db, article))),
    namesOfTeachers(db, articles),
  ])
  const nameOf = (id: ArticleId) => others.get(id) ?? 'an article that is gone'
  return { articles: onFile, pairs, story, quotes, names: names?.named ?? null, nameOf }
}

async function comparedOf({ desk }: Library, ids: readonly ArticleId[]) {
  const [a, b, ...others] = ids
  if (a === undefined || b === undefined) throw new Error('There is nothing to compare here.')
  if (others.length > 0) {
    const many = await desk.ask({ kind: 'compare-all', articles: ids })
    const { articles, pairs, table, timeline } = many
    return { articles, pairs, story: { table, timeline } }
  }
  const pair = await desk.ask({ kind: 'compare', a, b })
  const pairs = [{ a: 0, b: 1, comparison: pair.comparison }]
  return { articles: [pair.a, pair.b], pairs, story: null }
}

async function onFileIn(db: LibraryDatabase, article: Comparable): Promise<ArticleOnFile> {
  const row = await db.articles.get(article.id)
  if (!row) throw new Error('One of these articles is not in the library any more.')
  const files = await db.files.bulkGet([...row.paths])
  return {
    article,
    format: row.format,
    direction: row.direction,
    part: row.part ?? null,
    files: row.paths.map((path, at) => ({ path, hash: files[at]?.hash ?? '' })),
  }
}

/** How the articles are called from which something was learnt of these. */
async function namesOfTeachers(
  db: LibraryDatabase,
  articles: readonly Comparable[],
): Promise<ReadonlyMap<ArticleId, string>> {
  const known = new Map(articles.map(({ id, name }) => [id, name]))
  const teachers = articles.flatMap(({ provenance }) => teachersIn(provenance))
  const unknown = [...new Set(teachers)].filter((id) => !known.has(id))
  const rows = await db.articles.bulkGet(unknown)
  for (const row of rows) if (row) known.set(row.id, row.outlet || row.headline)
  return known
}

function teachersIn(provenance: Provenance): readonly ArticleId[] {
  const values = attributionFields.flatMap((field) => provenance[field])
  return values.flatMap(({ evidence }) => evidence.flatMap(({ article }) => article ?? []))
}

function madeNow(app: string): Making {
  const now = new Date()
  const written = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' })
  return {
    program: `Broadsheet ${app}`.trim(),
    at: withOffset(now),
    shown: written.format(now),
    zone: written.resolvedOptions().timeZone,
  }
}

/** ISO, on the reader's own clock: `2026-11-22T09:30:00+01:00`. */
function withOffset(moment: Date): string {
  const ahead = -moment.getTimezoneOffset()
  const clock = new Date(moment.getTime() + ahead * 60_000).toISOString().slice(0, 19)
  const two = (value: number) => String(Math.trunc(value)).padStart(2, '0')
  const sign = ahead < 0 ? '-' : '+'
  return `${clock}${sign}${two(Math.abs(ahead) / 60)}:${two(Math.abs(ahead) % 60)}`
}
