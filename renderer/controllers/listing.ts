// Lists and counters as the page asks for them: of the library worker, which has them at hand; of the
// tables while it cannot answer.
import type { ArticleId, StoryId } from '../domain/article.ts'
import type { LibraryDatabase } from '../library/database.ts'
import type {
  ListAnswers,
  ListQuestion,
  PackedStories,
  StorySort,
} from '../library/list-questions.ts'
import { IdTable } from '../library/lists/id-table.ts'
import { Lister } from '../library/lists/lister.ts'
import { PackedIds, type Ids } from '../library/packed-ids.ts'
import {
  articleIds,
  counts,
  newestArticleIds,
  newestStoryIds,
  storyIds,
  type Counts,
} from '../library/queries.ts'
import type { Library } from './library.ts'

/** So long the worker may keep a list waiting, as when another window still files. Milliseconds. */
const patience = 8000
/** More than the tallest window shows. */
const firstLines = 100

/** Libraries whose worker has answered: from then on it is the quickest. */
const answering = new WeakSet<LibraryDatabase>()
/** Until then the page has the columns as they were kept; it only reads them. */
const ownListers = new WeakMap<LibraryDatabase, Lister>()

/** Which articles, and in what order. */
export type ArticleWish = Omit<Extract<ListQuestion, { kind: 'listed' }>, 'kind'>

/** Stories in their order; `sizes` says how many articles each has, where that is known. */
export interface ListedStories {
  readonly ids: Ids<StoryId>
  readonly sizes: Uint16Array | null
}

/** The articles of a list. Without the worker and without columns they stand newest first. */
export async function listed(library: Library, wish: ArticleWish): Promise<Ids<ArticleId>> {
  const packed = await asked(library, { kind: 'listed', ...wish })
  if (packed) return new PackedIds<ArticleId>(packed)
  return packedIds([...(await articleIds(library.db, wish.filter)), ...wish.kept])
}

/** The same before the worker is there, where that is quick; `null` where it is not. */
export async function listedFirst(
  library: Library,
  wish: ArticleWish,
): Promise<Ids<ArticleId> | null> {
  const packed = await atHand(library.db, { kind: 'listed', ...wish })
  if (packed) return new PackedIds<ArticleId>(packed)
  const isUsual = wish.filter.kind === 'all' && wish.sort === 'newest'
  return isUsual && !answering.has(library.db) ? newestArticleIds(library.db, firstLines) : null
}

/** The stories of the library. Without the worker and without columns they stand newest first. */
export async function listedStories(library: Library, sort: StorySort): Promise<ListedStories> {
  const packed = await asked(library, { kind: 'stories-listed', sort })
  return packed
    ? unpacked(packed)
    : { ids: packedIds(await storyIds(library.db), 's-'), sizes: null }
}

/** The same before the worker is there, where that is quick; `null` where it is not. */
export async function listedStoriesFirst(
  library: Library,
  sort: StorySort,
): Promise<ListedStories | null> {
  const packed = await atHand(library.db, { kind: 'stories-listed', sort })
  if (packed) return unpacked(packed)
  if (sort !== 'newest' || answering.has(library.db)) return null
  return { ids: await newestStoryIds(library.db, firstLines), sizes: null }
}

/** Each id once: a long list of texts would be slow to lay out. */
function packedIds<Id extends string>(ids: readonly Id[], prefix = ''): PackedIds<Id> {
  const table = new IdTable(prefix)
  for (const id of ids) table.add(id)
  const numbers = Uint32Array.from({ length: table.size }, (_, at) => at)
  return new PackedIds<Id>(table.packed(numbers), prefix)
}

function unpacked(packed: PackedStories): ListedStories {
  return { ids: new PackedIds<StoryId>(packed, 's-'), sizes: packed.sizes }
}

/** The numbers of the left pane. */
export async function counted(library: Library): Promise<Counts> {
  const [known, problems] = await Promise.all([
    asked(library, { kind: 'counted' }),
    library.db.problems.count(),
  ])
  return known ? { ...known, problems } : counts(library.db)
}

/** The same before the worker is there, where that is quick; `null` where it is not. */
export async function countedFirst({ db }: Library): Promise<Counts | null> {
  const [known, problems] = await Promise.all([
    atHand(db, { kind: 'counted' }),
    db.problems.count(),
  ])
  return known && { ...known, problems }
}

/**
 * What the columns answer, whatever it takes: without the worker and without kept columns this window
 * reads every row.
 */
export async function answered<Kind extends ListQuestion['kind']>(
  library: Library,
  question: Extract<ListQuestion, { kind: Kind }>,
): Promise<ListAnswers[Kind]> {
  return (await asked(library, question)) ?? ownLister(library.db).answer<Kind>(question)
}

/** Another value whenever an article row or what the reader did has changed. Two rows are read. */
export async function changesOf(db: LibraryDatabase): Promise<string> {
  const [edition, acts] = await Promise.all([db.state.get('edition'), db.state.get('acts')])
  return `${JSON.stringify(edition)} ${JSON.stringify(acts)}`
}

/** The same ids in the same order, as far as both are packed. */
export function sameIds<Id extends string>(a: Ids<Id>, b: Ids<Id>): boolean {
  return a instanceof PackedIds && b instanceof PackedIds && a.equals(b)
}

/** What the columns answer that an earlier run kept; `null` without them, or with a worker. */
async function atHand<Kind extends ListQuestion['kind']>(
  db: LibraryDatabase,
  question: Extract<ListQuestion, { kind: Kind }>,
): Promise<ListAnswers[Kind] | null> {
  if (answering.has(db) || !(await Lister.isQuick(db))) return null
  return ownLister(db).answer<Kind>(question)
}

function ownLister(db: LibraryDatabase): Lister {
  const lister = ownListers.get(db) ?? new Lister(db, null)
  ownListers.set(db, lister)
  return lister
}

/** What the worker answers; should it not, the kept columns; `null` without either. */
async function asked<Kind extends ListQuestion['kind']>(
  { db, desk }: Library,
  question: Extract<ListQuestion, { kind: Kind }>,
): Promise<ListAnswers[Kind] | null> {
  const answer = await inTime(desk.ask<Kind>(question))
  if (answer === null) {
    answering.delete(db)
    return atHand(db, question)
  }
  answering.add(db)
  ownListers.delete(db)
  return answer
}

async function inTime<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), patience)))
  try {
    return await Promise.race([asked, late])
  } catch {
    return null // whoever has to know of it is told by the worker itself
  } finally {
    clearTimeout(timer)
  }
}
