// What became of every file, for the reader who wants to see that nothing was lost on the way.
import type { ArticleId, Format, LeftOut } from '../domain/article.ts'
import type { FileRow, LibraryDatabase, ProblemRow } from './database.ts'
import { importState } from './queries.ts'

/** What became of one file. */
export type ReportedFile =
  | {
      readonly kind: 'articles'
      readonly path: string
      readonly format: Format
      readonly articles: readonly ArticleId[]
      /** How many the file says it holds; `null` when it does not say, or is one article. */
      readonly declared: number | null
      readonly leftOut: readonly LeftOut[]
    }
  /** Its content is, byte for byte, that of the file `of`, which was filed first. */
  | { readonly kind: 'duplicate'; readonly path: string; readonly of: string }
  | {
      readonly kind: 'problem'
      readonly path: string
      readonly reason: string
      readonly advice: string
    }

/** The report of an import. Every file is in it once: `seen` is the sum of the three below. */
export interface ImportReport {
  /** In the order of their paths. */
  readonly files: readonly ReportedFile[]
  readonly seen: number
  readonly withArticles: number
  readonly duplicates: number
  readonly problems: number
  /** Articles of these files, each counted once. */
  readonly articles: number
  /** How often one of them came again, in another file of several: with `articles` the sum over files. */
  readonly repeated: number
  /** Parts of files of several that gave no article. */
  readonly leftOut: number
  /** Files asked for and not read yet. */
  readonly unread: number
  /** How long the import took, or has taken so far; 0 where it is not known. */
  readonly milliseconds: number
}

/**
 * What became of every file of the library, or of those filed since a time (milliseconds since 1970):
 * `ImportState.since` gives the ones of the import that runs or ran last.
 */
export async function importReport(db: LibraryDatabase, since?: number): Promise<ImportReport> {
  const [files, problems, state] = await Promise.all([
    since === undefined
      ? db.files.toArray()
      : db.files.where('filed').aboveOrEqual(since).toArray(),
    db.problems.toArray(),
    importState(db),
  ])
  const listed = await reportedFiles(
    db,
    files,
    problems.filter(({ found }) => since === undefined || found >= since),
  )
  return {
    ...totals(listed),
    unread: state?.waiting ?? 0,
    milliseconds: state && state.since > 0 ? (state.ended ?? Date.now()) - state.since : 0,
  }
}

async function reportedFiles(
  db: LibraryDatabase,
  files: readonly FileRow[],
  problems: readonly ProblemRow[],
): Promise<readonly ReportedFile[]> {
  const troubled = new Set(problems.map(({ path }) => path))
  const read = files.filter(({ path, articles }) => !troubled.has(path) && articles.length > 0)
  const originals = await originalsOf(db, read)
  const formats = await formatsOf(db, read)
  const listed = read.map((file): ReportedFile => {
    const { path, hash, articles, bundle } = file
    const of = originals.get(hash)
    if (of !== undefined && of !== path) return { kind: 'duplicate', path, of }
    const format = formats.get(articles[0] ?? '') ?? 'txt'
    const { declared = null, leftOut = [] } = bundle ?? {}
    return { kind: 'articles', path, format, articles, declared, leftOut }
  })
  const lost = problems.map(({ path, reason, advice }): ReportedFile => {
    return { kind: 'problem', path, reason, advice }
  })
  return [...listed, ...lost].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** By content, the file that was filed first with it; among files of one moment, the first by path. */
async function originalsOf(
  db: LibraryDatabase,
  files: readonly FileRow[],
): Promise<ReadonlyMap<string, string>> {
  const hashes = [...new Set(files.map(({ hash }) => hash))]
  const same = await sameContent(db, hashes)
  const first = new Map<string, FileRow>()
  for (const file of same) {
    const known = first.get(file.hash)
    if (file.articles.length > 0 && (!known || isBefore(file, known))) first.set(file.hash, file)
  }
  return new Map([...first].map(([hash, { path }]) => [hash, path]))
}

/** Half of all files and more are read faster all at once than one hash after the other. */
async function sameContent(db: LibraryDatabase, hashes: string[]): Promise<readonly FileRow[]> {
  const all = await db.files.count()
  if (hashes.length * 2 < all) return db.files.where('hash').anyOf(hashes).toArray()
  return db.files.toArray()
}

function isBefore(a: FileRow, b: FileRow): boolean {
  const [filedA, filedB] = [a.filed ?? 0, b.filed ?? 0]
  return filedA === filedB ? a.path < b.path : filedA < filedB
}

async function formatsOf(
  db: LibraryDatabase,
  files: readonly FileRow[],
): Promise<ReadonlyMap<string, Format>> {
  const ids = files.flatMap(({ articles }) => articles.slice(0, 1))
  const rows = await db.articles.bulkGet(ids)
  return new Map(rows.flatMap((row) => (row ? [[row.id, row.format] as const] : [])))
}

function totals(files: readonly ReportedFile[]): Omit<ImportReport, 'unread' | 'milliseconds'> {
  const read = files.flatMap((file) => (file.kind === 'articles' ? [file] : []))
  const ids = read.flatMap(({ articles }) => articles)
  const articles = new Set(ids).size
  return {
    files,
    seen: files.length,
    withArticles: read.length,
    duplicates: files.filter(({ kind }) => kind === 'duplicate').length,
    problems: files.filter(({ kind }) => kind === 'problem').length,
    articles,
    repeated: ids.length - articles,
    leftOut: read.reduce((sum, { leftOut }) => sum + leftOut.length, 0),
  }
}
