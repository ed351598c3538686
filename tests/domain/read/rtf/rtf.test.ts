import { expect, test } from 'vitest'
import { parseRtf } from '../../../../renderer/domain/read/rtf/rtf-parser.ts'
import { readArticle } from '../../../../renderer/domain/read/read-article.ts'

/** Rich text is ASCII; `\xNN` in these tests is a byte of its own. */
const bytes = (rtf: string) => Uint8Array.from(rtf, (letter) => letter.charCodeAt(0))
const texts = (rtf: string) => parseRtf(bytes(rtf)).blocks.map(({ text }) => text)
const blocks = (rtf: string) => parseRtf(bytes(rtf)).blocks

test.each([
  ['paragraphs', String.raw`{\rtf1\ansi One.\par Two.\par}`, ['One.', 'Two.']],
  ['line ends of the file', '{\\rtf1 Fer\nry\r\n boat.}', ['Ferry boat.']],
  [
    'Western letters',
    String.raw`{\rtf1\ansi\ansicpg1252 F\'e4hre \endash  \ldblquote still\rdblquote}`,
    ['Fähre – “still”'],
  ],
  ['bytes that stand as they are', '{\\rtf1\\ansi\\ansicpg1252 F\xe4hre}', ['Fähre']],
  ['Russian', String.raw`{\rtf1\ansi\ansicpg1251 \'cf\'e0\'f0\'ee\'ec}`, ['Паром']],
  ['Polish', String.raw`{\rtf1\ansi{\fonttbl{\f0\fcharset238 Arial;}}\f0 \'a3\'f3d\'9f}`, ['Łódź']],
  ['Turkish', String.raw`{\rtf1\ansi{\fonttbl{\f0\fcharset162 Arial;}}\f0 \'dekinci}`, ['Şkinci']],
  [
    'Greek beside Latin',
    String.raw`{\rtf1{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset161 B;}}\f0 caf\'e9 {\f1 \'e1\'e2} caf\'e9}`,
    ['café αβ café'],
  ],
  [
    'Japanese, second bytes as letters',
    String.raw`{\rtf1{\fonttbl{\f0\fcharset128 MS Gothic;}}\f0 \'83\'5c\'83A\'83e}`,
    ['ソアテ'],
  ],
  ['Chinese', String.raw`{\rtf1\ansicpg936 \'b1\'b1\'be\'a9}`, ['北京']],
  ['Korean', String.raw`{\rtf1{\fonttbl{\f0\fcharset129 Batang;}}\f0 \'bc\'ad\'bf\'ef}`, ['서울']],
  ['Unicode with one stand-in', String.raw`{\rtf1\uc1 caf\u233\'e9 \u8212?}`, ['café —']],
  ['Unicode with none', String.raw`{\rtf1\uc0 caf\u233 s\u8230 ok}`, ['cafés…ok']],
  ['Unicode with two', String.raw`{\rtf1{\uc2\u21271\'b1\'b1\u20140\'be\'a9}!}`, ['北京!']],
  ['signs beyond 16 bits', String.raw`{\rtf1\u-10179?\u-8704?}`, ['😀']],
  [
    'a choice between old and new words',
    String.raw`{\rtf1{\upr{Stra?e}{\*\ud{Stra\u223?e}}}}`,
    ['Straße'],
  ],
  [
    'hard spaces and hyphens',
    String.raw`{\rtf1 10\~km co\-op well\_known}`,
    ['10\u00a0km coop well\u2011known'],
  ],
  ['braces and strokes', String.raw`{\rtf1 a \{b\} c\\d}`, ['a {b} c\\d']],
  ['a stroke at the end of a line', '{\\rtf1 One.\\\nTwo.}', ['One.', 'Two.']],
  [
    'what is not to be read',
    String.raw`{\rtf1{\colortbl;\red0;}{\*\generator Word;}{\header Page 1}{\footer foot}Text{\v hidden}{\*\unknown no}.}`,
    ['Text.'],
  ],
  ['binary data', '{\\rtf1 One {\\pict\\bin5 }}{{\\}two.}', ['One two.']],
  [
    'a text box',
    String.raw`{\rtf1 One.\par{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt In the box.\par}}{\shprslt old}}Two.}`,
    ['One.', 'In the box.', 'Two.'],
  ],
  ['a file cut off', String.raw`{\rtf1{\b One{\i two`, ['Onetwo']],
  ['closing braces too many', String.raw`{\rtf1 One.}}}}`, ['One.']],
])('rich text keeps %s', (_, rtf, expected) => {
  expect(texts(rtf)).toEqual(expected)
})

test('bold, italic and links of rich text are spans over whole runs', () => {
  const rtf = String.raw`{\rtf1 The {\b ferry }{\b stopped} {\i today}, {\field{\*\fldinst{HYPERLINK "https://example.org/a"}}{\fldrslt{\ul the report}}} said.}`
  expect(blocks(rtf)).toEqual([
    {
      kind: 'paragraph',
      role: 'prose',
      text: 'The ferry stopped today, the report said.',
      spans: [
        { kind: 'strong', start: 4, end: 17 },
        { kind: 'emphasis', start: 18, end: 23 },
        { kind: 'link', address: 'https://example.org/a', start: 25, end: 35 },
      ],
    },
  ])
})

test('headings, lists and tables of rich text are what their styles and rows say', () => {
  const rtf = String.raw`{\rtf1{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s2 heading 2;}}
\pard\s2 A subhead\par\pard Prose.\par
{\listtext 1.\tab}\pard\ls1\ilvl0 First\par{\listtext a)\tab}\pard\ls1\ilvl1 Second\par
\trowd\pard\intbl Year\cell Boats\cell\row\trowd\pard\intbl 2024\cell 12\cell\row\pard After.\par}`
  expect(blocks(rtf).map((block) => ({ ...block, spans: 0 }))).toEqual([
    { kind: 'heading', level: 2, text: 'A subhead', role: 'prose', spans: 0 },
    { kind: 'paragraph', text: 'Prose.', role: 'prose', spans: 0 },
    { kind: 'list-item', depth: 1, marker: '1.', text: 'First', role: 'prose', spans: 0 },
    { kind: 'list-item', depth: 2, marker: 'a)', text: 'Second', role: 'prose', spans: 0 },
    {
      kind: 'table',
      text: 'Year\tBoats\n2024\t12',
      rows: [
        ['Year', 'Boats'],
        ['2024', '12'],
      ],
      role: 'prose',
      spans: 0,
    },
    { kind: 'paragraph', text: 'After.', role: 'prose', spans: 0 },
  ])
})

test('footnotes of rich text stand at the end with the mark the text gives them', () => {
  const rtf = String.raw`{\rtf1 The ferry{\super\chftn}{\footnote\pard{\super\chftn} Built in 1970.} stopped.\par}`
  const { blocks: text, footnotes } = parseRtf(bytes(rtf))
  expect([...text, ...footnotes].map((block) => [block.role, block.text])).toEqual([
    ['prose', 'The ferry[1] stopped.'],
    ['footnote', '[1] Built in 1970.'],
  ])
})

test('a rich text states its title and author, and the author is only half believed', async () => {
  const rtf = String.raw`{\rtf1\ansi{\info{\title Ferry stops}{\author Jane Doe}{\company Acme}}\b Ferry stops\b0\par The ferry between the town and the island has stopped, the harbour said on Friday.\par}`
  const result = await readArticle({ path: 'a.rtf', bytes: bytes(rtf) })
  const article = 'articles' in result ? result.articles[0] : undefined
  expect([article?.headline, article?.body.blocks.length, article?.provenance.byline]).toEqual([
    'Ferry stops',
    1,
    [
      {
        value: 'Jane Doe',
        status: 'stated',
        method: 'stated in RTF info: author',
        confidence: 0.5,
        evidence: [{ words: 'Jane Doe', place: { in: 'field', name: 'RTF info: author' } }],
      },
    ],
  ])
})

test('a picture in rich text is held', () => {
  const png = '89504e470d0a1a0a0000000d49484452'
  const { blocks: text, pictures } = parseRtf(
    bytes(
      `{\\rtf1 One.\\par{\\*\\shppict{\\pict\\pngblip ${png}}}{\\nonshppict{\\pict\\wmetafile8 0100}}\\par Two.}`,
    ),
  )
  expect([text.map(({ kind }) => kind), pictures.map(({ type }) => type)]).toEqual([
    ['paragraph', 'figure', 'paragraph'],
    ['image/png'],
  ])
})

test('rich text that nests without end becomes a problem', async () => {
  const result = await readArticle({
    path: 'a.rtf',
    bytes: bytes(`{\\rtf1 ${'{'.repeat(100_000)}`),
  })
  expect('problem' in result ? result.problem.reason : '').toMatch(/nest too deep/)
})
