import { langOf, toneOf } from './html-articles.ts'
import { markup, type Markup } from './markup.ts'
import { appearanceWords, tellingWords, wordsLeftWords } from './report-words.ts'
import type {
  ComparisonReport,
  ReportedArticle,
  ReportedStatement,
  ReportedStory,
  ReportedTelling,
} from './report.ts'

/** When three to six articles appeared, and what each reports. */
export function storyHtml(report: ComparisonReport): Markup {
  const { story, articles } = report
  if (!story) return markup``
  return markup`${timelineHtml(story, articles)}
${story.statements.length > 0 ? statementsHtml(story, articles) : null}`
}

function timelineHtml(
  { timeline, conflicts }: ReportedStory,
  articles: readonly ReportedArticle[],
) {
  const nameOf = (letter: string) => articles.find((one) => one.letter === letter)?.name ?? ''
  return markup`<section aria-labelledby="timeline">
<h2 id="timeline">When each appeared</h2>
<ol class="timeline">${timeline.map(
    (one) => markup`<li><b class="${toneOf(one.letter)}">${one.letter}</b>
<bdi>${nameOf(one.letter)}</bdi>: ${appearanceWords(one)}</li>
`,
  )}</ol>
${conflicts.map((says) => markup`<p class="conflict">${says}</p>`)}
</section>`
}

function statementsHtml(
  { statements }: ReportedStory,
  articles: readonly ReportedArticle[],
): Markup {
  const heads = articles.map(
    ({ letter, name }) =>
      markup`<th scope="col" class="${toneOf(letter)}"><b>${letter}</b> <bdi>${name}</bdi></th>`,
  )
  return markup`<section aria-labelledby="reported">
<h2 id="reported">What is reported</h2>
<div class="wide" tabindex="0" role="region" aria-label="Table of what is reported"><table class="reported">
<thead><tr>${heads}</tr></thead>
<tbody>${statements.map((one) => statementHtml(one, articles))}</tbody></table></div>
</section>`
}

function statementHtml(
  { reach, tellings }: ReportedStatement,
  articles: readonly ReportedArticle[],
) {
  const cells = articles.map((article) => {
    const telling = tellings.find(({ letter }) => letter === article.letter)
    return telling
      ? tellingHtml(telling, article, reach === 'one')
      : markup`<td class="quiet">not here</td>`
  })
  return markup`<tr class="reach-${reach}">${cells}</tr>
`
}

function tellingHtml(
  { manner, paragraph, words, wordsLeft }: ReportedTelling,
  article: ReportedArticle,
  isAlone: boolean,
): Markup {
  const how = isAlone ? 'only here' : tellingWords[manner]
  const left = wordsLeft > 0 ? ` … ${wordsLeftWords(wordsLeft)}` : ''
  return markup`<td class="${toneOf(article.letter)}"><p lang="${langOf(article)}" dir="${article.direction}">${words}<span class="left" lang="en">${left}</span></p>
<span class="quiet">¶ ${paragraph}, ${how}</span></td>`
}
