import { expect, test } from 'vitest'
import type { Article, AttributionField } from '../../../../renderer/domain/article.ts'
import { headlineIn, readOriginal } from '../../../../renderer/domain/read/original.ts'
import { readArticle } from '../../../../renderer/domain/read/read-article.ts'
import { aMail, asFile } from '../../../builders/a-mail.ts'

const prose = [
  'The ferry has stopped for the winter, the harbour office said on Friday after a long meeting.',
  'Nobody in the village had expected the decision, and the last boat left almost without passengers.',
  'The council will speak about the ramp in March, when the report of the engineers is to be printed.',
]
const paragraphs = prose.map((line) => `<p>${line}</p>`).join('')
const newsletter = `<html><body>
  <div style="display:none;max-height:0">What the harbour says&nbsp;&zwnj;&nbsp;&zwnj;</div>
  <table><tr><td><a href="https://harbourpost.example/view?a=1&amp;b=2">View in browser</a></td></tr>
  <tr><td><h1>Ferry stays in port after crack is found</h1><p>By Jane Doe</p>${paragraphs}
  <p>Roses are red</p></td></tr>
  <tr><td><p>You receive this mail because you subscribed. <a href="https://x.example/u">Unsubscribe</a></p>
  <p>The Harbour Post, 1 Quay Road</p><img src="https://x.example/open.gif" width="1" height="1"></td></tr>
  </table></body></html>`

async function articlesOf(source: string, path = 'mail.eml'): Promise<readonly Article[]> {
  const result = await readArticle(asFile(path, source))
  return 'articles' in result ? result.articles : []
}

async function articleOf(source: string): Promise<Article> {
  const [article] = await articlesOf(source)
  if (!article) throw new Error('no article was read')
  return article
}

const values = ({ provenance }: Article, field: AttributionField) =>
  provenance[field].map(({ value }) => value)
const texts = ({ body }: Article) => body.blocks.map(({ text }) => text)

test('a newsletter is its text; what mail prints around it is kept apart', async () => {
  const article = await articleOf(aMail({ html: newsletter }))
  expect({
    headline: article.headline,
    texts: texts(article),
    furniture: article.body.furniture.map(({ kind, text }) => `${kind}: ${text}`),
    outlet: values(article, 'outlet'),
    byline: values(article, 'byline'),
    published: values(article, 'published'),
    canonical: values(article, 'canonical'),
  }).toEqual({
    headline: 'Ferry stays in port after crack is found',
    texts: [...prose, 'Roses are red'],
    furniture: [
      'other: What the harbour says',
      'notice: View in browser',
      'repeated-headline: Ferry stays in port after crack is found',
      'other: By Jane Doe',
      'newsletter: You receive this mail because you subscribed. Unsubscribe',
      'other: The Harbour Post, 1 Quay Road',
    ],
    outlet: ['The Harbour Post'],
    byline: ['Jane Doe'],
    published: ['2024-04-15T13:38:00+02:00'],
    canonical: ['https://harbourpost.example/view?a=1&b=2'],
  })
})

test('the subject loses what programs and lists put before it, and keeps it as evidence', async () => {
  const subject = 'Fwd: [Newsroom] RE: =?utf-8?Q?F=C3=A4hre_bleibt_im_Hafen?='
  const mail = aMail({
    head: { Subject: subject, 'List-Id': '<a.example>' },
    text: prose.join('\n\n'),
  })
  const { text } = await readOriginal(asFile('mail.eml', mail))
  expect({
    headline: (await articleOf(mail)).headline,
    stands: text.includes('Subject: Fwd: [Newsroom] RE: Fähre bleibt im Hafen'),
  }).toEqual({ headline: 'Fähre bleibt im Hafen', stands: true })
})

test('a forwarded article is its own writer’s, not the one’s who sent it on', async () => {
  const forwarded = `Worth reading!

---------- Forwarded message ---------
From: The Island Times <desk@island.example>
Date: Fri, 1 Mar 2024 08:00:00 +0100
Subject: Ramp will be built anew
To: <friend@example.org>

${prose.join('\n\n')}`
  const article = await articleOf(
    aMail({
      head: { From: 'Jane Doe <jane@example.org>', Subject: 'Fwd: have a look' },
      text: forwarded,
    }),
  )
  expect({
    headline: article.headline,
    texts: texts(article),
    outlet: values(article, 'outlet')[0],
    byline: values(article, 'byline'),
    published: values(article, 'published')[0],
  }).toEqual({
    headline: 'Ramp will be built anew',
    texts: prose,
    outlet: 'The Island Times',
    byline: [],
    published: '2024-03-01T08:00:00+01:00',
  })
})

test('words a mail quotes are quotations', async () => {
  const article = await articleOf(
    aMail({ text: `${prose[0] ?? ''}\n\n> Nobody knew.\n> Not even the crew.` }),
  )
  expect(article.body.blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', prose[0]],
    ['quotation', 'Nobody knew.'],
    ['quotation', 'Not even the crew.'],
  ])
})

test('a box of messages is a bundle of them, and each is the article it is when saved alone', async () => {
  const one = aMail({ text: prose.join('\n\n') })
  const two = aMail({
    head: { Subject: 'The bridge', 'Message-ID': '<2@x.example>' },
    text: prose.join('\n\n'),
  })
  const line = 'From jane@example.org Mon Apr 15 13:38:00 2024\r\n'
  const box = await articlesOf(`${line}${one}\r\n${line}${two}`, 'Inbox')
  expect(box.map(({ headline, part }) => [headline, part])).toEqual([
    [
      'Ferry stays in port after crack is found',
      { number: 1, of: 2, name: '<1@harbourpost.example>' },
    ],
    ['The bridge', { number: 2, of: 2, name: '<2@x.example>' }],
  ])
})

test('articles attached to a mail are read as its parts; a mail that only carries them is none itself', async () => {
  const inner = aMail({ text: prose.join('\n\n') })
  const page = `<html><body><article><h1>The page</h1>${paragraphs}</article></body></html>`
  const mail = aMail({
    head: { Subject: 'Two for you' },
    attached: [
      `Content-Type: message/rfc822\r\n\r\n${inner}`,
      `Content-Type: text/html\r\nContent-Disposition: attachment; filename="page.html"\r\n\r\n${page}`,
    ],
  })
  // The inner message has the same boundary as the outer, so it is given another.
  const articles = await articlesOf(mail.replace(inner, inner.replaceAll('outer', 'inner')))
  expect(articles.map(({ headline, format }) => [headline, format])).toEqual([
    ['Ferry stays in port after crack is found', 'eml'],
    ['The page', 'html'],
  ])
})

test('a picture sent with the mail is held; other attachments are named', async () => {
  const gif = 'R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='
  const mail = aMail({
    html: `<p>${prose[0] ?? ''}</p><img src="cid:ramp@x" alt="The ramp"><p>${prose[1] ?? ''}</p>`,
    attached: [
      `Content-Type: image/gif\r\nContent-ID: <ramp@x>\r\nContent-Transfer-Encoding: base64\r\n\r\n${gif}`,
      `Content-Type: application/zip\r\nContent-Disposition: attachment; filename="a.zip"\r\n\r\nPK`,
    ],
  })
  const article = await articleOf(mail)
  const figure = article.body.blocks.find(({ kind }) => kind === 'figure')
  expect({
    picture: figure?.kind === 'figure' ? figure.picture : null,
    held: article.pictures.map(({ type }) => type),
    remarks: article.remarks,
  }).toEqual({
    picture: { address: '', description: 'The ramp', held: 0 },
    held: ['image/gif'],
    remarks: ['Attached and not shown: image/gif, a.zip.'],
  })
})

test('mail in UTF-16, with Apple’s count around it, or in an unnamed encoding reads as the rest', async () => {
  const source = aMail({ text: `Grüße aus dem Hafen.\n\n${prose.join('\n\n')}` })
  const utf8 = new TextEncoder().encode(source)
  const sixteen = new Uint8Array([...source].flatMap((letter) => [letter.charCodeAt(0), 0]))
  const apple = `${String(utf8.length)}\n${source}<?xml version="1.0"?><plist></plist>`
  const latin = Uint8Array.from(
    [...source.replace(/; charset=utf-8/g, '')].map((letter) => letter.charCodeAt(0)),
  )
  const files = [utf8, sixteen, new TextEncoder().encode(apple), latin]
  const results = await Promise.all(files.map((bytes) => readArticle({ path: 'a.eml', bytes })))
  const first = results.map((one) =>
    'articles' in one && one.articles[0] ? texts(one.articles[0]) : [],
  )
  expect(first).toEqual(files.map(() => ['Grüße aus dem Hafen.', ...prose]))
})

test('an article’s place in a file is found past tags, case and line breaks', () => {
  const text = '<p>First</p>\n<h2>Ferry <b>stays</b>\n in&nbsp;port</h2>'
  const original = { text, note: '' }
  expect([
    headlineIn(original, 'FERRY stays in port'),
    headlineIn(original, 'Ferry'),
    headlineIn(original, 'Bridge'),
    headlineIn(original, ''),
  ]).toEqual([text.indexOf('Ferry'), text.indexOf('Ferry'), -1, -1])
})
