// The palette as a way to choose another story.
import { count } from '../elements/list-words.ts'
import type { PaletteGroup, PaletteWords } from '../elements/palette-dialog.ts'
import type { ArticleId } from '../domain/article.ts'
import type { StoryWish } from '../domain/story-wish.ts'
import type { ArticleRow } from '../library/database.ts'
import { articleGroups } from './palette-groups.ts'
import type { PaletteOf, Surroundings } from './palette-surroundings.ts'

/** What another story is chosen for. */
export type StoryChoice = Extract<PaletteOf, 'merge' | 'move'>

/** The stories that were found, each by the first of its articles that was; not the article's own. */
export function otherStories(
  found: readonly ArticleRow[],
  { base }: Surroundings,
  most: number,
): readonly PaletteGroup[] {
  const seen = new Set([base?.line.article.story])
  const firsts = found.filter(({ id, story }) => {
    if (id === base?.line.article.id || seen.has(story)) return false
    seen.add(story)
    return true
  })
  const shown = { text: '', found: firsts.slice(0, most), around: null, most }
  return articleGroups({ ...shown, title: 'Other stories' })
}

/** What the palette says of itself while a story is chosen. `articles`: how many the library has. */
export function storyChoiceWords(
  of: StoryChoice,
  { base }: Surroundings,
  articles: number,
): PaletteWords {
  const article = base?.line.article
  const name = article?.headline || article?.outlet || 'this article'
  const isMove = of === 'move'
  return {
    label: isMove ? 'Move to another story' : 'Merge with another story',
    placeholder: 'Headline, source or byline of an article of the story',
    about: isMove ? name : base?.story?.story.headline || name,
    aboutWords: isMove ? ['Move', 'to the story of'] : ['Merge', 'with the story of'],
    enter: isMove ? 'move there' : 'make one story of both',
    modEnter: '',
    searched: `Searched the headlines, sources and bylines of ${count(articles, 'article')}.`,
  }
}

/** What the choice of an article of another story comes to. */
export function wishOfChoice(of: StoryChoice, article: ArticleId, to: ArticleId): StoryWish {
  return of === 'move' ? { kind: 'move', article, to } : { kind: 'merge', articles: [article, to] }
}
