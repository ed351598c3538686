// The views of three to six articles.
import { html, type TemplateResult } from 'lit'
import type { CompareTab } from '../controllers/route.ts'
import '../elements/attributions-of-many.ts'
import '../elements/containment-matrix.ts'
import '../elements/publication-timeline.ts'
import '../elements/reported-table.ts'
import type { ComparedMany } from '../library/messages.ts'

/** The views of three to six articles, in the order of their keys. */
export const tabsOfMany: readonly { readonly tab: CompareTab; readonly name: string }[] = [
  { tab: 'matrix', name: 'Matrix' },
  { tab: 'text', name: 'What is reported' },
  { tab: 'timeline', name: 'Timeline' },
  { tab: 'attribution', name: 'Attribution' },
]

/** What a view shows. */
export function manyPanel(tab: CompareTab, compared: ComparedMany): TemplateResult {
  const { articles, pairs, table, timeline } = compared
  switch (tab) {
    case 'text':
      return html`<reported-table .articles=${articles} .table=${table}></reported-table>`
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
