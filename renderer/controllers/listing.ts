// Lists and counters as the page asks for them: of the library worker, which has them at hand; of the
// tables while it cannot answer.
import type { ArticleId, StoryId } from '../domain/article.ts'
import type { LibraryDatabase } from '../library/database.ts'
import type { ListQuestion, StorySort } from '../library/list-questions.ts'
import { PackedIds, type Ids } from '../library/packed-ids.ts'
import { articleIds, counts, storyIds, type Counts } from '../library/queries.ts'
import type { Library } from './library.ts'

/** So long the worker may keep a list waiting, as when another window still files. Milliseconds. */
const patience = 4000

/** Which articles, and in what order. */
export type ArticleWish = Omit<Extract<ListQuestion, { kind: 'listed' }>, 'kind'>

/** Stories in their order; `sizes` says how many articles each has, where that is known. */
export interface ListedStories {
  readonly ids: Ids<StoryId>
  readonly sizes: Uint16Array | null
}

/** The articles of a list. Without the worker they stand newest first, whatever was asked for. */
export async function listed(library: Library, wish: ArticleWish): Promise<Ids<ArticleId>> {
  const asked = library.desk.ask({ kind: 'listed', ...wish })
  const packed = await inTime(asked)
  if (packed) return new PackedIds<ArticleId>(packed)
  const found = await articleIds(library.db, wish.filter)
  const without = wish.kept.filter((id) => !found.includes(id))
  return [...found, ...without]
}

/** The stories of the library. Without the worker they stand newest first. */
export async function listedStories(library: Library, sort: StorySort): Promise<ListedStories> {
  const packed = await inTime(library.desk.ask({ kind: 'stories-listed', sort }))
  if (!packed) return { ids: await storyIds(library.db), sizes: null }
  return { ids: new PackedIds<StoryId>(packed, 's-'), sizes: packed.sizes }
}

/** The numbers of the left pane. */
export async function counted(library: Library): Promise<Counts> {
  const [known, problems] = await Promise.all([
    inTime(library.desk.ask({ kind: 'counted' })),
    library.db.problems.count(),
  ])
  return known ? { ...known, problems } : counts(library.db)
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
