// Every read the views make, by name. They take values and return values; `liveQuery` may wrap any.
import type {
  ArticleId,
  Attribution,
  AttributionField,
  Body,
  Provenance,
  StoryId,
} from '../domain/article.ts'
import { attributionFields } from '../domain/article.ts'
import type {
  ArticleRow,
  CountRow,
  ImportState,
  LibraryDatabase,
  MarkRow,
  ProblemRow,
  StoryRow,
} from './database.ts'
import { unpack } from './packing.ts'

/** An article as one line of a list. */
export interface ArticleLine {
  readonly article: ArticleRow
  readonly mark: MarkRow
}

/** A story as a list shows it: its headline, then one line for each article that tells it. */
export interface StoryLine {
  readonly story: StoryRow
  readonly lines: readonly ArticleLine[]
}

/** Which articles a list shows. */
export type ArticleFilter =
  | { readonly kind: 'all' | 'unread' | 'starred' }
  /** `outlet` '' asks for articles whose outlet is not stated. */
  | { readonly kind: 'outlet'; readonly outlet: string }

/** All that the reading room shows of one article. */
export interface Reading {
  readonly article: ArticleRow
  readonly body: Body
  /** As read, with what was learnt from other articles added where nothing was stated. */
  readonly provenance: Provenance
  readonly remarks: readonly string[]
  readonly mark: MarkRow
  readonly story: StoryLine | null
}

/** The numbers of the left pane. */
export interface Counts {
  readonly stories: number
  readonly articles: number
  readonly unread: number
  readonly starred: number
  readonly problems: number
  readonly outlets: readonly CountRow[]
}

const newestFirst = [
  [1, ''],
  [1, '\uffff'],
] as const

/** All stories, newest first. */
export async function storyIds(db: LibraryDatabase): Promise<readonly StoryId[]> {
  return db.stories.orderBy('sortDate').reverse().primaryKeys()
}

/** The stories asked for, in the order asked; ones that are no more are left out. */
export async function storyLines(
  db: LibraryDatabase,
  ids: readonly StoryId[],
): Promise<readonly StoryLine[]> {
  const stories = (await db.stories.bulkGet([...ids])).filter((story) => story !== undefined)
  const lines = await articleLines(
    db,
    stories.flatMap((story) => story.members.map((member) => member.article)),
  )
  const byId = new Map(lines.map((line) => [line.article.id, line]))
  return stories.map((story) => ({
    story,
    lines: story.members.flatMap((member) => byId.get(member.article) ?? []),
  }))
}

/** The articles a list shows, newest first. */
export async function articleIds(
  db: LibraryDatabase,
  filter: ArticleFilter,
): Promise<readonly ArticleId[]> {
  if (filter.kind === 'outlet') {
    const range = db.articles
      .where('[current+outlet+sortDate]')
      .between([1, filter.outlet, ''], [1, filter.outlet, '\uffff'])
    return range.reverse().primaryKeys()
  }
  const all = await db.articles
    .where('[current+sortDate]')
    .between(...newestFirst)
    .reverse()
    .primaryKeys()
  if (filter.kind === 'all') return all
  const marks = new Map((await db.marks.toArray()).map((mark) => [mark.id, mark]))
  return filter.kind === 'unread'
    ? all.filter((id) => !marks.get(id)?.read)
    : all.filter((id) => marks.get(id)?.starred)
}

/** The articles asked for, in the order asked; ones that are no more are left out. */
export async function articleLines(
  db: LibraryDatabase,
  ids: readonly ArticleId[],
): Promise<readonly ArticleLine[]> {
  const [articles, marks] = await Promise.all([
    db.articles.bulkGet([...ids]),
    db.marks.bulkGet([...ids]),
  ])
  return articles.flatMap((article, at) =>
    article ? [{ article, mark: marks[at] ?? unmarked(article.id) }] : [],
  )
}

/** One article with its text and where it comes from; `null` when the library has no such article. */
export async function reading(db: LibraryDatabase, id: ArticleId): Promise<Reading | null> {
  const [article, packed, learnt, mark] = await Promise.all([
    db.articles.get(id),
    db.bodies.get(id),
    db.learnt.get(id),
    db.marks.get(id),
  ])
  if (!article || !packed) return null
  const { body, provenance, remarks } = unpack(packed.packed)
  const [story] = await storyLines(db, [article.story])
  return {
    article,
    body,
    provenance: withLearnt(provenance, learnt?.provenance ?? {}),
    remarks,
    mark: mark ?? unmarked(id),
    story: story ?? null,
  }
}

/** Files that could not be read, in the order of their names. */
export async function problems(db: LibraryDatabase): Promise<readonly ProblemRow[]> {
  return db.problems.orderBy('path').toArray()
}

/** The numbers of the left pane, outlets in the order of their names. */
export async function counts(db: LibraryDatabase): Promise<Counts> {
  const [stories, problemCount, outlets, marks] = await Promise.all([
    db.stories.count(),
    db.problems.count(),
    db.counts.orderBy('outlet').toArray(),
    db.marks.toArray(),
  ])
  const marked = await db.articles.bulkGet(marks.map((mark) => mark.id))
  const current = marks.filter((_, at) => marked[at]?.current === 1)
  const articles = outlets.reduce((sum, row) => sum + row.articles, 0)
  return {
    stories,
    articles,
    unread: articles - current.filter((mark) => mark.read).length,
    starred: current.filter((mark) => mark.starred).length,
    problems: problemCount,
    outlets: outlets.filter((row) => row.articles > 0),
  }
}

/** How the library stands to the folder; `null` before the first listing. */
export async function importState(db: LibraryDatabase): Promise<ImportState | null> {
  const row = await db.state.get('import')
  return row && typeof row.value === 'object' ? row.value : null
}

/** What became of a file: its articles, its problem, or `null` while it is not filed yet. */
export async function filed(
  db: LibraryDatabase,
  path: string,
): Promise<{
  readonly articles: readonly ArticleId[]
  readonly problem: ProblemRow | null
} | null> {
  const [file, problem] = await Promise.all([db.files.get(path), db.problems.get(path)])
  if (!file && !problem) return null
  return { articles: file?.articles ?? [], problem: problem ?? null }
}

/** The paths of files with just this content (SHA-256, hex). */
export async function pathsWithHash(db: LibraryDatabase, hash: string): Promise<readonly string[]> {
  return db.files.where('hash').equals(hash).primaryKeys()
}

/** A mark for an article the reader has not touched. */
export function unmarked(id: ArticleId): MarkRow {
  return { id, read: false, starred: false }
}

/** Provenance with what was learnt added to the rows in which nothing was stated. */
export function withLearnt(stated: Provenance, learnt: Partial<Provenance>): Provenance {
  const merged: Record<AttributionField, readonly Attribution[]> = { ...stated }
  for (const field of attributionFields) {
    if (stated[field].length === 0) merged[field] = learnt[field] ?? []
  }
  return merged
}
