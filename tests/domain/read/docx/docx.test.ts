import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Article, Block } from '../../../../renderer/domain/article.ts'
import { readOriginal } from '../../../../renderer/domain/read/original.ts'
import { readArticle } from '../../../../renderer/domain/read/read-article.ts'
import { aDocx, aPng, aZip, wordLine, type WordParts } from '../../../builders/a-document.ts'

const ferry =
  'The ferry between the town and the island stopped on Friday, the harbour said in a statement.'

async function readBytes(bytes: Uint8Array): Promise<Article> {
  const result = await readArticle({ path: 'ferry.docx', bytes })
  if ('problem' in result) throw new Error(result.problem.reason)
  const [article] = result.articles
  if (!article) throw new Error('no article')
  return article
}

const read = (parts: WordParts) => readBytes(aDocx(parts))
const short = ({ kind, role, text }: Block) => `${kind} ${role}: ${text}`
const bold = (text: string) => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`

test('lines set as title, author and date are the headline, byline and day of a document', async () => {
  const { headline, body, provenance } = await read({
    styles: ['Title', 'Author', 'Date', 'heading 2'],
    body: [
      wordLine('Ferry stops', 'Title'),
      wordLine('Jane Doe', 'Author'),
      wordLine('srf/hosb', 'Author'),
      wordLine('2024-05-04', 'Date'),
      wordLine(ferry),
      wordLine('What happened', 'heading2'),
      wordLine(ferry),
    ].join(''),
  })
  expect([
    headline,
    provenance.byline.map(({ value, evidence }) => [value, evidence[0]?.place]),
    provenance.published.map(({ value }) => value),
    body.blocks.map(short),
    body.furniture.map(({ text }) => text),
  ]).toEqual([
    'Ferry stops',
    [
      ['Jane Doe', { in: 'field', name: 'paragraph set as author' }],
      ['srf/hosb', { in: 'field', name: 'paragraph set as author' }],
    ],
    ['2024-05-04'],
    [`paragraph prose: ${ferry}`, 'heading prose: What happened', `paragraph prose: ${ferry}`],
    ['Jane Doe', 'srf/hosb', '2024-05-04'],
  ])
})

test.each([
  [
    'the title property, shown in the text',
    {
      core: '<dc:title>Ferry stops</dc:title>',
      body: wordLine('Friday edition') + wordLine('Ferry stops') + wordLine(ferry),
    },
  ],
  [
    'a heading',
    { styles: ['heading 1'], body: wordLine('Ferry stops', 'heading1') + wordLine(ferry) },
  ],
  ['a bold line', { body: bold('Ferry stops') + wordLine(ferry) }],
  ['the title property alone', { core: '<dc:title>Ferry stops</dc:title>', body: wordLine(ferry) }],
  ['a first line that is no sentence', { body: wordLine('Ferry stops') + wordLine(ferry) }],
])('the headline of a document is %s', async (_, parts) => {
  expect((await read(parts)).headline).toBe('Ferry stops')
})

test.each(['Microsoft Word - draft.doc', 'Document1', 'ferry.docx', 'Untitled'])(
  'the title property “%s” is no headline',
  async (title) => {
    const { headline } = await read({
      core: `<dc:title>${title}</dc:title>`,
      body: wordLine(ferry),
    })
    expect(headline).toBe('ferry')
  },
)

test.each([
  ['Jane Doe', ['Jane Doe']],
  ['Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
  ['python-docx', []],
  ['User', []],
  ['Microsoft Office User', []],
  ['jdoe', []],
  ['Admin PC', []],
  ['Apache POI', []],
])('the maker “%s” of a document signs it as %j', async (creator, signers) => {
  const { provenance } = await read({
    core: `<dc:creator>${creator}</dc:creator>`,
    body: wordLine('Ferry stops') + wordLine(ferry),
  })
  expect(provenance.byline.map(({ value }) => value)).toEqual(signers)
})

test('who made a document is half believed, and when it was made says nothing', async () => {
  const { provenance } = await read({
    core: '<dc:creator>Jane Doe</dc:creator><dcterms:created>2024-05-04T10:00:00Z</dcterms:created>',
    body: wordLine('Ferry stops') + wordLine(ferry),
  })
  expect([provenance.byline[0]?.confidence, provenance.published]).toEqual([0.5, []])
})

test('footnotes of a document keep their marks', async () => {
  const note =
    '<w:footnote w:id="2"><w:p><w:r><w:t>Given out on Friday.</w:t></w:r></w:p></w:footnote>'
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const { body } = await read({
    body: `${wordLine('Ferry stops')}<w:p><w:r><w:t>${ferry}</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
    relations:
      '<Relationship Id="f1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/>',
    more: { 'word/footnotes.xml': `<w:footnotes ${w}>${note}</w:footnotes>` },
  })
  expect(body.blocks.map(short)).toEqual([
    `paragraph prose: ${ferry}[1]`,
    'paragraph footnote: [1] Given out on Friday.',
  ])
})

test('tables and quotations of a document stay what they are', async () => {
  const cell = (text: string) => `<w:tc>${wordLine(text)}</w:tc>`
  const { body } = await read({
    styles: ['Title', 'Quote'],
    body: `${wordLine('Ferry stops', 'Title')}${wordLine(ferry)}<w:tbl><w:tr>${cell('Year')}${cell('Trips')}</w:tr><w:tr>${cell('2024')}${cell('12')}</w:tr></w:tbl>${wordLine('“We are sorry for what happened on Friday.”', 'Quote')}${wordLine(ferry)}`,
  })
  expect(body.blocks.map(short)).toEqual([
    `paragraph prose: ${ferry}`,
    'table prose: Year\tTrips\n2024\t12',
    'quotation prose: “We are sorry for what happened on Friday.”',
    `paragraph prose: ${ferry}`,
  ])
})

const blip =
  '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="The ferry"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'

test('a picture of a document is held, with its description and the caption below it', async () => {
  const { body, pictures } = await read({
    styles: ['Title', 'caption'],
    body:
      wordLine('Ferry stops', 'Title') +
      wordLine(ferry) +
      blip +
      wordLine('On Friday.', 'caption') +
      wordLine(ferry),
    relations:
      '<Relationship Id="p1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/1.png"/>',
    more: { 'word/media/1.png': aPng },
  })
  expect([body.blocks[1], pictures]).toEqual([
    {
      kind: 'figure',
      role: 'caption',
      text: 'On Friday.',
      spans: [],
      picture: { address: '', description: 'The ferry', held: 0 },
    },
    [{ type: 'image/png', bytes: aPng }],
  ])
})

test('a picture that lies outside a document is left outside', async () => {
  const { pictures, body } = await read({
    styles: ['Title'],
    body: wordLine('Ferry stops', 'Title') + wordLine(ferry) + blip.replace('r:embed', 'r:link'),
    relations:
      '<Relationship Id="p1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/hostname" TargetMode="External"/>',
  })
  expect([pictures, body.blocks.length > 0]).toEqual([[], true])
})

test('a page that was pasted whole into an empty document is read', async () => {
  const { headline, format, body } = await read({
    body: '<w:altChunk r:id="c1"/>',
    relations:
      '<Relationship Id="c1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="page.htm"/>',
    more: {
      'word/page.htm': `<html><body><h1>Ferry stops</h1><p>${ferry}</p><p>${ferry} It will stay there.</p></body></html>`,
    },
  })
  expect([format, headline, body.blocks[0]?.text]).toEqual(['docx', 'Ferry stops', ferry])
})

const container = (stream: string) =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...Array.from({ length: 600 }, () => 0),
    ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ])

test.each([
  ['a locked document', container('EncryptedPackage'), /locked with a password/],
  ['a document of Word 97', container('WordDocument'), /Word 97 to 2003/],
  ['an old table', container('Workbook'), /old Excel table/],
  ['a message of Outlook', container('__substg1.0_0037001F'), /message of Outlook/],
  ['another old file', container('Something'), /old or damaged Office file/],
  [
    'a new table',
    aZip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' }),
    /an Excel table/,
  ],
  ['a document without words', aDocx({ body: '<w:p/>' }), /no words/],
  ['a document whose text is broken', aDocx({ body: '<w:p><w:r>' }), /missing or damaged|no words/],
  [
    'a document without its text',
    aZip({ '[Content_Types].xml': '<Types/>', 'word/styles.xml': '<x/>' }),
    /missing or damaged/,
  ],
])('%s is a problem that says so', async (_, bytes, reason) => {
  const result = await readArticle({ path: 'a.docx', bytes })
  expect('problem' in result ? result.problem.reason : 'an article').toMatch(reason)
})

test('the words a document gives as evidence stand in its original', async () => {
  const parts = {
    styles: ['Title', 'Author'],
    core: '<dc:creator>John Roe</dc:creator><dc:language>en-GB</dc:language>',
    body: wordLine('Ferry stops', 'Title') + wordLine('Jane Doe', 'Author') + wordLine(ferry),
  }
  const { text } = await readOriginal({ path: 'a.docx', bytes: aDocx(parts) })
  expect(
    ['John Roe', 'Jane Doe', 'en-GB', 'Ferry stops'].filter((words) => !text.includes(words)),
  ).toEqual([])
})

const shared = join(import.meta.dirname, '..', '..', '..', '..', '..', 'shared', 'fixtures', 'docx')

test.skipIf(!existsSync(shared)).each([
  ['strict-format.docx', 'Test'],
  ['text-box.docx', 'Datum plane'],
  ['simple-list.docx', 'Apple'],
  ['footnotes.docx', '[1] A tachyon walks into a bar.'],
  ['tables.docx', 'Top left\tTop right\nBottom left\tBottom right'],
  ['testWORD_various.docx', 'ゾルゲと尾崎、淡々と最期'],
])('the real document %s holds “%s”', async (name, words) => {
  const { body } = await readBytes(new Uint8Array(readFileSync(join(shared, name))))
  expect(body.blocks.map(({ text }) => text)).toContain(words)
})
