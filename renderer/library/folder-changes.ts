// What a batch or a disappearance does to the rows: pure, so that it can be tried in every order.
import type { FileStamp, FileTrouble } from '../../main/contract.ts'
import type { ArticleId, Problem } from '../domain/article.ts'
import type { ArticleRow, FileRow, ProblemRow } from './database.ts'
import { quarantinedAfter } from './readers.ts'
import type { PreparedArticle } from './rows.ts'
import type { RowChange } from './tally.ts'

/** What reading one file gave, ready for filing. */
export interface FiledFile {
  readonly stamp: FileStamp
  readonly hash: string
  readonly outcome:
    { readonly articles: readonly PreparedArticle[] } | { readonly problem: Problem }
  /** How often reading this content had to be stopped; 0 when it was not. */
  readonly failures: number
}

/** The rows as they stand, for the paths and articles a change touches. */
export interface RowsBefore {
  readonly files: ReadonlyMap<string, FileRow>
  readonly articles: ReadonlyMap<ArticleId, ArticleRow>
}

/** Collects what a change does to files, articles and problems, one file after the other. */
export class FolderChanges {
  /** `null`: the row goes. */
  readonly files = new Map<string, FileRow | null>()
  readonly problems = new Map<string, ProblemRow | null>()
  /** Articles filed for the first time: their texts are to be stored. */
  readonly founded = new Map<ArticleId, PreparedArticle>()
  readonly #articles = new Map<ArticleId, ArticleRow>()

  constructor(
    private readonly before: RowsBefore,
    private readonly now: number,
  ) {}

  /** The file was read: its articles take the place of what it held, or its problem is listed. */
  read(file: FiledFile): void {
    if ('problem' in file.outcome) this.#readWithProblem(file, file.outcome.problem)
    else this.#readWell(file, file.outcome.articles)
  }

  /** The file could not be delivered; what was read of it before stays. `size` in bytes. */
  trouble({ path, reason, advice }: FileTrouble, size: number): void {
    this.problems.set(path, { path, reason, advice, found: this.now, size })
  }

  /** The file is no longer in the folder. */
  gone(path: string): void {
    for (const id of this.#file(path)?.articles ?? []) this.#release(id, path)
    this.files.set(path, null)
    this.problems.set(path, null)
  }

  /** The article rows that changed, as they were and as they are to be. */
  get articles(): readonly RowChange[] {
    return [...this.#articles].map(([id, after]) => ({
      before: this.before.articles.get(id),
      after,
    }))
  }

  /** A content that may yet be read keeps no stamp, so the next listing asks for it again. */
  #readWithProblem({ stamp, hash, failures }: FiledFile, { reason, advice }: Problem): void {
    const { path, size } = stamp
    const problem = { path, reason, advice, found: this.now, size }
    this.problems.set(path, failures > 0 ? { ...problem, hash, failures } : problem)
    if (failures > 0 && failures < quarantinedAfter) return
    const { modified, changed } = stamp
    const articles = this.#file(path)?.articles ?? []
    this.files.set(path, { path, size, modified, changed, hash, articles })
  }

  #readWell({ stamp, hash }: FiledFile, articles: readonly PreparedArticle[]): void {
    const { path, size, modified, changed } = stamp
    const held = this.#file(path)?.articles ?? []
    const ids = articles.map((article) => article.row.id)
    for (const id of held) if (!ids.includes(id)) this.#release(id, path)
    articles.forEach((article, at) => {
      const replaced = held[at]
      this.#hold(article, path, replaced && !ids.includes(replaced) ? replaced : '')
    })
    this.files.set(path, { path, size, modified, changed, hash, articles: ids })
    this.problems.set(path, null)
  }

  #hold(article: PreparedArticle, path: string, replaces: ArticleRow['replaces']): void {
    const { id } = article.row
    const known = this.#article(id)
    if (!known) this.founded.set(id, article)
    const row = known ?? { ...article.row, replaces }
    const paths = row.paths.includes(path) ? row.paths : [...row.paths, path]
    this.#articles.set(id, { ...row, paths, current: 1 })
  }

  #release(id: ArticleId, path: string): void {
    const row = this.#article(id)
    if (!row) return
    const paths = row.paths.filter((known) => known !== path)
    this.#articles.set(id, { ...row, paths, current: paths.length > 0 ? 1 : 0 })
  }

  #article(id: ArticleId): ArticleRow | undefined {
    return this.#articles.get(id) ?? this.before.articles.get(id)
  }

  #file(path: string): FileRow | null | undefined {
    const changed = this.files.get(path)
    return changed === undefined ? this.before.files.get(path) : changed
  }
}
