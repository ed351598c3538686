import { learnFromCopy } from '../domain/attribute/learn.ts'
import { compareArticles } from '../domain/compare/compare.ts'
import type { Comparable, Comparison } from '../domain/compare/comparison.ts'
import { fingerprint } from '../domain/group/fingerprint.ts'
import { StoryIndex } from '../domain/group/stories.ts'
import type { Lessons, Newsroom } from './newsroom.ts'

/** The program's own newsroom: everything it does is in the domain. */
export const theNewsroom: Newsroom = {
  fingerprint,
  newIndex: () => new StoryIndex(),
  compare: compareArticles,
  learn: learnFromPair,
}

/** Only the one that took the text from the other can teach where that one was printed. */
function learnFromPair(a: Comparable, b: Comparable, { direction }: Comparison): Lessons {
  return {
    aboutA: direction === 'a-to-b' ? learnFromCopy(a.provenance, b) : {},
    aboutB: direction === 'b-to-a' ? learnFromCopy(b.provenance, a) : {},
  }
}
