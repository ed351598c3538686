import { quotationsIn } from './quotations-in.ts'
import { quotedStretches } from './quoted-stretches.ts'
import type { AttributedQuotation } from './speaker.ts'
import { withSpeakers } from './speakers.ts'

/**
 * Every quotation of an article's prose, in order, with who said it. One string a paragraph. Speakers and
 * views are looked for in English only, or where the language is not known; of articles in any other,
 * the words in quote marks are given and nobody is named.
 */
export function attributedQuotations(
  paragraphs: readonly string[],
  language = '',
): readonly AttributedQuotation[] {
  if (!/^(?:en\b|und\b|$)/iu.test(language)) return quotedStretches(paragraphs)
  return withSpeakers(paragraphs, quotationsIn(paragraphs))
}
