// The views of three to six articles.
import { html, type TemplateResult } from 'lit'
import type { Library } from '../controllers/library.ts'
import type { CompareTab } from '../controllers/route.ts'
import '../elements/attributions-of-many.ts'
import '../elements/containment-matrix.ts'
import '../elements/publication-timeline.ts'
import '../elements/reported-table.ts'
import type { ComparedMany } from '../library/messages.ts'
import './names-panel.ts'
import './quotes-panel.ts'

/** The views of three to six articles, in the order of their keys. */
export const tabsOfMany: readonly { readonly tab: CompareTab; readonly name: string }[] = [
  { tab: 'matrix', name: 'Matrix' },
  { tab: 'text', name: 'What is reported' },
  { tab: 'quotes', name: 'Quotes' },
  { tab: 'names', name: 'Names and figures' },
  { tab: 'timeline', name: 'Timeline' },
  { tab: 'attribution', name: 'Attribution' },
]

/** What a view shows. */
export function manyPanel(
  tab: CompareTab,
  compared: ComparedMany,
  library: Library | null,
): TemplateResult {
  const { articles, pairs, table, timeline } = compared
  const ids = articles.map(({ id }) => id)
  switch (tab) {
    case 'text':
      return html`<reported-table .articles=${articles} .table=${table}></reported-table>`
    case 'quotes':
      return html`<quotes-panel .library=${library} .articles=${ids}></quotes-panel>`
    case 'names':
      return html`<names-panel .library=${library} .articles=${ids}></names-panel>`
    case 'timeline':
      return html`<publication-timeline
        .articles=${articles}
        .timeline=${timeline}
      ></publication-timeline>`
    case 'attribution':
      return html`<attributions-of-many .articles=${articles}></attributions-of-many>`
    default:
      return html`<containment-matrix .articles=${articles} .pairs=${pairs}></containment-matrix>`
  }
}
