import { expect, test } from 'vitest'
import { extractBody } from '../../../../renderer/domain/read/extract/extract-body.ts'
import { measure, traitNames } from '../../../../renderer/domain/read/extract/traits.ts'
import { readStated } from '../../../../renderer/domain/read/extract/stated.ts'
import { pageTree } from '../../../../renderer/domain/read/page-tree.ts'

const story = [
  'The ferry to the northern islands will not sail again before spring, the harbour office said on Tuesday.',
  'Engineers found cracks in both main shafts last week, and the yard has no berth free until March.',
  '“We are asking people to be patient,” said the harbour master, who had promised a new ship in autumn.',
  'The council will pay for a smaller boat in the meantime, which carries twelve passengers and no cars.',
]
const paragraphs = story.map((text) => `<p>${text}</p>`).join('\n')

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Ferry stays in port | The Post</title>${head}</head><body>${body}</body></html>`
}

function bodyOf(html: string): string[] {
  return extractBody(pageTree(html))
    .passages.filter((passage) => passage.furniture === null)
    .map((passage) => passage.text)
}

const menu =
  '<nav class="menu"><ul><li><a href="/a">Politics</a></li><li><a href="/b">Sport</a></li></ul></nav>'
const teasers = `<aside class="related"><h3>Read more</h3>${['One', 'Two', 'Three']
  .map(
    (number) =>
      `<div class="teaser"><h4><a href="/${number}">${number} harbour loses its last pilot</a></h4><p>Summary of story ${number}, with a comma.</p></div>`,
  )
  .join('')}</aside>`
const thread = `<div id="comments" class="comments-area"><h2>Comments</h2><ol class="comment-list">${[
  1, 2, 3, 4,
]
  .map(
    (number) =>
      `<li class="comment" id="comment-${String(number)}"><p class="meta">Reader ${String(number)} says: 5 May 2024</p><p>I have waited for this ship for ${String(number)} years, and nobody, least of all the council, has told us anything.</p></li>`,
  )
  .join('')}</ol></div>`

test('a story is taken from between menu, teasers, comments and imprint', () => {
  const html = page(
    `${menu}<main><article><h1>Ferry stays in port</h1><div class="article-body">${paragraphs}</div></article>${teasers}${thread}</main><footer>© 2024 The Post. All rights reserved.</footer>`,
  )
  expect(bodyOf(html)).toEqual(story)
})

test('posts under a story are comments, not story', () => {
  const html = page(
    `<article><h1>Ferry stays in port</h1><div class="story-body">${paragraphs}</div></article>${thread}`,
  )
  const kinds = extractBody(pageTree(html))
    .passages.filter((passage) => passage.text.startsWith('I have waited'))
    .map((passage) => passage.furniture)
  expect(kinds).toEqual(['comments', 'comments', 'comments', 'comments'])
})

test('paragraphs that only line breaks part are paragraphs', () => {
  const html = page(`<h1>Ferry stays in port</h1><div id="text">${story.join('<br><br>')}</div>`)
  expect(bodyOf(html)).toEqual(story)
})

test('a paragraph printed twice is read once', () => {
  const html = page(
    `<article><h1>Ferry stays in port</h1><div class="article-body">${paragraphs}<p>${story[1] ?? ''}</p></div></article>`,
  )
  expect(bodyOf(html)).toEqual(story)
})

test('the leaves of the body are the text nodes of its passages', () => {
  const found = extractBody(
    pageTree(page(`${menu}<article><h1>Ferry stays in port</h1>${paragraphs}</article>`)),
  )
  const words = [...found.leaves].map((leaf) => leaf.nodeValue ?? '').join(' ')
  expect([story.every((text) => words.includes(text)), words.includes('Politics')]).toEqual([
    true,
    false,
  ])
})

test('a page without words has no body', () => {
  expect(bodyOf(page('<div><img src="a.png"></div>'))).toEqual([])
})

test('every passage is measured by every trait', () => {
  const { documentElement } = pageTree(page(menu + paragraphs + thread))
  if (documentElement === null) throw new Error('the page has no root')
  const { traits } = measure(documentElement, readStated(documentElement))
  expect([...new Set(traits.map((row) => row.length))]).toEqual([traitNames.length])
})

test('time grows with the page, not with its square', () => {
  const time = (count: number) => {
    const document = pageTree(
      page(`<article>${'<div><p>One, two. Three, four, five.</p></div>'.repeat(count)}</article>`),
    )
    const start = performance.now()
    extractBody(document)
    return performance.now() - start
  }
  time(500)
  const small = time(1000)
  expect(time(8000)).toBeLessThan(Math.max(small, 40) * 8 * 4)
})

test('nesting of absurd depth ends in passages, not in a crash', () => {
  const html = page(`${'<div>'.repeat(3000)}${story[0] ?? ''}${'</div>'.repeat(3000)}`)
  expect(extractBody(pageTree(html)).passages.map((passage) => passage.text)).toEqual([story[0]])
})
