import { articlesHtml } from './html-articles.ts'
import { namesHtml } from './html-names.ts'
import { passagesHtml } from './html-passages.ts'
import { quotesHtml } from './html-quotes.ts'
import { storyHtml } from './html-story.ts'
import { htmlStyle } from './html-style.ts'
import { matrixHtml, verdictHtml } from './html-verdict.ts'
import { Markup, markup } from './markup.ts'
import { madeWords } from './report-words.ts'
import type { ComparisonReport } from './report.ts'

/**
 * The comparison as one HTML file that needs nothing else: no script, no picture, no address is asked
 * for anything. Its policy lets in just its own style, by hash.
 */
export async function asHtml(report: ComparisonReport): Promise<string> {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${await hashOf(htmlStyle)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const [only, ...others] = report.comparisons
  const isOfTwo = only !== undefined && others.length === 0
  const detail = isOfTwo ? only.detail : (report.story?.detail ?? '')
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${report.made.program}">
<title>${report.title}</title>
<style>${new Markup(htmlStyle)}</style>
</head>
<body>
<header>
<p class="brand">A comparison of ${report.articles.length === 2 ? 'two' : String(report.articles.length)} articles</p>
<h1>${report.title}</h1>
${detail ? markup`<p class="detail">${detail}</p>` : null}
${isOfTwo ? verdictHtml(report, only) : null}
</header>
<main>
${articlesHtml(report)}
${storyHtml(report)}
${isOfTwo ? passagesHtml(report, only) : matrixHtml(report)}
${quotesHtml(report)}
${namesHtml(report)}
</main>
<footer>
<p>${madeWords(report)}</p>
<p>The quoted words belong to those who wrote and published them.</p>
</footer>
</body>
</html>
`
  return page.source
}

async function hashOf(style: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
  return btoa(String.fromCharCode(...new Uint8Array(digest)))
}
