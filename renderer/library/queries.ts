// Every read the views make, by name. They take values and return values; `liveQuery` may wrap any.
import type {
  ArticleId,
  Attribution,
  Body,
  HeldPicture,
  Provenance,
  StoryId,
} from '../domain/article.ts'
import { correctionsInForce, type CorrectionInForce } from './corrections.ts'
import type {
  ArticleRow,
  CountRow,
  ImportState,
  LibraryDatabase,
  MarkRow,
  ProblemRow,
  StoryRow,
  TagRow,
} from './database.ts'
import type { ArticleFilter } from './list-questions.ts'
import { unpack } from './packing.ts'
import { pictureId } from './picture-id.ts'
import { taggedWith, tagsOf } from './queries-tags.ts'
import { shownProvenance, withLearnt } from './shown-provenance.ts'

/** An article as one line of a list. */
export interface ArticleLine {
  readonly article: ArticleRow
  readonly mark: MarkRow
  /** In the order of their names; absent when it carries none. */
  readonly tags?: readonly TagRow[]
}

/** A story as a list shows it: its headline, then one line for each article that tells it. */
export interface StoryLine {
  readonly story: StoryRow
  readonly lines: readonly ArticleLine[]
}

/** All that the reading room shows of one article. */
export interface Reading {
  readonly article: ArticleRow
  readonly body: Body
  /** As read, completed by what was learnt from others, outweighed by the reader's corrections. */
  readonly provenance: Provenance
  /** The corrections in force, those made on the article itself first. */
  readonly corrections: readonly StandingCorrection[]
  /** The headline as its file has it. */
  readonly readHeadline: string
  readonly remarks: readonly string[]
  readonly mark: MarkRow
  readonly story: StoryLine | null
}

/** A correction as the reading room shows it. To undo it, take back the one made on `article`. */
export interface StandingCorrection extends CorrectionInForce {
  /** What stands in the file, or was learnt: what shows again when it is taken back. Not for headlines. */
  readonly asRead: readonly Attribution[]
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

/** All stories, newest first, from their table: for when the library worker cannot answer. */
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

/**
 * The articles a list shows, newest first, from the tables alone: a walk over all of them. Lists ask the
 * library worker, which has them at hand; this is for when it cannot answer.
 */
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
  const all = await newestFirst(db).primaryKeys()
  switch (filter.kind) {
    case 'all':
      return all
    case 'tag': {
      const tagged = new Set(await taggedWith(db, filter.tag))
      return all.filter((id) => tagged.has(id))
    }
    case 'unread':
    case 'starred': {
      const marks = new Map((await db.marks.toArray()).map((mark) => [mark.id, mark]))
      return filter.kind === 'unread'
        ? all.filter((id) => !marks.get(id)?.read)
        : all.filter((id) => marks.get(id)?.starred)
    }
  }
}

/** So many rows are looked at, for each that is wanted, for some that state a date. */
const lookedThrough = 20

/**
 * The newest articles of the library, newest first: a few, at once, whatever its size. What states no
 * date comes last, though it stands in the table under the day of its filing.
 */
export async function newestArticleIds(
  db: LibraryDatabase,
  most: number,
): Promise<readonly ArticleId[]> {
  const read = (limit: number) => newestFirst(db).limit(limit).toArray()
  return datedFirst(read, ({ published }) => published !== '', most)
}

/** The newest stories, newest first, those that nobody dates last: a few, at once, whatever the size. */
export async function newestStoryIds(
  db: LibraryDatabase,
  most: number,
): Promise<readonly StoryId[]> {
  const read = (limit: number) => db.stories.orderBy('sortDate').reverse().limit(limit).toArray()
  return datedFirst(read, ({ undated }) => undated !== true, most)
}

async function datedFirst<Row extends { readonly id: Id }, Id>(
  read: (limit: number) => Promise<readonly Row[]>,
  isDated: (row: Row) => boolean,
  most: number,
): Promise<readonly Id[]> {
  const first = await read(most)
  const rows = first.every(isDated) ? first : await read(most * lookedThrough)
  const dated = rows.filter(isDated)
  const others = rows.filter((row) => !isDated(row))
  return [...dated, ...others].slice(0, most).map(({ id }) => id)
}

function newestFirst(db: LibraryDatabase) {
  return db.articles.where('[current+sortDate]').between([1, ''], [1, '\uffff']).reverse()
}

/** The articles asked for, in the order asked; ones that are no more are left out. */
export async function articleLines(
  db: LibraryDatabase,
  ids: readonly ArticleId[],
): Promise<readonly ArticleLine[]> {
  const [articles, marks, tags] = await Promise.all([
    db.articles.bulkGet([...ids]),
    db.marks.bulkGet([...ids]),
    tagsOf(db, ids),
  ])
  return articles.flatMap((article, at) => {
    if (!article) return []
    const line = { article, mark: marks[at] ?? unmarked(article.id) }
    const own = tags.get(article.id)
    return [own ? { ...line, tags: own } : line]
  })
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
  const [[story], inForce] = await Promise.all([
    storyLines(db, [article.story]),
    correctionsInForce(db, [article]),
  ])
  const corrections = inForce.get(id) ?? []
  const known = withLearnt(provenance, learnt?.provenance ?? {})
  return {
    article,
    body,
    provenance: shownProvenance(provenance, { learnt: learnt?.provenance ?? {}, corrections }),
    corrections: corrections.map((correction) => {
      const { field } = correction
      return { ...correction, asRead: field === 'headline' ? [] : known[field] }
    }),
    readHeadline: article.readHeadline ?? article.headline,
    remarks,
    mark: mark ?? unmarked(id),
    story: story ?? null,
  }
}

/** A picture that lay in the article's file, by its number in `Picture.held`; `null`: not there. */
export async function pictureOf(
  db: LibraryDatabase,
  article: ArticleId,
  number: number,
): Promise<HeldPicture | null> {
  const row = await db.pictures.get(pictureId(article, number))
  return row ? { type: row.type, bytes: row.bytes } : null
}

/** Files that could not be read, in the order of their names. */
export async function problems(db: LibraryDatabase): Promise<readonly ProblemRow[]> {
  return db.problems.orderBy('path').toArray()
}

/**
 * The numbers of the left pane, outlets in the order of their names; from the tables, however many
 * marks there are. For when the library worker cannot answer.
 */
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
  const value = row?.value
  return typeof value === 'object' && 'settled' in value ? value : null
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
