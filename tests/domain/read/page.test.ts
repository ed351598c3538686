import { expect, test } from 'vitest'
import { readPage } from '../../../renderer/domain/read/html.ts'

const prose = [
  'The ferry has stopped for the winter, the harbour office said on Friday after a long meeting.',
  'Nobody in the village had expected the decision, and the last boat left almost without passengers.',
  'The council will speak about the ramp in March, when the report of the engineers is to be printed.',
  'Until then a small boat takes those on foot, twice a day and never when the wind is from the north.',
]

function page(text: string, around = ''): string {
  return `<html lang="en"><head><title>Ferry stops for the winter</title></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
    <article><h1>Ferry stops for the winter</h1>${text}</article>${around}</body></html>`
}

const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('')

test('a picture between paragraphs keeps its place and its caption', () => {
  const figure =
    '<figure><img src="https://post.example/ramp.jpg" alt="Ramp"><figcaption>The ramp on Friday.</figcaption></figure>'
  const text = paragraphs(prose.slice(0, 2)) + figure + paragraphs(prose.slice(2))
  expect(readPage(page(text)).blocks[2]).toEqual({
    kind: 'figure',
    text: 'The ramp on Friday.',
    spans: [],
    role: 'caption',
    picture: { address: 'https://post.example/ramp.jpg', description: 'Ramp' },
  })
})

test('pictures of other articles and tiny icons are no part of the text', () => {
  const icon = '<img src="https://post.example/dot.gif" width="1" height="1" alt="">'
  const teaser =
    '<aside class="related"><a href="/b"><img src="https://post.example/b.jpg" alt="B"><h4>A bridge for the island</h4></a></aside>'
  const draft = readPage(page(paragraphs(prose) + icon, teaser))
  expect(draft.blocks.map(({ kind }) => kind)).toEqual(prose.map(() => 'paragraph'))
})

test('lists, quotations and links of the article keep their form', () => {
  const text = `${paragraphs(prose)}<ul><li>The boat for those on foot goes at seven and at five, <a href="https://post.example/times">says the plan</a>.</li></ul><blockquote><p>We shall miss the evening boat most of all, said a baker who has crossed for thirty years.</p></blockquote>${paragraphs([prose[0]?.replace('ferry', 'second ferry') ?? ''])}`
  const { blocks } = readPage(page(text))
  expect(blocks.slice(4).map(({ kind, spans }) => [kind, spans.map((span) => span.kind)])).toEqual([
    ['list-item', ['link']],
    ['quotation', []],
    ['paragraph', []],
  ])
})

test('the page’s other lines stand before or after the blocks they stood by, the headline not twice', () => {
  const foot = '<footer><p>© 2025 The Post. All rights reserved.</p></footer>'
  const { furniture } = readPage(page(paragraphs(prose), foot))
  expect(furniture).toEqual([
    { kind: 'navigation', text: 'Home', before: 0 },
    { kind: 'navigation', text: 'World', before: 0 },
    { kind: 'notice', text: '© 2025 The Post. All rights reserved.', before: 4 },
  ])
})

test('a line hidden among lines that show is neither text nor furniture', () => {
  const hidden = `<p style="display:none">${'This line was put here for machines and never shown to any reader. '.repeat(2)}</p>`
  const draft = readPage(page(paragraphs(prose.slice(0, 2)) + hidden + paragraphs(prose.slice(2))))
  expect([...draft.blocks, ...draft.furniture].filter(({ text }) => /machines/.test(text))).toEqual(
    [],
  )
})

test('a text that shows only once a script has run is read all the same', () => {
  const draft = readPage(page(`<div style="display: none">${paragraphs(prose)}</div>`))
  expect(draft.blocks.map(({ text }) => text)).toEqual(prose)
})
