import { attributeOf, isElement } from '../page-node.ts'
import type { PageNode } from '../page-node.ts'
import { metaOf, oneLine } from '../stated.ts'
import type { JsonObject, Stated } from '../stated.ts'
import { articleObject, resolved, textIn } from './article-object.ts'
import { headlines } from './headline.ts'
import { signers } from './signers.ts'
import type { SignerHints } from './signers.ts'
import type { Signer, Statement } from './statement.ts'
import { publishedTimes, updatedTimes } from './times.ts'

/** What a page says of its article outside the text. Lists are best first and may be empty. */
export interface PageMetadata {
  readonly headlines: readonly Statement[]
  readonly signers: readonly Signer[]
  readonly published: readonly Statement[]
  readonly updated: readonly Statement[]
  readonly outlets: readonly Statement[]
  readonly canonical: readonly Statement[]
  readonly sections: readonly Statement[]
  readonly languages: readonly Statement[]
}

/** What helps to read a page's metadata. */
export interface MetadataHints extends SignerHints {
  /** Where the page was saved from, when known. */
  readonly url?: string
}

/** Reads title, signers, times, outlet and address, each with the place it came from. */
export function readMetadata(
  root: PageNode,
  stated: Stated,
  hints: MetadataHints = {},
): PageMetadata {
  const article = articleObject(stated)
  const outlets = outletsOf(stated, article)
  const names = outlets.map(({ value }) => value)
  const canonical = canonicalOf(stated, article)
  const address = hints.url ?? canonical[0]?.value ?? ''
  return {
    headlines: headlines(stated, article, [...names, ...hostWords(address)]),
    signers: signers(stated, { article, outlets: names }, hints),
    published: publishedTimes(stated, article, { url: address, lines: hints.lines ?? [] }),
    updated: updatedTimes(stated, article),
    outlets,
    canonical,
    sections: said('JSON-LD: articleSection', textIn(article?.['articleSection'])).concat(
      said(
        'meta: article:section',
        metaOf(stated, 'article:section', 'parsely-section', 'section'),
      ),
    ),
    languages: [
      ...said('JSON-LD: inLanguage', textIn(article?.['inLanguage'])),
      ...(isElement(root) ? said('html: lang', attributeOf(root, 'lang')) : []),
      ...said('meta: og:locale', metaOf(stated, 'og:locale')),
      ...said(
        'meta: content-language',
        metaOf(stated, 'content-language', 'language', 'dc.language'),
      ),
    ],
  }
}

function outletsOf(stated: Stated, article: JsonObject | null): Statement[] {
  const publisher = resolved(stated, article?.['publisher'])
    .map((one) => textIn(one))
    .find((name) => name !== '')
  return [
    ...said('JSON-LD: publisher', publisher ?? ''),
    ...said('meta: og:site_name', metaOf(stated, 'og:site_name')),
    ...said(
      'meta: application-name',
      metaOf(stated, 'application-name', 'apple-mobile-web-app-title'),
    ),
    ...said('meta: publisher', metaOf(stated, 'dc.publisher', 'publisher', 'copyright')),
  ].filter(({ value }) => !/^https?:/.test(value))
}

function canonicalOf(stated: Stated, article: JsonObject | null): Statement[] {
  const page = article?.['mainEntityOfPage']
  const id =
    typeof page === 'object' && page !== null && '@id' in page ? textIn(page['@id']) : textIn(page)
  return [
    ...said('link: canonical', stated.links.get('canonical')?.[0] ?? ''),
    ...said('meta: og:url', metaOf(stated, 'og:url')),
    ...said('JSON-LD: mainEntityOfPage', id),
    ...said('JSON-LD: url', textIn(article?.['url'])),
  ].filter(({ value }) => /^https?:\/\//.test(value))
}

/** An address names its outlet too: `www.the-post.com` as `the-post.com` and `the-post`. */
function hostWords(address: string): string[] {
  const host = /^https?:\/\/(?:www\d?\.|m\.)?([^/:?#]{3,80})/.exec(address)?.[1]
  if (host === undefined) return []
  const labels = host.split('.')
  return [host, labels.slice(0, -1).join(' '), labels[Math.max(0, labels.length - 2)] ?? host]
}

function said(name: string, text: string): Statement[] {
  const value = oneLine(text)
  return value === '' || value.length > 2000 ? [] : [{ name, value, words: value }]
}
