import type { ArticleId } from '../domain/article.ts'
import { isolated } from '../domain/isolated.ts'
import { articleLines, storyLines, type ArticleLine, type StoryLine } from '../library/queries.ts'
import type { Library } from './library.ts'

/** The article being read, and the story it tells. */
export interface Here {
  readonly line: ArticleLine
  readonly story: StoryLine | null
}

/** What the library knows of the article being read; `null` when it is not there. */
export async function here(library: Library, article: ArticleId): Promise<Here | null> {
  const [line] = await articleLines(library.db, [article])
  if (!line) return null
  const [story] = await storyLines(library.db, [line.article.story])
  return { line, story: story ?? null }
}

/**
 * The two articles that `Compare` would set side by side: the copy first, then what it is held
 * against, the story's first article. `null` when nobody else tells the story.
 */
export function pairAt({ line, story }: Here): readonly [ArticleLine, ArticleLine] | null {
  const [first, second] = story?.lines ?? []
  if (!first || !second) return null
  return line.article.id === first.article.id ? [second, first] : [line, first]
}

/** What the button for comparing says; '' where there is nothing to compare. */
export function comparingWords(here: Here | null): string {
  const pair = here && pairAt(here)
  if (!pair) return ''
  if (here.story?.lines.length === 2) return 'Compare 2 versions'
  const other = pair.find(({ article }) => article.id !== here.line.article.id)
  return other?.article.outlet
    ? `Compare with ${isolated(other.article.outlet)}`
    : 'Compare side by side'
}
