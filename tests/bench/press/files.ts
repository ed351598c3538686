import type { MadeUpArticle } from './articles.ts'
import type { Outlet } from './outlets.ts'
import { months } from './words.ts'

const date = (time: number) => new Date(time).toISOString()
const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** The paragraphs as they stand in print: the lead-in first, dateline and agency before the first words. */
export function printed(article: MadeUpArticle): readonly string[] {
  const { paragraphs, dateline, agency, leadIn, credit } = article
  const [first = '', ...others] = paragraphs
  const by = agency ? ` (${agency})` : ''
  const lead = dateline ? `${dateline}${by} — ${first}` : first
  return [...(leadIn ? [leadIn] : []), lead, ...others, ...(credit ? [credit] : [])]
}

/** An article's address at its outlet. */
function addressOf({ outlet, published, number }: MadeUpArticle): string {
  return `https://${outlet.host}/${date(published).slice(0, 10).replaceAll('-', '/')}/${number}`
}

/** An article as a plain text file: headline, byline, date, text, and whose it is. */
export function asText(article: MadeUpArticle): string {
  const { headline, outlet, byline, published } = article
  const [year, month, day] = date(published).slice(0, 10).split('-').map(Number)
  const foot = statesName(article) ? [`© ${year ?? ''} ${outlet.name}. All rights reserved.`] : []
  const parts = [
    headline,
    ...(byline ? [`By ${byline}`] : []),
    `Published ${day ?? ''} ${months[(month ?? 1) - 1] ?? ''} ${year ?? ''}`,
    ...printed(article),
    ...foot,
  ]
  return `${parts.join('\n\n')}\n`
}

/** An article as Markdown with front matter. */
export function asMarkdown(article: MadeUpArticle): string {
  const { headline, outlet, byline, published, section } = article
  const lines = [
    '---',
    `title: ${JSON.stringify(headline)}`,
    ...(byline ? [`author: ${JSON.stringify(byline)}`] : []),
    ...(statesName(article) ? [`publisher: ${JSON.stringify(outlet.name)}`] : []),
    `date: ${date(published)}`,
    `section: ${section}`,
    `url: ${addressOf(article)}`,
    '---',
  ]
  return `${lines.join('\n')}\n\n# ${headline}\n\n${printed(article).join('\n\n')}\n`
}

/** An article as a page saved from the outlet's site; `related` are other headlines of the outlet. */
export function asPage(article: MadeUpArticle, related: readonly string[]): string {
  const { headline, outlet, byline, published, section } = article
  const links = related
    .map((one, at) => `<li><a href="/more/${at}">${escaped(one)}</a></li>`)
    .join('')
  return `<!doctype html>
<html lang="${outlet.language}"${outlet.language === 'ar' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<title>${escaped(headline)} | ${escaped(outlet.name)}</title>
<link rel="canonical" href="${addressOf(article)}">
${statesName(article) ? `<meta property="og:site_name" content="${escaped(outlet.name)}">` : ''}
<meta property="og:title" content="${escaped(headline)}">
<meta property="article:published_time" content="${date(published)}">
<meta property="article:section" content="${section}">
<script type="application/ld+json">${linkedData(article)}</script>
<style>body{margin:0;font:18px/1.5 serif}nav a{margin:0 1em}.share{float:right}</style>
</head>
<body>
<header><a class="logo" href="/">${escaped(outlet.name)}</a>
<nav><a href="/news">News</a><a href="/sport">Sport</a><a href="/culture">Culture</a><a href="/business">Business</a><a href="/opinion">Opinion</a><a href="/login">Sign in</a></nav></header>
<main><article>
<p class="kicker">${section}</p>
<h1>${escaped(headline)}</h1>
${byline ? `<p class="byline">By ${escaped(byline)}</p>` : ''}
<time datetime="${date(published)}">${date(published).slice(0, 16).replace('T', ' ')}</time>
<div class="share"><button>Share</button><button>Copy link</button><button>Print</button></div>
<figure><img src="/img/${article.number}.jpg" alt="${escaped(section)}"><figcaption>${escaped(section)} in ${escaped(outlet.town)}. Photo: ${escaped(outlet.name)}</figcaption></figure>
${printed(article)
  .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
  .join('\n')}
</article>
<aside><h2>Most read</h2><ul>${links}</ul></aside>
<section class="newsletter"><h2>Newsletter</h2><p>${escaped(outlet.notice)}</p><form><input type="email"><button>Subscribe</button></form></section></main>
<footer><a href="/about">About us</a> <a href="/privacy">Privacy</a> <a href="/terms">Terms</a><p>© ${date(published).slice(0, 4)} ${escaped(outlet.name)}. All rights reserved.</p></footer>
</body>
</html>
`
}

/** An article as a mail from the outlet's desk. */
export function asMail(article: MadeUpArticle): string {
  const { headline, outlet, byline, published, number } = article
  const head = [
    `From: ${headerWords(outlet.name)} <desk@${outlet.host}>`,
    `To: Readers <readers@${outlet.host}>`,
    `Subject: ${headerWords(headline)}`,
    `Date: ${new Date(published).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${number}@${outlet.host}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ]
  const text = [
    ...(byline ? [`By ${byline}`] : []),
    ...printed(article),
    `-- \r\n${outlet.name}\r\n${outlet.notice}`,
  ]
  return `${head.join('\r\n')}\r\n\r\n${text.join('\r\n\r\n')}\r\n`
}

/** Articles of one outlet as an RSS feed with whole texts. */
export function asFeed(outlet: Outlet, articles: readonly MadeUpArticle[]): string {
  const items = articles.map((article) => {
    const text = printed(article).map((paragraph) => `<p>${escaped(paragraph)}</p>`)
    return `<item>
<title>${escaped(article.headline)}</title>
<link>${addressOf(article)}</link>
<guid isPermaLink="false">${guidOf(article)}</guid>
<pubDate>${new Date(article.published).toUTCString()}</pubDate>
${article.byline ? `<dc:creator>${escaped(article.byline)}</dc:creator>\n` : ''}<category>${article.section}</category>
<content:encoded><![CDATA[${text.join('')}]]></content:encoded>
</item>`
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>${escaped(outlet.name)}</title><link>https://${outlet.host}/</link><language>${outlet.language}</language>
${items.join('\n')}
</channel></rss>
`
}

/** Articles of one outlet as a JSON Feed. */
export function asJsonFeed(outlet: Outlet, articles: readonly MadeUpArticle[]): string {
  const items = articles.map((article) => ({
    id: guidOf(article),
    url: addressOf(article),
    title: article.headline,
    date_published: date(article.published),
    ...(article.byline ? { authors: [{ name: article.byline }] } : {}),
    content_text: printed(article).join('\n\n'),
  }))
  const version = 'https://jsonfeed.org/version/1.1'
  const home = `https://${outlet.host}/`
  return JSON.stringify({ version, title: outlet.name, home_page_url: home, items }, null, 1)
}

/** What a feed calls an article. */
export function guidOf({ outlet, number }: MadeUpArticle): string {
  return `${outlet.host}/${number}`
}

/** Some outlets rarely say who they are. */
function statesName({ outlet, number }: MadeUpArticle): boolean {
  return (number % 100) / 100 < outlet.states.name
}

function linkedData(article: MadeUpArticle): string {
  const { headline, outlet, byline, published } = article
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: date(published),
    ...(byline ? { author: { '@type': 'Person', name: byline } } : {}),
    ...(statesName(article) ? { publisher: { '@type': 'Organization', name: outlet.name } } : {}),
  })
}

/** A header's words, wrapped where they are not plain. */
function headerWords(words: string): string {
  if (/^[\x20-\x7e]*$/.test(words)) return words
  const bytes = new TextEncoder().encode(words)
  return `=?utf-8?B?${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}?=`
}
