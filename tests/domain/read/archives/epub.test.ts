import { expect, test } from 'vitest'
import { readArticle } from '../../../../renderer/domain/read/read-article.ts'
import { aPicture } from '../../../builders/a-picture.ts'
import { pageProse } from '../../../builders/a-saved-page.ts'
import { anEpub, type TestChapter } from '../../../builders/an-epub.ts'

const prose = pageProse.map((line) => `<p>${line}</p>`).join('')

function chapter(title: string, more = '', section?: string): TestChapter {
  const body = `<h1>${title}</h1>${prose}${more}`
  return section === undefined ? { title, body } : { title, body, section }
}

async function read(bytes: Uint8Array) {
  const result = await readArticle({ path: 'a.epub', bytes })
  if ('problem' in result) return result.problem.reason
  return result.articles.map(({ headline, body, part }) => [
    headline,
    body.blocks.length,
    part?.name ?? 'the whole',
  ])
}

test('a book of one document is one article; its title page and its contents are none', async () => {
  const title = { title: 'Title', body: '<h1>The Weekly Post</h1><p>Jane Doe</p>' }
  const bytes = anEpub([title, chapter('The Weekly Post')], '<dc:creator>Jane Doe</dc:creator>')
  const result = await readArticle({ path: 'a.epub', bytes })
  const [article] = 'articles' in result ? result.articles : []
  expect([
    article?.headline,
    article?.body.blocks.map(({ text }) => text),
    article?.provenance.byline.map(({ value, evidence }) => [value, evidence[0]?.place]),
  ]).toEqual([
    'The Weekly Post',
    [...pageProse],
    [['Jane Doe', { in: 'field', name: 'OPF: creator' }]],
  ])
})

test('a book whose chapters merely have names is one article, each under its heading', async () => {
  const book = anEpub([chapter('The Ramp'), { title: 'The Boat', body: prose }])
  expect(await read(book)).toEqual([['The Weekly Post', 10, 'the whole']])
})

const articles = [
  ['Ferry stops', 4, 'OEBPS/text/c1.xhtml'],
  ['The ramp is old', 4, 'OEBPS/text/c2.xhtml'],
]

test('a book that calls itself a periodical gives each document as an article', async () => {
  const stated = '<meta name="calibre:publication_type" content="periodical:unknown"/>'
  const issue = anEpub([chapter('Ferry stops'), chapter('The ramp is old')], stated)
  expect(await read(issue)).toEqual(articles)
})

test('documents in sections that say nothing themselves are the articles of a paper', async () => {
  const issue = [chapter('Ferry stops', '', 'World'), chapter('The ramp is old', '', 'Home')]
  expect(await read(anEpub(issue))).toEqual(articles)
})

test('documents that end with the address they came from are articles; the address is theirs', async () => {
  const from = (number: number) =>
    `<p>Taken from <a href="https://post.example/${String(number)}">https://post.example/${String(number)}</a></p>`
  const bytes = anEpub([chapter('Ferry stops', from(1)), chapter('The ramp is old', from(2))])
  const result = await readArticle({ path: 'a.epub', bytes })
  expect([
    await read(bytes),
    'articles' in result && result.articles.map(({ provenance }) => provenance.canonical[0]?.value),
  ]).toEqual([articles, ['https://post.example/1', 'https://post.example/2']])
})

test('a chapter’s pictures and notes come along, links to other chapters do not', async () => {
  const more = `<p>The ramp is old<a epub:type="noteref" href="#n1">1</a>, everybody says so.</p>
    <figure><img src="../pix/ramp.png" alt="Ramp"/></figure>
    <aside epub:type="footnote" id="n1" hidden="hidden"><p>Built in 1911.</p></aside>
    <div><a href="c2.xhtml">Next</a> | <a href="../nav.xhtml">Menu</a></div>`
  const bytes = anEpub([chapter('Ferry', more)], '', { 'OEBPS/pix/ramp.png': aPicture(8) })
  const result = await readArticle({ path: 'a.epub', bytes })
  const [article] = 'articles' in result ? result.articles : []
  expect([
    article?.body.blocks.slice(5).map(({ kind, role, text }) => [kind, role, text]),
    article?.pictures.map(({ bytes: own }) => own[20]),
  ]).toEqual([
    [
      ['paragraph', 'prose', 'The ramp is old1, everybody says so.'],
      ['figure', 'caption', ''],
      ['paragraph', 'footnote', '1 Built in 1911.'],
    ],
    [8],
  ])
})

test('a book locked by its shop says so, one whose fonts alone are locked reads', async () => {
  const list = (path: string) => ({
    'META-INF/encryption.xml': `<encryption><CipherReference URI="${path}"/></encryption>`,
  })
  const locked = anEpub([chapter('Ferry')], '', list('OEBPS/text/c1.xhtml'))
  const fonts = anEpub([chapter('Ferry')], '', list('OEBPS/font.otf'))
  expect([await read(locked), await read(fonts)]).toEqual([
    'This e-book is locked: only the shop’s own program can open it.',
    [['The Weekly Post', 5, 'the whole']],
  ])
})

test('a book of a cover alone says that it holds no text', async () => {
  const cover = { title: 'Cover', body: '<img src="cover.png" alt=""/>' }
  expect(await read(anEpub([cover]))).toBe(
    'There is no text in this e-book, only a cover, pictures or a list of contents.',
  )
})
