import { toneOf } from './html-articles.ts'
import { markup, type Markup } from './markup.ts'
import { kindWords, standingWords } from './report-words.ts'
import type { ComparisonReport, ReportedArticle, ReportedName } from './report.ts'

/** The names and figures, one column for each article. */
export function namesHtml({ names, articles }: ComparisonReport): Markup {
  if (!names) return markup``
  const heads = articles.map(
    ({ letter, name }) =>
      markup`<th scope="col" class="${toneOf(letter)}"><b>${letter}</b> <bdi>${name}</bdi></th>`,
  )
  return markup`<section aria-labelledby="names">
<h2 id="names">Names and figures</h2>
${
  names.length === 0
    ? markup`<p class="quiet">No names or figures were found.</p>`
    : markup`<div class="wide" tabindex="0" role="region" aria-label="Table of names and figures"><table class="names">
<thead><tr><th scope="col">Name or figure</th>${heads}</tr></thead>
<tbody>${names.map((name) => nameHtml(name, articles))}</tbody></table></div>`
}
</section>`
}

function nameHtml(one: ReportedName, articles: readonly ReportedArticle[]): Markup {
  return markup`<tr class="${one.standing}"><th scope="row"><bdi>${one.name}</bdi>
<span class="quiet">${kindWords[one.kind]}, ${standingWords[one.standing]}${
    one.detail ? markup`; <bdi>${one.detail}</bdi>` : null
  }${one.why ? markup`; <bdi>${one.why}</bdi>` : null}</span></th>
${articles.map(({ letter }) => cellHtml(one, letter))}</tr>`
}

function cellHtml({ mentions }: ReportedName, letter: string): Markup {
  const own = mentions.filter((mention) => mention.letter === letter)
  if (own.length === 0) return markup`<td class="quiet">not here</td>`
  const forms = [...new Set(own.map(({ words }) => words))]
  return markup`<td>${forms.map((words) => {
    const numbers = own.filter((one) => one.words === words).map(({ paragraph }) => paragraph)
    const paragraphs = [...new Set(numbers)].join(', ')
    return markup`<div><bdi>${words}</bdi> <span class="quiet">¶ ${paragraphs}</span></div>`
  })}</td>`
}
