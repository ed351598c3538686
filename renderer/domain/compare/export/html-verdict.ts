import { percent } from '../phrases.ts'
import { toneOf } from './html-articles.ts'
import { markup, type Markup } from './markup.ts'
import { directionWords, reasonsToTell, shareWords } from './report-words.ts'
import type { ComparisonReport, ReportedComparison, ReportedReason } from './report.ts'

/** How two articles are related, how much of each stands in the other, and why we say so. */
export function verdictHtml(report: ComparisonReport, comparison: ReportedComparison): Markup {
  const reasons = reasonsToTell(report, comparison)
  return markup`${sharesHtml(report, comparison)}
<p class="direction">${capital(comparison.relationLabel)}: ${directionWords(report, comparison)}.</p>
${reasons.length > 0 ? markup`<ul class="reasons">${reasons.map(reasonHtml)}</ul>` : null}`
}

function sharesHtml(report: ComparisonReport, comparison: ReportedComparison): Markup {
  return markup`<ul class="shares">${shareWords(report, comparison).map(
    ({ letter, share, says }) => markup`<li class="${toneOf(letter)}"><span>${says}</span>
<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="whole" width="100" height="4"/><rect class="share" width="${Math.round(share * 100)}" height="4"/></svg></li>`,
  )}</ul>`
}

function reasonHtml({ text, evidence }: ReportedReason): Markup {
  return markup`<li>${text}${evidence.map(
    ({ words, where, article }) =>
      markup` <span class="quiet"><q><bdi>${words}</bdi></q> ${where} of <bdi>${article}</bdi></span>`,
  )}</li>`
}

/** Of three to six articles: how much of the article of a row stands in that of a column. */
export function matrixHtml(report: ComparisonReport): Markup {
  const { articles, comparisons } = report
  const share = (row: string, column: string) => {
    const one = comparisons.find(({ a, b }) => a === row && b === column)
    const other = comparisons.find(({ a, b }) => a === column && b === row)
    return one ? percent(one.aInB) : other ? percent(other.bInA) : ''
  }
  const head = articles.map(
    ({ letter, name }) =>
      markup`<th scope="col"><b class="${toneOf(letter)}">${letter}</b> <bdi>${name}</bdi></th>`,
  )
  const rows = articles.map(
    ({ letter, name }) => markup`<tr><th scope="row"><b class="${toneOf(letter)}">${letter}</b>
<bdi>${name}</bdi></th>${articles.map((column) =>
      column.letter === letter
        ? markup`<td class="quiet">itself</td>`
        : markup`<td>${share(letter, column.letter)}</td>`,
    )}</tr>`,
  )
  return markup`<section aria-labelledby="matrix">
<h2 id="matrix">Who holds how much of whom</h2>
<div class="wide" tabindex="0" role="region" aria-label="Table of shares"><table class="matrix">
<thead><tr><td class="quiet">of, in</td>${head}</tr></thead>
<tbody>${rows}</tbody></table></div>
<h2>Each two</h2>
${comparisons.map(
  (one) => markup`<section class="two"><h3>${one.sentence}</h3>
<p class="quiet">${one.detail}</p>${verdictHtml(report, one)}</section>`,
)}
</section>`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
