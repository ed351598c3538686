import { expect, test } from 'vitest'
import type { Article } from '../../../../renderer/domain/article.ts'
import { readArticle } from '../../../../renderer/domain/read/read-article.ts'
import { aDocx, wordLine } from '../../../builders/a-document.ts'
import {
  asDocx,
  asHtml,
  asRtf,
  asText,
  asWrappedText,
  factiva,
  factivaCodes,
  madeUps,
  nexisDelivery,
  nexisList,
  proquest,
} from '../../../builders/a-press-export.ts'

const articles = madeUps(7)
const layouts = {
  'Nexis of old': nexisList(articles),
  'Nexis of today': nexisDelivery(articles),
  Factiva: factiva(articles),
  'Factiva in codes': factivaCodes(articles),
  ProQuest: proquest(articles),
}
const files = { txt: asText, 'wrapped.txt': asWrappedText, docx: asDocx, rtf: asRtf, html: asHtml }

async function read(path: string, bytes: Uint8Array) {
  const result = await readArticle({ path, bytes })
  if ('problem' in result) throw new Error(result.problem.reason)
  return result
}

/** What a reader sees of an article, in short. */
function seen({ headline, body, provenance, format }: Article) {
  return {
    format,
    headline,
    outlet: provenance.outlet[0]?.value,
    byline: provenance.byline.map(({ value }) => value).join('; '),
    published: provenance.published[0]?.value.slice(0, 10),
    text: body.blocks.map(({ text }) => text),
  }
}

const kinds = Object.entries(layouts).flatMap(([layout, lines]) =>
  Object.entries(files).map(([format, write]) => ({ layout, format, bytes: write(lines) })),
)

test.each(kinds)(
  'an export of $layout as $format becomes its seven articles',
  async ({ layout, format, bytes }) => {
    const { articles: found } = await read(`export.${format}`, bytes)
    const published = layout === 'Nexis of old' ? '2010-01-11' : '2019-05-04'
    const standfirst = layout === 'Nexis of today' ? ['A crack was found in the hull'] : []
    expect(found.map(seen)).toEqual(
      articles.map(({ title, outlet, byline, text }) => ({
        format: format.replace('wrapped.', ''),
        headline: title,
        outlet: outlet.replace(/ \(London\)$/, ''),
        byline,
        published,
        text: [...standfirst, ...text],
      })),
    )
  },
)

test.each([
  ['Nexis of old', nexisList(articles), 7],
  ['Nexis of today', nexisDelivery(articles), 7],
  ['Factiva', factiva(articles), null],
  ['ProQuest', proquest(articles), 7],
])('%s states how many articles it delivered, or does not', async (_, lines, declared) => {
  const { bundle } = await read('a.txt', asText(lines))
  expect(bundle).toEqual({ declared, found: 7, leftOut: [] })
})

test('the first of 500 articles is not lost', async () => {
  const many = madeUps(500)
  const { articles: found, bundle } = await read('a.txt', asText(nexisList(many)))
  expect([found[0]?.headline, found.at(-1)?.headline, bundle?.found, bundle?.declared]).toEqual([
    many[0]?.title,
    many.at(-1)?.title,
    500,
    500,
  ])
})

test('an article that comes without its text is left out, and said to be', async () => {
  const { bundle } = await read('a.txt', asText(proquest(articles, true)))
  expect(bundle).toEqual({
    declared: 7,
    found: 6,
    leftOut: [
      {
        name: 'Ferry number 7 stays in Port Selby',
        reason: 'The export holds no text of this article, only what it is about.',
      },
    ],
  })
})

test('each value of an exported article names the label it stands under', async () => {
  const { articles: found } = await read('a.txt', asText(nexisDelivery(articles)))
  const { provenance } = found[0] ?? { provenance: undefined }
  const places = [provenance?.outlet, provenance?.byline, provenance?.section, provenance?.licence]
  expect(places.map((values) => values?.[0]?.evidence[0])).toEqual([
    { words: 'The Daily Example (London)', place: { in: 'field', name: 'Nexis: source line' } },
    { words: 'Jane Doe in Port Selby', place: { in: 'field', name: 'Nexis: Byline' } },
    { words: 'WORLD NEWS', place: { in: 'field', name: 'Nexis: Section' } },
    {
      words: 'Copyright 2019 Example Newspapers Ltd All Rights Reserved',
      place: { in: 'field', name: 'Nexis: copyright line' },
    },
  ])
})

test('an export of one article is one article and no bundle', async () => {
  const { articles: found, bundle } = await read('a.txt', asText(nexisDelivery(madeUps(1))))
  expect([found.length, found[0]?.headline, bundle]).toEqual([1, madeUps(1)[0]?.title, undefined])
})

test.each(['heading 1', 'Title'])(
  'an exported document with its headline set as %s keeps it',
  async (style) => {
    const [one] = madeUps(1)
    const lines = nexisDelivery(madeUps(1)).slice(7)
    const body = lines.map((line, at) => wordLine(line, at === 0 ? style.replace(' ', '') : ''))
    const { articles: found } = await read(
      'a.docx',
      aDocx({ styles: [style], body: body.join('') }),
    )
    expect([lines[0], found.map(({ headline }) => headline)]).toEqual([one?.title, [one?.title]])
  },
)

const prose = madeUps(3).flatMap(({ text }) => text)

test.each([
  ['about a count of documents', ['1 of 250 DOCUMENTS was found', ...prose]],
  ['with that count on a line', ['Ferry stops', '1 of 250 DOCUMENTS', ...prose]],
  ['with a line that says Body', ['Ferry stops', 'Body', ...prose, 'End of Document']],
  [
    'with a byline and a length',
    ['Ferry stops', 'BYLINE: Jane Doe', 'LENGTH: 300 words', ...prose],
  ],
  ['that names a document', ['Ferry stops', ...prose, 'Document ABCD0020190504ef540001x']],
  [
    'that quotes ProQuest',
    ['Ferry stops', ...prose, 'See ProQuest document ID 222000 in the archive.'],
  ],
])('an ordinary article %s stays whole', async (_, lines) => {
  const { articles: found, bundle } = await read('a.txt', asText(lines))
  expect([found.length, bundle]).toEqual([1, undefined])
})
