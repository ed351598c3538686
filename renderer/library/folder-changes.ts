// What a batch or a disappearance does to the rows: pure, so that it can be tried in every order.
import type { FileStamp, FileTrouble } from '../../main/inbox-contract.ts'
import type { ArticleId, Problem } from '../domain/article.ts'
import type { ArticleRow, FileRow, ProblemRow } from './database.ts'
import type { FileContents } from './read-file.ts'
import { quarantinedAfter } from './readers.ts'
import { readingVersion } from './reading-version.ts'
import type { PreparedArticle } from './rows.ts'
import type { RowChange } from './tally.ts'

/** What reading one file gave, ready for filing. */
export interface FiledFile {
  readonly stamp: FileStamp
  readonly hash: string
  readonly outcome: FileContents
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
  /** Articles filed for the first time, or by a newer reading: their texts are to be stored. */
  readonly founded = new Map<ArticleId, PreparedArticle>()
  /** Every article that was read, whether the library knew it or not. */
  readonly prepared = new Map<ArticleId, PreparedArticle>()
  readonly #articles = new Map<ArticleId, ArticleRow>()

  constructor(
    private readonly before: RowsBefore,
    private readonly now: number,
  ) {}

  /** The file was read: its articles take the place of what it held, or its problem is listed. */
  read(file: FiledFile): void {
    if ('problem' in file.outcome) this.#readWithProblem(file, file.outcome.problem)
    else this.#readWell(file, file.outcome)
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
    this.#store(stamp, hash, { articles: this.#file(path)?.articles ?? [] })
  }

  #readWell({ stamp, hash }: FiledFile, { articles, bundle }: ReadWell): void {
    const { path } = stamp
    const held = this.#file(path)?.articles ?? []
    const ids = [...new Set(articles.map((article) => article.row.id))]
    for (const id of held) if (!ids.includes(id)) this.#release(id, path)
    const replaced = this.#replaced(
      articles,
      held.map((id) => (ids.includes(id) ? undefined : id)),
    )
    articles.forEach((article, at) => this.#hold(article, path, replaced[at] ?? ''))
    this.#store(stamp, hash, { articles: ids, ...(bundle ? { bundle } : {}) })
    this.problems.set(path, null)
  }

  /**
   * Which of the articles a file held each new one takes the place of: a part, the part of the same
   * name; the one article of a file, the one it held before.
   */
  #replaced(
    articles: readonly PreparedArticle[],
    free: readonly (ArticleId | undefined)[],
  ): readonly (ArticleId | undefined)[] {
    const left = free.map((id) => (id ? this.#article(id) : undefined))
    return articles.map(({ row: { part } }, position) => {
      const at = part
        ? left.findIndex((row) => part.name !== '' && row?.part?.name === part.name)
        : position
      const found = left[at]
      if (!found || (!part && found.part)) return undefined
      left[at] = undefined
      return found.id
    })
  }

  /** When it was filed stays as long as its content does. */
  #store(stamp: FileStamp, hash: string, held: Pick<FileRow, 'articles' | 'bundle'>): void {
    const { path, size, modified, changed } = stamp
    const before = this.#file(path)
    const filed = before?.hash === hash ? before.filed : this.now
    const row = { path, size, modified, changed, hash, ...held, reading: readingVersion }
    this.files.set(path, filed === undefined ? row : { ...row, filed })
  }

  #hold(article: PreparedArticle, path: string, replaces: ArticleRow['replaces']): void {
    const { id } = article.row
    const known = this.#article(id)
    const isNew = !known || (known.reading ?? 1) < readingVersion
    if (isNew) this.founded.set(id, article)
    this.prepared.set(id, article)
    const row = known
      ? isNew
        ? readAgain(known, article.row)
        : known
      : { ...article.row, replaces }
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

type ReadWell = Extract<FiledFile['outcome'], { articles: unknown }>

/** A newer reading changes what is known of an article, not how long and under what it is known. */
function readAgain(known: ArticleRow, fresh: ArticleRow): ArticleRow {
  const { filed, story, paths, current, replaces } = known
  return { ...fresh, filed, story, paths, current, replaces }
}
