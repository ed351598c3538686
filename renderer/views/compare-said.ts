import { inWords, topics, type InWords } from '../domain/compare/in-words.ts'
import { plan } from '../elements/compare-plan.ts'
import type { ComparedPair } from '../library/messages.ts'

/** What a comparison comes to, in words. */
export interface Said extends InWords {
  /** What runs of one side are about, by fold: `rb0`, side and first block. */
  readonly topics: ReadonlyMap<string, string>
}

/** The words for a comparison: what happened, the detail, and what each run is about. */
export function said({ a, b, comparison }: ComparedPair): Said {
  const named = plan(a, b, comparison).runs.map(({ id, side, blocks }) => {
    const [own, other] = side === 'a' ? [a, b] : [b, a]
    return [`r${id}`, topics(own.body, blocks, other.body).join(', ')] as const
  })
  return { ...inWords(a, b, comparison), topics: new Map(named) }
}
