import { expect, test } from 'vitest'
import type { Block } from '../../renderer/domain/article.ts'
import { openStage } from './open-stage.ts'

const plain = { spans: [], role: 'prose' } as const

const everything: readonly Block[] = [
  { ...plain, kind: 'heading', level: 2, text: 'The survey' },
  { ...plain, kind: 'paragraph', text: '<img src=x onerror=alert(1)> & more' },
  { ...plain, kind: 'list-item', depth: 0, marker: '•', text: 'Sand' },
  { ...plain, kind: 'list-item', depth: 1, marker: '–', text: 'fine sand' },
  { ...plain, kind: 'quotation', text: 'Nobody should dredge blind.', direction: 'rtl' },
  { ...plain, kind: 'preformatted', text: 'HW 06:12\nLW 12:20' },
  {
    ...plain,
    kind: 'figure',
    role: 'caption',
    text: 'Low tide',
    picture: { address: 'https://example.org/tide.jpg', description: 'Boats on sand' },
  },
  {
    ...plain,
    kind: 'table',
    text: 'Year Depth 2019 7.2',
    rows: [
      ['Year', 'Depth'],
      ['2019', '7.2'],
    ],
  },
]

test('every kind of block stands as what it is, and nothing in it becomes markup', async () => {
  const { page, show } = await openStage()
  await show('article-body', { body: { blocks: everything, furniture: [] } })
  expect({
    heading: await page.getByRole('heading', { level: 2 }).textContent(),
    paragraph: await page.locator('p[data-block="1"]').textContent(),
    items: await page.getByRole('listitem').count(),
    quotation: await page.locator('blockquote').getAttribute('dir'),
    lines: await page.locator('pre').textContent(),
    caption: await page.locator('figcaption').textContent(),
    cells: await page.getByRole('cell').count(),
    pictures: await page.locator('img').count(),
  }).toEqual({
    heading: 'The survey',
    paragraph: '<img src=x onerror=alert(1)> & more',
    items: 2,
    quotation: 'rtl',
    lines: 'HW 06:12\nLW 12:20',
    caption: 'Low tide',
    cells: 2,
    pictures: 0,
  })
})

test('a link is asked for, never followed', async () => {
  const { page, show, listen, fired } = await openStage()
  await listen('address-chosen')
  const link = { kind: 'link', start: 4, end: 10, address: 'https://example.org/' } as const
  const blocks: readonly Block[] = [
    { ...plain, kind: 'paragraph', text: 'The survey.', spans: [link] },
  ]
  await show('article-body', { body: { blocks, furniture: [] } })
  const before = page.url()
  await page.getByRole('link', { name: 'survey' }).click()
  expect([await fired(), page.url()]).toEqual([
    [{ type: 'address-chosen', detail: { address: 'https://example.org/' } }],
    before,
  ])
})

test('words lit inside emphasis and a link are lit as one', async () => {
  const { page, show } = await openStage()
  const spans = [
    { kind: 'emphasis', start: 0, end: 6 },
    { kind: 'link', start: 4, end: 11, address: 'https://example.org/' },
  ] as const
  const blocks: readonly Block[] = [
    { ...plain, kind: 'paragraph', text: 'The survey is late', spans },
  ]
  const lit = { in: 'block', block: 0, start: 2, end: 14 } as const
  await show('article-body', { body: { blocks, furniture: [] }, lit })
  const marked = await page.locator('mark.lit').allTextContents()
  expect([marked.join(''), await page.getByRole('link').count()]).toEqual(['e survey is ', 1])
})
