import type { Body } from '../domain/article.ts'
import type { Comparable } from '../domain/compare/comparison.ts'
import { inWords, type InWords } from '../domain/compare/in-words.ts'
import { topics } from '../domain/compare/topics.ts'
import { isolated } from '../domain/isolated.ts'
import type { ComparePlan } from '../elements/compare-items.ts'
import type { ComparedPair } from '../library/messages.ts'

/** What a comparison comes to, in words. */
export interface Said extends InWords {
  /** What runs of one side are about, by fold: `rb0`, side and first block. */
  readonly topics: ReadonlyMap<string, string>
}

/** As many characters of its first words name a run that names nobody. */
const openingLength = 56

/** The words for a comparison: what happened, the detail, and what each run is about. */
export function said({ a, b, comparison }: ComparedPair, { runs }: ComparePlan): Said {
  const named = runs.map(({ id, side, blocks }) => {
    const [own, other] = side === 'a' ? [a, b] : [b, a]
    const names = topics(own.body, blocks, other.body).join(', ')
    return [`r${id}`, names || opening(own.body, blocks)] as const
  })
  const words = inWords(inSentences(a), inSentences(b), comparison)
  return { ...words, topics: new Map(named) }
}

function inSentences(article: Comparable): Comparable {
  return { ...article, name: isolated(article.name) }
}

function opening(body: Body, blocks: readonly number[]): string {
  const text = body.blocks[blocks[0] ?? -1]?.text ?? ''
  if (text.length <= openingLength) return text && `“${text}”`
  const cut = text.slice(0, openingLength)
  const space = cut.lastIndexOf(' ')
  return `“${cut.slice(0, space > openingLength / 2 ? space : cut.length)}…”`
}
