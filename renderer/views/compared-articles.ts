import { html, type TemplateResult } from 'lit'
import type { Library } from '../controllers/library.ts'
import type { Route } from '../controllers/route.ts'

/** Two articles beside each other, or what three to six report. */
export function comparedArticles(
  { articles, tab }: Extract<Route, { view: 'compare' }>,
  library: Library | null,
): TemplateResult {
  const [a = '', b = '', ...others] = articles
  if (others.length > 0) {
    return html`<many-side-by-side
      .library=${library}
      .articles=${articles}
      .tab=${tab}
    ></many-side-by-side>`
  }
  return html`<side-by-side .library=${library} .a=${a} .b=${b} .tab=${tab}></side-by-side>`
}
