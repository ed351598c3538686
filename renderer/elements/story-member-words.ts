import type { StoryMember } from '../library/database.ts'
import { relationNames } from './relation-words.ts'

const words = new Map([
  ...Object.entries(relationNames),
  ['same-event', 'same event'],
  ['first', 'original'],
  ['alone', ''],
])

/** How an article of a story stands to its first, in a word or two; '' when it stands alone. */
export function memberRelation({ relation, share }: StoryMember): string {
  const word = words.get(relation) ?? relation
  // An excerpt says how much of the original it has: the one number a reader asks for first.
  return relation === 'excerpt' && share > 0 ? `${word}, ${Math.round(share * 100)}%` : word
}
