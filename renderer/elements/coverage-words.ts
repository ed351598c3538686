// How a coverage matrix says what an outlet did with a story.
import type { Relation } from '../domain/compare/comparison.ts'
import type { CoverageCell, CoverageKind } from '../library/queries-coverage.ts'
import { relationNames } from './relation-words.ts'

/** What each mark of the picture means. */
export const kindNames: Readonly<Record<CoverageKind, string>> = {
  original: 'original',
  copy: 'copy or excerpt',
  shared: 'some of its words, or the same source',
  own: 'own words, or not clear',
}

/** The marks in the order of the key. */
export const kindOrder: readonly CoverageKind[] = ['original', 'copy', 'shared', 'own']

/** `excerpt, 51% of the original`; `original, 2 articles`. */
export function cellWords({ relation, share, articles }: CoverageCell): string {
  const known = (Object.keys(relationNames) as Relation[]).find((name) => name === relation)
  const word = relation === 'first' ? 'original' : known ? relationNames[known] : relation
  const part =
    relation === 'excerpt' && share > 0 ? `, ${Math.round(share * 100)}% of the original` : ''
  return `${word}${part}${articles > 1 ? `, ${articles} articles` : ''}`
}

/** An outlet as a matrix names it. */
export function outletWords(outlet: string): string {
  return outlet || 'Source not stated'
}
