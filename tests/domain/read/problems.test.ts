import { expect, test } from 'vitest'
import { readArticle } from '../../../renderer/domain/read/read-article.ts'
import { bytesOf } from './paper-files.ts'

const bytes = (...values: readonly number[]) => Uint8Array.from(values)
const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3) * 31) & 255)

test.each([
  ['an empty file', bytes(), /empty/],
  ['a PDF of nothing but its first line', bytesOf('%PDF-1.7 …'), /^This PDF is damaged: /],
  ['a zipped format', bytes(0x50, 0x4b, 3, 4, 0, 0), /zip archive/],
  ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10), /picture/],
  ['noise', noise, /no text/],
  ['white space', bytesOf(' \n\t\n '), /no words/],
  ['a page without words', bytesOf('<html><body><img src="a.png"></body></html>'), /no words/],
  [
    'an empty feed',
    bytesOf('<?xml version="1.0"?><rss version="2.0"></rss>'),
    /feed holds no items/,
  ],
  ['too much text', new Uint8Array(33 * 1024 * 1024).fill(97), /33 MB/],
])('%s becomes a problem that says what it is', async (_, content, reason) => {
  const result = await readArticle({ path: 'story.txt', bytes: content })
  expect('problem' in result ? result.problem.reason : 'an article').toMatch(reason)
})

test.each([
  ['story.txt', '<!doctype html><html><body><p>A ferry has stopped.</p></body></html>', 'html'],
  ['story.html', 'A ferry has stopped\n\nThe ferry stopped on Friday, the harbour said.', 'txt'],
  ['story', '---\ntitle: A ferry\n---\nThe ferry has stopped.', 'md'],
])('%s is read by what it holds, not by its name', async (path, text, format) => {
  const result = await readArticle({ path, bytes: bytesOf(text) })
  expect('articles' in result ? result.articles[0]?.format : result.problem.reason).toBe(format)
})
