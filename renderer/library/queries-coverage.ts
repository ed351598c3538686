// Which outlets tell which stories. Outlets are asked of an index, so no article is read; stories are
// read a portion at a time, and whatever else waits has its turn between two.
import type { ArticleId, StoryId } from '../domain/article.ts'
import { dayOf, daysAfter, monthOf, type Span } from './calendar.ts'
import type { LibraryDatabase, StoryRow } from './database.ts'

/** How an outlet tells a story: `shared` has some words of the original, `own` none, or it is not clear. */
export type CoverageKind = 'original' | 'copy' | 'shared' | 'own'

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

/** A story that two outlets or more tell. */
export interface CoveredStory {
  readonly story: StoryId
  /** Its first article. */
  readonly first: ArticleId
  readonly headline: string
  /** As its row has it; '' when none of its articles states a date. */
  readonly sortDate: string
  /** One for each outlet. Articles that state none count as one outlet, ''. */
  readonly cells: readonly CoverageCell[]
}

/** A story that one outlet alone tells, by its first article. */
export interface LoneStory {
  readonly outlet: string
  readonly article: ArticleId
  /** As above. */
  readonly sortDate: string
}

/** Outlets by stories over a period. */
export interface Coverage {
  /** Told by two outlets or more, newest first. */
  readonly shared: readonly CoveredStory[]
  /** Told by one outlet alone, newest first. */
  readonly lone: readonly LoneStory[]
  /** All stories of the period. */
  readonly stories: number
}

/** How a long look through stories is followed, and ended. */
export interface CoverageWalk {
  /** So many stories of so many were looked at. */
  readonly told: (done: number, all: number) => void
  /** Whether nobody waits for the answer any more. */
  readonly isOver: () => boolean
}

const storiesAtOnce = 400
const outletsAtOnce = 8

/** The days of the oldest dated story, and of the newest up to tomorrow; '' when there is none. */
export interface LibraryDays {
  readonly first: string
  readonly last: string
}

/** From when to when the library has stories; a date in the far future is a slip, and no end. */
export async function libraryDays(db: LibraryDatabase, today: string): Promise<LibraryDays> {
  const [first, last] = await Promise.all([
    db.stories.orderBy('sortDate').filter(isDated).first(),
    db.stories.where('sortDate').below(daysAfter(today, 2)).reverse().filter(isDated).first(),
  ])
  return { first: dayOf(first?.sortDate ?? ''), last: dayOf(last?.sortDate ?? '') }
}

function isDated({ undated }: StoryRow): boolean {
  return !undated
}

/** The months that have stories, newest first, at most `most`; counted by the index. */
export async function monthsWithStories(
  db: LibraryDatabase,
  { first, last }: LibraryDays,
  most: number,
): Promise<readonly string[]> {
  if (!first || !last) return []
  const months: string[] = []
  // A library of a century is not asked month by month.
  for (let month = monthOf(last), asked = 0; month.to > first && asked < 240; asked += 1) {
    const { from, to } = month
    const stories = await db.stories.where('sortDate').between(from, to, true, false).count()
    if (stories > 0) months.push(from.slice(0, 7))
    if (months.length >= most) break
    month = monthOf(daysAfter(from, -1))
  }
  return months
}

/**
 * Outlets by the stories of a period; what is not dated is in none but that of all time, whose `from` is
 * ''. `null` when nobody waits for it any more.
 */
export async function coverageOf(
  db: LibraryDatabase,
  span: Span,
  { told, isOver }: CoverageWalk,
): Promise<Coverage | null> {
  const all = await storiesIn(db, span).count()
  const outlets = await outletsIn(db, span)
  const shared: CoveredStory[] = []
  const lone: LoneStory[] = []
  let [done, counted] = [0, 0]
  for await (const stories of portionsOf(db, span)) {
    await addOlder(db, stories, outlets)
    if (isOver()) return null
    const within = span.from === '' ? stories : stories.filter(isDated)
    for (const story of within) sort(story, outlets, { shared, lone })
    done += stories.length
    counted += within.length
    told(done, Math.max(all, done))
    await othersTurn()
  }
  if (isOver()) return null
  return { shared: shared.reverse(), lone: lone.reverse(), stories: counted }
}

function storiesIn(db: LibraryDatabase, { from, to }: Span) {
  return db.stories.where('sortDate').between(from, to, true, false)
}

/**
 * The stories of a period, oldest first, a portion at a time: forwards, which the database gives in one
 * piece, from the date where the portion before ended. Stories of that very date come again and are
 * left out; a date with more of them than a portion holds takes a larger one.
 */
async function* portionsOf(
  db: LibraryDatabase,
  { from, to }: Span,
): AsyncGenerator<readonly StoryRow[]> {
  let [begin, most] = [from, storiesAtOnce]
  let known = new Set<StoryId>()
  for (;;) {
    const rows = await storiesIn(db, { from: begin, to }).limit(most).toArray()
    yield rows.filter(({ id }) => !known.has(id))
    const last = rows.at(-1)?.sortDate
    if (last === undefined || rows.length < most) return
    known = new Set(rows.filter(({ sortDate }) => sortDate === last).map(({ id }) => id))
    most = last === begin ? most * 2 : storiesAtOnce
    begin = last
  }
}

type OutletsOf = Map<ArticleId, string>

/** The outlet of each article of the period, by the index of outlets alone. */
async function outletsIn(db: LibraryDatabase, { from, to }: Span): Promise<OutletsOf> {
  const names = (await db.counts.toCollection().primaryKeys()) as readonly string[]
  const outlets: OutletsOf = new Map()
  for (let at = 0; at < names.length; at += outletsAtOnce) {
    const some = names.slice(at, at + outletsAtOnce)
    const ids = await Promise.all(
      some.map((outlet) =>
        db.articles
          .where('[current+outlet+sortDate]')
          .between([1, outlet, from], [1, outlet, to], true, false)
          .primaryKeys(),
      ),
    )
    ids.forEach((own, one) => {
      for (const id of own) outlets.set(id, some[one] ?? '')
    })
    await othersTurn()
  }
  return outlets
}

/** A story of the period may have articles from before it: their rows are read. */
async function addOlder(
  db: LibraryDatabase,
  stories: readonly StoryRow[],
  outlets: OutletsOf,
): Promise<void> {
  const older = stories.flatMap(({ members }) =>
    members.map(({ article }) => article).filter((id) => !outlets.has(id)),
  )
  if (older.length === 0) return
  for (const row of await db.articles.bulkGet(older)) if (row) outlets.set(row.id, row.outlet)
}

function sort(
  story: StoryRow,
  outlets: OutletsOf,
  into: { readonly shared: CoveredStory[]; readonly lone: LoneStory[] },
): void {
  const cells = cellsOf(story, outlets)
  const [only] = cells
  const first = story.members[0]?.article
  if (!only || first === undefined) return
  const { id, headline } = story
  const sortDate = story.undated ? '' : story.sortDate
  if (cells.length > 1) into.shared.push({ story: id, first, headline, sortDate, cells })
  else into.lone.push({ outlet: only.outlet, article: first, sortDate })
}

const kinds: ReadonlyMap<string, CoverageKind> = new Map([
  ['first', 'original'],
  ['alone', 'original'],
  ['reprint', 'copy'],
  ['excerpt', 'copy'],
  ['version', 'copy'],
  ['partial', 'shared'],
  ['rewritten', 'shared'],
  ['common-source', 'shared'],
  ['translation', 'shared'],
])

const nearness: Readonly<Record<CoverageKind, number>> = { original: 0, copy: 1, shared: 2, own: 3 }

function cellsOf({ members }: StoryRow, outlets: OutletsOf): readonly CoverageCell[] {
  const cells = new Map<string, CoverageCell>()
  for (const { article, relation, share } of members) {
    const outlet = outlets.get(article)
    if (outlet === undefined) continue
    const kind = kinds.get(relation) ?? 'own'
    const known = cells.get(outlet)
    const articles = (known?.articles ?? 0) + 1
    const isNearer = !known || nearness[kind] < nearness[known.kind]
    cells.set(
      outlet,
      isNearer ? { outlet, article, kind, relation, share, articles } : { ...known, articles },
    )
  }
  return [...cells.values()]
}

function othersTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
