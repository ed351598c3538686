// The views of two articles beside the text itself.
import { html, type TemplateResult } from 'lit'
import type { CompareTab } from '../controllers/route.ts'
import '../elements/attribution-table.ts'
import type { Pair } from '../elements/compare-pair.ts'

/** The views of two articles, in the order of their keys. */
export const tabsOfTwo: readonly { readonly tab: CompareTab; readonly name: string }[] = [
  { tab: 'text', name: 'Text' },
  { tab: 'attribution', name: 'Attribution' },
]

/** What a view other than the text shows. */
export function comparePanel(pair: Pair): TemplateResult {
  return html`<attribution-table .pair=${pair}></attribution-table>`
}
