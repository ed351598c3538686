import type { FormatReader } from '../source.ts'
import { xmlRoot } from '../xml/xml-root.ts'

/** How much of a file is looked at. UTF-16 units. */
const headLength = 400_000

/** Saved feeds: RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed. */
export const feedFormat: FormatReader = {
  format: 'feed',
  recognises: ({ decoded: { text } }) => isXmlFeed(text) || isJsonFeed(text),
  load: async () => (await import('./read-feed.ts')).readFeed,
}

function isXmlFeed(text: string): boolean {
  const root = xmlRoot(text)
  switch (root?.name) {
    case 'rss':
    case 'feed':
    case 'entry':
      return root.name === 'rss' || /atom/i.test(root.tag) || /<(?:\w{1,20}:)?entry[\s>]/.test(text)
    case 'RDF':
      return /purl\.org\/rss|my\.netscape\.com\/rdf|<item[\s>]/i.test(text.slice(0, headLength))
    default:
      return false
  }
}

/** By the version it names, else by the properties that only such a feed has: it may have broken off. */
function isJsonFeed(text: string): boolean {
  if (!/^\uFEFF?\s{0,200}\{/.test(text)) return false
  const head = text.slice(0, headLength)
  if (/"https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(head)) return true
  return /"items"\s{0,9}:\s{0,9}\[/.test(head) && /"(?:feed_url|home_page_url)"\s{0,9}:/.test(head)
}
