import { expect, test } from 'vitest'
import { readOriginal } from '../../../../renderer/domain/read/original.ts'
import { aColumn, aPdf } from '../../../builders/a-pdf.ts'
import { bytesOf, readMade } from './reading.ts'

const text = aColumn(
  ['The harbour wall of Port Almond was mended on', 'Monday, two years after the storm.'],
  { y: 120 },
)
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/" prism:publicationName="The Almond Gazette">
<dc:creator><rdf:Seq><rdf:li>Ada Quill</rdf:li></rdf:Seq></dc:creator>
<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2024 Almond Press</rdf:li></rdf:Alt></dc:rights>
<prism:publicationDate>2024-02-28</prism:publicationDate>
</rdf:Description></rdf:RDF></x:xmpmeta>`

test('what a PDF says of itself is evidence; the day it was made is not the day it was published', async () => {
  const { provenance } = await readMade({
    pages: [text],
    info: { Author: 'Ada Quill', CreationDate: 'D:20200101000000Z' },
    xmp: xmp.replace('©', '(c)'),
  })
  const { outlet, byline, published, licence } = provenance
  expect([outlet, byline, published, licence].map((all) => all.map(({ value }) => value))).toEqual([
    ['The Almond Gazette'],
    ['Ada Quill'],
    ['2024-02-28'],
    ['(c) 2024 Almond Press'],
  ])
})

test('the original shows what the PDF says of itself and its text, page by page', async () => {
  const pdf = aPdf({
    pages: [text, text.slice(0, 1)],
    info: { Title: 'Wall', Author: 'Ada Quill' },
  })
  const original = await readOriginal({ path: 'a.pdf', bytes: bytesOf(pdf) })
  expect(original.text).toBe(
    [
      'document info: Title: Wall',
      'document info: Author: Ada Quill',
      '',
      '[page 1]',
      'The harbour wall of Port Almond was mended on',
      'Monday, two years after the storm.',
      '',
      '[page 2]',
      'The harbour wall of Port Almond was mended on',
    ].join('\n'),
  )
})

test('a title that a program put there gives way to the largest words of the first page', async () => {
  const headlines = [
    'Microsoft Word - wall_v3.doc',
    'Untitled',
    'wall_final.indd',
    'Gazette, issue 7',
  ]
  const read = headlines.map(async (title) => {
    const large = { text: 'Harbour wall is mended at last', y: 80, size: 22 }
    return (await readMade({ pages: [[large, ...text]], info: { Title: title } })).headline
  })
  expect(new Set(await Promise.all(read))).toEqual(new Set(['Harbour wall is mended at last']))
})

test('a stated title that stands in the text is the headline', async () => {
  const large = { text: 'The Almond Gazette', y: 60, size: 30 }
  const title = { text: 'Harbour wall is mended at last', y: 90, size: 14 }
  const { headline } = await readMade({
    pages: [[large, title, ...text]],
    info: { Title: title.text },
  })
  expect(headline).toBe('Harbour wall is mended at last')
})
