import { expect, test } from 'vitest'
import { readMetadata } from '../../../../renderer/domain/read/extract/metadata/read-metadata.ts'
import type { MetadataHints } from '../../../../renderer/domain/read/extract/metadata/read-metadata.ts'
import { readStated } from '../../../../renderer/domain/read/extract/stated.ts'
import { pageTree } from '../../../../renderer/domain/read/page-tree.ts'

function metadata(head: string, body = '', hints: MetadataHints = {}) {
  const { documentElement } = pageTree(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
  )
  if (documentElement === null) throw new Error('the page has no root')
  return readMetadata(documentElement, readStated(documentElement), hints)
}

const linked = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`

test('the outlet’s name at the end of a title is no part of the headline', () => {
  const found = metadata(
    '<title>Ferry stays in port | The Post</title><meta property="og:title" content="Ferry stays in port | The Post"><meta property="og:site_name" content="The Post">',
  )
  expect(found.headlines[0]).toEqual({
    value: 'Ferry stays in port',
    name: 'meta: og:title',
    words: 'Ferry stays in port | The Post',
  })
})

test('a headline written apart from the search title wins over it', () => {
  const found = metadata(
    `<title>Ferry news: ferry stops, ferry dates</title><meta property="og:title" content="Ferry news: ferry stops, ferry dates">${linked({ '@type': 'NewsArticle', headline: 'Ferry stays in port until spring' })}`,
    '<h1>Ferry stays in port until spring</h1>',
  )
  expect(found.headlines[0]?.value).toBe('Ferry stays in port until spring')
})

test('people sign before the outlet that a page names as its author', () => {
  const found = metadata(
    linked({
      '@type': 'NewsArticle',
      headline: 'Ferry stays in port',
      author: { '@type': 'Organization', name: 'The Post' },
      publisher: { '@type': 'Organization', name: 'The Post' },
    }),
    '<h1>Ferry stays in port</h1><span class="byline">By <a rel="author" href="/authors/jane-doe">Jane Doe</a> and <a rel="author" href="/authors/john-roe">John Roe</a></span>',
  )
  expect(found.signers.map(({ value, kind, name }) => [value, kind, name])).toEqual([
    ['Jane Doe', 'person', 'page: author'],
    ['John Roe', 'person', 'page: author'],
  ])
})

test('an author named by reference is followed within the page', () => {
  const found = metadata(
    linked({
      '@graph': [
        { '@type': 'NewsArticle', headline: 'Ferry stays in port', author: { '@id': '#jane' } },
        { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' },
      ],
    }),
  )
  expect(found.signers.map(({ value, name }) => [value, name])).toEqual([
    ['Jane Doe', 'JSON-LD: author'],
  ])
})

test('the article’s own object is believed, not one of those it links to', () => {
  const found = metadata(
    '<title>Ferry stays in port</title>' +
      linked([
        {
          '@type': 'NewsArticle',
          headline: 'Pilot retires',
          datePublished: '2020-01-01',
          author: 'A B',
          publisher: 'X',
        },
        {
          '@type': 'NewsArticle',
          headline: 'Ferry stays in port',
          datePublished: '2024-05-04T10:00:00+02:00',
        },
      ]),
    '<h1>Ferry stays in port</h1>',
  )
  expect(found.published[0]).toEqual({
    value: '2024-05-04T10:00:00+02:00',
    name: 'JSON-LD: datePublished',
    words: '2024-05-04T10:00:00+02:00',
  })
})

test('JSON-LD with a raw line break and a comma too many is still read', () => {
  const found = metadata(
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry\nstays in port","datePublished":"2024-05-04",}</script>',
  )
  expect(found.published[0]?.value).toBe('2024-05-04')
})

test('a name alone with a date near the headline signs the story', () => {
  const found = metadata('', '', { lines: ['Politics', 'Jane Doe | 5 May 2024', 'Share'] })
  expect(found.signers).toEqual([
    { value: 'Jane Doe', name: 'page: line', words: 'Jane Doe | 5 May 2024', kind: 'person' },
  ])
})

test('a page that states nothing has no headline, signer or date', () => {
  const { headlines, signers, published } = metadata('')
  expect({ headlines, signers, published }).toEqual({ headlines: [], signers: [], published: [] })
})

test('a day of two readings is no date', () => {
  expect(metadata('<meta name="date" content="03/04/2024">').published).toEqual([])
})
