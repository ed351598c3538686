// The page of a story asks this.
import type { ArticleId } from '../domain/article.ts'
import type { DateConflict } from '../domain/compare/story/date-conflicts.ts'
import { isBefore } from '../domain/compare/story/stated-moment.ts'
import { timeline, type Timeline } from '../domain/compare/story/timeline.ts'
import { comparablesOf } from './comparables.ts'
import { withEarlierVersions } from './earlier-versions.ts'
import type { LibraryDatabase, StoryMember, StoryRow } from './database.ts'
import { storyLines, type ArticleLine } from './queries.ts'

/** One article of a story: its line, how it stands there, and how it is called. */
export interface StoryTeller {
  readonly line: ArticleLine
  readonly member: StoryMember
  /** Its outlet, or a stand-in; no two of a story have the same. */
  readonly name: string
  /** The reader put it there: it is tied to more than half of the others. */
  readonly placed: boolean
}

/** All that is known of the story an article tells. */
export interface StoryCoverage {
  readonly story: StoryRow
  /** What its first article's file calls it; the story's headline unless the reader named it. */
  readonly ownHeadline: string
  /** In the order of the story: its first article in front. */
  readonly tellers: readonly StoryTeller[]
  /** When they appeared; its positions are those of `tellers`. */
  readonly timeline: Timeline
}

/** The story that an article tells; `null` when the article is gone, or tells none (any more). */
export async function storyCoverage(
  db: LibraryDatabase,
  article: ArticleId,
  now: number,
): Promise<StoryCoverage | null> {
  const row = await db.articles.get(article)
  const [told] = row?.story ? await storyLines(db, [row.story]) : []
  if (!told) return null
  const { story, lines } = told
  const ids = lines.map((line) => line.article.id)
  const [named, placed] = await Promise.all([comparablesOf(db, ids), placedByReader(db, story)])
  const tellers = lines.flatMap((line, at): readonly StoryTeller[] => {
    const member = story.members.find((one) => one.article === line.article.id)
    if (!member) return []
    const name = named[at]?.name ?? line.article.headline
    return [{ line, member, name, placed: placed.has(member.article) }]
  })
  const known = timeline(named, [], now)
  return {
    story,
    ownHeadline: lines[0]?.article.headline ?? '',
    tellers,
    timeline: { ...known, conflicts: [...known.conflicts, ...datedEarly(tellers, known)] },
  }
}

/**
 * The articles of a story that the reader put there. A tie says only of two articles that they belong
 * together: the one that is tied to most of the others was put among them, and not they beside it.
 */
export async function placedByReader(
  db: LibraryDatabase,
  { members }: StoryRow,
): Promise<ReadonlySet<ArticleId>> {
  const ids = members.filter(({ kept }) => kept).map(({ article }) => article)
  if (ids.length === 0) return new Set()
  const became = await withEarlierVersions(
    db,
    members.map(({ article }) => article),
  )
  const rows = await db.ties
    .where('b')
    .anyOf([...became.keys()])
    .toArray()
  const tied = new Map<ArticleId, Set<ArticleId>>(ids.map((id) => [id, new Set()]))
  for (const { a, b, wish } of rows) {
    const [one, other] = [became.get(a), became.get(b)]
    if (wish !== 'together' || !one || !other || one === other) continue
    tied.get(one)?.add(other)
    tied.get(other)?.add(one)
  }
  const half = (members.length - 1) / 2
  return new Set(ids.filter((id) => (tied.get(id)?.size ?? 0) > half))
}

/** Articles that take from the first of the story, yet are dated before it. */
function datedEarly(
  tellers: readonly StoryTeller[],
  { appearances }: Timeline,
): readonly DateConflict[] {
  const first = appearances.find(({ article }) => article === 0)?.published
  if (!first) return []
  return appearances.flatMap(({ article, published }): readonly DateConflict[] => {
    const relation = tellers[article]?.member.relation ?? ''
    if (!published || !copies.has(relation) || !isBefore(published, first)) return []
    const dates = [published.value, first.value]
    return [{ kind: 'copy-before-source', articles: [article, 0], dates, evidence: [] }]
  })
}

const copies: ReadonlySet<string> = new Set(['reprint', 'excerpt', 'rewritten', 'partial'])
