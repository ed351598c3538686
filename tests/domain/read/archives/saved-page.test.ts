import { expect, test } from 'vitest'
import { readArticle } from '../../../../renderer/domain/read/read-article.ts'
import { aPicture, inBase64 } from '../../../builders/a-picture.ts'
import { aPage } from '../../../builders/a-saved-page.ts'

const address = 'https://post.example/news/ferry'
const page = aPage('Ferry stops', '<figure><img src="/a.png" alt="Ramp"></figure><p>Zürich</p>')
const boundary = '----MultipartBoundary--x----'

function quoted(html: string): string {
  const bytes = [...new TextEncoder().encode(html)]
  const letters = bytes.map((byte) =>
    byte < 127 && byte !== 61 ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase()}`,
  )
  return letters.join('').replace(/.{1,70}(?![0-9A-F]{1,2}(?![^=]))/g, '$&=\r\n')
}

const head = `From: <Saved by Blink>\r
Snapshot-Content-Location: ${address}\r
Subject: =?utf-8?Q?Ferry=20stops=20-=20Z=C3=BCrich?=\r
Date: Mon, 17 Dec 2018 11:28:18 -0000\r
MIME-Version: 1.0\r
Content-Type: multipart/related;\r
\ttype="text/html";\r
\tboundary="${boundary}"\r
\r
`
const pagePart = `Content-Type: text/html\r
Content-Transfer-Encoding: quoted-printable\r
Content-Location: ${address}\r
\r
${quoted(page)}\r
`
const picturePart = `Content-Type: image/png\r
Content-Transfer-Encoding: base64\r
Content-Location: https://post.example/a.png\r
\r
${inBase64(aPicture(5))}\r
`

async function read(text: string) {
  const result = await readArticle({ path: 'a.mhtml', bytes: new TextEncoder().encode(text) })
  if ('problem' in result) return result.problem.reason
  const [article] = result.articles
  return {
    headline: article?.headline,
    blocks: article?.body.blocks.length,
    pictures: article?.pictures.map(({ bytes }) => bytes[20]),
    published: article?.provenance.published,
    canonical: article?.provenance.canonical[0]?.evidence[0],
    remarks: article?.remarks,
  }
}

const whole = {
  headline: 'Ferry stops',
  blocks: 6,
  pictures: [5],
  published: [],
  canonical: {
    words: address,
    place: { in: 'field', name: 'MHTML: Snapshot-Content-Location' },
  },
  remarks: ['The page was saved on Mon, 17 Dec 2018 11:28:18 -0000.'],
}
const broken = {
  ...whole,
  remarks: [...whole.remarks, 'The file breaks off before its end; something may be missing.'],
}

test('a page saved as one MIME file has its words, its pictures and its address', async () => {
  const parts = `--${boundary}\r\n${pagePart}--${boundary}\r\n${picturePart}--${boundary}--\r\n`
  expect(await read(head + parts)).toEqual(whole)
})

test('a line between parts that is another than stated serves all the same', async () => {
  const parts = `--other\r\n${pagePart}--other\r\n${picturePart}--other--\r\n`
  expect(await read(head + parts)).toEqual(broken)
})

test('without any line between parts the body is the page', async () => {
  expect(await read(head + pagePart)).toEqual({ ...broken, pictures: [] })
})

test('a file that breaks off before the first word of its page is a problem', async () => {
  const cut = `${head}--${boundary}\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html><html lang="en`
  expect(await read(cut)).toBe('The page in this file breaks off before its first word.')
})

/** A web archive as an XML property list. */
function plist(main: string, more = ''): string {
  const data = inBase64(new TextEncoder().encode(main))
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict><key>WebMainResource</key><dict>
<key>WebResourceData</key><data>${data}</data>
<key>WebResourceMIMEType</key><string>text/html</string>
<key>WebResourceTextEncodingName</key><string>UTF-8</string>
<key>WebResourceURL</key><string>${address}</string></dict>${more}</dict></plist>`
}

async function readWebarchive(text: string) {
  const bytes = new TextEncoder().encode(text)
  const result = await readArticle({ path: 'a.webarchive', bytes })
  if ('problem' in result) return result.problem.reason
  const [article] = result.articles
  return [
    article?.format,
    article?.headline,
    article?.body.blocks.length,
    article?.pictures.map(({ bytes: own }) => own[20]),
  ]
}

test('a web archive of Safari in XML has its page and its pictures', async () => {
  const picture = `<key>WebSubresources</key><array><dict><key>WebResourceData</key>
<data>${inBase64(aPicture(6))}</data><key>WebResourceURL</key><string>https://post.example/a.png</string></dict></array>`
  expect(await readWebarchive(plist(page, picture))).toEqual(['webarchive', 'Ferry stops', 6, [6]])
})

test('where the page is only a frame, the frame with the article is read', async () => {
  const inner = plist(page).replace(/^[^]*<plist version="1.0">|<\/plist>$/g, '')
  const frames = `<key>WebSubframeArchives</key><array>${inner}</array>`
  const around = '<html><body><iframe src="/ferry"></iframe></body></html>'
  expect(await readWebarchive(plist(around, frames))).toEqual(['webarchive', 'Ferry stops', 6, []])
})

test('a property list that nests without end is a problem', async () => {
  const deep = `${'<array>'.repeat(100)}${'</array>'.repeat(100)}`
  expect(await readWebarchive(plist(page, `<key>x</key>${deep}`))).toBe(
    'This file could not be taken apart (the property list nests without end).',
  )
})

test('a binary property list that leads back into itself is a problem', async () => {
  // A row whose only member is the row, and the word that tells a web archive, behind it.
  const body = [...new TextEncoder().encode('bplist00'), 0xa1, 0x00]
  const word = [...new TextEncoder().encode('WebMainResource')]
  const trailer = [0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]
  const table = body.length + word.length
  const bytes = Uint8Array.from([...body, ...word, 8, ...trailer, 0, 0, 0, 0, 0, 0, 0, table])
  const result = await readArticle({ path: 'a.webarchive', bytes })
  expect('problem' in result && result.problem.reason).toBe(
    'This file could not be taken apart (the property list nests without end).',
  )
})
