import type { LibraryDatabase } from '../library/database.ts'
import { importReport, type ImportReport, type ReportedFile } from '../library/import-report.ts'
import { articleLines, importState } from '../library/queries.ts'

/** While files are read, the report is drawn up anew so often: it looks at every file. Milliseconds. */
const pace = 2000

/** A file of the report, and what its first article is called: '' where it has none. */
export interface ReportLine {
  readonly file: ReportedFile
  readonly headline: string
}

/**
 * The report of the whole library, for live queries that ask with every batch that is filed: drawn up
 * now and then while an import runs, and each time it is asked for once that has ended or was stopped.
 */
export class PacedReport {
  #report: ImportReport | undefined
  #files: ReadonlyMap<string, ReportedFile> = new Map()
  #db: LibraryDatabase | undefined
  #drawn = 0

  /** The newest report there is; `undefined` before the first one. */
  get newest(): ImportReport | undefined {
    return this.#report
  }

  /** What became of a file, as far as the newest report knows. */
  file(path: string): ReportedFile | undefined {
    return this.#files.get(path)
  }

  /** The paths of the files that are to be listed, in their order. */
  async paths(
    db: LibraryDatabase,
    isListed: (file: ReportedFile) => boolean,
  ): Promise<readonly string[]> {
    const { files } = await this.#newEnough(db)
    return files.filter(isListed).map(({ path }) => path)
  }

  /** Files of the newest report, with their headlines. */
  async lines(db: LibraryDatabase, paths: readonly string[]): Promise<readonly ReportLine[]> {
    const files = paths.flatMap((path) => this.#files.get(path) ?? [])
    const found = await articleLines(db, files.flatMap(firstOf))
    const headlines = new Map(found.map(({ article }) => [article.id, article.headline]))
    return files.map((file) => {
      const [first] = firstOf(file)
      return { file, headline: (first && headlines.get(first)) ?? '' }
    })
  }

  async #newEnough(db: LibraryDatabase): Promise<ImportReport> {
    const state = await importState(db)
    const isRunning = state !== null && !state.settled && !state.stopped
    const isFresh = this.#db === db && Date.now() - this.#drawn < pace
    if (this.#report && isRunning && isFresh) return this.#report
    const report = await importReport(db)
    this.#report = report
    this.#files = new Map(report.files.map((file) => [file.path, file]))
    this.#db = db
    this.#drawn = Date.now()
    return report
  }
}

function firstOf(file: ReportedFile) {
  return file.kind === 'articles' ? file.articles.slice(0, 1) : []
}
