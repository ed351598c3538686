// How a coverage matrix says what an outlet did with a story.
import type { CoverageCell } from '../library/queries-coverage.ts'
import type { CoverageKind } from '../library/telling.ts'
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
  const word = relationWords.get(relation) ?? relation
  const part =
    relation === 'excerpt' && share > 0 ? `, ${Math.round(share * 100)}% of the original` : ''
  return `${word}${part}${articles > 1 ? `, ${articles} articles` : ''}`
}

const relationWords = new Map([
  ...Object.entries(relationNames),
  ['first', 'original'],
  ['alone', 'original'],
  ['same-event', 'the same event in its own words'],
])

/** An outlet as a matrix names it. */
export function outletWords(outlet: string): string {
  return outlet || 'Source not stated'
}
