// What a wish about stories comes to: which pairs of articles it ties or parts, and how that is said.
import type { StoryTie } from '../../main/contract.ts'
import type { ArticleId } from '../domain/article.ts'
import type { StoryWish } from '../domain/story-wish.ts'
import type { StoryRow } from '../library/database.ts'
import { eachAlone, tiesAmong, tiesApart, tiesTogether, type Members } from './story-ties.ts'

/** What cannot be done, in a plain sentence. */
export interface NothingToDo {
  readonly problem: string
}

/** What a wish comes to. */
export interface Plan {
  readonly told: readonly StoryTie[]
  readonly says: string
  readonly undone: string
  /** What is said when all of it holds already. */
  readonly already: string
}

/** A wish about pairs of articles. */
export type Tied = Exclude<StoryWish, { kind: 'name' }>

/** The articles a wish names. */
export function articlesOf(wish: Tied): readonly ArticleId[] {
  if (wish.kind === 'move') return [...wish.articles, wish.to]
  return 'articles' in wish ? wish.articles : [wish.article]
}

/** What a wish comes to, of the stories its articles tell. */
export function planOf(wish: Tied, stories: readonly StoryRow[]): Plan | NothingToDo {
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
      return moved(wish, stories)
    case 'keep':
      return kept(wish.article, membersOf(story))
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

/** Whoever is in the other story already stays there; the others part from those they leave. */
function moved(
  { articles, to }: Extract<StoryWish, { kind: 'move' }>,
  stories: readonly StoryRow[],
): Plan | NothingToDo {
  const target = stories.find((one) => membersOf(one).includes(to))
  const movers = target ? without(articles, membersOf(target)) : []
  const isOne = movers.length === 1
  if (!target || movers.length === 0) {
    return { problem: `${articles.length === 1 ? 'It is' : 'They are'} in that story already.` }
  }
  const partings = stories
    .filter((story) => story !== target)
    .flatMap((story) =>
      tiesApart([shared(membersOf(story), movers), without(membersOf(story), movers)]),
    )
  return {
    told: [...tiesAmong(movers), ...tiesTogether([movers, membersOf(target)]), ...partings],
    says: `${isOne ? 'The article was' : `${counted(movers.length)} articles were`} moved to “${shortened(target.headline)}”.`,
    undone: isOne ? 'The article is back in its story.' : 'The articles are back in their stories.',
    already: `You have moved ${isOne ? 'it' : 'them'} there already.`,
  }
}

function kept(article: ArticleId, members: Members): Plan | NothingToDo {
  const others = without(members, [article])
  if (others.length === 0) return { problem: 'Nobody else tells this story.' }
  return {
    told: tiesTogether([[article], others]),
    says: 'The article stays in this story.',
    undone: 'Broadsheet decides again.',
    already: 'It stays in this story already.',
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

/** The articles of a story, its first in front. */
export function membersOf(story: StoryRow): Members {
  return story.members.map(({ article }) => article)
}

function without(articles: Members, gone: Members): Members {
  const left = new Set(gone)
  return articles.filter((article) => !left.has(article))
}

function shared(articles: Members, others: Members): Members {
  const wanted = new Set(others)
  return articles.filter((article) => wanted.has(article))
}

const numberWords = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

function counted(number: number): string {
  return numberWords[number] ?? String(number)
}

/** A headline short enough for a sentence. */
export function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 58).trimEnd()}…` : words || 'the other story'
}
