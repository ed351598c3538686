import { findQuotations } from './find-quotations.ts'
import type { QuotationModels } from './finding.ts'
import { contentWeights, cueWeights, sourceWeights } from './learnt-quotations.ts'
import { modelOf } from './linear.ts'
import type { Quotation } from './quotation.ts'

let learnt: QuotationModels | undefined

/**
 * What a text gives as somebody's words or views, by what was learnt from 504 marked articles of
 * political news in English. In other languages words in quote marks are found, views rarely. The
 * models are unpacked when first asked for.
 */
export function quotationsIn(paragraphs: readonly string[]): readonly Quotation[] {
  learnt ??= {
    cue: modelOf(cueWeights),
    source: modelOf(sourceWeights),
    content: modelOf(contentWeights),
  }
  return findQuotations(paragraphs, learnt)
}
