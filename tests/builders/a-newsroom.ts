import type { ArticleId, Body, ReadResult } from '../../renderer/domain/article.ts'
import type { Comparable, Comparison } from '../../renderer/domain/compare/comparison.ts'
import type { Lessons, Newsroom, StoryIndex } from '../../renderer/library/newsroom.ts'
import type { FileToRead } from '../../renderer/library/read-file.ts'
import { anArticle, stated } from './an-article.ts'

/**
 * A toy press for tests of filing. A text's lines say what it is:
 * `headline`, then words; `#1 #2` name events (articles that share one tell one story, chains
 * count), `by The Post` states the outlet, `from The Post` teaches it about longer articles of the
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
    return anArticle({ headline, paragraphs, ...(outlet ? { outlet } : {}) })
  })
  return Promise.resolve({ articles })
}

/** The thinking of the toy press. */
export const toyNewsroom: Newsroom = {
  fingerprint: (body) => Uint32Array.from(eventsOf(body)),
  newIndex: () => new ToyIndex(),
  compare: compareToy,
  learn: learnToy,
}

class ToyIndex implements StoryIndex {
  readonly #prints = new Map<ArticleId, Uint32Array>()

  add(id: ArticleId, prints: Uint32Array): readonly ArticleId[] {
    this.#prints.set(id, prints)
    return []
  }

  remove(id: ArticleId): readonly ArticleId[] {
    this.#prints.delete(id)
    return []
  }

  boilerplateOf(): undefined {
    return undefined
  }

  storyOf(id: ArticleId): readonly ArticleId[] {
    const story = new Set([id])
    for (const member of story) {
      const own = this.#prints.get(member) ?? new Uint32Array()
      for (const [other, prints] of this.#prints) {
        if (prints.some((print) => own.includes(print))) story.add(other)
      }
    }
    return [...story]
  }
}

function textOf(body: Body): string {
  return body.blocks.map((block) => block.text).join('\n')
}

function eventsOf(body: Body): readonly number[] {
  const found = [...textOf(body).matchAll(/#(\d+)/g)].map((match) => Number(match[1]))
  return [...new Set(found)].sort((a, b) => a - b)
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
