// From what the reader wants of stories to one act, and the act that takes it back.
import type { ReaderAct, StoryTie } from '../../main/contract.ts'
import type { ArticleId } from '../domain/article.ts'
import type { StoryWish } from '../domain/story-wish.ts'
import { withEarlierVersions } from '../library/earlier-versions.ts'
import type { LibraryDatabase, StoryNameRow, StoryRow, TieRow } from '../library/database.ts'
import type { Deed } from './deeds.ts'
import {
  articlesOf,
  membersOf,
  planOf,
  shortened,
  type NothingToDo,
  type Tied,
} from './story-plans.ts'
import { lastOfEach, pairKey, untied, type Members } from './story-ties.ts'

/** A wish made ready: the deed, and what is said once it is done. */
export interface StoryDeed extends Deed {
  readonly says: string
}

/**
 * Makes a deed of a wish. What takes it back restores just the ties and the name that stood before;
 * of contradictory wishes the newest holds.
 */
export async function storyDeed(
  db: LibraryDatabase,
  wish: StoryWish,
): Promise<StoryDeed | NothingToDo> {
  if (wish.kind === 'name') return nameDeed(db, wish)
  if (wish.kind === 'keep' && !wish.on) return letGo(db, wish.article)
  const stories = await storiesOf(db, articlesOf(wish))
  const plan = planOf(wish, stories)
  if ('problem' in plan) return plan
  const { told, undone, says } = plan
  const ties = await effective(db, { told, all: stories.flatMap(membersOf), wish })
  if (ties.length === 0) return { problem: plan.already }
  return { act: act(ties), back: act(await asTheyStand(db, ties)), undone, says }
}

/** Takes back whatever ties an article, or a version before it, to the others of its story. */
async function letGo(db: LibraryDatabase, article: ArticleId): Promise<StoryDeed | NothingToDo> {
  const [story] = await storiesOf(db, [article])
  if (!story) return { problem: 'This article is in no story.' }
  const became = await withEarlierVersions(db, membersOf(story))
  const standing = await tiesStanding(db, [...became.keys()])
  const ties = standing.filter(({ a, b, wish }) => {
    const isIts = (became.get(a) === article) !== (became.get(b) === article)
    return isIts && wish === 'together'
  })
  if (ties.length === 0) return { problem: 'You have not said that it stays here.' }
  return {
    act: act(untied(ties)),
    back: act(ties.map(({ a, b, wish }) => ({ a, b, wish }))),
    says: 'Broadsheet decides where the article belongs.',
    undone: 'The article stays in this story again.',
  }
}

/**
 * The ties that change something: what is said already is not said again. A merge also takes away what
 * parted any two of the stories.
 */
async function effective(
  db: LibraryDatabase,
  { told, all, wish }: { told: readonly StoryTie[]; all: Members; wish: Tied },
): Promise<readonly StoryTie[]> {
  const standing = await tiesStanding(db, all)
  const wanted = lastOfEach([...(wish.kind === 'merge' ? untied(partings(standing)) : []), ...told])
  const known = new Map(standing.map((tie) => [pairKey(tie), tie.wish]))
  return wanted.filter((tie) => (known.get(pairKey(tie)) ?? null) !== tie.wish)
}

function partings(standing: readonly TieRow[]): readonly TieRow[] {
  return standing.filter((tie) => tie.wish === 'apart')
}

/** The ties of these pairs as they stand: `null` where there is none. */
async function asTheyStand(
  db: LibraryDatabase,
  ties: readonly StoryTie[],
): Promise<readonly StoryTie[]> {
  const keys = ties.map(({ a, b }) => (a < b ? [a, b] : [b, a]) as [ArticleId, ArticleId])
  const rows = await db.ties.bulkGet(keys)
  return ties.map(({ a, b }, at) => ({ a, b, wish: rows[at]?.wish ?? null }))
}

/** The reader's ties between any two of these articles. */
async function tiesStanding(db: LibraryDatabase, articles: Members): Promise<readonly TieRow[]> {
  const known = new Set(articles)
  const found = await Promise.all(
    articles.map((a) => db.ties.where('[a+b]').between([a, ''], [a, '\uffff']).toArray()),
  )
  return found.flat().filter(({ b }) => known.has(b))
}

/**
 * The name goes to the article that gave the story its name, else to its first: so that what takes it
 * back leaves no other name of the story newer than the one that stood.
 */
async function nameDeed(
  db: LibraryDatabase,
  { article, name }: Extract<StoryWish, { kind: 'name' }>,
): Promise<StoryDeed | NothingToDo> {
  const [story] = await storiesOf(db, [article])
  if (!story) return { problem: 'This article is in no story.' }
  const members = membersOf(story)
  const versions = await withEarlierVersions(db, members)
  const names = (await db.storyNames.bulkGet([...versions.keys()])).flatMap((row) => row ?? [])
  const standing = names.reduce<StoryNameRow | undefined>(newer, undefined)
  const wanted = name?.trim() || null
  if (wanted === (standing?.name || null)) {
    return { problem: wanted ? 'That is its name already.' : 'You have given it no name.' }
  }
  const on = standing?.article ?? members[0] ?? article
  const named = (given: string | null): ReaderAct => {
    return { kind: 'story-named', article: on, name: given }
  }
  return {
    // Where others of the story were named before, no name is a newer word than theirs.
    act: named(wanted ?? (names.length > 1 ? '' : null)),
    back: named(standing?.name ?? null),
    says: wanted ? `The story is called “${shortened(wanted)}”.` : 'Your name was taken away.',
    undone: standing?.name
      ? `It is called “${shortened(standing.name)}” again.`
      : 'It has its own headline again.',
  }
}

function newer(known: StoryNameRow | undefined, row: StoryNameRow): StoryNameRow {
  return !known || row.act > known.act ? row : known
}

/** The stories that these articles tell, each once, in the order of the articles. */
async function storiesOf(
  db: LibraryDatabase,
  articles: readonly ArticleId[],
): Promise<readonly StoryRow[]> {
  const rows = await db.articles.bulkGet([...articles])
  const ids = new Set(rows.flatMap((row) => row?.story || []))
  return (await db.stories.bulkGet([...ids])).filter((story) => story !== undefined)
}

function act(ties: readonly StoryTie[]): ReaderAct {
  return { kind: 'ties', ties }
}
