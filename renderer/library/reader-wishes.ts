// What the reader says of stories, as it holds for the articles that are current now.
import type { ArticleId } from '../domain/article.ts'
import type { PairWish } from '../domain/group/wishes.ts'
import type { LibraryDatabase, StoryNameRow } from './database.ts'

/** What the reader says of stories. */
export interface ReaderWishes {
  /** Of pairs of current articles: what was said of a version holds for those that came after it. */
  readonly ties: readonly PairWish[]
  /** The reader's names for the stories that current articles tell. */
  readonly names: ReadonlyMap<ArticleId, Pick<StoryNameRow, 'name' | 'act'>>
}

/** All that the reader says of stories. */
export async function readerWishes(db: LibraryDatabase): Promise<ReaderWishes> {
  const [ties, names] = await Promise.all([db.ties.toArray(), db.storyNames.toArray()])
  if (ties.length + names.length === 0) return { ties: [], names: new Map() }
  const said = [...ties.flatMap(({ a, b }) => [a, b]), ...names.map(({ article }) => article)]
  const current = await currentVersions(db, [...new Set(said)])
  const resolved = ties.flatMap(({ a, b, wish }) =>
    (current.get(a) ?? []).flatMap((one) =>
      (current.get(b) ?? []).flatMap((other) =>
        one === other ? [] : [{ ...inOrder(one, other), wish, isDirect: one === a && other === b }],
      ),
    ),
  )
  return { ties: outweighed(resolved), names: newestNames(names, current) }
}

/** Each wish as a line of its own, its two articles the second and third word: to tell what is new. */
export function wishLines({ ties, names }: ReaderWishes): readonly string[] {
  return [
    ...ties.map(({ a, b, wish }) => `${wish} ${a} ${b}`),
    ...[...names].map(([id, { name, act }]) => `named ${id} ${id} ${act} ${name}`),
  ]
}

/** The articles of lines that only one of two lists has. */
export function wishesChanged(
  before: readonly string[],
  after: readonly string[],
): readonly ArticleId[] {
  const [old, now] = [new Set(before), new Set(after)]
  const changed = [
    ...before.filter((line) => !now.has(line)),
    ...after.filter((line) => !old.has(line)),
  ]
  return [...new Set(changed.flatMap((line) => line.split(' ').slice(1, 3)))] as ArticleId[]
}

interface Resolved extends PairWish {
  /** Said of these very articles and not of versions before them. */
  readonly isDirect: boolean
}

/** What is said of the versions that are current outweighs what was said of those before. */
function outweighed(resolved: readonly Resolved[]): readonly PairWish[] {
  const ties = new Map<string, PairWish>()
  const inTurn = [...resolved].sort(
    (x, y) => Number(x.isDirect) - Number(y.isDirect) || (x.wish < y.wish ? 1 : -1),
  )
  for (const { a, b, wish } of inTurn) ties.set(`${a} ${b}`, { a, b, wish })
  return [...ties.values()]
}

function newestNames(
  names: readonly StoryNameRow[],
  current: ReadonlyMap<ArticleId, readonly ArticleId[]>,
) {
  const newest = new Map<ArticleId, Pick<StoryNameRow, 'name' | 'act'>>()
  for (const { article, name, act } of [...names].sort((x, y) => x.act - y.act)) {
    for (const id of current.get(article) ?? []) newest.set(id, { name, act })
  }
  return newest
}

/** For each article the current ones it lives on in: itself, or versions that came after it. */
async function currentVersions(
  db: LibraryDatabase,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, readonly ArticleId[]>> {
  const rows = await db.articles.bulkGet([...ids])
  const found = new Map<ArticleId, readonly ArticleId[]>()
  for (const [at, id] of ids.entries()) {
    found.set(id, rows[at]?.current === 1 ? [id] : await laterCurrent(db, id))
  }
  return found
}

async function laterCurrent(db: LibraryDatabase, id: ArticleId): Promise<readonly ArticleId[]> {
  const seen = new Set([id])
  const current: ArticleId[] = []
  for (const version of seen) {
    for (const row of await db.articles.where('replaces').equals(version).toArray()) {
      if (row.current === 1) current.push(row.id)
      seen.add(row.id)
    }
  }
  return current
}

function inOrder(one: ArticleId, other: ArticleId): { a: ArticleId; b: ArticleId } {
  return one < other ? { a: one, b: other } : { a: other, b: one }
}
