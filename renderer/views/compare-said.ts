import { relationTo, sharedParagraphs } from '../elements/relation-words.ts'
import type { ComparedPair } from '../library/messages.ts'

/** What a comparison comes to, in words. */
export interface Said {
  readonly sentence: string
  readonly detail: string
  /** What long runs of one side are about, by fold: `rb0`, side and first block. */
  readonly topics: ReadonlyMap<string, string>
}

/** The words for a comparison. */
export function said(pair: ComparedPair): Said {
  const sentence = `${pair.a.name}: ${relationTo(pair.comparison, pair.b.name)}`
  return { sentence, detail: sharedParagraphs(pair.comparison, pair.b.body), topics: new Map() }
}
