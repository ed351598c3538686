// The palette as a way to choose another story.
import { count } from '../elements/list-words.ts'
import type { PaletteGroup, PaletteWords } from '../elements/palette-dialog.ts'
import type { ArticleId, StoryId } from '../domain/article.ts'
import type { StoryWish } from '../domain/story-wish.ts'
import type { ArticleRow, LibraryDatabase } from '../library/database.ts'
import { articleGroups } from './palette-groups.ts'
import type { PaletteOf, Surroundings } from './palette-surroundings.ts'

/** What another story is chosen for. */
export type StoryChoice = Extract<PaletteOf, 'merge' | 'move'>

/** The articles that another story is chosen for. */
export interface Movers {
  readonly articles: readonly ArticleId[]
  /** The stories they tell now, each once. */
  readonly stories: readonly StoryId[]
}

/** Articles as they are to be moved, or their story to be merged. */
export async function moversOf(
  db: LibraryDatabase,
  articles: readonly ArticleId[],
): Promise<Movers> {
  const rows = await db.articles.bulkGet([...articles])
  return { articles, stories: [...new Set(rows.flatMap((row) => row?.story || []))] }
}

/**
 * The stories that were found, each by the first of its articles that was. Not the story that all of
 * the articles tell already; where they tell several, each of those can take in the others.
 */
export function otherStories(
  found: readonly ArticleRow[],
  { stories }: Movers,
  most: number,
): readonly PaletteGroup[] {
  const seen = new Set(stories.length === 1 ? stories : [])
  const firsts = found.filter(({ story }) => {
    if (seen.has(story)) return false
    seen.add(story)
    return true
  })
  const shown = { text: '', found: firsts.slice(0, most), around: null, most }
  return articleGroups({ ...shown, title: 'Other stories' })
}

/** What another story is chosen amid. */
export interface StoryChoiceMatter {
  readonly around: Surroundings
  readonly movers: Movers
  /** How many articles the library has. */
  readonly articles: number
}

/** What the palette says of itself while a story is chosen. */
export function storyChoiceWords(of: StoryChoice, about: StoryChoiceMatter): PaletteWords {
  const { base } = about.around
  const article = base?.line.article
  const moved = about.movers.articles.length
  const one = article?.headline || article?.outlet || 'this article'
  const name = moved > 1 ? count(moved, 'article') : one
  const isMove = of === 'move'
  return {
    label: isMove ? 'Move to another story' : 'Merge with another story',
    placeholder: 'Headline, source or byline of an article of the story',
    about: isMove ? name : base?.story?.story.headline || name,
    aboutWords: isMove ? ['Move', 'to the story of'] : ['Merge', 'with the story of'],
    enter: isMove ? 'move there' : 'make one story of both',
    modEnter: '',
    searched: `Searched the headlines, sources and bylines of ${count(about.articles, 'article')}.`,
  }
}

/** What the choice of an article of another story comes to. */
export function wishOfChoice(
  of: StoryChoice,
  articles: readonly ArticleId[],
  to: ArticleId,
): StoryWish {
  return of === 'move'
    ? { kind: 'move', articles, to }
    : { kind: 'merge', articles: [...articles, to] }
}
