// The stories that a picture of outlets by stories shows: who tells them, and how. Their rows are read,
// so ask for as many as are in sight; who tells what at all is asked of the library worker.
import type { ArticleId, StoryId } from '../domain/article.ts'
import type { LibraryDatabase, StoryRow } from './database.ts'
import { coverageKinds, kindOf, type CoverageKind } from './telling.ts'

/** An outlet that tells a story. */
export interface CoverageCell {
  readonly outlet: string
  /** Its article; of several the nearest to the original. */
  readonly article: ArticleId
  readonly kind: CoverageKind
  /** As `StoryMember.relation` has it. */
  readonly relation: string
  /** How much of the original stands in it, 0 to 1. */
  readonly share: number
  /** How many articles of the outlet tell it. */
  readonly articles: number
}

/** A story, and who tells it. */
export interface CoveredStory {
  readonly story: StoryId
  /** Its first article. */
  readonly first: ArticleId
  readonly headline: string
  /** The newest date its articles state, as lists sort it; '' when none of them states one. */
  readonly sortDate: string
  /** One for each outlet. Articles that state none count as one outlet, ''. */
  readonly cells: readonly CoverageCell[]
}

type Teller = { readonly outlet: string; readonly date: string }

/** These stories, in their order; ones that are no more are left out. */
export async function coveredStories(
  db: LibraryDatabase,
  ids: readonly StoryId[],
): Promise<readonly CoveredStory[]> {
  const stories = (await db.stories.bulkGet([...ids])).flatMap((story) => story ?? [])
  const members = stories.flatMap((story) => story.members.map(({ article }) => article))
  const rows = await db.articles.bulkGet(members)
  const tellers = new Map(
    rows.flatMap((row) =>
      row ? [[row.id, { outlet: row.outlet, date: row.published && row.sortDate }] as const] : [],
    ),
  )
  return stories.flatMap((story) => covered(story, tellers) ?? [])
}

function covered(
  story: StoryRow,
  tellers: ReadonlyMap<ArticleId, Teller>,
): CoveredStory | undefined {
  const { id, headline, members } = story
  const first = members[0]?.article
  if (first === undefined) return undefined
  // Not as the story's row has it: one that was told by an earlier program takes the day of filing for a date.
  const dates = members.map(({ article }) => tellers.get(article)?.date ?? '')
  const sortDate = dates.reduce((newest, date) => (date > newest ? date : newest), '')
  return { story: id, first, headline, sortDate, cells: cellsOf(story, tellers) }
}

function cellsOf(
  { members }: StoryRow,
  tellers: ReadonlyMap<ArticleId, Teller>,
): readonly CoverageCell[] {
  const cells = new Map<string, CoverageCell>()
  for (const { article, relation, share } of members) {
    const outlet = tellers.get(article)?.outlet
    if (outlet === undefined) continue
    const kind = kindOf(relation)
    const known = cells.get(outlet)
    const articles = (known?.articles ?? 0) + 1
    const isNearer = !known || nearness(kind) < nearness(known.kind)
    cells.set(
      outlet,
      isNearer ? { outlet, article, kind, relation, share, articles } : { ...known, articles },
    )
  }
  return [...cells.values()]
}

function nearness(kind: CoverageKind): number {
  return coverageKinds.indexOf(kind)
}
