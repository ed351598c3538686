import type { Body, ReadResult } from '../../renderer/domain/article.ts'
import type { Comparable, Comparison } from '../../renderer/domain/compare/comparison.ts'
import { StoryIndex } from '../../renderer/domain/group/stories.ts'
import { noSubject } from '../../renderer/domain/group/subject.ts'
import { thePlan } from '../../renderer/domain/group/traits.ts'
import type { Lessons, Newsroom } from '../../renderer/library/newsroom.ts'
import type { FileToRead } from '../../renderer/library/read-file.ts'
import { anArticle, stated } from './an-article.ts'

/**
 * A toy press for tests of filing. A text's lines say what it is:
 * `headline`, then words; `#1 #2` name events (articles that share one tell one story, chains
 * count), `by The Post` states the outlet, `on 2026-01-05` the date, `from The Post` teaches it about longer articles of the
 * story, `broken` makes it a problem.
 */
export function readToy({ bytes }: Pick<FileToRead, 'bytes'>): Promise<ReadResult> {
  const text = new TextDecoder().decode(bytes)
  if (text.includes('broken')) {
    return Promise.resolve({ problem: { reason: 'It is broken.', advice: 'Mend it.' } })
  }
  const articles = text.split('\n---\n').map((one) => {
    const [headline = '', ...paragraphs] = one.split('\n')
    const outlet = /^by (.*)$/m.exec(one)?.[1]
    const published = /^on (\d{4}-\d{2}-\d{2})$/m.exec(one)?.[1]
    return anArticle({
      ...{ headline, paragraphs },
      ...(outlet ? { outlet } : {}),
      ...(published ? { published } : {}),
    })
  })
  return Promise.resolve({ articles })
}

/** The thinking of the toy press. */
export const toyNewsroom: Newsroom = {
  fingerprint: (body) => Uint32Array.from(eventsOf(body).flatMap(runsOf)),
  subject: () => noSubject,
  newIndex: (traitsOf) => new StoryIndex(traitsOf, { ...thePlan, oneRunOf: 1 }),
  compare: compareToy,
  learn: learnToy,
  sameEvent: (article, first) => `${article.name} and ${first.name} tell of one event`,
}

function textOf(body: Body): string {
  return body.blocks.map((block) => block.text).join('\n')
}

function eventsOf(body: Body): readonly number[] {
  const found = [...textOf(body).matchAll(/#(\d+)/g)].map((match) => Number(match[1]))
  return [...new Set(found)].sort((a, b) => a - b)
}

/** An event is three runs of words: enough to tie two articles that tell it. */
function runsOf(event: number): readonly number[] {
  return [event * 3, event * 3 + 1, event * 3 + 2]
}

/** The longer one is the original; equal lengths say nothing. */
function compareToy(a: Comparable, b: Comparable): Comparison {
  const [lengthA, lengthB] = [textOf(a.body).length, textOf(b.body).length]
  const direction = lengthA === lengthB ? 'unknown' : lengthA > lengthB ? 'a-to-b' : 'b-to-a'
  return {
    sentencesA: [],
    sentencesB: [],
    links: [],
    pairs: [],
    onlyA: [],
    onlyB: [],
    boilerplateA: [],
    boilerplateB: [],
    aInB: 1,
    bInA: 1,
    typographic: 0,
    relation: lengthA === lengthB ? 'reprint' : 'excerpt',
    direction,
    reasons: [
      { about: 'relation', text: `${a.name} and ${b.name} share words`, evidence: [] },
      { about: 'direction', text: `one of ${a.name} and ${b.name} is longer`, evidence: [] },
    ],
  }
}

function learnToy(a: Comparable, b: Comparable, { direction }: Comparison): Lessons {
  return {
    aboutA: direction === 'a-to-b' ? lesson(b) : {},
    aboutB: direction === 'b-to-a' ? lesson(a) : {},
  }
}

function lesson(teacher: Comparable): Lessons['aboutA'] {
  const outlet = /^from (.*)$/m.exec(textOf(teacher.body))?.[1]
  if (!outlet) return {}
  const [evidence] = stated(outlet).evidence
  return {
    outlet: [
      {
        ...stated(outlet),
        status: 'learnt',
        evidence: evidence ? [{ ...evidence, article: teacher.id }] : [],
      },
    ],
  }
}
