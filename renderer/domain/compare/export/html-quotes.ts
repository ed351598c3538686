import { langOf, toneOf } from './html-articles.ts'
import { markup, type Markup } from './markup.ts'
import { sameWords, sightingWords, type SameWords } from './report-words.ts'
import type {
  ComparisonReport,
  ReportedArticle,
  ReportedQuotation,
  ReportedSighting,
  ReportedSpeaker,
} from './report.ts'

/** Who is quoted, and how each article gives the words. */
export function quotesHtml({ speakers, articles }: ComparisonReport): Markup {
  if (!speakers) return markup``
  return markup`<section aria-labelledby="quotes">
<h2 id="quotes">Quotes by speaker</h2>
${speakers.length === 0 ? markup`<p class="quiet">No quotations were found.</p>` : null}
${speakers.map((speaker) => speakerHtml(speaker, articles))}
</section>`
}

function speakerHtml(
  { name, roles, quotations }: ReportedSpeaker,
  articles: readonly ReportedArticle[],
): Markup {
  return markup`<section class="speaker">
<h3><bdi>${name || 'Not clear who speaks'}</bdi></h3>
${roles.length > 0 ? markup`<p class="quiet"><bdi>${roles.join('; ')}</bdi></p>` : null}
${quotations.map((one) => quotationHtml(one, articles))}
</section>`
}

function quotationHtml(quotation: ReportedQuotation, articles: readonly ReportedArticle[]) {
  const missing = articles.filter(
    ({ letter }) => !quotation.sightings.some((sighting) => sighting.letter === letter),
  )
  return markup`<div class="quotation">
${sameWords(quotation).map((one) => wordsHtml(one, articles))}
${
  missing.length > 0
    ? markup`<p class="quiet">Not in <bdi>${missing.map(({ name }) => name).join(', ')}</bdi>.</p>`
    : null
}</div>`
}

function wordsHtml({ words, sightings }: SameWords, articles: readonly ReportedArticle[]): Markup {
  const articleOf = ({ letter }: ReportedSighting) => articles.find((one) => one.letter === letter)
  const [first] = sightings.map(articleOf)
  const sources = sightings.map(
    (one, at) => markup`${at > 0 ? '; ' : ''}<b class="${toneOf(one.letter)}">${one.letter}</b>
<bdi>${articleOf(one)?.name ?? ''}</bdi>, <bdi>${sightingWords(one)}</bdi>`,
  )
  return markup`<blockquote><p lang="${first ? langOf(first) : ''}" dir="auto">${words}</p></blockquote>
<p class="quiet source">${sources}</p>`
}
