import type { Comparable, Sentence } from './comparison.ts'
import { sentencesOf } from './sentences.ts'
import { tokensOf, type Token } from './words.ts'

/** One article made ready: its sentences, and the tokens of each. */
export interface Prose {
  readonly article: Comparable
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly (readonly Token[])[]
}

/** An article made ready to be compared. */
export function proseOf(article: Comparable): Prose {
  const sentences = sentencesOf(article.body)
  const tokens = sentences.map(({ block, start, end }) =>
    tokensOf(article.body.blocks[block]?.text ?? '', start, end),
  )
  return { article, sentences, tokens }
}
