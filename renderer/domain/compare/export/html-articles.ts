import { markup, type Markup } from './markup.ts'
import { sizeWords, statusWords } from './report-words.ts'
import type {
  ComparisonReport,
  ReportedArticle,
  ReportedAttribution,
  ReportedValue,
} from './report.ts'

/** The articles with where each comes from. */
export function articlesHtml({ articles }: ComparisonReport): Markup {
  return markup`<section aria-labelledby="articles">
<h2 id="articles">The articles</h2>
<div class="articles">
${articles.map(articleHtml)}
</div>
</section>`
}

/** The class that colours what is of an article: A is blue, B is amber, the rest have their letter. */
export function toneOf(letter: string): string {
  return `tone-${letter.toLowerCase()}`
}

/** `und` says nothing: an empty `lang` stops the document's own from being taken. */
export function langOf({ language }: ReportedArticle): string {
  return language === 'und' ? '' : language
}

function articleHtml(article: ReportedArticle): Markup {
  const { letter, name, headline, direction, address, files, attributions } = article
  return markup`<article class="card ${toneOf(letter)}">
<p class="name"><b>${letter}</b> <bdi>${name}</bdi></p>
<h3 lang="${langOf(article)}" dir="${direction}">${headline}</h3>
<p class="quiet">${sizeWords(article)}</p>
<dl>
${attributions.map((one) => attributionHtml(one, article))}
${
  address && !attributions.some(({ field }) => field === 'canonical')
    ? markup`<div><dt>Address</dt><dd>${linkHtml(address)}</dd></div>`
    : null
}
${files.map(
  ({ path, hash }) => markup`<div><dt>File</dt><dd><bdi>${path}</bdi>
${hash ? markup`<span class="hash">SHA-256 ${hash}</span>` : null}</dd></div>`,
)}
</dl>
</article>`
}

function attributionHtml({ field, label, values }: ReportedAttribution, article: ReportedArticle) {
  return markup`<div><dt>${label}</dt>
${
  values.length === 0
    ? markup`<dd class="quiet">not stated</dd>`
    : values.map((value) => valueHtml(value, field === 'canonical' ? article.address : ''))
}</div>`
}

function valueHtml(value: ReportedValue, address: string): Markup {
  const words = value.evidence.map(
    (one) =>
      markup`<q><bdi>${one.words}</bdi></q> ${one.where}${
        one.article ? markup` of <bdi>${one.article}</bdi>` : null
      }`,
  )
  return markup`<dd>${address ? linkHtml(address) : markup`<bdi>${value.shown}</bdi>`}
<span class="quiet evidence">${statusWords(value)}${words.length > 0 ? ': ' : ''}${words.map(
    (one, at) => markup`${at > 0 ? '; ' : ''}${one}`,
  )}</span></dd>`
}

function linkHtml(address: string): Markup {
  return markup`<a href="${address}" rel="noreferrer noopener nofollow"><bdi>${address}</bdi></a>`
}
