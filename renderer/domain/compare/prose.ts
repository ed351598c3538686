import { isProse, type Block, type Body } from '../article.ts'
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

/** An article made ready to be compared, without the blocks `setAside` (see `setAsideIn`). */
export function proseOf(article: Comparable, setAside: readonly number[] = []): OwnProse {
  const { sentences, tokens } = taken(article.body)
  if (setAside.length === 0) return { article, sentences, tokens, boilerplate: setAside }
  const gone = new Set(setAside)
  const isOwn = (at: number) => !gone.has(sentences[at]?.block ?? -1)
  return {
    article,
    sentences: sentences.filter((_, at) => isOwn(at)),
    tokens: tokens.filter((_, at) => isOwn(at)),
    boilerplate: setAside,
  }
}

/** The blocks of an article's prose that many others print. */
export function setAsideIn(
  { blocks }: Body,
  isBoilerplate: ((block: Block) => boolean) | undefined,
): readonly number[] {
  if (!isBoilerplate) return []
  return blocks.flatMap((block, at) => (isProse(block) && isBoilerplate(block) ? [at] : []))
}

type Taken = Pick<Prose, 'sentences' | 'tokens'>

/** An article is held against many others, and its sentences are the same each time. */
const known = new WeakMap<Body, Taken>()

function taken(body: Body): Taken {
  const before = known.get(body)
  if (before) return before
  const sentences = sentencesOf(body)
  const tokens = sentences.map(({ block, start, end }) =>
    tokensOf(body.blocks[block]?.text ?? '', start, end),
  )
  const made = { sentences, tokens }
  known.set(body, made)
  return made
}
