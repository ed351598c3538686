// The views of two articles beside the text itself.
import { html, type TemplateResult } from 'lit'
import type { Library } from '../controllers/library.ts'
import type { CompareTab } from '../controllers/route.ts'
import type { ArticleId } from '../domain/article.ts'
import '../elements/attribution-table.ts'
import type { Pair } from '../elements/compare-pair.ts'
import type { ViewTab } from '../elements/view-tabs.ts'
import './names-panel.ts'
import './quotes-panel.ts'

/** The views of two articles, in the order of their keys. */
export const tabsOfTwo: readonly { readonly tab: CompareTab; readonly name: string }[] = [
  { tab: 'text', name: 'Text' },
  { tab: 'quotes', name: 'Quotes' },
  { tab: 'names', name: 'Names and figures' },
  { tab: 'attribution', name: 'Attribution' },
]

/** The views of two articles, with the number of their quotations where it is known. */
export function tabsWith(quotations: number | undefined): readonly ViewTab[] {
  if (quotations === undefined) return tabsOfTwo
  return tabsOfTwo.map((one) => (one.tab === 'quotes' ? { ...one, count: quotations } : one))
}

/** What a view other than the text is made of. */
export interface PanelParts {
  readonly library: Library | null
  readonly pair: Pair
  /** The same object as long as they are the same articles. */
  readonly articles: readonly ArticleId[]
}

/** What a view other than the text shows. */
export function comparePanel(tab: CompareTab, parts: PanelParts): TemplateResult {
  const { library, pair, articles } = parts
  switch (tab) {
    case 'quotes':
      return html`<quotes-panel .library=${library} .articles=${articles}></quotes-panel>`
    case 'names':
      return html`<names-panel .library=${library} .articles=${articles}></names-panel>`
    default:
      return html`<attribution-table .pair=${pair}></attribution-table>`
  }
}
