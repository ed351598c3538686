// From what the reader wants of stories to one act, and the act that takes it back.
import type { ReaderAct, StoryTie } from '../../main/contract.ts'
import type { ArticleId } from '../domain/article.ts'
import type { StoryWish } from '../domain/story-wish.ts'
import type { LibraryDatabase, StoryNameRow, StoryRow, TieRow } from '../library/database.ts'
import type { Deed } from './deeds.ts'
import {
  eachAlone,
  lastOfEach,
  pairKey,
  tiesAmong,
  tiesApart,
  tiesTogether,
  untied,
  type Members,
} from './story-ties.ts'

/** A wish made ready: the deed, and what is said once it is done. */
export interface StoryDeed extends Deed {
  readonly says: string
}

/** What cannot be done, in a plain sentence. */
export interface NothingToDo {
  readonly problem: string
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
  const stories = await storiesOf(db, articlesOf(wish))
  const plan = planOf(wish, stories)
  if ('problem' in plan) return plan
  const { told, undone, says } = plan
  const ties = await effective(db, { told, all: stories.flatMap(membersOf), wish })
  if (ties.length === 0) return { problem: plan.already }
  return { act: act(ties), back: act(await asTheyStand(db, ties)), undone, says }
}

/** What a wish comes to. */
interface Plan {
  readonly told: readonly StoryTie[]
  readonly says: string
  readonly undone: string
  /** What is said when all of it holds already. */
  readonly already: string
}

type Tied = Exclude<StoryWish, { kind: 'name' }>

function articlesOf(wish: Tied): readonly ArticleId[] {
  if (wish.kind === 'move') return [wish.article, wish.to]
  return 'articles' in wish ? wish.articles : [wish.article]
}

function planOf(wish: Tied, stories: readonly StoryRow[]): Plan | NothingToDo {
  const [first = '' as ArticleId] = articlesOf(wish)
  const story = stories.find((one) => membersOf(one).includes(first))
  if (!story) return { problem: 'This article is in no story.' }
  switch (wish.kind) {
    case 'merge':
      return merged(stories)
    case 'take-out':
      return takenOut(wish.article, membersOf(story))
    case 'split':
      return splitOff(wish.articles, stories)
    case 'move':
      return moved(wish, story, stories)
    case 'keep':
      return kept(wish, membersOf(story))
    case 'never':
      return never(wish.articles, stories)
  }
}

function merged(stories: readonly StoryRow[]): Plan | NothingToDo {
  if (stories.length < 2) return { problem: 'These articles are one story already.' }
  return {
    told: tiesTogether(stories.map(membersOf)),
    says: `${counted(stories.length)} stories are one now.`,
    undone: 'The stories are as they were.',
    already: 'You have made them one story already.',
  }
}

function takenOut(article: ArticleId, members: Members): Plan | NothingToDo {
  const others = without(members, [article])
  if (others.length === 0) return { problem: 'Nobody else tells this story.' }
  return {
    told: tiesApart([[article], others]),
    says: 'The article was taken out of the story.',
    undone: 'The article is back in its story.',
    already: 'You have taken it out already.',
  }
}

function splitOff(articles: Members, stories: readonly StoryRow[]): Plan | NothingToDo {
  const left = without(stories.flatMap(membersOf), articles)
  if (left.length === 0 && stories.length < 2) {
    return { problem: 'These are all the articles of the story.' }
  }
  const isOne = articles.length === 1
  return {
    told: [...tiesAmong(articles), ...tiesApart([articles, left])],
    says: isOne
      ? 'The article is a story of its own now.'
      : `${counted(articles.length)} articles are a story of their own now.`,
    undone: 'The stories are as they were.',
    already: 'You have split them off already.',
  }
}

function moved(
  { article, to }: Extract<StoryWish, { kind: 'move' }>,
  story: StoryRow,
  stories: readonly StoryRow[],
): Plan | NothingToDo {
  const target = stories.find((one) => membersOf(one).includes(to))
  if (!target || target === story) return { problem: 'It is in that story already.' }
  const left = without(membersOf(story), [article])
  return {
    told: [...tiesTogether([[article], membersOf(target)]), ...tiesApart([[article], left])],
    says: `The article was moved to “${shortened(target.headline)}”.`,
    undone: 'The article is back in its story.',
    already: 'You have moved it there already.',
  }
}

function kept(
  { article, on }: Extract<StoryWish, { kind: 'keep' }>,
  members: Members,
): Plan | NothingToDo {
  const others = without(members, [article])
  if (others.length === 0) return { problem: 'Nobody else tells this story.' }
  const ties = tiesTogether([[article], others])
  return {
    told: on ? ties : untied(tiesApart([[article], others])),
    says: on ? 'The article stays in this story.' : 'Broadsheet decides where the article belongs.',
    undone: on ? 'Broadsheet decides again.' : 'The article stays in this story again.',
    already: on ? 'It stays in this story already.' : 'You have not said that it stays here.',
  }
}

function never(articles: Members, stories: readonly StoryRow[]): Plan | NothingToDo {
  if (articles.length < 2) return { problem: 'Select at least two articles to part.' }
  const parts = stories.length > 1 ? stories.map(membersOf) : eachAlone(articles)
  return {
    told: tiesApart(parts),
    says:
      stories.length > 1
        ? 'These stories will never be one.'
        : 'These articles are parted for good.',
    undone: 'Broadsheet decides again.',
    already: 'You have parted them already.',
  }
}

/**
 * The ties that change something: what is said already is not said again. Taking back touches only what
 * the reader tied. A merge also takes away what parted any two of the stories.
 */
async function effective(
  db: LibraryDatabase,
  { told, all, wish }: { told: readonly StoryTie[]; all: Members; wish: Tied },
): Promise<readonly StoryTie[]> {
  const standing = await tiesStanding(db, all)
  const wanted = lastOfEach([...(wish.kind === 'merge' ? untied(partings(standing)) : []), ...told])
  const known = new Map(standing.map((tie) => [pairKey(tie), tie.wish]))
  if (wish.kind === 'keep' && !wish.on) {
    return wanted.filter((tie) => known.get(pairKey(tie)) === 'together')
  }
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
  const names = await db.storyNames.bulkGet([...members])
  const standing = names.reduce<StoryNameRow | undefined>(newer, undefined)
  const wanted = name?.trim() || null
  if (wanted === (standing?.name ?? null)) {
    return { problem: wanted ? 'That is its name already.' : 'You have given it no name.' }
  }
  const on = standing?.article ?? members[0] ?? article
  const named = (given: string | null): ReaderAct => {
    return { kind: 'story-named', article: on, name: given }
  }
  return {
    act: named(wanted),
    back: named(standing?.name ?? null),
    says: wanted ? `The story is called “${shortened(wanted)}”.` : 'Your name was taken away.',
    undone: standing
      ? `It is called “${shortened(standing.name)}” again.`
      : 'It has its own headline again.',
  }
}

function newer(
  known: StoryNameRow | undefined,
  row: StoryNameRow | undefined,
): StoryNameRow | undefined {
  return row && (!known || row.act > known.act) ? row : known
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

function membersOf(story: StoryRow): Members {
  return story.members.map(({ article }) => article)
}

function without(articles: Members, gone: Members): Members {
  const left = new Set(gone)
  return articles.filter((article) => !left.has(article))
}

function act(ties: readonly StoryTie[]): ReaderAct {
  return { kind: 'ties', ties }
}

const numberWords = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

function counted(number: number): string {
  return numberWords[number] ?? String(number)
}

function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 58).trimEnd()}…` : words || 'the other story'
}
