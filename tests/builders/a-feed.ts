import { pageProse } from './a-saved-page.ts'

/** A feed of the Harbour Post with an item for each headline, nothing of it on one event. */
export function aFeed(headlines: readonly string[]): string {
  const items = headlines.map((headline, at) => {
    const text = pageProse.map((line) => `<p>${headline}, part ${at}: ${line}</p>`).join('')
    return `<item><title>${headline}</title><link>https://post.example/${at}</link>
      <guid>https://post.example/${at}</guid><pubDate>Tue, 12 Sep 2023 0${at}:00:00 GMT</pubDate>
      <description><![CDATA[${text}]]></description></item>`
  })
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Harbour Post</title>
    <link>https://post.example/</link><description>News</description>${items.join('')}</channel></rss>`
}
