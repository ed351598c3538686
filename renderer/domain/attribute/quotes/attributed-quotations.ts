import { quotationsIn } from './quotations-in.ts'
import type { AttributedQuotation } from './speaker.ts'
import { withSpeakers } from './speakers.ts'

/** Every quotation of an article's prose, in order, with who said it. One string a paragraph. */
export function attributedQuotations(
  paragraphs: readonly string[],
): readonly AttributedQuotation[] {
  return withSpeakers(paragraphs, quotationsIn(paragraphs))
}
