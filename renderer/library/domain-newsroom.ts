import { learnFromCopy } from '../domain/attribute/learn.ts'
import { compareArticles } from '../domain/compare/compare.ts'
import type { Comparable, Comparison } from '../domain/compare/comparison.ts'
import { fingerprint } from '../domain/group/fingerprint.ts'
import { sameEventWords } from '../domain/group/same-event-words.ts'
import { StoryIndex } from '../domain/group/stories.ts'
import { subjectOf } from '../domain/group/subject.ts'
import type { Lessons, Newsroom } from './newsroom.ts'
import { isoDay } from './row-facts.ts'

/** The program's own newsroom: everything it does is in the domain. */
export const theNewsroom: Newsroom = {
  fingerprint,
  subject: subjectOf,
  newIndex: (traitsOf) => new StoryIndex(traitsOf),
  compare: compareArticles,
  learn: learnFromPair,
  sameEvent: (article, first) => sameEventWords(toldBy(article), toldBy(first)),
}

function toldBy({ name, headline, body, provenance }: Comparable) {
  return { name, headline, body, published: isoDay(provenance.published) }
}

/** Only the one that took the text from the other can teach where that one was printed. */
function learnFromPair(a: Comparable, b: Comparable, { direction }: Comparison): Lessons {
  return {
    aboutA: direction === 'a-to-b' ? learnFromCopy(a.provenance, b) : {},
    aboutB: direction === 'b-to-a' ? learnFromCopy(b.provenance, a) : {},
  }
}
