import { isProse } from '../article.ts'
import type { Comparable, Sentence } from './comparison.ts'
import { sentencesOf } from './sentences.ts'
import { tokensOf, type Token } from './words.ts'

/** One article made ready: its sentences, and the tokens of each. */
export interface Prose {
  readonly article: Comparable
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly (readonly Token[])[]
}

/** Prose from which lines that many others print were taken out. */
export interface OwnProse extends Prose {
  /** The blocks taken out. */
  readonly boilerplate: readonly number[]
}

/** An article made ready to be compared, without the paragraphs that `isBoilerplate` names. */
export function proseOf(article: Comparable, isBoilerplate?: (text: string) => boolean): OwnProse {
  const boilerplate = article.body.blocks.flatMap((block, at) =>
    isProse(block) && isBoilerplate?.(block.text) ? [at] : [],
  )
  const setAside = new Set(boilerplate)
  const sentences = sentencesOf(article.body).filter(({ block }) => !setAside.has(block))
  const tokens = sentences.map(({ block, start, end }) =>
    tokensOf(article.body.blocks[block]?.text ?? '', start, end),
  )
  return { article, sentences, tokens, boilerplate }
}
