import type { People } from '../../attribute/quotes/people.ts'
import { peopleIn } from '../../attribute/quotes/people.ts'
import { wordsOf, type Word } from '../../attribute/quotes/words.ts'
import type { Comparable } from '../comparison.ts'
import { proseOf, type Prose } from '../prose.ts'

/** An article made ready to be asked what it names. */
export interface Reading {
  readonly article: Comparable
  /** Its number among the articles. */
  readonly at: number
  readonly prose: Prose
  /** BCP 47, `und` when nobody knows. */
  readonly language: string
  /** The day it was published, as ISO; '' when not stated. */
  readonly published: string
  /** The blocks that hold prose; `words` counts its paragraphs by them. */
  readonly blocks: readonly number[]
  readonly words: readonly Word[]
  /** Nobody where capitals do not mean names. */
  readonly people: People
}

/** Makes an article ready. */
export function readingOf(article: Comparable, at: number): Reading {
  const prose = proseOf(article)
  const blocks = [...new Set(prose.sentences.map(({ block }) => block))]
  const language = article.language || 'und'
  const words = wordsOf(blocks.map((block) => textOf(article, block)))
  return {
    article,
    at,
    prose,
    language,
    published: (article.provenance.published[0]?.value ?? '').slice(0, 10),
    blocks,
    words: namesByCapitals(language) ? words : [],
    people: peopleIn(namesByCapitals(language) ? words : []),
  }
}

/** Whether capitals mean names: not in German, where every noun has one, nor where there are none. */
function namesByCapitals(language: string): boolean {
  return /^(?:en|fr|es|it|pt|nl|sv|da|nb|no|fi|ca|ro|pl|cs|und)\b/.test(language)
}

/** The words of a block. */
export function textOf({ body }: Comparable, block: number): string {
  return body.blocks[block]?.text ?? ''
}

/** The number of the sentence that holds a place of a block; -1 when none does. */
export function sentenceAt({ prose }: Reading, block: number, start: number): number {
  return prose.sentences.findIndex(
    (one) => one.block === block && one.start <= start && one.end > start,
  )
}
