import { deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { damaged, hostileBytes, hostileText, sentence, type HostileFile } from './a-hostile-file.ts'

/** A PDF of the given objects, the first its catalogue. Its table of places is right. */
function pdf(objects: readonly string[]): string {
  let text = '%PDF-1.7\n'
  const places: number[] = []
  objects.forEach((object, at) => {
    places.push(text.length)
    text += `${String(at + 1)} 0 obj\n${object}\nendobj\n`
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  return `${text}xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${table}trailer\n<</Size ${String(objects.length + 1)}/Root 1 0 R>>\nstartxref\n${String(text.length)}\n%%EOF`
}

const stream = (content: string, more = '') =>
  `<<${more}/Length ${String(content.length)}>>stream\n${content}\nendstream`
const show = `BT /F 12 Tf 72 700 Td (${sentence}) Tj ET`
const page = (more = '') =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>${more}>>`
const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
const root = '<</Type/Catalog/Pages 2 0 R>>'
const whole = (content: string, pages = '<</Type/Pages/Kids[3 0 R]/Count 1>>', only = page()) =>
  pdf([root, pages, only, content, font])
const file = (does: string, text: string) => hostileBytes(does, 'a.pdf', latin(text))

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

/** Nothing, packed as PDF packs its streams. */
function packed(megabytes: number): string {
  const bytes = deflateSync(new Uint8Array(megabytes * 1024 * 1024))
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

const self = pdf([
  root,
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>',
  stream('/X Do'),
  stream('/X Do', '/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X 5 0 R>>>>'),
])
const rtf = (inside: string) => `{\\rtf1\\ansi ${inside}}`
const gif = 'GIF89a\u0001\u0000\u0001\u0000'

/** PDF and rich text made to hurt, and files that are two things at once. */
export const hostileDocuments: readonly HostileFile[] = [
  file(
    'a PDF whose pages hold each other',
    whole(stream(show), '<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>'),
  ),
  file(
    'a PDF of a billion pages',
    whole(stream(show), '<</Type/Pages/Kids[3 0 R]/Count 1000000000>>'),
  ),
  file(
    'a PDF of a page a billion units wide',
    whole(stream(show), undefined, page('/MediaBox[0 0 1000000000 1000000000]')),
  ),
  file('a PDF drawing that draws itself', self),
  file('a PDF of 64 MB of nothing', whole(stream(packed(64), '/Filter/FlateDecode'))),
  file(
    'a PDF of arrays 20,000 deep',
    whole(stream(show), undefined, page(`/X ${'['.repeat(20_000)}`)),
  ),
  file('a PDF of 100,000 operators', whole(stream('q Q '.repeat(100_000) + show))),
  file(
    'a PDF of 20,000 pieces of text',
    whole(stream(`BT /F 12 Tf ${'1 0 Td (ferry) Tj '.repeat(20_000)} ET`)),
  ),
  file(
    'a PDF whose table points at itself',
    `%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF`,
  ),
  file('a PDF of nothing but its name', '%PDF-1.7\n'),
  file('a PDF of empty objects', `%PDF-1.7\n${'1 0 obj endobj '.repeat(20_000)}`),
  ...damaged('a PDF', 'a.pdf', latin(whole(stream(show)))),
  hostileText(
    'rich text of 100,000 groups in groups',
    'a.rtf',
    rtf('{'.repeat(100_000) + sentence),
  ),
  hostileText('rich text of 100,000 closings', 'a.rtf', rtf(sentence + '}'.repeat(100_000))),
  hostileText('rich text of bytes it does not have', 'a.rtf', rtf(`\\bin99999999 ${sentence}`)),
  hostileText(
    'rich text of numbers too large',
    'a.rtf',
    rtf(`\\u99999999999? \\fs999999999999 \\uc1000000 ${sentence}`),
  ),
  hostileText(
    'rich text of 50,000 fonts',
    'a.rtf',
    rtf(`{\\fonttbl${'{\\f1 A;}'.repeat(50_000)}}${sentence}`),
  ),
  hostileText('rich text of 20,000 paragraphs', 'a.rtf', rtf('Ferry.\\par '.repeat(20_000))),
  hostileText(
    'rich text of a table without end',
    'a.rtf',
    rtf('\\trowd\\cellx1 a\\cell '.repeat(10_000)),
  ),
  hostileText('rich text of broken letters', 'a.rtf', rtf("\\'zz\\'".repeat(100_000))),
  hostileText(
    'rich text of a picture without end',
    'a.rtf',
    rtf(`{\\pict\\pngblip ${'89504e47'.repeat(200_000)}`),
  ),
  ...damaged('rich text', 'a.rtf', new TextEncoder().encode(rtf(`${sentence}\\par `.repeat(20)))),
  file('a page that begins as a PDF', `%PDF-1.7\n<html><body><p>${sentence}</p></body></html>`),
  file('a page that begins as a picture', `${gif}<html><body><p>${sentence}</p></body></html>`),
  hostileBytes(
    'a page with an archive behind it',
    'a.html',
    Uint8Array.from([
      ...strToU8(`<html><body><h1>Ferry</h1><p>${sentence}</p></body></html>`),
      ...zipSync({ 'a.txt': strToU8('a') }),
    ]),
  ),
  hostileText(
    'a mail that begins as rich text',
    'a.eml',
    `{\\rtf1}\nFrom: a@b\nSubject: Ferry\n\n${sentence}`,
  ),
  hostileText(
    'a feed that is a page',
    'a.xml',
    `<rss/><html><body><h1>Ferry</h1><p>${sentence}</p></body></html>`,
  ),
]
