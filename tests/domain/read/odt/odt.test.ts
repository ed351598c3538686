import { expect, test } from 'vitest'
import type { Article, Block } from '../../../../renderer/domain/article.ts'
import { readArticle } from '../../../../renderer/domain/read/read-article.ts'
import { readOriginal } from '../../../../renderer/domain/read/original.ts'
import { anOdt, aPng, type OpenParts } from '../../../builders/a-document.ts'

const ferry =
  'The ferry between the town and the island stopped on Friday, the harbour said in a statement.'

async function read(parts: OpenParts): Promise<Article> {
  const result = await readArticle({ path: 'ferry.odt', bytes: anOdt(parts) })
  if ('problem' in result) throw new Error(result.problem.reason)
  const [article] = result.articles
  if (!article) throw new Error('no article')
  return article
}

const short = ({ kind, role, text }: Block) => `${kind} ${role}: ${text}`

test('an OpenDocument text keeps headings, lists, tables, notes and quotations', async () => {
  const { headline, body } = await read({
    styles: `<style:style style:name="P1" style:parent-style-name="Title"/><style:style style:name="P2" style:parent-style-name="Quotations"/>
      <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>`,
    body: `<text:p text:style-name="P1">Ferry stops</text:p><text:h text:outline-level="2">What happened</text:h>
      <text:p>${ferry}<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Given out on Friday.</text:p></text:note-body></text:note></text:p>
      <text:list text:style-name="L1"><text:list-item><text:p>The hull is cracked</text:p></text:list-item><text:list-item><text:p>The engine leaks</text:p></text:list-item></text:list>
      <table:table><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell><table:table-cell><text:p>Trips</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>2024</text:p></table:table-cell><table:table-cell><text:p>12</text:p></table:table-cell></table:table-row></table:table>
      <text:p text:style-name="P2">“We are sorry.”</text:p><text:p>${ferry}</text:p>`,
  })
  expect([headline, ...body.blocks.map(short)]).toEqual([
    'Ferry stops',
    'heading prose: What happened',
    `paragraph prose: ${ferry}[1]`,
    'list-item prose: The hull is cracked',
    'list-item prose: The engine leaks',
    'table prose: Year\tTrips\n2024\t12',
    'quotation prose: “We are sorry.”',
    `paragraph prose: ${ferry}`,
    'paragraph footnote: [1] Given out on Friday.',
  ])
})

test('looks, links, spaces and breaks of an OpenDocument text are kept', async () => {
  const { body } = await read({
    styles: `<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>`,
    body: `<text:h text:outline-level="1">Ferry stops</text:h><text:p>The <text:span text:style-name="T1">ferry</text:span><text:s/>stopped,<text:tab/><text:a xlink:href="https://example.org/">the harbour</text:a> said <office:annotation><text:p>Check!</text:p></office:annotation>on Friday.</text:p>`,
  })
  expect(body.blocks).toEqual([
    {
      kind: 'paragraph',
      role: 'prose',
      text: 'The ferry stopped, the harbour said on Friday.',
      spans: [
        { kind: 'strong', start: 4, end: 9 },
        { kind: 'link', address: 'https://example.org/', start: 19, end: 30 },
      ],
    },
  ])
})

test('a picture in an OpenDocument text is held, its caption under it', async () => {
  const { body, pictures } = await read({
    body: `<text:h text:outline-level="1">Ferry stops</text:h><text:p>${ferry}</text:p><text:p><draw:frame><draw:image xlink:href="Pictures/1.png"/></draw:frame></text:p><text:p text:style-name="Caption">The ferry on Friday.</text:p><text:p>${ferry}</text:p>`,
    more: { 'Pictures/1.png': aPng },
  })
  expect([body.blocks[1], pictures.map(({ type }) => type)]).toEqual([
    {
      kind: 'figure',
      role: 'caption',
      text: 'The ferry on Friday.',
      spans: [],
      picture: { address: '', description: '', held: 0 },
    },
    ['image/png'],
  ])
})

test('an OpenDocument text states its title, language and maker, not the day it was saved', async () => {
  const parts = {
    body: `<text:p>${ferry}</text:p>`,
    meta: `<dc:title>Ferry stops</dc:title><meta:initial-creator>Jane Doe</meta:initial-creator><dc:creator>John Roe</dc:creator><dc:date>2024-05-04T10:00:00</dc:date><dc:language>en-GB</dc:language>`,
  }
  const { headline, language, provenance } = await read(parts)
  const { text } = await readOriginal({ path: 'ferry.odt', bytes: anOdt(parts) })
  expect([
    headline,
    language,
    provenance.byline.map(({ value, evidence }) => [value, evidence[0]?.place]),
    provenance.published,
    text.includes('Jane Doe'),
  ]).toEqual([
    'Ferry stops',
    'en-GB',
    [['Jane Doe', { in: 'field', name: 'document properties: initial-creator' }]],
    [],
    true,
  ])
})

test.each([
  ['locked', { manifest: '<file-entry><encryption-data/></file-entry>' }, /locked with a password/],
  ['a table', { kind: 'spreadsheet' }, /a table of LibreOffice/],
  ['empty', {}, /no words/],
])('an OpenDocument file that is %s says so', async (_, parts, reason) => {
  const bytes = anOdt({ body: '', ...parts })
  const result = await readArticle({ path: 'a.odt', bytes })
  expect('problem' in result ? result.problem.reason : 'an article').toMatch(reason)
})

test('a flat OpenDocument text is read as well', async () => {
  const flat = `<?xml version="1.0" encoding="UTF-8"?>\n<office:document xmlns:office="o" xmlns:text="t"><office:body><office:text><text:h text:outline-level="1">Ferry stops</text:h><text:p>${ferry}</text:p></office:text></office:body></office:document>`
  const result = await readArticle({ path: 'a.fodt', bytes: new TextEncoder().encode(flat) })
  const article = 'articles' in result ? result.articles[0] : undefined
  expect([article?.format, article?.headline]).toEqual(['odt', 'Ferry stops'])
})
