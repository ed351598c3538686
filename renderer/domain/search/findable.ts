import type { ArticleId, Body } from '../article.ts'
import { quotesSomebody, speakersIn } from './quoted.ts'
import type { Holding, State } from './query.ts'

/** What an article is found by, apart from what the reader did with it. */
export interface Findable {
  readonly id: ArticleId
  readonly headline: string
  /** As shown: learnt and corrected values count. */
  readonly outlet: string
  readonly byline: string
  /** Its blocks in order: prose, headings, notes, captions, tables. */
  readonly texts: readonly string[]
  /** Names that are given as the speakers of words in quotation marks. */
  readonly speakers: readonly string[]
  /** BCP 47, or `und`. */
  readonly language: string
  /** What lists are sorted by: an ISO date, or a date and time in UTC. */
  readonly sortDate: string
  readonly holdings: readonly Holding[]
}

/** What the reader did with an article, or the library found of it: for `is:` and `tag:`. */
export interface Standing {
  readonly states: readonly State[]
  /** The names of its tags. */
  readonly tags: readonly string[]
}

/** What is shown of an article's source. */
type Shown = Pick<Findable, 'id' | 'headline' | 'outlet' | 'byline' | 'language' | 'sortDate'> & {
  readonly isCorrected: boolean
}

/**
 * What an article is found by. `isCorrected`: it carries a correction that its newspaper printed.
 * Notes and captions are found as well; furniture of the page is not the article's.
 */
export function findable({ isCorrected, ...shown }: Shown, { blocks }: Body): Findable {
  const texts = blocks.map(({ text }) => text).filter((text) => text !== '')
  const quoting = texts.filter(quotesSomebody)
  const hasPicture = blocks.some((block) => block.kind === 'figure' && block.picture !== null)
  const hasQuote = quoting.length > 0 || blocks.some(({ kind }) => kind === 'quotation')
  const holdings: Holding[] = []
  if (hasPicture) holdings.push('picture')
  if (isCorrected) holdings.push('correction')
  if (hasQuote) holdings.push('quote')
  return { ...shown, texts, speakers: hasQuote ? speakersIn(texts) : [], holdings }
}
