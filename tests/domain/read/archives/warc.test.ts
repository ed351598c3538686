import { gzipSync, strToU8, zlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { readArticle } from '../../../../renderer/domain/read/read-article.ts'
import { aPicture } from '../../../builders/a-picture.ts'
import { aPage, pageProse } from '../../../builders/a-saved-page.ts'
import { anArc, aPackedWarc, aWarc, type TestRecord } from '../../../builders/a-web-archive.ts'
import { aZip } from '../../../builders/a-zip.ts'

/** What became of an archive, in a few words. */
async function read(bytes: Uint8Array, path = 'news.warc') {
  const result = await readArticle({ path, bytes })
  if ('problem' in result) return result.problem.reason
  return {
    articles: result.articles.map(({ headline, body, part }) => [
      headline,
      body.blocks.length,
      part?.name,
    ]),
    declared: result.bundle?.declared,
    leftOut: (result.bundle?.leftOut ?? []).map(({ name, reason }) => `${name}: ${reason}`),
  }
}

const address = 'https://post.example/news/ferry'
const page = aPage('Ferry stops for the winter')
const ferry: TestRecord = { address, body: page }
const oneFerry = {
  articles: [['Ferry stops for the winter', 4, address]],
  declared: 1,
  leftOut: [],
}

function chunked(body: string): string {
  const half = Math.floor(body.length / 2)
  const chunk = (part: string) => `${part.length.toString(16)}\r\n${part}\r\n`
  return `${chunk(body.slice(0, half))}${chunk(body.slice(half))}0\r\n\r\n`
}

test('a page is read however the server packed it, and the archive its records', async () => {
  const chunks = { address, body: chunked(page), head: 'Transfer-Encoding: chunked\r\n' }
  const gzip = { address, body: gzipSync(strToU8(page)), head: 'Content-Encoding: gzip\r\n' }
  const zlib = { address, body: zlibSync(strToU8(page)), head: 'Content-Encoding: deflate\r\n' }
  const archives = {
    plain: aWarc(ferry),
    'packed record by record': aPackedWarc(ferry, { ...ferry, type: 'request' }),
    'packed as a whole': gzipSync(aWarc(ferry, { ...ferry, type: 'revisit', body: '' })),
    'an ARC file': anArc(ferry),
    'in chunks': aWarc(chunks),
    'chunks that are none': aWarc({ ...chunks, body: page }),
    'gzip within': aWarc(gzip),
    'deflate within': aWarc(zlib),
    'unpacked already': aWarc({ ...gzip, body: page }),
    'a resource': aWarc({ ...ferry, type: 'resource' }),
    'the same page twice': aWarc(ferry, ferry),
  }
  const found = await Promise.all(
    Object.entries(archives).map(async ([name, bytes]) => [name, await read(bytes)]),
  )
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(Object.keys(archives).map((name) => [name, oneFerry])),
  )
})

test('pictures, styles and moved pages are no articles; a page that did not come is left out', async () => {
  const archive = aWarc(
    ferry,
    { address: 'https://post.example/a.png', body: aPicture(), contentType: 'image/png' },
    { address: 'https://post.example/a.css', body: 'p {}', contentType: 'text/css' },
    {
      address: 'https://post.example/robots.txt',
      body: 'User-agent: *',
      contentType: 'text/plain',
    },
    { address: 'https://post.example/old', body: '<p>Moved', status: '301 Moved Permanently' },
    { address: 'https://post.example/gone', body: '<p>Not here', status: '404 Not Found' },
    { address: 'https://ads.example/frame', body: '<html><body><p>Buy this now' },
  )
  expect(await read(archive)).toEqual({
    articles: oneFerry.articles,
    declared: 3,
    leftOut: [
      'https://post.example/gone: The server answered 404 instead of sending the page.',
      'https://ads.example/frame: It holds only a few words, beside pages that hold articles.',
    ],
  })
})

test('a page shows the pictures captured with it; its day of capture is no day of publication', async () => {
  const body = aPage('Ferry stops', '<figure><img src="/a.png" alt="Ramp"></figure>')
  const picture = { address: 'https://post.example/a.png', contentType: 'image/png' }
  const bytes = aPackedWarc({ ...picture, body: aPicture(5) }, { address, body })
  const result = await readArticle({ path: 'news.warc.gz', bytes })
  const [article] = 'articles' in result ? result.articles : []
  expect([
    article?.pictures.map(({ bytes: own }) => own[20]),
    article?.provenance.published,
    article?.provenance.canonical.map(({ value }) => value),
    article?.remarks,
  ]).toEqual([[5], [], [address], ['The page was captured on 2025-01-31T12:00:00Z.']])
})

test('a record that states a wrong length costs no more than itself', async () => {
  const second = { address: 'https://post.example/ramp', body: aPage('The ramp is old') }
  const short = await read(aWarc({ ...ferry, length: page.length - 40 }, second))
  expect(typeof short === 'string' ? short : short.articles.map(([headline]) => headline)).toEqual([
    'Ferry stops for the winter',
    'The ramp is old',
  ])
})

test('of an archive that breaks off, what is there is read, and that it breaks off is said', async () => {
  const whole = aPackedWarc(ferry, { address: `${address}2`, body: `${page}${'x'.repeat(50_000)}` })
  const found = await read(whole.subarray(0, -60))
  expect(typeof found === 'string' ? found : [found.articles[0], found.leftOut]).toEqual([
    oneFerry.articles[0],
    ['the rest: The archive breaks off before its end.'],
  ])
})

test('whatever else is packed with gzip is read as what it is', async () => {
  const text = strToU8(`Ferry stops\n\n${pageProse.join('\n\n')}`)
  const result = await readArticle({ path: 'ferry.txt.gz', bytes: gzipSync(text) })
  expect(
    'articles' in result && [result.articles[0]?.format, result.articles[0]?.headline],
  ).toEqual(['txt', 'Ferry stops'])
})

test('a packed file that swells without end is refused in a sentence', async () => {
  const bomb = gzipSync(new Uint8Array(20 * 1024 * 1024))
  expect(await read(bomb, 'story.txt.gz')).toBe(
    'What is packed in this file is damaged, or more than a file of news holds.',
  )
})

test('a collection gives the pages that it lists, under the titles it gives them', async () => {
  const bare = page.replaceAll(/<h1>.*?<\/h1>|<title>.*?<\/title>/g, '')
  const warc = aPackedWarc({ address, body: bare }, { address: `${address}?frame`, body: page })
  const listed = JSON.stringify({ url: address, title: 'Ferry stops', ts: '2025-01-31' })
  const bytes = aZip({
    'datapackage.json': '{"profile":"data-package"}',
    'pages/pages.jsonl': `{"format":"json-pages-1.0"}\n${listed}\nnot json`,
    'archive/data.warc.gz': warc,
  })
  expect(await read(bytes, 'news.wacz')).toEqual({
    articles: [['Ferry stops', 4, address]],
    declared: 1,
    leftOut: [],
  })
})

test('a collection without captures says so', async () => {
  const bytes = aZip({ 'datapackage.json': '{}', 'data/archive/test.txt': 'x' })
  expect(await read(bytes, 'news.wacz')).toBe(
    'This web archive describes itself, but no captured page lies in it.',
  )
})
