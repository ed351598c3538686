import type { ArticleId } from '../domain/article.ts'
import { correctionsInForce } from './corrections.ts'
import type { ArticleRow, LibraryDatabase } from './database.ts'
import { tellStory, type StoryDesk, type StoryPapers, type ToldStory } from './tell-story.ts'

/** After so many milliseconds others have their turn: files that were read, a list that is asked for. */
const turn = 30

/** The papers of so many articles, or of one larger story, are taken out at once. */
const articlesAtOnce = 200

/**
 * Works stories out anew from their articles alone. What is stored of them is asked for once for many
 * stories: most have one or two articles, and asking costs more than an answer.
 */
export async function tellStories(
  desk: StoryDesk,
  groups: readonly (readonly ArticleId[])[],
): Promise<readonly ToldStory[]> {
  const told: ToldStory[] = []
  let since = performance.now()
  for (const some of portions(groups)) {
    const rows = await rowsOf(desk.db, some.flat())
    const stories = some
      .map((group) => group.flatMap((id) => rows.get(id) ?? []))
      .filter((members) => members.length > 0)
    const papers = await papersOf(desk.db, stories.filter(({ length }) => length > 1).flat())
    for (const members of stories) {
      told.push(await tellStory(desk, members, papers))
      if (performance.now() - since < turn) continue
      await othersTurn()
      since = performance.now()
    }
  }
  return told
}

/** Messages that wait are heard: those of a promise alone do not let them in. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

async function rowsOf(
  db: LibraryDatabase,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, ArticleRow>> {
  const rows = await db.articles.bulkGet([...ids])
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])))
}

/** An article that tells its story alone is held against nobody: its papers stay where they are. */
async function papersOf(db: LibraryDatabase, rows: readonly ArticleRow[]): Promise<StoryPapers> {
  const ids = rows.map((row) => row.id)
  const [bodies, learnt, corrections] = await Promise.all([
    db.bodies.bulkGet(ids),
    db.learnt.bulkGet(ids),
    correctionsInForce(db, rows),
  ])
  return {
    bodies: new Map(bodies.flatMap((row) => (row ? [[row.id, row.packed] as const] : []))),
    learnt: new Map(learnt.flatMap((row, at) => (row && ids[at] ? [[ids[at], row] as const] : []))),
    corrections,
  }
}

function portions(
  groups: readonly (readonly ArticleId[])[],
): readonly (readonly (readonly ArticleId[])[])[] {
  const all: (readonly ArticleId[])[][] = []
  let count = articlesAtOnce
  for (const group of groups) {
    if (count + group.length > articlesAtOnce) {
      all.push([])
      count = 0
    }
    all.at(-1)?.push(group)
    count += group.length
  }
  return all
}
