import { cuesIn } from './cues.ts'
import { contentOf, type Tie } from './contents.ts'
import { alike, asFound, type Finding, type QuotationModels } from './finding.ts'
import type { Quotation } from './quotation.ts'
import { sourceOf } from './sources.ts'
import { withUnclaimed } from './unclaimed.ts'
import { wordsOf, type Word } from './words.ts'

/**
 * Everything that paragraphs give as somebody's words or views, in the order it stands: cues are told
 * first (a linear tagger), each takes the likeliest source and the likeliest words of its sentence and
 * the quoted sentences around it; then every longer stretch in quote marks that nobody claimed is given
 * to the cue nearest to it, or to who spoke before.
 *
 * Deterministic. Offsets are those of the paragraphs given.
 */
export function findQuotations(
  paragraphs: readonly string[],
  models: QuotationModels,
): readonly Quotation[] {
  const words = wordsOf(paragraphs)
  const found = distinct(words, tiedIn(words, models))
  return withUnclaimed(words, found, models)
    .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
    .map((one) => asFound(words, one))
}

function tiedIn(words: readonly Word[], models: QuotationModels): readonly Finding[] {
  return cuesIn(words, models.cue).flatMap((cue): readonly Finding[] => {
    const tie: Tie = { cue, source: sourceOf(words, cue, models.source) }
    const content = contentOf(words, tie, { model: models.content })
    return content ? [{ ...tie, spans: content.spans, carried: false }] : []
  })
}

/** Two cues that give the same words are one: the first stays. */
function distinct(words: readonly Word[], found: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = []
  for (const one of found) if (!kept.some((known) => alike(words, known, one))) kept.push(one)
  return kept
}
