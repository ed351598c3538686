import { createHash } from 'node:crypto'
import { parseHTML } from 'linkedom'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import { asCsv, csvColumns } from '../../../../renderer/domain/compare/export/as-csv.ts'
import { asHtml } from '../../../../renderer/domain/compare/export/as-html.ts'
import { asJson } from '../../../../renderer/domain/compare/export/as-json.ts'
import { asMarkdown } from '../../../../renderer/domain/compare/export/as-markdown.ts'
import type { ComparisonReport } from '../../../../renderer/domain/compare/export/report.ts'
import { aPaper, aReport } from '../../../builders/a-report.ts'
import { stated } from '../../../builders/an-article.ts'

/** Words that would be markup, a formula, a table's edge or a turned line if they were let. */
const hostile = [
  '<script>alert(1)</script><img src=x onerror=alert(1)> &amp; "quotes" \' and </p></table>',
  '=HYPERLINK("https://evil.example","click") | a | b |',
  '+1 plus, -1 minus, @SUM(A1)',
  '# Heading, *stars*, _lines_, `code`, [link](javascript:alert(1)), ![x](https://evil.example/x.png)',
  '1. Item \u202Egnp.exe\u202C and \u2067open',
  '~~~ https://evil.example $x$ \u0007bell',
] as const

function hostileReport(): ComparisonReport {
  const [one, other] = [aPaper('<b>The | Post</b>', hostile), aPaper('=the Courier', hostile)]
  const canonical = [stated(['javascript', 'alert(1)'].join(':'))]
  const headline = '</title><script>alert(2)</script>'
  const provenance = { ...one.provenance, canonical, outlet: [stated('"><img src=x>')] }
  return aReport({ a: { ...one, headline, provenance }, b: other })
}

test('a hostile article’s words stand in the HTML as words: no element, address or handler is theirs', async () => {
  const { document } = parseHTML(await asHtml(hostileReport()))
  const all = [...document.querySelectorAll('*')]
  const attributes = all.flatMap((element) => [...element.attributes].map(({ name }) => name))
  expect({
    elements: ['script', 'img', 'iframe', 'link', 'object', 'base', 'form'].filter((name) =>
      document.querySelector(name),
    ),
    handlers: attributes.filter((name) => name.startsWith('on') || name === 'style'),
    addresses: all.flatMap(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? [],
    ),
    first: document.querySelector('.passages td p')?.textContent.includes(hostile[0]),
    title: document.title.includes('<b>The | Post</b>'),
    turned: /[\u202d\u202e]/.test(document.documentElement.textContent),
  }).toEqual({
    elements: [],
    handlers: [],
    addresses: [],
    first: true,
    title: true,
    turned: false,
  })
})

test('the HTML’s policy lets in nothing but its own style, by hash', async () => {
  const { document } = parseHTML(await asHtml(hostileReport()))
  const style = document.querySelector('style')?.textContent ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  const meta = document.querySelector('meta[http-equiv="Content-Security-Policy"]')
  expect(meta?.getAttribute('content')).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  )
})

test('the HTML names nothing outside itself', async () => {
  const html = await asHtml(aReport({ a: ['One paragraph.'], b: ['One paragraph.'] }))
  expect(html.match(/https?:|url\(|@import|src=|javascript:/g)).toBeNull()
})

test('the language and direction of each article’s words are said', async () => {
  const hebrew = { ...aPaper('הארץ', ['ראש הממשלה התפטר אתמול.']), language: 'he' }
  const html = await asHtml(aReport({ a: hebrew, b: ['Nothing of it here.'] }))
  const { document } = parseHTML(html)
  const langs = [...document.querySelectorAll('.passages td p')].map((one) =>
    one.getAttribute('lang'),
  )
  expect([document.documentElement.getAttribute('lang'), ...langs]).toEqual(['en', 'he', 'en'])
})

/** Every node of a Markdown tree that is not plain words or what a document of ours is made of. */
function strange(node: {
  type: string
  value?: string
  children?: unknown[]
  url?: string
}): string[] {
  const ours = [
    ...['root', 'heading', 'paragraph', 'text', 'list', 'listItem', 'blockquote'],
    ...['strong', 'emphasis', 'thematicBreak', 'inlineCode'],
  ]
  const own = ours.includes(node.type) ? [] : [`${node.type} ${node.url ?? node.value ?? ''}`]
  return [...own, ...(node.children ?? []).flatMap((child) => strange(child as typeof node))]
}

test('a hostile article’s words stand in the Markdown as words', () => {
  const tree = fromMarkdown(asMarkdown(hostileReport()))
  const headings = tree.children.flatMap((node) => (node.type === 'heading' ? node.depth : []))
  const codes = JSON.stringify(tree).match(/"type":"inlineCode"[^}]*/g) ?? []
  expect([strange(tree), headings, codes.filter((code) => !code.includes('1'.repeat(64)))]).toEqual(
    [[], [1, 2, 3, 3, 2], []],
  )
})

/** A table as RFC 4180 has it, cell by cell. */
function rowsOf(table: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const [, cell = '', end] of table.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

test('a spreadsheet reads every cell of the table as text, and every row as one row', () => {
  const table = asCsv(hostileReport())
  const data = rowsOf(table.slice(1))
  expect({
    mark: table.startsWith('\ufeff'),
    widths: [...new Set(data.map((row) => row.length))],
    formulas: data.flat().filter((cell) => /^\s*[=+\-@]/.test(cell)),
    lines: table.replaceAll('\r\n', '').match(/[\r\n]/g),
    passages: data.filter(([record]) => record === 'passage').length,
    quoted: data.some((row) => row.includes(`'${hostile[1]}`)),
  }).toEqual({
    mark: true,
    widths: [csvColumns.length],
    formulas: [],
    lines: null,
    passages: hostile.length,
    quoted: true,
  })
})

test('the JSON says what it is, reads back whole, and holds nothing unseen', () => {
  const report = hostileReport()
  const json = asJson(report)
  expect(JSON.parse(json)).toEqual({ format: 'broadsheet-comparison', version: 1, ...report })
  expect(json.match(/[\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g)).toBeNull()
})
