// Whose text a source carries, and who carries its: from stories and how their articles stand to the
// first of each.
import type { ArticleId } from '../domain/article.ts'
import type { ArticleRow, LibraryDatabase, StoryRow } from './database.ts'

/** `took`: the source has the other's text. `gave`: the other has its. `same`: both have a third's. */
export type ExchangeRole = 'took' | 'gave' | 'same'

/** An article of a source beside one of another source with the same text, or part of it. */
export interface Exchange {
  readonly role: ExchangeRole
  /** How the one that carries stands to the story's first, as `StoryMember.relation` has it. */
  readonly relation: string
  /** The article of the source. */
  readonly own: ArticleId
  readonly other: ArticleId
  /** Of the other; '' when not stated. */
  readonly outlet: string
  /** Of the article that came first in its story. */
  readonly headline: string
  /** Of the article of the source, as its row has it; '' where no date is stated. */
  readonly published: string
}

/** Relations in which words of one stand in the other. */
const carried: ReadonlySet<string> = new Set([
  'reprint',
  'excerpt',
  'version',
  'partial',
  'rewritten',
  'translation',
])

/**
 * The exchanges of these articles of one source, in their order; ask for a few hundred at a time. Two
 * articles of the source itself are none.
 */
export async function exchangesOf(
  db: LibraryDatabase,
  ids: readonly ArticleId[],
): Promise<readonly Exchange[]> {
  const own = (await db.articles.bulkGet([...ids])).flatMap((row) => row ?? [])
  const stories = await storiesOf(db, own)
  const others = [...stories.values()].flatMap(({ members }) => members.map((one) => one.article))
  const rows = await db.articles.bulkGet([...new Set(others)])
  const byId = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])))
  return own.flatMap((row) => {
    const story = stories.get(row.story)
    return story ? exchangesIn(story, row, byId) : []
  })
}

async function storiesOf(db: LibraryDatabase, rows: readonly ArticleRow[]) {
  const ids = [...new Set(rows.map(({ story }) => story).filter((id) => id !== ''))]
  const stories = await db.stories.bulkGet(ids)
  const shared = stories.flatMap((story) => (story && story.members.length > 1 ? [story] : []))
  return new Map(shared.map((story) => [story.id, story]))
}

function exchangesIn(
  { members }: StoryRow,
  row: ArticleRow,
  byId: ReadonlyMap<ArticleId, ArticleRow>,
): readonly Exchange[] {
  const first = members[0] && byId.get(members[0].article)
  if (!first) return []
  const isFirst = first.id === row.id
  const pairs = members.slice(1).filter(({ article }) => isFirst || article === row.id)
  return pairs.flatMap(({ article, relation }) => {
    const other = isFirst ? byId.get(article) : first
    const role = roleIn(relation, isFirst)
    if (!other || !role || other.outlet === row.outlet) return []
    const { headline } = first
    const { outlet, id } = other
    return [{ role, relation, own: row.id, other: id, outlet, headline, published: row.published }]
  })
}

function roleIn(relation: string, isFirst: boolean): ExchangeRole | null {
  if (relation === 'common-source') return 'same'
  if (!carried.has(relation)) return null
  return isFirst ? 'gave' : 'took'
}
