import type { BlockRole } from '../../renderer/domain/article.ts'
import { compareArticles } from '../../renderer/domain/compare/compare.ts'
import type { Comparable, Comparison } from '../../renderer/domain/compare/comparison.ts'
import { aText } from './some-prose.ts'

/** Two texts compared, paragraph by paragraph. */
export function compared(a: readonly string[], b: readonly string[]): Comparison {
  return compareArticles(aText('A', a), aText('B', b))
}

/** The word edits between two texts: class, words in A, words in B. */
export function editsBetween(a: string, b: string): readonly (readonly [string, string, string])[] {
  return compared([a], [b])
    .links.flatMap(({ edits }) => edits)
    .map((edit) => [edit.class, edit.wordsA, edit.wordsB])
}

/** The article with one block in another role. */
export function withRole(article: Comparable, block: number, role: BlockRole): Comparable {
  const blocks = article.body.blocks.map((one, at) => (at === block ? { ...one, role } : one))
  return { ...article, body: { ...article.body, blocks } }
}
